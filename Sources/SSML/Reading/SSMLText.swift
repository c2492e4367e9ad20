import SpeechTiming
import TalkScript

/// What white space and times in SSML mean to a script.
enum SSMLText {
  /// A text by its blank lines, which end a paragraph; other line breaks are a space.
  static func paragraphs(_ text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return [text] }
    var paragraphs = [""]
    var breaks = 0
    var space = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": breaks += 1
      case " ", "\t", "\r": space.unicodeScalars.append(scalar)
      default:
        if breaks > 1 {
          paragraphs.append("")
        } else {
          paragraphs[paragraphs.count - 1] += breaks == 1 ? " " : space
        }
        (breaks, space) = (0, "")
        paragraphs[paragraphs.count - 1].unicodeScalars.append(scalar)
      }
    }
    if breaks > 1 {
      paragraphs.append("")
    } else {
      paragraphs[paragraphs.count - 1] += breaks == 1 ? " " : space
    }
    return paragraphs
  }

  /// Whether a character is XML's white space; others, such as the no-break space, are text.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
  }

  static func droppingSpace(_ text: Substring) -> Substring {
    Substring(text.unicodeScalars.drop(while: isSpace))
  }

  static func withoutSpaceAtEnd(_ text: String) -> String {
    var rest = text.unicodeScalars[...]
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return String(rest)
  }

  /// Whether a script is written without spaces between sentences: Chinese, Japanese.
  static func isWithoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3000...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// Whether a text ends in such a script, perhaps with quotation marks or brackets behind it.
  static func endsWithoutSpaces(_ text: String) -> Bool {
    text.unicodeScalars.last { !isClosing($0) }.map(isWithoutSpaces) ?? false
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    guard !isWithoutSpaces(scalar) else { return false }
    return switch scalar.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .initialPunctuation: true
    default: scalar == "\"" || scalar == "'"
    }
  }

  /// A pause as scripts write it: `pause 2s`, `pause 250ms`.
  static func pause(_ length: Duration) -> String {
    let milliseconds = length.wholeMilliseconds
    return milliseconds % 1000 == 0 ? "pause \(milliseconds / 1000)s" : "pause \(milliseconds)ms"
  }
}

/// The times of `break`: CSS2's, whole or decimal seconds or milliseconds.
enum BreakTime {
  /// Reads `2s`, `0.5s` or `250ms`; `nil` for anything else, or for more than a day.
  static func length(_ text: String) -> Duration? {
    let isMilliseconds = text.hasSuffix("ms")
    guard isMilliseconds || text.hasSuffix("s") else { return nil }
    let digits = text.dropLast(isMilliseconds ? 2 : 1)
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }),
      let number = Double(digits)
    else { return nil }
    let milliseconds = number * (isMilliseconds ? 1 : 1000)
    return milliseconds <= 86_400_000 ? .milliseconds(Int64(milliseconds.rounded())) : nil
  }
}

/// The marks that Cuelight names turns and sentences by, and what they tell of the script's place in its show.
struct SSMLMarks {
  /// What a mark names.
  enum Meaning: Hashable {
    /// A turn, counted from 0 in the document.
    case turn(Int)
    case sentence
    case foreign
  }

  private(set) var place = ShowPlace()
  private var isFirst = true

  /// Takes a mark's name; the first one tells what came before the document.
  mutating func take(_ name: String, isBeforeText: Bool) -> Meaning {
    guard let (turn, sentence) = Self.numbers(name) else { return .foreign }
    defer { isFirst = false }
    if isFirst {
      if let sentence {
        place = ShowPlace(turn: turn - 1, sentences: sentence - 1, isMidSentence: !isBeforeText)
      } else {
        place =
          isBeforeText
          ? ShowPlace(turn: turn - 1) : ShowPlace(turn: max(0, turn - 2), sentences: 1, isMidSentence: true)
      }
    }
    return sentence == nil ? .turn(turn - 1 - place.turn) : .sentence
  }

  /// Tells that turns without words, and so without marks, stand before the first mark.
  mutating func goBack(turns count: Int) { place.turn -= count }

  /// The numbers in `t0001` or `t0001s001`, counted from 1.
  private static func numbers(_ name: String) -> (turn: Int, sentence: Int?)? {
    guard name.hasPrefix("t") else { return nil }
    let parts = name.dropFirst().split(separator: "s", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let turn = number(parts[0], width: 4) else { return nil }
    guard parts.count == 2 else { return (turn, nil) }
    return number(parts[1], width: 3).map { (turn, $0) }
  }

  private static func number(_ digits: Substring, width: Int) -> Int? {
    guard (width...9).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(digits), number > 0
    else { return nil }
    return number
  }
}
