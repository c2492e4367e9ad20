import Audio
import Foundation
import TestSupport
import Testing

@Suite("WAV files") struct WAVWriterTests {
  /// A folder of its own, gone with the value.
  private final class Folder {
    let url = FileManager.default.temporaryDirectory.appending(path: "cuelight-wav-\(UUID().uuidString)")
    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: url) }
    func path(_ name: String) -> String { url.appending(path: name).path }
    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: url.appending(path: name))) }
    var contents: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted() }
  }

  @Test("Three samples make 44 bytes of header and six of sound")
  func header() throws {
    let folder = try Folder()
    var writer = try WAVWriter(path: folder.path("a.wav"), sampleRate: 22_050)
    let samples: [Int16] = [1, -2, 0x1234]
    try writer.append(samples.span)
    #expect(writer.sampleCount == 3)
    try writer.finish()
    // 42 = 36 + 6; 22,050 = 0x5622; 44,100 = 0xAC44 bytes a second.
    let expected: [UInt8] =
      Array("RIFF".utf8) + [42, 0, 0, 0] + Array("WAVEfmt ".utf8)
      + [16, 0, 0, 0, 1, 0, 1, 0, 0x22, 0x56, 0, 0, 0x44, 0xAC, 0, 0, 2, 0, 16, 0] + Array("data".utf8) + [6, 0, 0, 0]
      + [1, 0, 0xFE, 0xFF, 0x34, 0x12]
    #expect(try folder.bytes("a.wav") == expected)
    #expect(folder.contents == ["a.wav"])
  }

  @Test("A writer that is dropped leaves nothing, and what was there as it was")
  func dropped() throws {
    let folder = try Folder()
    try Data("old".utf8).write(to: folder.url.appending(path: "a.wav"))
    do {
      var writer = try WAVWriter(path: folder.path("a.wav"), sampleRate: 8_000)
      let samples = [Int16](repeating: 7, count: 100_000)
      try writer.append(samples.span)
    }
    #expect(folder.contents == ["a.wav"])
    #expect(try folder.bytes("a.wav") == Array("old".utf8))
  }

  @Test("A file that is written over keeps its permissions, and a link its target")
  func replaced() throws {
    let folder = try Folder()
    try Data("old".utf8).write(to: folder.url.appending(path: "real.wav"))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder.path("real.wav"))
    try FileManager.default.createSymbolicLink(atPath: folder.path("a.wav"), withDestinationPath: "real.wav")
    try WAVWriter(path: folder.path("a.wav"), sampleRate: 8_000).finish()
    #expect(try folder.bytes("real.wav").count == 44)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("real.wav"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("a.wav")) == "real.wav")
  }

  @Test("A folder that isn't there is told, with the path")
  func noFolder() {
    #expect {
      _ = try WAVWriter(path: "/nonexistent/a.wav", sampleRate: 8_000)
    } throws: { error in
      let failure = error as? WAVWriter.Failure
      return failure?.isAtStart == true
        && failure?.message == "/nonexistent/a.wav: can't be made: No such file or directory"
    }
  }

  @Test(
    "ffprobe reads the length, rate and channels that were written", .enabled(if: ExternalTool.has("ffprobe")))
  func ffprobe() throws {
    let folder = try Folder()
    var writer = try WAVWriter(path: folder.path("a.wav"), sampleRate: 48_000, channels: 2)
    let half = [Int16](repeating: 300, count: 48_000)
    for _ in 0..<3 { try writer.append(half.span) }
    try writer.finish()
    let output = try ExternalTool("ffprobe")?.output([
      "-v", "error", "-show_entries", "stream=codec_name,sample_rate,channels,duration", "-of", "csv=p=0",
      folder.path("a.wav"),
    ])
    #expect(String(decoding: output ?? [], as: UTF8.self) == "pcm_s16le,48000,2,1.500000\n")
  }
}
