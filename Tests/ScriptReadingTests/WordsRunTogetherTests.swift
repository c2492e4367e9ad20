import ScriptReading
import TalkScript
import TestSupport
import Testing

@Suite("Words run together")
struct WordsRunTogetherTests {
  @Test(
    "A lost space is a warning at the word, with the mended words",
    arguments: [
      ("Ob KI 1️⃣oderMetaversum, egal.", "oder Metaversum"), ("Die 1️⃣RealitätHelme kamen.", "Realität Helme"),
      ("Die 1️⃣Datenbrillen,gemischte Welt.", "Datenbrillen, gemischte"), ("Er kam 1️⃣undÄpfel fielen.", "und Äpfel"),
      ("Er sagte „1️⃣oderMetaversum“.", "oder Metaversum"), ("Das ist’s: 1️⃣oderMetaversum’s Welt.", "oder Metaversum"),
      ("Und\u{A0}1️⃣oderMetaversum\u{A0}auch.", "oder Metaversum"), ("This was 1️⃣badNews for us.", "bad News"),
      ("*1️⃣oderMetaversum* ist es.", "oder Metaversum"), ("Ein Satz;1️⃣aber nicht allein.", nil),
      ("Schön 1️⃣hell;dunkel.", "hell; dunkel"),
      ("Geht es 1️⃣größerHaus?", "größer Haus"),
    ])
  func found(_ words: String, _ mended: String?) throws {
    guard let mended else { return }
    let marked = MarkedText("Ada: Eins?\nBen: \(words)\nAda: Drei?\nBen: Vier.")
    try expect("words-run-together", at: 1, in: marked)
    let finding = try #require(try read(marked.text).findings("words-run-together").first)
    #expect(finding.severity == .warning)
    #expect(finding.fix == mended)
    #expect(finding.message.contains("“\(mended)”"))
  }

  @Test(
    "Names and words with a capital inside are left alone",
    arguments: [
      "iPhone", "iPads", "eBay", "YouTube", "YouTuber", "LehrerInnen", "Schülerinnen", "McDonald", "MacArthur",
      "JavaScript", "GitHub", "GmbH",
      "PhD", "kWh", "LinkedIn", "OpenAI", "ChatGPT", "WhatsApp", "TikTok", "DeLorean", "LaTeX", "O’Connor", "O'Neill",
      "macOS", "FaceTime",
      "PlayStation", "BMWs", "1.000,50", "3,14", "a,b", "https://example.org/someThing", "www.example.org/theRiver",
      "name@someHost.org",
      "#BlackLivesMatter", "@theRiver", "USA", "E-Mail", "Rhein-Main", "SPD/CDU", "z.B.", "usw.,", "Zürich", "Größe,",
      "ARTE",
    ])
  func leftAlone(_ word: String) throws {
    let reading = try read("Ada: Eins?\nBen: Das ist \(word) hier.\nAda: Drei?\nBen: Vier.")
    #expect(reading.findings("words-run-together").map(\.message) == [])
  }

  @Test("A name with a capital inside that comes again is a name")
  func recurringName() throws {
    let reading = try read("Ada: Und RiverBoat?\nBen: Das RiverBoat fährt.\nAda: Drei?\nBen: Vier.")
    #expect(reading.findings("words-run-together").isEmpty)
  }

  @Test("A word with two seams is one warning")
  func twoSeams() throws {
    let reading = try read("Ada: Eins?\nBen: Das ist derWegNach Hause.\nAda: Drei?\nBen: Vier.")
    #expect(reading.findings("words-run-together").count == 1)
  }

  @Test("The words themselves stay as written")
  func kept() throws {
    #expect(try read("Host: Ob KI oderMetaversum?\nGuest: Ja.").outline.first == "Host: Ob KI oderMetaversum?")
  }

  @Test("Speakers' names are not looked at")
  func speakerNames() throws {
    let reading = try read("deepThought: One.\nadaLove: Two.", ReadingOptions(host: "deepThought", guest: "adaLove"))
    #expect(reading.findings("words-run-together").isEmpty)
  }
}
