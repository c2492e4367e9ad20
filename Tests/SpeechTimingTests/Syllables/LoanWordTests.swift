import Testing

@testable import SpeechTiming

@Suite("Loan words")
struct LoanWordTests {
  /// English words of show talk, a middle dot between two syllables as their borrowers say them.
  private static let words = """
    Pod·cast O·pen Source Mee·ting Game Games Up·date Up·dates on·line Live·stream Stream News·let·ter Fea·ture In·ter·face
    Brow·ser Cloud Re·lease Re·leas·es Ma·chine Lear·ning Frame·work Pipe·line Code Lap·top Smart·phone Start-up Key·note
    Home·page Web·site Show Com·mu·ni·ty Soft·ware Hard·ware Team Tweet You·Tube Face·book Goo·gle Work·flow Dead·line
    Feed·back Job Coach Play·list Hype Life Share Fake Deal Deep·fake Chal·lenge De·vice Space Voice Back·stage
    """

  @Test(
    "English words in another language's talk are read the English way",
    arguments: ["de", "fr", "it", "es", "nl", "pl"])
  func english(language: String) {
    let counter = SyllableCounter(language: language)
    // Spanish and Italian say these their own way: es-trim, co-de.
    let own = ["es": ["Stream", "Livestream"], "it": ["Code"]][language] ?? []
    for divided in Self.words.split(whereSeparator: \.isWhitespace) {
      let word = divided.filter { $0 != "·" }
      guard !own.contains(word) else { continue }
      let syllables = divided.split { $0 == "·" || $0 == "-" }.count
      #expect(counter.count(word) == syllables, "\(language): \(word)")
    }
  }

  @Test("words that are the language's own as well stay so")
  func ownWords() {
    let words = [
      ("it", "file", 2), ("it", "guide", 2), ("it", "scale", 2), ("pt", "time", 2), ("pt", "interface", 4),
      ("nl", "stage", 2), ("fi", "home", 2), ("de", "Name", 2), ("de", "real", 2), ("es", "real", 2),
      ("fr", "science", 1),
    ]
    for (language, word, syllables) in words {
      #expect(SyllableCounter(language: language).count(word) == syllables, "\(language): \(word)")
    }
  }

  @Test("French, Italian and Latin words in German keep their vowels")
  func inGerman() {
    let words = [
      ("Café", 2), ("Niveau", 2), ("Journalist", 3), ("Restaurant", 3), ("Variante", 3), ("Diät", 2), ("Diakon", 3),
      ("Kolonien", 4), ("Matthias", 3), ("Museum", 3), ("Chance", 2), ("Pizza", 2), ("Espresso", 3),
    ]
    for (word, syllables) in words {
      #expect(SyllableCounter(language: "de").count(word) == syllables, "\(word)")
    }
  }
}
