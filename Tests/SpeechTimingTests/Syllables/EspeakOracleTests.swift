import TalkScript
import TestSupport
import Testing

@testable import SpeechTiming

/// Holds the counts against those of espeak-ng, which speaks by rules and dictionaries of its own.
@Suite("Syllables beside espeak-ng", .enabled(if: EspeakCommand.isInstalled, "espeak-ng is not installed"))
struct EspeakOracleTests {
  @Test("a running text has as many syllables as espeak-ng says", arguments: RunningText.paragraphs.keys.sorted())
  func runningText(language: String) throws {
    let text = try #require(RunningText.paragraphs[language])
    let counter = SyllableCounter(language: language)
    let counted = text.split(whereSeparator: \.isWhitespace).reduce(0) { $0 + counter.count(String($1)) }
    let spoken = try EspeakPhonemes.syllables(of: text, language: language)
    #expect(spoken > 90)
    let error = Double(counted - spoken) / Double(spoken)
    #expect(abs(error) <= 0.015, "\(language): \(counted) counted, \(spoken) spoken")
  }

  @Test("numbers and abbreviations are counted as espeak-ng says them", arguments: SpokenParagraphs.texts.keys.sorted())
  func writtenText(language: String) throws {
    var counted = 0
    var spoken = 0
    for text in SpokenParagraphs.paragraphs(language) {
      let turn = try #require(TimedScript(SmallScripts.script(text, language: language)).turns.first)
      counted += turn.syllableCount
      spoken += try EspeakPhonemes.syllables(of: text, language: language)
    }
    #expect(spoken > 400)
    let error = Double(counted - spoken) / Double(spoken)
    // Its Portuguese runs vowels of neighbouring words together (muda o, de olhos), which ours keeps.
    #expect(abs(error) <= (language == "pt" ? 0.02 : 0.015), "\(language): \(counted) counted, \(spoken) spoken")
  }
}

/// How to read syllables off the phonemes of espeak-ng.
private enum EspeakPhonemes {
  /// The syllables of a text: the vowels and syllabic consonants among its phonemes.
  static func syllables(of text: String, language: String) throws -> Int {
    try ipa(text, language)
      .split(whereSeparator: \.isWhitespace)
      .reduce(0) { $0 + nuclei(in: $1.split(separator: "_"), glides: romance.contains(language)) }
  }

  private static func ipa(_ text: String, _ language: String) throws -> String {
    String(decoding: try EspeakCommand.output(text, language: language, ["-q", "--ipa", "--sep=_"]), as: UTF8.self)
  }

  /// The languages whose dictionaries have a glide where espeak-ng writes two vowels: buono, poi, luego, puis.
  ///
  /// Its Portuguese also adds a vowel after r (dormir) and drops one between words (de água), each some 1.5 %.
  private static let romance: Set = ["es", "fr", "it", "pt"]

  private static func nuclei(in phonemes: [Substring], glides: Bool) -> Int {
    var count = 0
    var index = phonemes.startIndex
    while index < phonemes.endIndex {
      if isNucleus(phonemes[index]) {
        count += 1
        if glides, isWeak(phonemes[index]), isNucleus(at: index + 1, phonemes) { index += 1 }
        if glides, isNucleus(at: index + 1, phonemes), isWeak(phonemes[index + 1]), !isNucleus(at: index + 2, phonemes)
        {
          index += 1
        }
      }
      index += 1
    }
    return count
  }

  private static func isNucleus(at index: Int, _ phonemes: [Substring]) -> Bool {
    phonemes.indices.contains(index) && isNucleus(phonemes[index])
  }

  /// Whether a phoneme holds a vowel or the mark of a syllabic consonant, and not that of a non-syllabic vowel.
  ///
  /// espeak-ng has no IPA for one German vowel (durch) and prints question marks.
  private static func isNucleus(_ phoneme: Substring) -> Bool {
    let scalars = phoneme.unicodeScalars
    return !scalars.contains("\u{32F}") && scalars.contains { nuclei.contains($0) }
  }

  private static let nuclei = Set("aeiouyøœɶæɑɒɐɘəɚɜɝɞɤɛɪʊʏɨʉɯɔʌᵻɵε?\u{329}".unicodeScalars)

  private static func isWeak(_ phoneme: Substring) -> Bool {
    ["i", "ɪ", "u", "ʊ", "y"].contains(phoneme)
  }
}
