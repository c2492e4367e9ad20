import ScriptReading

/// The lines with times of a text under one layout.
struct StampVote {
  /// How many lines stand at one time at the most, on average, where times come before the names.
  private static let mostLinesPerTime = 12

  /// The layout that was tried.
  let layout: any StampLayout.Type
  /// The lines with times, counted from 0, with what stands on them.
  private(set) var marks: [(line: Int, mark: StampMark)] = []

  /// Finds the lines; those before `start` are front matter.
  init(_ layout: any StampLayout.Type, _ source: SourceText, from start: Int) {
    self.layout = layout
    let text = source.bytes.span
    var counts: [String: Int] = [:]
    for line in source.lines.indices.dropFirst(start) {
      guard !source.lines[line].isBlank, let mark = layout.mark(in: text, source.lines[line].content) else { continue }
      marks.append((line, mark))
      if let name = mark.name { counts[source.text(name), default: 0] += 1 }
    }
    guard layout != TimeFirstLayout.self else {
      // A list of chapters, or a time here and there, gives no time to what people say.
      let filled = source.lines.count { !$0.isBlank }
      if marks.count * Self.mostLinesPerTime < filled { marks = [] }
      return
    }
    // A time beside it says much for a name; the shape, or that it recurs, says the rest.
    let names = counts.filter { name, count in
      NameShape.isPlausible(name) || (count >= 2 && NameShape.isLabel(name))
    }
    marks.removeAll { $0.mark.name.map { names[source.text($0)] == nil } ?? false }
    // Breaks and music have times, too, but where only they do, nothing says when people speak.
    if names.keys.allSatisfy({ ReservedLabels.cueKind(of: $0) != nil }) { marks = [] }
  }
}
