import SSML
import SpeechTiming
import TestSupport
import Testing

@Suite("A turn without words in a request")
struct SilentTurnPackingTests {
  @Test("counts as its speaker's", arguments: ["azure-dialog", "elevenlabs-dialogue", "dia"])
  func speakers(_ name: String) throws {
    let engine = try #require(try EngineTable.standard[name])
    // One speaker more than two, who says nothing between the others.
    let script = TimedScript(
      SmallScripts.script([("Ada", "Yes."), ("Bo", ""), ("Cy", "No."), ("Ada", "Well."), ("Cy", "So.")]))
    let package = try SpeechPackage(script, engine: engine, options: .init(voices: ["Ada": "a", "Bo": "b", "Cy": "c"]))
    for request in package.requests {
      let speakers = Set(request.turns.map { script.turns[$0].speaker })
      #expect(Double(speakers.count) <= engine.limit(.speakers) ?? engine.limit(.voices) ?? 0)
    }
    #expect(package.requests.flatMap(\.turns) == [0, 1, 2, 3, 4])
  }

  @Test func `has its voice counted in XML`() throws {
    let engine = try #require(try EngineTable.standard["azure"])
    // Azure takes 50 voices in a request.
    let turns = (0..<60).map { (name: "S\($0)", text: $0 % 2 == 0 ? "Yes." : "") }
    let script = TimedScript(SmallScripts.script(turns.map { ($0.name, $0.text) }))
    let voices = Dictionary(turns.map { ($0.name, "v\($0.name)") }) { first, _ in first }
    let package = try SpeechPackage(script, engine: engine, options: .init(voices: voices))
    for request in package.requests { try RequestDocument(request.bytes).expectLimits(of: engine, request) }
    #expect(package.requests.map(\.turns.count) == [50, 10])
  }
}
