import SSML
import TalkScript
import Testing

@Suite("The manifest of a packed script")
struct SSMLManifestTests {
  private let manifest = SSMLManifest(
    engine: "polly-neural",
    requests: [
      SSMLManifest.Request(
        file: "ferry.polly-neural.001.ssml", turns: [0, 1], marks: ["t0001", "t0001s001"], voices: ["Amy"], bytes: 210,
        characters: 96, start: .zero, duration: .milliseconds(1234)),
      SSMLManifest.Request(
        file: "a \"b\".ssml", turns: [], marks: [], start: .microseconds(1_234_500), duration: .microseconds(499)),
    ])

  @Test("is written with a request to a block of lines and three decimals of a second")
  func writing() {
    let text = """
      {
        "engine":"polly-neural",
        "requests":[
          {
            "file":"ferry.polly-neural.001.ssml",
            "turns":[0,1],
            "marks":["t0001","t0001s001"],
            "voices":["Amy"],
            "bytes":210,
            "characters":96,
            "start":0.000,
            "duration":1.234
          },
          {
            "file":"a \\"b\\".ssml",
            "turns":[],
            "marks":[],
            "voices":[],
            "bytes":0,
            "characters":0,
            "start":1.235,
            "duration":0.000
          }
        ]
      }

      """
    #expect(String(decoding: manifest.json, as: UTF8.self) == text)
  }

  @Test("comes back as it was written")
  func roundTrip() throws {
    var rounded = manifest
    rounded.requests[1].start = .milliseconds(1235)
    rounded.requests[1].duration = .zero
    #expect(try SSMLManifest.read(manifest.json) == rounded)
    let empty = SSMLManifest(engine: "w3c", requests: [])
    #expect(try SSMLManifest.read(empty.json) == empty)
  }

  @Test("is read with unknown keys and without those that nothing depends on")
  func leniency() throws {
    let text =
      "\u{FEFF}{\"made\": null, \"engine\": \"x\", \"requests\": [{\"file\": \"f\", \"turns\": [3], \"marks\": []}]}"
    let read = try SSMLManifest.read(Array(text.utf8))
    #expect(read == SSMLManifest(engine: "x", requests: [.init(file: "f", turns: [3], marks: [])]))
  }

  @Test(
    "that is damaged is refused with the place",
    arguments: [
      ("", 1, 1), ("[]", 1, 1), ("{\n \"engine\": \"x\"}", 1, 1), ("{\"requests\": []}", 1, 1),
      ("{\"engine\": \"x\",\n\"requests\": 7}", 2, 13),
      ("{\"engine\": \"é\", \"requests\": [{\"file\": \"f\", \"turns\": [-1], \"marks\": []}]}", 1, 54),
      ("{\"engine\": \"x\", \"requests\": [{\"file\": \"f\", \"turns\": [0.5], \"marks\": []}]}", 1, 54),
      ("{\"engine\": \"x\", \"requests\": [\n  {\"file\": \"f\", \"turns\": []}]}", 2, 3),
      ("{\"engine\": \"x\", \"requests\": [\n  {\"turns\": [], \"marks\": []}]}", 2, 3),
      ("{\"engine\": \"x\", \"requests\": [{\"file\": \"f\", \"turns\": [], \"marks\": [\n 1]}]}", 2, 2),
      ("{\"engine\": \"x\", \"requests\": []} []", 1, 33),
      ("{\"engine\": \"x\", \"requests\": [1]", 1, 31),
    ])
  func mistakes(text: String, line: Int, column: Int) {
    let error = #expect(throws: ManifestError.self) { try SSMLManifest.read(Array(text.utf8)) }
    #expect(error?.diagnostic.range?.start == SourceLocation(line: line, column: column))
  }
}
