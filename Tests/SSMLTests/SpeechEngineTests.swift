import SSML
import SpeechTiming
import TestSupport
import Testing

@Suite("SSML, spoken by eSpeak NG", .enabled(if: ExternalTool.has("espeak-ng")))
struct SpeechEngineTests {
  @Test func `a German show lasts about as long as estimated`() throws {
    try expectEstimate(ProjectFiles.bytes("Scripts/leuchtturm.txt"))
  }

  @Test("a German interview lasts about as long as estimated", .enabled(if: SharedFiles.has(SharedFiles.interview)))
  func interview() throws {
    try expectEstimate(SharedFiles.bytes(SharedFiles.interview))
  }

  /// The engine's length lies within a quarter of the estimate.
  private func expectEstimate(_ bytes: [UInt8]) throws {
    let script = try timedScript(bytes)
    let estimate = script.duration.likely / .seconds(1)
    let spoken = try seconds(of: try document(script))
    #expect(spoken > 0.75 * estimate)
    #expect(spoken < 1.25 * estimate)
  }

  /// How long the engine's recording of a document is.
  private func seconds(of document: [UInt8]) throws -> Double {
    let tool = try #require(ExternalTool("espeak-ng"))
    let wave = try withTemporaryFile(document, extension: "ssml") { path in
      try tool.output(["-m", "-f", path, "--stdout"])
    }
    // A RIFF header of 44 bytes, in which bytes 28 to 31 hold the bytes a second.
    let header = try #require(wave.count > 44 ? wave[28..<32] : nil)
    let rate = header.reversed().reduce(0) { $0 << 8 | Int($1) }
    return Double(wave.count - 44) / Double(max(rate, 1))
  }
}
