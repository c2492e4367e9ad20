import Captions
import SpeechTiming
import TestSupport
import Testing

@Suite("Where captions and lines break")
struct SegmentationTests {
  @Test func `one line when it fits`() {
    #expect(captions(of: "The light was on all night.") == ["The light was on all night."])
    // 42 columns exactly, and one more.
    #expect(
      captions(of: "We counted the boats until the fog came in") == ["We counted the boats until the fog came in"])
    #expect(
      captions(of: "We counted the boats until the fog came in.") == ["We counted the boats|until the fog came in."])
  }

  @Test(
    "after a comma rather than elsewhere",
    arguments: [
      ("en", "When the storm finally reached the coast,|every lamp in the harbour went out."),
      ("en", "If you are still awake at this hour,|you are probably one of our bakers."),
      ("de", "Nachdem der letzte Zug gefahren war,|blieb der Bahnhof die ganze Nacht offen."),
      ("de", "Ich habe ihn nie wieder gesehen,|aber der Brief liegt noch hier."),
      ("fr", "Quand la nuit est tombée sur le port,|personne n'a voulu rentrer chez soi."),
      ("es", "Cuando por fin llegó la barca al puerto,|ya no quedaba nadie esperando."),
    ])
  func comma(language: String, expected: String) {
    let text = expected.split(separator: "|").joined(separator: " ")
    #expect(captions(of: text, language: language) == [expected])
  }

  @Test(
    "before a conjunction or preposition where no punctuation stands",
    arguments: [
      ("en", "Nobody had told the old keeper|that the war was over by now."),
      ("en", "She wrote the same letter every winter|because nobody ever answered it."),
      ("de", "Der alte Wärter erzählte uns|von der Nacht mit dem großen Sturm."),
      ("de", "Die Leute im Dorf wussten schon lange|dass niemand zurückkommen würde."),
    ])
  func phrase(language: String, expected: String) {
    let text = expected.split(separator: "|").joined(separator: " ")
    #expect(captions(of: text, language: language) == [expected])
  }

  @Test func `a caption ends where a sentence ends`() {
    let text =
      "Nobody had told the keeper that the war was over. He lit the lamp each evening as if the ships still came."
    #expect(
      captions(of: text) == [
        "Nobody had told the keeper|that the war was over.", "He lit the lamp each evening|as if the ships still came.",
      ])
  }

  @Test func `a short sentence shares a caption with its neighbour`() {
    #expect(captions(of: "Yes. I counted them.") == ["Yes. I counted them."])
  }

  @Test func `a dash stays with the word before it`() {
    #expect(
      captions(of: "Er wartete — und wartete — bis es hell wurde.", language: "de")
        == ["Er wartete — und wartete —|bis es hell wurde."])
  }

  @Test func `a picture after a full stop doesn't glue two sentences together`() {
    let text =
      "Good night, everyone, and thank you for listening. 😀 Next week we are at the old fish market with the weigher."
    #expect(
      captions(of: text) == [
        "Good night, everyone,|and thank you for listening. 😀",
        "Next week we are at the old fish market|with the weigher.",
      ])
  }

  // MARK: What never happens where it can be avoided

  /// Words that lean on the next one, as a reader feels them.
  private static let leaning: [String: Set<String>] = [
    "en": [
      "a", "an", "the", "of", "in", "on", "at", "by", "for", "with", "from", "to", "my", "his", "her", "our", "their",
    ],
    "de": [
      "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "in", "an", "auf",
      "aus", "bei", "mit", "nach", "von", "zu", "für", "im", "am", "zum", "zur", "vom", "seine", "ihrem",
    ],
  ]

  private static let passages: [(language: String, text: String)] = [
    ("en", "The oldest bakery in the town keeps its oven burning through the longest and coldest night of the year."),
    ("en", "On the shelf above the door stood a clock with the wrong time that the baker had never wanted to repair."),
    (
      "en",
      "My father walked to the harbour with a lantern in his hand to look for the boat of the man from the island."
    ),
    (
      "en",
      "There is a smell of bread in the street at four in the morning that people remember for the rest of their lives."
    ),
    (
      "de",
      "In der Küche des alten Turms stand ein Tisch mit einer Lampe aus dem Schiff von seinem Großvater am Fenster."
    ),
    (
      "de",
      "Der Wärter ging jeden Abend mit einem Eimer zum Brunnen auf dem Hof und sprach dabei mit den Vögeln im Baum."
    ),
    (
      "de",
      "Auf dem Markt hinter der Kirche verkauft eine Frau aus dem Nachbardorf seit Jahren die besten Birnen der Insel."
    ),
  ]

  @Test("no line ends with an article or a preposition", arguments: passages)
  func leaning(language: String, text: String) {
    let lines = captions(of: text, language: language).flatMap { $0.split(separator: "|") }
    let ends = lines.dropLast().compactMap { $0.split(separator: " ").last?.lowercased() }
    #expect(ends.filter { Self.leaning[language]?.contains($0) == true } == [])
    #expect(!ends.isEmpty)
  }

  @Test("no word stands alone on a line or in a caption", arguments: passages)
  func orphans(language: String, text: String) {
    let lines = captions(of: text, language: language).flatMap { $0.split(separator: "|") }
    #expect(lines.filter { !$0.contains(" ") } == [])
  }

  @Test func `no orphan at the end of a sentence that is a little too long`() {
    let lines = captions(of: "I have been reading about lighthouse keepers everywhere.").joined().split(separator: "|")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.split(separator: " ").count > 1 })
  }

  @Test func `two lines that balance rather than a full and a short one`() {
    let lines = captions(of: "Big grey stones lined both narrow paths going down there.").joined().split(separator: "|")
    #expect(lines.count == 2)
    #expect(2 * (lines.map(\.count).min() ?? 0) > (lines.map(\.count).max() ?? 99))
  }

  // MARK: Scripts without spaces

  @Test func `Japanese breaks after punctuation, and never before a closing mark`() throws {
    let track = CaptionTrack(
      try timedProjectScript("yoru-no-eki.txt"), profile: .bare(counting: .fullWidth, columns: 21, speakers: .never))
    let lines = track.captions.flatMap(\.lines)
    #expect(lines.count > 20)
    #expect(lines.filter { "、。」』！？）ーっゃゅょ".contains($0.first ?? "。") } == [])
    #expect(lines.filter { "「『（".contains($0.last ?? "「") } == [])
  }

  @Test func `wide characters count two columns`() {
    // 21 characters of two columns fit on a line; one more doesn't.
    #expect(captions(of: String(repeating: "駅", count: 20) + "。", language: "ja").first?.contains("|") == false)
    #expect(captions(of: String(repeating: "駅", count: 21) + "。", language: "ja").first?.contains("|") == true)
  }
}
