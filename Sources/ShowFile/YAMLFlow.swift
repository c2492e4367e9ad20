/// Where values end that YAML writes with brackets or quotation marks.
enum YAMLFlow {
  /// The index behind the bracket that closes the first one; `nil` when the line ends before.
  static func endOfCollection(_ line: [Unicode.Scalar], from start: Int) -> Int? {
    var depth = 0
    var index = start
    // A quotation mark inside a word, as in O'Neil, opens nothing.
    var mayOpen = true
    while index < line.count {
      let scalar = line[index]
      switch scalar {
      case "\"" where mayOpen, "'" where mayOpen:
        guard let end = endOfQuote(line, from: index) else { return nil }
        index = end - 1
      case "{", "[": depth += 1
      case "}", "]":
        depth -= 1
        if depth == 0 { return index + 1 }
      case "#" where index > start && line[index - 1] == " ": return nil
      default: break
      }
      if scalar != " " { mayOpen = "{[,:".unicodeScalars.contains(scalar) }
      index += 1
    }
    return nil
  }

  /// The index behind the quotation mark that closes the one at `start`; `nil` when the line ends before.
  ///
  /// Within `"` a backslash takes the next character with it; within `'` two of them stand for one.
  static func endOfQuote(_ line: [Unicode.Scalar], from start: Int) -> Int? {
    guard start < line.count else { return nil }
    let quote = line[start]
    guard quote == "\"" || quote == "'" else { return nil }
    var index = start + 1
    while index < line.count {
      let isPair = index + 1 < line.count && line[index + 1] == "'"
      if line[index] == "\\", quote == "\"" {
        index += 2
      } else if line[index] != quote {
        index += 1
      } else if quote == "'", isPair {
        index += 2
      } else {
        return index + 1
      }
    }
    return nil
  }
}
