/// One pattern of the rule notation, such as `VC*(e)s?$`: the target letters and what must stand around them.
struct SyllablePattern {
  /// One sign of a pattern: a letter or a class of letters, and how often it may stand there.
  struct Element: Sendable {
    enum Repetition: Sendable { case once, optional, any }

    /// The letter, where `classes` is empty; the code 0 is the end of the word.
    var code: UInt8
    var classes: LetterCodes.Classes
    var repetition = Repetition.once

    @inline(__always)
    func fits(_ letter: UInt8, _ letters: LetterCodes) -> Bool {
      classes == 0 ? letter == code : letters.classes(of: letter) & classes != 0
    }
  }

  /// What stands before the target, nearest first.
  var left: [Element]
  var target: [Element]
  var right: [Element]

  /// Parses the notation, in which without brackets all letters are the target; nil where it makes no sense.
  init?(_ notation: Substring, letters: LetterCodes) {
    var parts: [[Element]] = [[]]
    for scalar in notation.unicodeScalars {
      switch scalar {
      case "(", ")": parts.append([])
      case "^", "$": parts[parts.count - 1].append(Element(code: 0, classes: 0))
      case "*", "?":
        guard let last = parts[parts.count - 1].indices.last else { return nil }
        parts[parts.count - 1][last].repetition = scalar == "*" ? .any : .optional
      default:
        guard let element = Self.element(scalar, letters) else { return nil }
        parts[parts.count - 1].append(element)
      }
    }
    if parts.count == 1 { parts = Self.withoutBrackets(parts[0]) }
    guard parts.count == 3, !parts[1].isEmpty, parts[1].allSatisfy({ $0.repetition == .once }) else { return nil }
    (left, target, right) = (parts[0].reversed(), parts[1], parts[2])
  }

  private static func element(_ scalar: Unicode.Scalar, _ letters: LetterCodes) -> Element? {
    let classes = LetterCodes.bit(scalar)
    if classes != 0 { return Element(code: 0, classes: classes) }
    guard letters[scalar.value] != 0 else { return nil }
    return Element(code: letters[scalar.value], classes: 0)
  }

  private static func withoutBrackets(_ elements: [Element]) -> [[Element]] {
    let isEdge = { (element: Element) in element.code == 0 && element.classes == 0 }
    let body = elements.drop(while: isEdge)
    let target = body.prefix { !isEdge($0) }
    return [Array(elements.prefix(while: isEdge)), Array(target), Array(body.dropFirst(target.count))]
  }
}
