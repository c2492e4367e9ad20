/// The `---` block that Markdown files start with.
package enum FrontMatter {
  /// Its lines, fences included; `nil` where a text has none.
  package static func lines(of source: SourceText) -> Range<Int>? {
    guard let first = source.lines.firstIndex(where: { !$0.isBlank }), isFence(first, source) else { return nil }
    // Nobody states more than a few screens of facts.
    let limit = min(source.lines.count, first + 200)
    guard let last = ((first + 1)..<max(first + 1, limit)).first(where: { isFence($0, source) }) else { return nil }
    return first..<(last + 1)
  }

  private static func isFence(_ line: Int, _ source: SourceText) -> Bool {
    let content = source.lines[line].content
    return content.count == 3 && source.text(content) == "---"
  }
}
