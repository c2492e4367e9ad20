/// The words of a WebVTT cue by the voices that speak them, tags taken off and character references resolved.
public struct WebVTTText: Hashable, Sendable {
  /// Words of one voice.
  public struct Span: Hashable, Sendable {
    /// The name of `<v Name>`; empty where the tag has none, `nil` for words outside of voice tags.
    public var voice: String?
    /// The words; lines are parted by line feeds.
    public var text: String

    /// Makes a span from its parts.
    public init(voice: String? = nil, text: String) {
      self.voice = voice
      self.text = text
    }
  }

  /// The spans in order; neighbours have different voices or a tag between them.
  public private(set) var spans: [Span] = []

  private var voice: String?
  private var words: [UInt8] = []

  /// Reads a cue's text as the W3C's cue text tokenizer does; a `<v>` that isn't closed goes on to the cue's end.
  public init(_ text: String) {
    let source = Array(text.utf8)
    var index = 0
    while index < source.count {
      switch source[index] {
      case UInt8(ascii: "<"): index = takeTag(source, index)
      case UInt8(ascii: "&"): index = CharacterReference.take(source, index, into: &words)
      default:
        words.append(source[index])
        index += 1
      }
    }
    endSpan()
  }

  /// Takes a tag and returns the place behind it; one without `>` reaches to the cue's end.
  private mutating func takeTag(_ source: [UInt8], _ start: Int) -> Int {
    let close = source[start...].firstIndex(of: UInt8(ascii: ">")) ?? source.count
    let tag = source[(start + 1)..<close]
    let name = tag.prefix { $0 > 0x20 && $0 != UInt8(ascii: ".") }
    if name.elementsEqual("v".utf8) {
      endSpan()
      voice = Self.annotation(tag)
    } else if name.elementsEqual("/v".utf8) {
      endSpan()
      voice = nil
    }
    return min(source.count, close + 1)
  }

  /// What stands in a tag behind its name and classes, on one line.
  private static func annotation(_ tag: ArraySlice<UInt8>) -> String {
    var words: [UInt8] = []
    var index = 0
    let source = Array(tag.drop { $0 > 0x20 })
    while index < source.count {
      if source[index] == UInt8(ascii: "&") {
        index = CharacterReference.take(source, index, into: &words)
        continue
      }
      if source[index] > 0x20 {
        words.append(source[index])
      } else if !words.isEmpty, words.last != UInt8(ascii: " ") {
        words.append(UInt8(ascii: " "))
      }
      index += 1
    }
    if words.last == UInt8(ascii: " ") { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }

  private mutating func endSpan() {
    defer { words.removeAll(keepingCapacity: true) }
    guard words.contains(where: { $0 > 0x20 }) else { return }
    spans.append(Span(voice: voice, text: String(decoding: words, as: UTF8.self)))
  }
}

/// Character references of HTML as caption files use them.
enum CharacterReference {
  /// Resolves the reference at a `&` and returns the place behind it; what is none stays as it is.
  static func take(_ source: [UInt8], _ start: Int, into text: inout [UInt8]) -> Int {
    // The longest that counts is a number of some ten digits.
    let limit = min(source.count, start + 14)
    guard let end = source[start..<limit].firstIndex(of: UInt8(ascii: ";")),
      let scalar = scalar(source[(start + 1)..<end])
    else {
      text.append(UInt8(ascii: "&"))
      return start + 1
    }
    text.append(contentsOf: String(Character(scalar)).utf8)
    return end + 1
  }

  private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    if name.first == UInt8(ascii: "#") { return numeric(String(decoding: name.dropFirst(), as: UTF8.self)) }
    return names[String(decoding: name, as: UTF8.self)]
  }

  private static func numeric(_ digits: String) -> Unicode.Scalar? {
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let digits = isHexadecimal ? digits.dropFirst() : digits[...]
    guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let value = UInt32(digits, radix: isHexadecimal ? 16 : 10)
    else { return nil }
    // HTML shows what can't be a character as U+FFFD.
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "lrm": "\u{200E}", "rlm": "\u{200F}",
  ]
}
