import SpeechTiming
import TalkScript
import Testing

/// Written and spoken forms of a public test set for text normalization, where it lies beside the package.
///
/// Its spoken forms are not always what a speaker would say, so what counts is the share that agrees, over the classes that
/// have one right answer. Each language prints its figures.
@Suite(.enabled(if: SamplesBesidePackage.url("samples/normalization") != nil))
struct NormalizationSamplesTests {
  /// Languages with the share that must agree.
  static let targets: [(language: String, share: Double)] = [
    ("de", 0.95), ("en", 0.90), ("es", 0.85), ("fr", 0.85), ("it", 0.85), ("pt", 0.85), ("sv", 0.85), ("zh", 0.85),
    ("ja", 0.9),
    ("ko", 0.9), ("ru", 0.6),
  ]

  private static let classes: Set<String> = ["cardinal", "ordinal", "decimal", "date", "time", "money", "measure"]

  @Test("numbers, dates, times, prices and measures agree with the samples", arguments: targets)
  func agreement(_ language: String, _ share: Double) {
    let forms = SpokenForms(language: LanguageTag(language) ?? .undetermined)
    var counts: [String: (right: Int, all: Int)] = [:]
    for row in Self.rows(language) {
      let isRight = Self.compared(forms.spoken(row.written)) == Self.compared(row.spoken)
      counts[row.kind, default: (0, 0)].all += 1
      counts[row.kind, default: (0, 0)].right += isRight ? 1 : 0
    }
    let core = counts.filter { Self.classes.contains($0.key) }.values.reduce((right: 0, all: 0)) {
      ($0.right + $1.right, $0.all + $1.all)
    }
    let figures = counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.right)/\($0.value.all)" }
    print("spoken forms, \(language): \(core.right)/\(core.all) · " + figures.joined(separator: ", "))
    #expect(core.all > 0)
    #expect(Double(core.right) >= share * Double(core.all))
  }

  private static func rows(_ language: String) -> [(kind: String, written: String, spoken: String)] {
    SamplesBesidePackage.text("samples/normalization/\(language).tsv").split(separator: "\n").dropFirst().compactMap {
      let columns = $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return columns.count == 3 ? (columns[0], columns[1], columns[2]) : nil
    }
  }

  /// A text without case, spaces, hyphens and punctuation.
  private static func compared(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.lowercased().unicodeScalars.filter { scalar in
          switch scalar.properties.generalCategory {
          case .spaceSeparator, .lineSeparator, .paragraphSeparator, .dashPunctuation, .openPunctuation,
            .closePunctuation,
            .connectorPunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation, .control:
            false
          default: true
          }
        }))
  }
}
