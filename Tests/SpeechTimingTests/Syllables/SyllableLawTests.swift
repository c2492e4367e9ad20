import Foundation
import Testing

@testable import SpeechTiming

@Suite("Laws of syllable counts")
struct SyllableLawTests {
  private static let languages = SyllableCounter.supportedLanguages

  /// The hand-divided words of a language.
  private func words(_ language: String) -> [String] {
    SyllabifiedWords.all.filter { $0.language == language }.map(\.word)
  }

  @Test("parts joined by a hyphen add up", arguments: languages)
  func hyphenAdds(language: String) {
    let counter = SyllableCounter(language: language)
    let words = words(language)
    for (first, second) in zip(words, words.dropFirst()) {
      #expect(counter.count("\(first)-\(second)") == counter.count(first) + counter.count(second), "\(first)-\(second)")
      #expect(counter.count("\(first)\u{2011}\(second)") == counter.count(first) + counter.count(second))
    }
  }

  @Test("case does not matter", arguments: languages)
  func caseIsFolded(language: String) {
    let counter = SyllableCounter(language: language)
    for word in words(language) where word.uppercased().lowercased() == word.lowercased() {
      #expect(counter.count(word.uppercased()) == counter.count(word), "\(word)")
    }
  }

  @Test("composed and decomposed accents count alike", arguments: languages)
  func normalisationIsFolded(language: String) {
    let counter = SyllableCounter(language: language)
    for word in words(language) {
      let composed = counter.count(word.precomposedStringWithCanonicalMapping)
      #expect(counter.count(word.decomposedStringWithCanonicalMapping) == composed, "\(word)")
    }
  }

  @Test("punctuation around a word counts nothing", arguments: languages)
  func punctuationIsSilent(language: String) {
    let counter = SyllableCounter(language: language)
    for word in words(language) where !word.hasSuffix("'") {
      for dressed in ["„\(word)“,", "(\(word))", "\(word)…", "«\(word)!»", "¿\(word)?", "*\(word)*"] {
        #expect(counter.count(dressed) == counter.count(word), "\(dressed)")
      }
    }
  }

  @Test("soft hyphens and joiners inside a word count nothing", arguments: ["de", "en", "ru", "el", "hi"])
  func invisibleCharacters(language: String) {
    let counter = SyllableCounter(language: language)
    for word in words(language) {
      for invisible: Unicode.Scalar in ["\u{AD}", "\u{200D}", "\u{FEFF}"] {
        var scalars = String.UnicodeScalarView()
        for scalar in word.unicodeScalars { scalars += [scalar, invisible] }
        #expect(counter.count(String(scalars)) == counter.count(word), "\(word)")
      }
    }
  }

  @Test("the typographic apostrophe is the typewriter's")
  func apostrophes() {
    for entry in SyllabifiedWords.all where entry.word.contains("'") {
      let counter = SyllableCounter(language: entry.language)
      #expect(counter.count(entry.word.replacing("'", with: "’")) == entry.syllables, "\(entry.word)")
    }
  }

  @Test("words joined by spaces add up", arguments: languages + ["xx"])
  func spacesAdd(language: String) {
    let counter = SyllableCounter(language: language)
    let words = words(language == "xx" ? "de" : language)
    let sum = words.reduce(0) { $0 + counter.count($1) }
    for space in [" ", "  ", "\u{A0}", "\n", "\u{3000}"] {
      #expect(counter.count(words.joined(separator: space)) == sum)
    }
  }

  @Test("counts are never negative, nor more than three to a character", arguments: languages + ["xx"])
  func bounds(language: String) {
    let counter = SyllableCounter(language: language)
    var generator = SplitMix(state: 7)
    let alphabet = Array("aeiouybcdfghlmnrstxzqäéßñçğøœ'-’ аеиоювкςάιου नि्कमा人間かっゃ한ㅏ9ع ".unicodeScalars)
    for _ in 0..<400 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int(generator.next() % 24) {
        scalars.append(alphabet[Int(generator.next() % UInt64(alphabet.count))])
      }
      let word = String(scalars)
      #expect((0...3 * scalars.count).contains(counter.count(word)), "\(word)")
    }
  }

  @Test(
    "a word of 100 kB is counted like any other",
    arguments: [("fr", "entement"), ("en", "e\u{301}"), ("hi", "क्")])
  func hugeWords(language: String, unit: String) {
    // Some 10 ms, or a second unoptimised. No limit is set, for on a busy machine it would tell of the machine.
    let word = String(repeating: unit, count: 100_000 / unit.utf8.count)
    #expect((1...100_000).contains(SyllableCounter(language: language).count(word)))
  }

  @Test("random bytes neither crash nor loop", arguments: ["de", "en", "ja", "hi", "xx"])
  func randomBytes(language: String) {
    let counter = SyllableCounter(language: language)
    var generator = SplitMix(state: 11)
    for length in 0..<300 {
      let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
      #expect(counter.count(bytes.span) >= 0)
    }
  }

  @Test("a word without end is counted slice by slice, in proportion to its length", arguments: languages)
  func longWords(language: String) {
    let counter = SyllableCounter(language: language)
    for unit in ["ba", "aaa", "b", "ê", "na\u{301}", "ще", "क", "人", "'", "한"] {
      let slices = 4_000
      let short = counter.count(String(repeating: unit, count: 1_260))
      let long = counter.count(String(repeating: unit, count: 1_260 * slices / 1_000))
      // The edges of the whole may differ from the edges of a slice by a syllable each.
      #expect(abs(long - short * slices / 1_000) <= 2 * slices / 1_000 + 2, "\(unit)")
    }
  }
}

/// A small random generator with a fixed sequence, so that a failure can be repeated.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
