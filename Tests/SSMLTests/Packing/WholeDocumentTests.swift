@testable import SSML
import SpeechTiming
import TestSupport
import Testing
import XML

/// Requests of whole turns are cut out of the document of the whole script.
@Suite("A request that is cut out")
struct WholeDocumentTests {
  @Test func `is the one that is written by itself`() throws {
    for seed in LawSeeds.first(20) {
      let script = TimedScript(RandomScripts.script(seed: seed, turns: Int(seed % 7) + 1))
      for engine in try EngineTable.standard.engines where engine.document.kind == .ssml {
        let cast = VoiceCast(script.script, engine: engine, voices: [:], deliveries: [:])
        let requests = try SSMLRequests(script, engine: engine, cast: cast, lexicon: [], place: ShowPlace())
        let plan = Self.plan(script, size: Int(seed % 3) + 1)
        let cut = try requests.documents(plan)
        var (losses, removed) = (LossReport(), [Unicode.Scalar: Int]())
        for (parts, document) in zip(plan, cut) {
          let written = try requests.document(parts, losses: losses)
          losses = written.losses
          #expect(document.bytes == written.bytes, "\(engine.name), seed \(seed)")
          #expect(document.textLength == written.textLength, "\(engine.name), seed \(seed)")
          for character in written.removed { removed[character.scalar, default: 0] += character.count }
        }
        #expect(cut.last?.losses.diagnostics(engine: "x") == losses.diagnostics(engine: "x"))
        for character in cut.flatMap(\.removed) { removed[character.scalar, default: 0] -= character.count }
        #expect(removed.values.allSatisfy { $0 == 0 }, "\(engine.name), seed \(seed)")
      }
    }
  }

  /// All turns, so many in each request.
  private static func plan(_ script: TimedScript, size: Int) -> [[TurnPart]] {
    stride(from: 0, to: script.turns.count, by: size).map { start in
      (start..<min(start + size, script.turns.count)).map { turn in
        TurnPart(turn: turn, words: script.turns[turn].words.indices, isLast: true)
      }
    }
  }
}
