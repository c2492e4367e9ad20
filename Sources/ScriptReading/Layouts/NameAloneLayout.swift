/// A name alone on its line, and paragraphs below it.
enum NameAloneLayout: TurnLayout {
  static let example = "a name alone on a line, its speech below"

  static func header(in text: Span<UInt8>, line: SourceText.Line) -> HeaderPlace? {
    let content = line.content
    guard !content.isEmpty, content.count <= NameShape.longestName else { return nil }
    return HeaderPlace(name: content, speech: content.upperBound..<content.upperBound)
  }
}
