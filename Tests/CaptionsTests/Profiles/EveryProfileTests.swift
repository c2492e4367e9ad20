import Captions
import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("Captions of random scripts, under every profile")
struct EveryProfileTests {
  private static let scripts = (1...100).map { TimedScript(RandomScripts.script(seed: $0, turns: 6)) }

  private static let colons = (1...120).map { TimedScript(RandomScripts.colons(seed: $0)) }

  @Test(
    "No breach passes in silence: what a file's checker finds was told when it was made",
    arguments: CaptionProfile.names)
  func told(_ name: String) throws {
    for script in Self.scripts + Self.colons {
      let profile = try #require(CaptionProfile.named(name, language: script.script.language))
      for format in [CaptionFormat.srt, .vtt] {
        let (told, found) = try breaches(script, profile, format)
        for (breach, count) in found where told[breach, default: 0] < count {
          Issue.record("\(breach) isn't told: \(name), \(format)")
        }
      }
    }
  }

  @Test("No false alarm: what was told of plain talk is in the file", arguments: CaptionProfile.names)
  func found(_ name: String) throws {
    for script in Self.colons {
      let profile = try #require(CaptionProfile.named(name, language: script.script.language))
      for format in [CaptionFormat.srt, .vtt] {
        let (told, found) = try breaches(script, profile, format)
        for (breach, count) in told where found[breach, default: 0] < count {
          Issue.record("\(breach) is told: \(name), \(format)")
        }
      }
    }
  }

  /// How often each breach of each caption is told when a file is made, and found in the file.
  private func breaches(
    _ script: TimedScript, _ profile: CaptionProfile, _ format: CaptionFormat
  ) throws -> (told: [String: Int], found: [String: Int]) {
    let track = CaptionTrack(script, profile: profile, format: format)
    let writer = CaptionWriter(format, isSafeForApps: profile.isSafeForApps, marksRareNames: false)
    let file = try writer.write(CaptionDocument(captions: track.captions))
    let reading = try CaptionReader(format: format).read(file.bytes)
    var (told, found): ([String: Int], [String: Int]) = ([:], [:])
    for one in track.diagnostics { told["\(one.identifier) \(Self.number(one.message))", default: 0] += 1 }
    for one in CaptionCheck(profile, format: format).check(reading) {
      found["caption-\(one.rule) \(one.caption)", default: 0] += 1
    }
    return (told, found)
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
