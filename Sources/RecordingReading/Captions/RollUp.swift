/// Takes out the lines that captions repeat from the one before, because they roll up on screen.
///
/// Automatic captions of video sites show each line twice or more. Whether they do is decided for the document:
/// people repeat themselves, too.
enum RollUp {
  /// The captions, each line once.
  static func unrolled(_ captions: [TimedLines], _ findings: inout Findings) -> [TimedLines] {
    var repeats = [Int](repeating: 0, count: captions.count)
    for index in captions.indices.dropFirst() {
      repeats[index] = repeated(captions[index - 1].lines, captions[index].lines)
    }
    let rolling = repeats.count { $0 > 0 }
    guard rolling >= 3, rolling * 2 > captions.count else { return captions }
    var result: [TimedLines] = []
    for (caption, count) in zip(captions, repeats) {
      for _ in 0..<count { findings.count(.repeated, line: caption.line) }
      var caption = caption
      caption.lines.removeFirst(count)
      if !caption.lines.isEmpty { result.append(caption) }
    }
    return result
  }

  /// How many lines a caption starts with that the one before ended with; no screen rolls more than four.
  private static func repeated(_ before: [TimedLines.Line], _ lines: [TimedLines.Line]) -> Int {
    for count in stride(from: min(4, before.count, lines.count), through: 1, by: -1) {
      if zip(before.suffix(count), lines).allSatisfy({ $0.text == $1.text && $0.voice == $1.voice }) { return count }
    }
    return 0
  }
}
