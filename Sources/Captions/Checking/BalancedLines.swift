import TalkScript
import UnicodeText

/// Breaks a text into as few lines as it takes, of about a length.
struct BalancedLines: Sendable {
  /// Finds breaks in languages without spaces; `nil` where spaces are the breaks.
  private let finder: BreakFinder?

  init(language: LanguageTag) {
    finder =
      LanguageForms(language).isWithoutSpaces ? BreakFinder(language: language.description, keeping: .phrase) : nil
  }

  /// Where the second line and further ones start; `nil` where the text doesn't fit on the profile's lines.
  @Sendable
  func breaks(_ text: String, room: Double, _ profile: CaptionProfile) -> [Int]? {
    let bytes = Array(text.utf8)
    // A caption of more is no caption.
    guard bytes.count < 2000 else { return nil }
    let places = [0] + self.places(text, bytes) + [bytes.count]
    let measure = CaptionMeasure(profile)
    // Widths to each place: of a line they are the difference, less the space that goes with its break.
    let widths = places.map { measure.characters(String(decoding: bytes[..<$0], as: UTF8.self)) }
    let spaces = places.map { $0 > 0 && $0 < bytes.count && bytes[$0 - 1] == 0x20 ? measure.characters(" ") : 0 }
    let lines = Lines(widths: widths, spaces: spaces, room: room, columns: profile.columns)
    for count in 1...max(profile.lines, profile.mostLines ?? 0) {
      if let cut = lines.cut(into: count) { return cut.map { places[$0] } }
    }
    return nil
  }

  private func places(_ text: String, _ bytes: [UInt8]) -> [Int] {
    if let finder { return finder.breaks(in: text) }
    return bytes.indices.filter { $0 > 0 && bytes[$0 - 1] == 0x20 && bytes[$0] != 0x20 }
  }

  /// A text as places where it may break.
  private struct Lines {
    let widths: [Double]
    let spaces: [Double]
    let room: Double
    let columns: Double

    /// The places of the cheapest cut into some lines, each within the columns; `nil` where there is none.
    func cut(into count: Int) -> [Int]? {
      cheapest(from: 0, lines: count)?.cut
    }

    /// The cost is the sum of the squares: least when lines are of a length.
    private func cheapest(from start: Int, lines: Int) -> (cost: Double, cut: [Int])? {
      let last = widths.count - 1
      if lines == 1 {
        let width = width(start, last)
        return width <= columns ? (width * width, []) : nil
      }
      var best: (cost: Double, cut: [Int])?
      for end in (start + 1)..<max(start + 1, last) {
        let width = width(start, end)
        guard width <= columns else { break }
        guard let rest = cheapest(from: end, lines: lines - 1) else { continue }
        let cost = width * width + rest.cost
        if cost < best?.cost ?? .infinity { best = (cost, [end] + rest.cut) }
      }
      return best
    }

    private func width(_ start: Int, _ end: Int) -> Double {
      widths[end] - widths[start] - spaces[end] + (start == 0 ? room : 0)
    }
  }
}
