import Yams

/// The lines of a YAML text, changed where a key is put in.
struct YAMLLines {
  private var lines: [String]
  private let lineEnd: String

  init(_ text: String) {
    let scalars = text.unicodeScalars
    lineEnd = scalars.contains("\r") ? "\r\n" : "\n"
    lines = scalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.last == "\r" ? line.dropLast() : line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
  }

  /// The whole text, its last line ended.
  var text: String { lines.map { $0 + lineEnd }.joined() }

  /// Appends a line.
  mutating func append(_ line: String) { lines.append(line) }

  /// Sets a key's value: over the value that it has, or on a new line behind another key's.
  /// - Returns: whether the text was such that it could be done.
  mutating func put(_ key: String, _ value: String, into mapping: Node.Mapping, behind neighbour: String) -> Bool {
    if let old = mapping.first(where: { $0.key.string == key }) { return replace(old.key, old.value, with: value) }
    let pairs = Array(mapping)
    guard let before = pairs.first(where: { $0.key.string == neighbour }) ?? pairs.last,
      let place = before.key.mark, let end = endOfValue(before.key, before.value)
    else { return false }
    if mapping.style == .flow {
      guard let close = end.column else { return false }
      insert(", \(key): \(value)", line: end.line, column: close)
    } else {
      lines.insert(String(repeating: " ", count: place.column - 1) + "\(key): \(value)", at: end.line)
    }
    return true
  }

  /// Appends an entry to the list that stands under a key, which is made where it isn't there.
  mutating func append(_ entry: [String], toListAt list: Node?, key: String) -> Bool {
    guard let list, list.null == nil || list.sequence != nil, let first = list.sequence?.first else {
      guard list == nil || list?.null != nil else { return false }
      // A key without a value, such as "cast:", holds the list from now on.
      if let line = lines.firstIndex(where: { $0.hasPrefix("\(key):") }) {
        lines.insert(contentsOf: entry.map { "  " + $0 }, at: line + 1)
      } else {
        lines += ["\(key):"] + entry.map { "  " + $0 }
      }
      return true
    }
    guard list.sequence?.style != .flow, let mark = first.mark, let dash = dash(before: mark) else { return false }
    var end = mark.line
    // The list goes on while lines are indented as its entries are, or more.
    var last = mark.line
    while end < lines.count {
      let line = lines[end].unicodeScalars
      let indent = line.prefix { $0 == " " }.count
      let isBlank = line.count == indent || line.dropFirst(indent).first == "#"
      if !isBlank {
        guard indent > dash || (indent == dash && line.dropFirst(indent).first == "-") else { break }
        last = end + 1
      }
      end += 1
    }
    lines.insert(contentsOf: entry.map { String(repeating: " ", count: dash) + $0 }, at: last)
    return true
  }

  // MARK: Places

  /// The place behind a value: the line below it, or the column where it ends on its line (both counted from 0).
  private struct End {
    var line: Int
    var column: Int?
  }

  private mutating func replace(_ key: Node, _ old: Node, with value: String) -> Bool {
    guard let place = key.mark, let start = old.mark, let end = endOfValue(key, old) else { return false }
    if let column = end.column, start.line == place.line {
      let line = Array(lines[start.line - 1].unicodeScalars)
      lines[start.line - 1] =
        Self.text(line[..<(start.column - 1)]) + value + Self.text(line[column...])
    } else {
      let line = Array(lines[place.line - 1].unicodeScalars)
      guard let colon = line[(place.column - 1)...].firstIndex(of: ":") else { return false }
      lines.replaceSubrange((place.line - 1)..<end.line, with: [Self.text(line[...colon]) + " " + value])
    }
    return true
  }

  private func endOfValue(_ key: Node, _ value: Node) -> End? {
    guard let place = key.mark, let start = value.mark, lines.indices.contains(start.line - 1) else { return nil }
    if start.line == place.line {
      let line = Array(lines[start.line - 1].unicodeScalars)
      guard start.column - 1 <= line.count, let end = endOnLine(line, from: start.column - 1, value) else { return nil }
      return End(line: start.line, column: end)
    }
    // A block below its key: all lines that are indented further.
    var end = place.line
    while end < lines.count {
      let line = lines[end].unicodeScalars
      let indent = line.prefix { $0 == " " }.count
      guard indent == line.count || indent >= place.column else { break }
      end += 1
    }
    while end > place.line, lines[end - 1].unicodeScalars.allSatisfy({ $0 == " " }) { end -= 1 }
    return End(line: end, column: nil)
  }

  /// Where a value ends that starts on a line; `nil` when it goes on below.
  private func endOnLine(_ line: [Unicode.Scalar], from start: Int, _ value: Node) -> Int? {
    if value.mapping != nil || value.sequence != nil {
      var depth = 0
      var quote: Unicode.Scalar?
      for index in start..<line.count {
        if let open = quote {
          if line[index] == open { quote = nil }
          continue
        }
        switch line[index] {
        case "\"", "'": quote = line[index]
        case "{", "[": depth += 1
        case "}", "]":
          depth -= 1
          if depth == 0 { return index + 1 }
        default: break
        }
      }
      return nil
    }
    guard let scalar = value.scalar else { return nil }
    switch scalar.style {
    case .plain, .any:
      let end = start + scalar.string.unicodeScalars.count
      return end <= line.count && Self.text(line[start..<end]) == scalar.string ? end : nil
    case .doubleQuoted, .singleQuoted:
      guard start < line.count else { return nil }
      return line[(start + 1)...].firstIndex(of: line[start]).map { $0 + 1 }
    default: return nil
    }
  }

  /// The column of the dash before a list's entry.
  private func dash(before mark: Mark) -> Int? {
    guard lines.indices.contains(mark.line - 1) else { return nil }
    return Array(lines[mark.line - 1].unicodeScalars).prefix(mark.column).lastIndex(of: "-")
  }

  private mutating func insert(_ text: String, line: Int, column: Int) {
    let old = Array(lines[line - 1].unicodeScalars)
    lines[line - 1] = Self.text(old[..<column]) + text + Self.text(old[column...])
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
