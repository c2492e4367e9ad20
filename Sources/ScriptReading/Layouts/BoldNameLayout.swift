/// Markdown: `**Name:** text`, `**Name**: text`, or `**Name**` alone above the text.
enum BoldNameLayout: TurnLayout {
  static let example = "**Name:** text"

  static func header(in text: Span<UInt8>, line: SourceText.Line) -> HeaderPlace? {
    let content = line.content
    guard content.count > 4 else { return nil }
    guard isBold(text, content.lowerBound, content.upperBound) else { return plainCue(in: text, line: line) }
    let start = content.lowerBound + 2
    let limit = min(content.upperBound, start + NameShape.longestName)
    var close = start
    while close < limit, !isBold(text, close, content.upperBound) { close += 1 }
    guard close < limit, close > start else { return nil }
    let after = close + 2
    if let colon = Colon.endingAt(close, in: text) {
      return place(start..<(close - colon), speechFrom: after, content, text)
    }
    var colonPlace = after
    while colonPlace < content.upperBound, text[colonPlace] == UInt8(ascii: " ") { colonPlace += 1 }
    if let colon = Colon.startingAt(colonPlace, in: text, limit: content.upperBound) {
      return place(start..<close, speechFrom: colonPlace + colon, content, text)
    }
    return after == content.upperBound ? place(start..<close, speechFrom: after, content, text) : nil
  }

  /// A cue such as `Break: …`, which texts of this layout often write without bold marks.
  private static func plainCue(in text: Span<UInt8>, line: SourceText.Line) -> HeaderPlace? {
    guard let place = NameColonLayout.header(in: text, line: line), place.name.count <= 24 else { return nil }
    var name: [UInt8] = []
    for index in place.name { name.append(text[index]) }
    return ReservedLabels.cueKind(of: String(decoding: name, as: UTF8.self)) == nil ? nil : place
  }

  private static func place(
    _ name: Range<Int>, speechFrom start: Int, _ content: Range<Int>, _ text: Span<UInt8>
  ) -> HeaderPlace? {
    let name = Trim.spaces(name, in: text)
    return name.isEmpty
      ? nil : HeaderPlace(name: name, speech: Trim.spaces(start..<content.upperBound, in: text))
  }

  private static func isBold(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    index + 1 < end && text[index] == UInt8(ascii: "*") && text[index + 1] == UInt8(ascii: "*")
  }
}
