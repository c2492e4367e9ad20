import SpeechTiming
import TalkScript
import Testing

@Suite("Which names are the same person's")
struct SpeakerNamesTests {
  private func names(_ spoken: [String], cast: [CastMember] = []) -> SpeakerNames {
    let turns = spoken.map { RecordedTurn(speaker: $0, text: "Yes.", start: .zero, end: .seconds(1), line: 1) }
    return SpeakerNames([Recording(episode: "one", language: .english, turns: turns)], cast: cast)
  }

  private func joined(_ names: SpeakerNames) -> [String] { names.joined.map { "\($0.short) → \($0.long)" } }

  @Test func `Aliases of the cast are the member's`() {
    let names = names(
      ["Dr. Quill", "Bo"], cast: [CastMember(name: "Ada Quill", aliases: ["Dr. Quill", "Ada"])])
    #expect(names.name("Dr. Quill") == "Ada Quill" && names.name("Ada") == "Ada Quill")
    #expect(names.name("Bo") == "Bo")
    #expect(joined(names) == [])
  }

  @Test func `A first name is that of the one longer name which starts with it`() {
    let names = names(["Ada Quill", "Ada", "Bo", "Bo van Ode", "Adam"])
    #expect(joined(names) == ["Ada → Ada Quill", "Bo → Bo van Ode"])
    #expect(names.name("Ada") == "Ada Quill" && names.name("Adam") == "Adam")
  }

  @Test func `Two people of one first name are not told apart by it`() {
    #expect(joined(names(["Ada", "Ada Quill", "Ada Stone"])) == [])
    #expect(joined(names(["Ada", "Ada Quill"], cast: [CastMember(name: "Ada Stone")])) == [])
  }

  @Test func `A surname joins nothing`() {
    #expect(joined(names(["Quill", "Ada Quill"])) == [])
  }

  @Test func `First names are joined with the cast, and the cast's own names with nobody`() {
    let cast = [CastMember(name: "Ada Quill"), CastMember(name: "Bo")]
    let names = names(["Ada", "Bo", "Bo van Ode"], cast: cast)
    #expect(joined(names) == ["Ada → Ada Quill"])
  }

  @Test func `Somebody's name is nobody else's alias`() {
    let cast = [CastMember(name: "Ada", aliases: ["Bo"]), CastMember(name: "Bo")]
    #expect(names(["Ada", "Bo"], cast: cast).name("Bo") == "Bo")
  }

  @Test(
    "Labels that programs give are told from names",
    arguments: [
      "Speaker 1", "speaker", "SPEAKER_00", "Speaker B", "spk_0", "S1", "S 12", "???", "", "12", "Unknown",
      "Unknown Speaker", "Unknown Speaker 2", "UNKNOWN", "Sprecher 3", "Guest-1", "話者1",
    ])
  func labels(_ name: String) {
    #expect(SpeakerNames.isLabel(name))
  }

  @Test(
    "Names are no labels, even where they start like one",
    arguments: [
      "Spencer", "Speaker of the House", "Tris Speaker", "Ms Unknown", "S.", "S. K.", "Sam", "Guest", "Host", "Voice",
      "Person", "TO999", "森田ゆき", "Ada 2", "Bo", "Señor S", "93b82fdf:A",
    ])
  func people(_ name: String) {
    #expect(!SpeakerNames.isLabel(name))
  }

  @Test func `Labels are never joined`() {
    #expect(joined(names(["Speaker", "Speaker 1", "Unknown", "Unknown Speaker", "Speaker 2", "???"])) == [])
    #expect(joined(names(["Speaker", "Speaker of the House"])) == [])
    #expect(joined(names(["Spencer", "Spencer Lee", "S", "S Lee"])) == ["S → S Lee", "Spencer → Spencer Lee"])
  }
}
