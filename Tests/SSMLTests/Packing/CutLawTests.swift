@testable import SSML
import SpeechTiming
import TalkScript
import TestSupport
import Testing

/// Where turns are cut that are longer than a request may be.
@Suite("A cut in a long turn")
struct CutLawTests {
  @Test func `is at the last sentence that fits, else at the last clause, else between two words`() throws {
    var count = 0
    for seed in LawSeeds.first(10) {
      let script = TimedScript(Self.longTurns(RandomScripts.script(seed: seed, turns: 30)))
      for engine in try EngineTable.standard.engines where !engine.limits.isEmpty {
        let cast = VoiceCast(script.script, engine: engine, voices: [:], deliveries: [:])
        if engine.document.kind == .ssml {
          let requests = try SSMLRequests(script, engine: engine, cast: cast, lexicon: [], place: ShowPlace())
          count += try cuts(script, engine, cast, requests)
        } else {
          count += try cuts(script, engine, cast, TextRequests(script, engine: engine, cast: cast, lexicon: []))
        }
      }
    }
    #expect(count > 100)
  }

  @Test func `takes no longer in one sentence of a hundred thousand words`() throws {
    let script = TimedScript(SmallScripts.script(String(repeating: "word ", count: 100_000)))
    for name in ["dia", "polly-standard"] {
      let engine = try #require(try EngineTable.standard[name])
      let time = try ContinuousClock().measure { _ = try SpeechPackage(script, engine: engine) }
      #expect(time < .seconds(20), "\(name): \(time)")
    }
  }

  /// A script whose first speaker says all of a segment in one turn.
  private static func longTurns(_ script: Script) -> Script {
    var script = script
    for index in script.segments.indices {
      let turns = script.segments[index].turns
      guard let first = turns.first else { continue }
      script.segments[index].turns = [
        Turn(speaker: 0, paragraphs: turns.flatMap(\.paragraphs), range: first.range)
      ]
    }
    return script
  }

  /// Holds each cut against what the text has; how many there are.
  private func cuts(
    _ script: TimedScript, _ engine: Engine, _ cast: VoiceCast, _ measuring: some RequestMeasuring
  ) throws -> Int {
    var count = 0
    for parts in try RequestPacker(script, engine: engine, cast: cast, measuring: measuring).pack() {
      var draft = RequestDraft(frame: measuring.frame)
      for part in parts {
        let words = script.turns[part.turn].words
        if !part.isLast {
          count += 1
          let at = words[part.words.upperBound - 1].boundary
          let before = words[part.words.dropLast()].map(\.boundary)
          #expect(at >= .sentence || !before.contains { $0 >= .sentence }, "\(engine.name): \(part)")
          #expect(at >= .clause || !before.contains { $0 >= .clause }, "\(engine.name): \(part)")
          // With the next sentence it would be too long.
          let next = words[part.words.upperBound...].firstIndex { $0.boundary >= .sentence }
          let end = (next ?? words.count - 1) + 1
          var longer = part
          (longer.words, longer.isLast) = (part.words.lowerBound..<end, end == words.count)
          let size = try measuring.size(of: longer)
          #expect(!draft.fits(size, cast.voices[0], speaker: 0, in: engine), "\(engine.name): \(part)")
        }
        draft.add(part, try measuring.size(of: part), cast.voices[0], speaker: 0, in: engine)
      }
    }
    return count
  }
}
