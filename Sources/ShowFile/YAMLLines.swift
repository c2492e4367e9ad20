import Yams

/// The lines of a YAML text, changed where a key is put in.
///
/// A node's mark is good until the first change; compose the text anew before the next.
struct YAMLLines {
  /// A line, and what ends it: lines that nobody changes keep their own ends.
  private struct Line {
    var text: String
    var end: String

    var scalars: [Unicode.Scalar] { Array(text.unicodeScalars) }
    var indent: Int { text.unicodeScalars.prefix { $0 == " " }.count }
    /// Whether it is an entry of a list whose dashes stand at an indentation.
    func isEntry(at indent: Int) -> Bool {
      let rest = text.unicodeScalars.dropFirst(indent)
      return self.indent == indent && rest.first == "-" && [" ", nil].contains(rest.dropFirst().first)
    }
    /// Whether it holds nothing but space or a comment.
    var isBlank: Bool { text.unicodeScalars.first { $0 != " " && $0 != "\t" }.map { $0 == "#" } ?? true }
  }

  /// What ends a line for the YAML parser, whose line numbers these have to be.
  private static let breaks: Set<Unicode.Scalar> = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"]

  private var lines: [Line] = []
  private let lineEnd: String

  init(_ text: String) {
    var rest = text.unicodeScalars[...]
    var line = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      guard Self.breaks.contains(scalar) else {
        line.append(scalar)
        continue
      }
      let isPair = scalar == "\r" && rest.first == "\n"
      if isPair { rest.removeFirst() }
      lines.append(Line(text: String(line), end: isPair ? "\r\n" : String(Character(scalar))))
      line = String.UnicodeScalarView()
    }
    if !line.isEmpty { lines.append(Line(text: String(line), end: "")) }
    lineEnd = lines.first.map(\.end) == "\r\n" ? "\r\n" : "\n"
  }

  /// The whole text.
  var text: String { lines.map { $0.text + $0.end }.joined() }

  /// Appends a line.
  mutating func append(_ line: String) { insert([line], at: lines.count) }

  /// Sets a key's value: over the value that it has, or behind another key's.
  /// - Returns: whether the text was such that it could be done.
  mutating func put(_ key: String, _ value: String, into mapping: Node.Mapping, behind neighbour: String) -> Bool {
    let isFlow = isFlow(mapping.mark)
    if let old = mapping.first(where: { $0.key.string == key }) {
      return replace(old.key, old.value, with: value, inFlow: isFlow)
    }
    let pairs = Array(mapping)
    guard let before = pairs.first(where: { $0.key.string == neighbour }) ?? pairs.last, let place = before.key.mark,
      lines.indices.contains(place.line - 1)
    else { return false }
    if isFlow {
      guard let end = endOnLine(before.key, before.value) else { return false }
      splice(", \(key): \(value)", line: place.line, end..<end)
    } else {
      insert([String(repeating: " ", count: place.column - 1) + "\(key): \(value)"], at: endOfBlock(place))
    }
    return true
  }

  /// Appends entries to the list that stands under a key; the key is made at the end where it isn't there.
  mutating func append(_ entries: [String], to pair: (key: Node, value: Node)?, key: String) -> Bool {
    guard let pair else {
      insert(["\(key):"] + entries.map { "  " + $0 }, at: lines.count)
      return true
    }
    guard let first = pair.value.sequence?.first else { return fill(pair, with: entries) }
    guard !isFlow(pair.value.mark), let mark = first.mark, let dash = dash(before: mark) else {
      return false
    }
    // The list goes on while lines are indented as its entries are, or more.
    let end = end(after: mark.line) { $0.indent > dash || $0.isEntry(at: dash) }
    insert(entries.map { String(repeating: " ", count: dash) + $0 }, at: end)
    return true
  }

  /// Whether a node is written with brackets, by its mark; the parser doesn't keep the style of what it has read.
  func isFlow(_ mark: Mark?) -> Bool {
    guard let mark, lines.indices.contains(mark.line - 1) else { return false }
    var rest = lines[mark.line - 1].scalars.dropFirst(mark.column - 1)
    // An anchor or a tag stands before.
    while let first = rest.first, first == "&" || first == "!" {
      rest = rest.drop { $0 != " " }.drop { $0 == " " }
    }
    return rest.first == "{" || rest.first == "["
  }

  // MARK: Changes

  /// Puts entries under a key that holds nothing yet, as `cast:` or `cast: []`.
  private mutating func fill(_ pair: (key: Node, value: Node), with entries: [String]) -> Bool {
    guard pair.value.null != nil || pair.value.sequence != nil, let place = pair.key.mark,
      let start = pair.value.mark, start.line == place.line, let end = endOnLine(pair.key, pair.value)
    else { return false }
    splice("", line: place.line, (start.column - 1)..<end)
    insert(entries.map { String(repeating: " ", count: place.column + 1) + $0 }, at: place.line)
    return true
  }

  private mutating func replace(_ key: Node, _ old: Node, with value: String, inFlow: Bool) -> Bool {
    guard let place = key.mark, let start = old.mark, lines.indices.contains(place.line - 1) else { return false }
    let line = lines[place.line - 1].scalars
    if let end = endOnLine(key, old) {
      let touches = line[..<(start.column - 1)].last == ":"
      splice(touches ? " " + value : value, line: place.line, (start.column - 1)..<end)
    } else {
      guard !inFlow, let colon = line[(place.column - 1)...].firstIndex(of: ":") else { return false }
      let end = endOfBlock(place)
      splice(" " + value, line: place.line, (colon + 1)..<line.count)
      lines.removeSubrange(place.line..<end)
    }
    return true
  }

  private mutating func insert(_ new: [String], at index: Int) {
    // The last line of a file may have no end.
    if index > 0, lines[index - 1].end.isEmpty { lines[index - 1].end = lineEnd }
    lines.insert(contentsOf: new.map { Line(text: $0, end: lineEnd) }, at: index)
  }

  private mutating func splice(_ text: String, line: Int, _ columns: Range<Int>) {
    let old = lines[line - 1].scalars
    lines[line - 1].text = Self.text(old[..<columns.lowerBound]) + text + Self.text(old[columns.upperBound...])
  }

  // MARK: Places

  /// The index behind the last line of a key's value, all of which is indented further than the key; the entries of a
  /// list may stand right below it.
  private func endOfBlock(_ key: Mark) -> Int {
    end(after: key.line) { $0.indent >= key.column || $0.isEntry(at: key.column - 1) }
  }

  /// The index behind the last of the lines that belong to the line before, given by number; comments and blank lines
  /// belong to it where such lines follow.
  private func end(after line: Int, where belongs: (Line) -> Bool) -> Int {
    var last = line
    for index in lines.indices.dropFirst(line) where !lines[index].isBlank {
      guard belongs(lines[index]) else { break }
      last = index + 1
    }
    return last
  }

  /// The column behind a value that starts and ends on its key's line, counted from 0.
  private func endOnLine(_ key: Node, _ value: Node) -> Int? {
    // A reference's mark is that of what it refers to.
    guard let place = key.mark, let start = value.mark, start.line == place.line, start.column > place.column,
      lines.indices.contains(start.line - 1)
    else { return nil }
    let line = lines[start.line - 1].scalars
    let first = start.column - 1
    guard first <= line.count else { return nil }
    guard let scalar = value.scalar else { return YAMLFlow.endOfCollection(line, from: first) }
    switch scalar.style {
    case .plain, .any:
      let end = first + scalar.string.unicodeScalars.count
      guard end <= line.count, Self.text(line[first..<end]) == scalar.string else { return nil }
      return end
    case .doubleQuoted, .singleQuoted: return YAMLFlow.endOfQuote(line, from: first)
    default: return nil
    }
  }

  /// The column of the dash before a list's entry.
  private func dash(before mark: Mark) -> Int? {
    guard lines.indices.contains(mark.line - 1) else { return nil }
    return lines[mark.line - 1].scalars.prefix(mark.column - 1).lastIndex(of: "-")
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
