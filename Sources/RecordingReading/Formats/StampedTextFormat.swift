import ScriptReading
import TalkScript

/// Text with times beside the names, in one of the layouts of `StampLayouts`.
enum StampedTextFormat {
  static let example = "text with lines such as " + StampLayouts.all.map { "“\($0.example)”" }.joined(separator: ", ")

  static func read(_ source: SourceText, _ findings: inout Findings) throws(RecordingError) -> [Draft]? {
    let frontMatter = FrontMatter.lines(of: source)
    var best: StampVote?
    for layout in StampLayouts.all {
      let vote = StampVote(layout, source, from: frontMatter?.upperBound ?? 0)
      if vote.marks.count > best?.marks.count ?? 1 { best = vote }
    }
    guard let best else { return nil }
    let blocks = StampedBlocks(best, source, &findings).blocks
    var draft: Draft
    if best.layout == TimeFirstLayout.self {
      draft = Draft(joining: .ofOneSpeaker, pieces: CaptionPieces.pieces(of: blocks.map(\.caption), &findings))
    } else {
      draft = Draft(joining: .never, pieces: blocks.map(\.piece))
    }
    draft.episode = frontMatter.flatMap { title(source, $0) }
    return [draft]
  }

  /// The `title:` of the front matter.
  private static func title(_ source: SourceText, _ lines: Range<Int>) -> String? {
    for line in lines {
      let text = source.text(source.lines[line].content)
      guard text.hasPrefix("title:") else { continue }
      let title = text.dropFirst("title:".count).trimmed
      guard let quote = title.first, title.count > 1, quote == title.last, quote == "'" || quote == "\"" else {
        return title.isEmpty ? nil : title
      }
      return String(title.dropFirst().dropLast()).replacing("''", with: "'")
    }
    return nil
  }
}
