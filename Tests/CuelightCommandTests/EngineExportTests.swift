import Foundation
import Testing

@Suite("cuelight export --to ssml --engine")
struct EngineExportTests {
  private static let talk = """
    Ada: Good *evening*. [pause 12s] Are you there?

    Bo: I am. (laughs)

    Ada: Good, I am.

    Bo: So am I.

    """
  private static let show = """
    language: en-GB
    cast:
      - name: Ada
        voice: {polly-neural: Amy, azure: en-GB-SoniaNeural}
        delivery: {rate: "105%", pitch: "+2st", volume: "+3dB"}

    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder("talk.txt", Self.talk)
    try folder.write(Array(Self.show.utf8), to: "show.yaml")
    return folder
  }

  @Test func `an engine without voice elements gets a request for each run of a voice, and a manifest`() throws {
    let folder = try folder()
    let run = try Tool.run("export", "talk.txt", "--to", "ssml", "--engine", "polly-neural", "-o", "out", in: folder)
    #expect(run.code == 0)
    #expect(
      run.output == """
        out/talk.polly-neural.001.ssml
        out/talk.polly-neural.002.ssml
        out/talk.polly-neural.003.ssml
        out/talk.polly-neural.004.ssml
        out/talk.polly-neural.manifest.json

        """)
    // Amy speaks faster and louder; Polly's neural voices have no pitch, and breaks of ten seconds at most.
    let first = try folder.text("out/talk.polly-neural.001.ssml")
    #expect(
      first.contains(
        "<prosody rate=\"105%\" volume=\"+3dB\">\n<p>\n<s><mark name=\"t0001\"/><mark name=\"t0001s001\"/>"
          + "Good <prosody rate=\"90%\">evening</prosody>.</s>"))
    #expect(
      first.contains("<mark name=\"t0001s002\"/><break time=\"10000ms\"/><break time=\"2000ms\"/>Are you there?</s>"))
    let manifest = try JSONSerialization.jsonObject(
      with: Data(contentsOf: folder.url.appending(path: "out/talk.polly-neural.manifest.json")))
    let requests = (manifest as? [String: Any])?["requests"] as? [[String: Any]] ?? []
    #expect(requests.map { $0["voices"] as? [String] ?? [] } == [["Amy"], ["Brian"], ["Amy"], ["Brian"]])
    #expect(requests.map { $0["turns"] as? [Int] ?? [] } == [[0], [1], [2], [3]])
    #expect(run.errors.contains("polly-neural: 1 × emphasis replaced by prosody rate (line 1)"))
    #expect(run.errors.contains("polly-neural: 1 × pause written as several breaks (line 1)"))
    #expect(run.errors.contains("polly-neural: 2 × prosody pitch dropped"))
    #expect(run.errors.contains("nobody chose a voice for Bo: Brian"))
  }

  @Test func `an engine with voice elements gets all in one request`() throws {
    let folder = try folder()
    let run = try Tool.run("export", "talk.txt", "--to", "ssml", "--engine", "azure", "-o", "out", in: folder)
    #expect(run.code == 0)
    let text = try folder.text("out/talk.azure.001.ssml")
    #expect(text.components(separatedBy: "<voice ").count == 5)
    #expect(text.contains("<voice name=\"en-GB-SoniaNeural\"><bookmark mark=\"t0001\"/>"))
    #expect(text.contains("<prosody rate=\"1.05\" pitch=\"+2st\" volume=\"+41.25%\">"))
  }

  @Test func `with --strict, what an engine can't do is an error and nothing is written`() throws {
    let folder = try folder()
    let run = try Tool.run(
      "export", "talk.txt", "--to", "ssml", "--engine", "openai", "--strict", "-o", "out", "--quiet", in: folder)
    #expect(run.code == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("error: openai: 1 × emphasis dropped (line 1)"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "out").path))
  }

  @Test func `an unknown engine, and an engine without SSML, are errors of usage`() throws {
    let unknown = try Tool.run("export", "talk.txt", "--to", "ssml", "--engine", "hal", in: folder())
    #expect(unknown.code == 64)
    #expect(unknown.errors.contains("“hal” is no engine that is known; known are w3c, "))
    let without = try Tool.run("export", "talk.txt", "--to", "srt", "--engine", "azure", in: folder())
    #expect(without.code == 64)
    #expect(without.errors.contains("--engine goes with --to ssml."))
  }

  @Test func `a request is a script again`() throws {
    let folder = try folder()
    _ = try Tool.run("export", "talk.txt", "--to", "ssml", "--engine", "azure,w3c", "-o", "out", in: folder)
    for engine in ["azure", "w3c"] {
      let file = "out/talk.\(engine).001.ssml"
      let run = try Tool.run("export", file, "--to", "ssml", "--engine", engine, "-o", "again", in: folder)
      #expect(run.code == 0)
      #expect(try folder.text("again/talk.\(engine).001.\(engine).001.ssml") == folder.text(file))
    }
    let read = try Tool.run("read", "out/talk.azure.001.ssml", "--show", "show.yaml", in: folder)
    #expect(read.output.contains("Ada "))
  }

  @Test func `damaged SSML is told with its place`() throws {
    let folder = try TemporaryFolder("talk.ssml", "<speak>\n<voice name=\"A\">Hello</speak>\n")
    let run = try Tool.run("export", "talk.ssml", "--to", "srt", in: folder)
    #expect(run.code == 65)
    #expect(run.errors.contains("talk.ssml:2:"))
    #expect(run.errors.contains("is closed by </speak>"))
  }
}
