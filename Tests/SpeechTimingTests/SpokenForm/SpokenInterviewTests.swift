import SpeechTiming
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a German newsreader says for the numbers, acronyms and abbreviations of a talk about technology.
@Suite struct SpokenInterviewTests {
  static let cases: [SpokenCase] = [
    // Numbers
    SpokenCase("de", "Es dauert 10 bis 15 Jahre.", "Es dauert zehn bis fünfzehn Jahre."),
    SpokenCase("de", "In den nächsten 10 bis 15 Jahren", "In den nächsten zehn bis fünfzehn Jahren"),
    SpokenCase("de", "Sie kennen sich seit 20 Jahren.", "Sie kennen sich seit zwanzig Jahren."),
    SpokenCase("de", "Wir arbeiten seit 15 Jahren daran.", "Wir arbeiten seit fünfzehn Jahren daran."),
    SpokenCase("de", "vor fast 10 Jahren", "vor fast zehn Jahren"),
    SpokenCase("de", "etwa 25 Leute in etwa 15 Gruppen", "etwa fünfundzwanzig Leute in etwa fünfzehn Gruppen"),
    SpokenCase("de", "Das dauert 5 bis 7 Jahre.", "Das dauert fünf bis sieben Jahre."),
    SpokenCase("de", "in 6 bis 9 Monaten", "in sechs bis neun Monaten"),
    SpokenCase("de", "der Weg von -1 bis 0", "der Weg von minus eins bis null"),
    SpokenCase("de", "der Weg „von -1 bis 0“", "der Weg „von minus eins bis null“"),
    SpokenCase("de", "10.000 Liegestütze", "zehntausend Liegestütze"),
    SpokenCase("de", "Der Verkehr stieg um 50 %, weil", "Der Verkehr stieg um fünfzig Prozent, weil"),
    // Years and days
    SpokenCase("de", "Das war im Jahr 2005, vor langer Zeit.", "Das war im Jahr zweitausendfünf, vor langer Zeit."),
    SpokenCase("de", "Es war etwa 2009, als alles begann.", "Es war etwa zweitausendneun, als alles begann."),
    SpokenCase("de", "das Projekt im Jahr 2010 darin", "das Projekt im Jahr zweitausendzehn darin"),
    SpokenCase("de", "2024-08-12", "zwölfter August zweitausendvierundzwanzig"),
    // Numbers in words
    SpokenCase("de", "die 10-Jahres-Entwicklung", "die Zehn-Jahres-Entwicklung"),
    SpokenCase("de", "keine 20-jährigen Freundschaften", "keine zwanzigjährigen Freundschaften"),
    SpokenCase("de", "Llama1 und Llama2, bald Llama4", "Llama eins und Llama zwei, bald Llama vier"),
    SpokenCase("de", "Llama5 oder Llama10", "Llama fünf oder Llama zehn"),
    SpokenCase("de", "GPT5 ist da.", "Ge Pe Te fünf ist da."),
    // Acronyms
    SpokenCase("de", "die KI-Ethik und der KI-Teil", "die Ka I-Ethik und der Ka I-Teil"),
    SpokenCase("de", "eine Open-Source-KI", "eine Open-Source-Ka I"),
    SpokenCase("de", "AR-Brillen und VR-Headsets", "A Er-Brillen und Vau Er-Headsets"),
    SpokenCase("de", "beim SPC Treffen", "beim Es Pe Ce Treffen"),
    SpokenCase("de", "an MMA teilnehmen, ein MMA-Kampf", "an Em Em A teilnehmen, ein Em Em A-Kampf"),
    SpokenCase("de", "die PC-Ära", "die Pe Ce-Ära"),
    SpokenCase("de", "in PHP geschrieben", "in Pe Ha Pe geschrieben"),
    SpokenCase("de", "Wir leiten CCI.", "Wir leiten Ce Ce I."),
    SpokenCase("de", "Es geht um LL.M. Das ist neu.", "Es geht um El El Em. Das ist neu."),
    // Abbreviations
    SpokenCase("de", "Brillen und Headsets usw.", "Brillen und Headsets und so weiter."),
    SpokenCase("de", "Kampf, Wippe usw. Was gefällt dir?", "Kampf, Wippe und so weiter. Was gefällt dir?"),
    SpokenCase("de", "Projekte wie z. B. offene Zentren", "Projekte wie zum Beispiel offene Zentren"),
  ]

  @Test("a newsreader says numbers, acronyms and abbreviations like this", arguments: cases)
  func newsreader(_ example: SpokenCase) {
    #expect(said(example.written, in: example.language) == example.spoken)
  }

  @Test("words in capitals only at the start, and names with capitals inside, are left alone")
  func leftAlone() {
    let text = "Mark Zuckerberg sprach bei Facebook über Metas YouTube-Kanal und McDonald's. Ich bin X-mal da."
    #expect(spokenTokens(text, in: "de").isEmpty)
  }

  @Test(
    "nothing of the interview is left unsaid or said in digits",
    .enabled(if: SamplesBesidePackage.url("seed") != nil))
  func interview() throws {
    let folder = try #require(SamplesBesidePackage.url("seed"))
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".txt") {
      let spoken = said(SamplesBesidePackage.text("seed/" + name), in: "de")
      #expect(!spoken.isEmpty)
      #expect(!spoken.utf8.contains { (0x30...0x39).contains($0) })
      #expect(!spoken.contains("%") && !spoken.contains("z. B.") && !spoken.contains("usw."))
    }
  }
}
