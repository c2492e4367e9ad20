import Testing

@Suite("cuelight times", .enabled(if: Tool.path != nil))
struct TimesCommandTests {
  private static let script = """
    Host: Where does the ferry go?
    Guest: Over the river.

    """

  private static let first = """
    {"time":0,"type":"ssml","value":"t0001"}
    {"time":0,"type":"ssml","value":"t0001s001"}
    {"time":40,"type":"word","value":"Where"}
    {"time":300,"type":"word","value":"does"}
    {"time":500,"type":"word","value":"the"}
    {"time":600,"type":"word","value":"ferry"}
    {"time":1000,"type":"word","value":"go"}
    {"time":1400,"type":"viseme","value":"sil"}

    """

  private static let second = """
    {"time":0,"type":"ssml","value":"t0002"}
    {"time":0,"type":"ssml","value":"t0002s001"}
    {"time":25,"type":"word","value":"Over"}
    {"time":400,"type":"word","value":"the"}
    {"time":500,"type":"word","value":"river"}
    {"time":1100,"type":"viseme","value":"sil"}

    """

  private static let manifest = """
    {"engine": "polly-neural", "requests": [
      {"file": "1.ssml", "turns": [0], "marks": ["t0001", "t0001s001"]},
      {"file": "2.ssml", "turns": [1], "marks": ["t0002", "t0002s001"]}]}

    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder("talk.txt", Self.script)
    try folder.write(Array(Self.manifest.utf8), to: "m.json")
    try folder.write(Array(Self.first.utf8), to: "1.marks")
    try folder.write(Array(Self.second.utf8), to: "2.marks")
    try folder.write(Self.wav(samples: 3500), to: "1.wav")
    try folder.write(Self.wav(samples: 3000), to: "2.wav")
    return folder
  }

  /// Silence of so many samples at 1,000 a second.
  private static func wav(samples: Int) -> [UInt8] {
    func little(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
    return Array("RIFF".utf8) + little(36 + samples) + Array("WAVEfmt ".utf8) + little(16) + [1, 0, 1, 0]
      + little(1000) + little(1000) + [1, 0, 8, 0] + Array("data".utf8) + little(samples)
      + [UInt8](repeating: 128, count: samples)
  }

  @Test("writes captions on the engine's times, each request as long as its WAV")
  func captions() throws {
    let folder = try folder()
    let result = try Tool.run(
      "times", "talk.txt", "--manifest", "m.json", "1.marks", "2.marks", "--audio", "1.wav", "2.wav", "--to",
      "srt,rundown",
      "-o", "out", in: folder)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output == "out/talk.srt\nout/talk.rundown.txt\n")
    let srt = try folder.text("out/talk.srt")
    // The second request starts at 3.5 s; its first word 25 ms later.
    #expect(srt.contains("00:00:03,5"))
    #expect(srt.contains("Over the river."))
    #expect(result.errors.contains("note: the show is 0:07 long; the estimate was 0:0"))
    #expect(!result.errors.contains("warning"))
  }

  @Test("takes one file that holds all answers, and says what it has to guess")
  func oneFile() throws {
    let folder = try folder()
    try folder.write(Array((Self.first + Self.second).utf8), to: "all.marks")
    let result = try Tool.run(
      "times", "talk.txt", "--manifest", "m.json", "all.marks", "--to", "json", "-o", "-", in: folder)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("Over the river."))
    #expect(result.errors.contains("1.ssml: nothing says how long the sound is"))
    #expect(result.errors.contains("[times-length]"))
  }

  @Test("tells wrong use with what to do")
  func usage() throws {
    let folder = try folder()
    let few = try Tool.run(
      "times", "talk.txt", "--manifest", "m.json", "1.marks", "2.marks", "--audio", "1.wav", in: folder)
    #expect(few.code == 64)
    #expect(few.errors.contains("The manifest has 2 requests, but 1 sounds were given"))
    let many = try Tool.run("times", "talk.txt", "--manifest", "m.json", "1.marks", "2.marks", "2.marks", in: folder)
    #expect(many.code == 64)
    let ssml = try Tool.run("times", "talk.txt", "--manifest", "m.json", "1.marks", "--to", "ssml", in: folder)
    #expect(ssml.code == 64)
    #expect(ssml.errors.contains("cuelight export --to ssml"))
    #expect(folder.contents.allSatisfy { !$0.hasSuffix(".srt") })
  }

  @Test("tells what can't be read, with file, line and column")
  func unreadable() throws {
    let folder = try folder()
    let one = try Tool.run("times", "talk.txt", "--manifest", "m.json", "1.marks", in: folder)
    #expect(one.code == 65)
    #expect(one.errors.contains("1.marks: error: the file holds 1 answers, but the manifest has 2 requests"))
    try folder.write(
      Array("{\"time\":1,\"type\":\"word\",\"value\":\"a\"}\n{\"time\":\"soon\",\"type\":\"word\"}".utf8),
      to: "bad.marks")
    let bad = try Tool.run("times", "talk.txt", "--manifest", "m.json", "bad.marks", "2.marks", in: folder)
    #expect(bad.code == 65)
    #expect(bad.errors.contains("bad.marks:2:9: error: a text stands where a time is expected [times-invalid]"))
    let noManifest = try Tool.run("times", "talk.txt", "--manifest", "1.marks", "1.marks", "2.marks", in: folder)
    #expect(noManifest.code == 65)
    #expect(
      noManifest.errors.contains(
        "1.marks:2:1: error: something stands behind the end of the manifest [manifest-invalid]"))
    let mp3 = try Tool.run(
      "times", "talk.txt", "--manifest", "m.json", "1.marks", "2.marks", "--audio", "1.wav", "talk.txt", in: folder)
    #expect(mp3.code == 65)
    #expect(mp3.errors.contains("ffmpeg -i x.mp3 x.wav"))
    let absent = try Tool.run("times", "talk.txt", "--manifest", "m.json", "1.marks", "none", in: folder)
    #expect(absent.code == 66)
  }

  @Test("refuses a manifest of another script")
  func otherScript() throws {
    let folder = try folder()
    try folder.write(Array("Host: Only me.\n".utf8), to: "other.txt")
    let result = try Tool.run("times", "other.txt", "--manifest", "m.json", "1.marks", "2.marks", in: folder)
    #expect(result.code == 65)
    #expect(result.errors.contains("the manifest speaks of turn 2, but the script has 1"))
  }
}
