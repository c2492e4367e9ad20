import Captions
import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("Captions of random scripts, under every profile")
struct EveryProfileTests {
  private static let scripts = (1...100).map { TimedScript(RandomScripts.script(seed: $0, turns: 6)) }

  @Test(
    "No breach passes in silence: what a file's checker finds was told when it was made",
    arguments: CaptionProfile.names)
  func told(_ name: String) throws {
    for script in Self.scripts {
      let profile = try #require(CaptionProfile.named(name, language: script.script.language))
      for format in [CaptionFormat.srt, .vtt] {
        let track = CaptionTrack(script, profile: profile, format: format)
        let writer = CaptionWriter(format, isSafeForApps: profile.isSafeForApps, marksRareNames: false)
        let file = try writer.write(CaptionDocument(captions: track.captions))
        let reading = try CaptionReader(format: format).read(file.bytes)
        let found = CaptionCheck(profile, format: format).check(reading).map { "caption-\($0.rule) \($0.caption)" }
        let told = Set(track.diagnostics.map { "\($0.identifier) \(Self.number($0.message))" })
        #expect(found.filter { !told.contains($0) } == [], "\(name), \(format)")
      }
    }
  }

  @Test("EBU-TT-D has no gap that the BBC's validator finds fault with")
  func gaps() throws {
    for script in Self.scripts {
      let track = CaptionTrack(script, format: .ebuTTD)
      for (caption, next) in zip(track.captions, track.captions.dropFirst()) {
        let gap = next.start - caption.end
        #expect(gap == .zero || gap >= .milliseconds(1500))
      }
    }
  }

  /// The number in “caption 12: …”.
  private static func number(_ message: String) -> String {
    String(message.dropFirst("caption ".count).prefix { $0.isNumber })
  }
}
