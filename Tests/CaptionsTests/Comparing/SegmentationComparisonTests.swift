import Captions
import TalkScript
import Testing

@Suite("Comparison of segmentations")
struct SegmentationComparisonTests {
  /// Captions of two seconds, parted by `#`, of lines parted by `|`.
  private func captions(_ text: String, seconds: Int = 2) -> [Caption] {
    text.split(separator: "#").enumerated().map { index, lines in
      Caption(
        start: .seconds(index * seconds), end: .seconds((index + 1) * seconds),
        lines: lines.split(separator: "|").map(String.init))
    }
  }

  private func compare(_ reference: String, _ other: String, _ language: String = "en") throws -> SegmentationComparison
  {
    try SegmentationComparison(
      reference: captions(reference), other: captions(other), language: try #require(LanguageTag(language)))
  }

  private let reference = "The old ferry goes|across the river,#because the captain|likes the quiet."
  private let other = "The old ferry|goes across the#river, because the captain#likes the quiet."

  @Test func `breaks agree by kind and together`() throws {
    let comparison = try compare(reference, other)
    #expect(comparison.matchedWords == 13)
    #expect(comparison.captions == BreakAgreement(reference: 1, other: 2, both: 0))
    #expect(comparison.lines == BreakAgreement(reference: 2, other: 1, both: 0))
    // Behind “captain” one breaks the line, the other the caption.
    #expect(comparison.together == BreakAgreement(reference: 3, other: 3, both: 1))
    // Two near misses (“ferry”, “goes”; “the”, “river”) and a match.
    #expect(comparison.boundarySimilarity == 1 - 1.0 / 3)
  }

  @Test func `precision, recall and F1 follow from the counts`() {
    let agreement = BreakAgreement(reference: 8, other: 4, both: 3)
    #expect(agreement.precision == 0.75 && agreement.recall == 0.375 && agreement.f1 == 0.5)
    let none = BreakAgreement(reference: 0, other: 0, both: 0)
    #expect(none.precision == nil && none.recall == nil && none.f1 == nil)
    let missed = BreakAgreement(reference: 3, other: 0, both: 0)
    #expect(missed.precision == nil && missed.recall == 0 && missed.f1 == 0)
  }

  @Test func `a file agrees with itself`() throws {
    let comparison = try compare(reference, reference)
    #expect(comparison.captions.f1 == 1 && comparison.lines.f1 == 1 && comparison.together.f1 == 1)
    #expect(comparison.boundarySimilarity == 1 && comparison.reference == comparison.other)
  }

  @Test func `boundary similarity counts a near miss half, and none that is two words off`() throws {
    // One match, one break without a partner.
    #expect(try compare("a b#c d#e f", "a b#c d e f").boundarySimilarity == 0.5)
    // Two words off: two additions. One word off: one near miss.
    #expect(try compare("a b#c d e f", "a b c d#e f").boundarySimilarity == 0)
    #expect(try compare("a b#c d e f", "a b c#d e f").boundarySimilarity == 0.5)
    // A break pairs once: a near miss and an addition.
    #expect(try compare("a#b c#d", "a b#c d").boundarySimilarity == 1 - 1.5 / 2)
    #expect(try compare("a b c", "a b c").boundarySimilarity == nil)
  }

  @Test func `figures tell what each file looks like`() throws {
    let limits = SegmentationComparison.Limits(columns: 18, readingSpeed: 17)
    let comparison = try SegmentationComparison(
      reference: captions(reference), other: captions(other), language: .english, limits: limits)
    let (first, second) = (comparison.reference, comparison.other)
    #expect(first.captions == 2 && first.lines == 4 && first.words == 13 && first.breaks == 3)
    #expect(second.captions == 3 && second.lines == 4 && second.words == 13 && second.breaks == 3)
    #expect(first.badBreaks == 0 && second.badBreaks == 1 && second.badBreakShare == 1.0 / 3)
    // Lines of 18, 17, 19 and 16 characters; of 13, 15, 26 and 16.
    #expect(first.characters == 70 && first.charactersPerLine == 17.5 && first.charactersPerCaption == 35)
    #expect(second.characters == 70 && second.charactersPerCaption == 70.0 / 3)
    #expect(first.longLines == 1 && second.longLines == 1)
    #expect(first.columnConformity == 0.5 && second.columnConformity == 2.0 / 3)
    // 35 characters in two seconds are 17.5 a second; 28, 26 and 16 are less than 17.
    #expect(first.speedConformity == 0 && second.speedConformity == 1)
    #expect(first.twoLineShare == 1 && second.twoLineShare == 1.0 / 3)
    #expect(first.balance == (17.0 / 18 + 16.0 / 19) / 2 && second.balance == 13.0 / 15)
  }

  @Test func `limits are 42 and 17, and Netflix' where characters are full-width`() throws {
    let english = SegmentationComparison.Limits(language: .english)
    #expect(english.columns == 42 && english.readingSpeed == 17 && english.counting == .each)
    let japanese = SegmentationComparison.Limits(language: try #require(LanguageTag("ja")), readingSpeed: 5)
    #expect(japanese.columns == 13 && japanese.readingSpeed == 5 && japanese.counting == .fullWidth)
  }

  @Test func `case and marks around words make no difference, labels are no words`() throws {
    var named = captions("So, “we” went home#to eat.")
    named[0].label = .init("Ada Lovelace")
    named[0].speaker = "Ada Lovelace"
    let comparison = try SegmentationComparison(
      reference: named, other: captions("so we went – home...|- To eat!"), language: .english)
    #expect(comparison.matchedWords == 6 && comparison.reference.words == 6 && comparison.other.words == 6)
    #expect(comparison.together == BreakAgreement(reference: 1, other: 1, both: 1))
    #expect(try compare("don’t stop", "Don't|stop").matchedWords == 2)
    #expect(comparison.reference.characters == 25)
  }

  @Test func `dashes and dots part words, hyphens don't`() throws {
    let comparison = try compare("He came—#and saw the follow-up", "He came—and|saw the follow-up")
    #expect(comparison.matchedWords == 6)
    #expect(comparison.together == BreakAgreement(reference: 1, other: 1, both: 0))
    #expect(comparison.reference.badBreaks == 0 && comparison.other.badBreaks == 1)
    #expect(try compare("Well--no...yes", "well -- no ... yes").matchedWords == 3)
  }

  @Test func `breaks count between words that match in both files alone`() throws {
    let comparison = try compare("a b#c d#e f", "a b#x d#e#f")
    #expect(comparison.matchedWords == 5)
    // Behind “b” stands another word: that break counts for neither.
    #expect(comparison.together == BreakAgreement(reference: 1, other: 2, both: 1))
    #expect(comparison.reference.breaks == 2 && comparison.other.breaks == 3)
    let longer = try compare("a b#c d", "a b well#c d")
    #expect(longer.matchedWords == 4 && longer.together == BreakAgreement(reference: 0, other: 0, both: 0))
  }

  @Test func `files of which less than half matches can't be compared`() {
    #expect(throws: SegmentationComparison.Mismatch(referenceWords: 4, otherWords: 3)) {
      try compare("one two#three four", "one five#six")
    }
    #expect(throws: SegmentationComparison.Mismatch(referenceWords: 0, otherWords: 0)) { try compare("♪", "– …") }
  }

  @Test(arguments: [
    ("the|man", 1), ("of|man", 1), ("and|man", 1), ("because|man", 1), ("They|go", 1), ("is|man", 1), ("to|go", 1),
    ("you|go", 0), ("them|go", 0), ("red|man", 0), ("of,|man", 0), ("of –|man", 0), ("of…|man", 0), ("of|“man”", 1),
    ("of|- man", 1), ("the “of”|man", 0), ("follow-up|man", 0), ("THE#man", 1), ("man of", 0),
  ])
  func `breaks behind function words are bad where no punctuation stands`(text: String, count: Int) throws {
    #expect(try compare(text, text).reference.badBreaks == count)
  }

  @Test func `function words are those of the language`() throws {
    #expect(try compare("der|Mann und#die Frau", "der Mann und die Frau", "de-AT").reference.badBreaks == 2)
    #expect(try compare("der|Mann", "der Mann", "en").reference.badBreaks == 0)
    #expect(try compare("l’homme|dort près de|l’eau", "l’homme dort près de l’eau", "fr").reference.badBreaks == 1)
  }

  @Test func `lines of one word are counted, those without a letter or digit hold none`() throws {
    let figures = try compare("Yes.#– well-known –|in 3 towns#♪#1998", "Yes. well-known in 3 towns 1998").reference
    #expect(figures.oneWordLines == 3 && figures.lines == 5 && figures.captions == 4)
    #expect(figures.breaks == 3)
  }

  @Test func `scripts without spaces are compared by character`() throws {
    let comparison = try compare("昨日、公園に行って、|本を読みました。", "昨日、公園に|行って、本を読みました。", "ja")
    #expect(comparison.matchedWords == 15)
    #expect(comparison.lines == BreakAgreement(reference: 1, other: 1, both: 0))
    // Lines of 10 and 8 characters, of 6 and 12; 18 in two seconds are more than four a second.
    #expect(comparison.reference.balance == 0.8 && comparison.other.balance == 0.5)
    #expect(comparison.reference.longLines == 0 && comparison.reference.speedConformity == 0)
    // A vowel above or below belongs to its letter: น้ำ is one character, ที่ another.
    #expect(try compare("น้ำที่", "น้ำ|ที่", "th").matchedWords == 2)
    #expect(try compare("iPhoneを|買う", "iPhoneを買う", "ja").matchedWords == 4)
  }

  @Test func `times that are no lengths keep to no reading speed`() throws {
    let still = [
      Caption(start: .seconds(1), end: .seconds(1), text: "a"),
      Caption(start: .seconds(3), end: .seconds(2), text: "b"),
    ]
    let comparison = try SegmentationComparison(reference: still, other: still)
    #expect(comparison.reference.captionsInSpeed == 0)
  }
}
