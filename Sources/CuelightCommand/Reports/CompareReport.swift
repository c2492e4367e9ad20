import Cuelight
import UnicodeText

/// What `cuelight compare` tells.
struct CompareReport: Encodable {
  /// How one kind of break agrees.
  struct Agreement: Encodable {
    var reference: Int
    var other: Int
    var both: Int
    @Nullable var precision: Double?
    @Nullable var recall: Double?
    @Nullable var f1: Double?

    init(_ agreement: BreakAgreement) {
      (reference, other, both) = (agreement.reference, agreement.other, agreement.both)
      precision = agreement.precision.map(Figures.share)
      recall = agreement.recall.map(Figures.share)
      f1 = agreement.f1.map(Figures.share)
    }
  }

  struct Breaks: Encodable {
    var captions: Agreement
    var lines: Agreement
    var together: Agreement
    @Nullable var boundarySimilarity: Double?
  }

  /// What one file looks like; shares from 0 to 1.
  struct File: Encodable {
    var file: String
    var captions: Int
    var lines: Int
    var words: Int
    var breaks: Int
    var badBreaks: Int
    @Nullable var badBreakShare: Double?
    var oneWordLines: Int
    @Nullable var oneWordLineShare: Double?
    var longLines: Int
    @Nullable var columnConformity: Double?
    @Nullable var speedConformity: Double?
    @Nullable var twoLineShare: Double?
    @Nullable var balance: Double?
    @Nullable var charactersPerLine: Double?
    @Nullable var charactersPerCaption: Double?

    init(_ name: String, _ figures: SegmentationFigures) {
      file = name
      (captions, lines, words) = (figures.captions, figures.lines, figures.words)
      (breaks, badBreaks, oneWordLines, longLines) =
        (figures.breaks, figures.badBreaks, figures.oneWordLines, figures.longLines)
      badBreakShare = figures.badBreakShare.map(Figures.share)
      oneWordLineShare = figures.oneWordLineShare.map(Figures.share)
      columnConformity = figures.columnConformity.map(Figures.share)
      speedConformity = figures.speedConformity.map(Figures.share)
      twoLineShare = figures.twoLineShare.map(Figures.share)
      balance = figures.balance.map(Figures.share)
      charactersPerLine = figures.charactersPerLine.map(Figures.rounded)
      charactersPerCaption = figures.charactersPerCaption.map(Figures.rounded)
    }
  }

  var language: String
  var columns: Double
  var readingSpeed: Double
  var matchedWords: Int
  var breaks: Breaks
  var reference: File
  var other: File

  init(_ comparison: SegmentationComparison, language: LanguageTag, reference: String, other: String) {
    self.language = language.description
    columns = comparison.limits.columns
    readingSpeed = comparison.limits.readingSpeed
    matchedWords = comparison.matchedWords
    breaks = Breaks(
      captions: Agreement(comparison.captions), lines: Agreement(comparison.lines),
      together: Agreement(comparison.together), boundarySimilarity: comparison.boundarySimilarity.map(Figures.share))
    self.reference = File(reference, comparison.reference)
    self.other = File(other, comparison.other)
  }
}

extension CompareReport {
  private static let width = 80

  /// The report in 80 columns, ended by a line feed.
  func text() -> String {
    let heading = [
      Column.left("Reference", 11) + Column.clipped(reference.file, to: Self.width - 11),
      Column.left("Other", 11) + Column.clipped(other.file, to: Self.width - 11),
      Column.left("Language", 11) + language, "",
    ]
    return (heading + breakTable() + [""] + fileTable() + notes()).map { Column.trimmed($0) }.joined(separator: "\n")
      + "\n"
  }

  private func breakTable() -> [String] {
    let rows = [
      ("Between captions", breaks.captions), ("Within captions", breaks.lines), ("Of either kind", breaks.together),
    ]
    return heading("Breaks", ["Reference", "Other", "Both", "Precision", "Recall", "F1"], 10)
      + rows.map { name, agreement in
        let counts = [agreement.reference, agreement.other, agreement.both].map { ClockText.grouped($0) }
        let shares = [Self.percent(agreement.precision), Self.percent(agreement.recall)]
        return row(name, counts + shares + [Self.fixed(agreement.f1, 3)], 10)
      } + [row("Boundary similarity", [Self.fixed(breaks.boundarySimilarity, 3)], 10)]
  }

  private func fileTable() -> [String] {
    let (columns, speed) = (Self.plain(columns), Self.plain(readingSpeed))
    let rows: [(String, (File) -> String)] = [
      ("Captions", { ClockText.grouped($0.captions) }),
      ("Lines", { ClockText.grouped($0.lines) }),
      ("Words", { ClockText.grouped($0.words) }),
      ("Breaks behind function words", { Self.counted($0.badBreaks, $0.badBreakShare) }),
      ("Lines of one word", { Self.counted($0.oneWordLines, $0.oneWordLineShare) }),
      ("Lines over \(columns) characters", { ClockText.grouped($0.longLines) }),
      ("Captions within \(columns) characters a line", { Self.percent($0.columnConformity) }),
      ("Captions within \(speed) characters a second", { Self.percent($0.speedConformity) }),
      ("Captions of two lines", { Self.percent($0.twoLineShare) }),
      ("Balance: the shorter line by the longer", { Self.fixed($0.balance, 3) }),
      ("Characters a line", { Self.fixed($0.charactersPerLine, 1) }),
      ("Characters a caption", { Self.fixed($0.charactersPerCaption, 1) }),
    ]
    return heading("Captions and lines", ["Reference", "Other"], 18)
      + rows.map { name, figure in row(name, [figure(reference), figure(other)], 18) }
  }

  private func notes() -> [String] {
    let (first, second) = (reference.words - matchedWords, other.words - matchedWords)
    guard first + second > 0 else { return [] }
    return [
      "",
      "The words differ: \(ClockText.grouped(first)) of the reference and \(ClockText.grouped(second)) of the other "
        + "have no match.",
      "Breaks beside them are left out of the upper table.",
    ]
  }

  private func heading(_ title: String, _ columns: [String], _ width: Int) -> [String] {
    [row(title, columns, width), String(repeating: "─", count: Self.width)]
  }

  private func row(_ name: String, _ columns: [String], _ width: Int) -> String {
    Column.left(name, Self.width - width * columns.count)
      + columns.map { Column.right($0, width) }.joined()
  }

  private static func counted(_ count: Int, _ share: Double?) -> String {
    "\(ClockText.grouped(count))  " + Column.right(percent(share), 7)
  }

  private static func percent(_ share: Double?) -> String { share.map { Figures.percent($0) } ?? "–" }

  private static func fixed(_ value: Double?, _ decimals: Int) -> String {
    value.map { Figures.fixed($0, decimals) } ?? "–"
  }

  private static func plain(_ value: Double) -> String {
    Figures.fixed(value, value == value.rounded() ? 0 : 1)
  }
}
