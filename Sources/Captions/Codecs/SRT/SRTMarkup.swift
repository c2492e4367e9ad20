/// The tags that SRT borrowed from HTML and from SubStation Alpha, taken out of a text: `<i>`, `<font color>`, `{\an8}`.
///
/// As in players, tags may be in any case, nested, crossed or unclosed; other angle brackets are text.
struct SRTMarkup {
  /// The text without tags.
  private(set) var text: [UInt8] = []
  /// What the tags say of it.
  private(set) var spans: [CaptionSpan] = []
  /// Where the text stands, if the tags say so.
  private(set) var placement: CaptionPlacement?

  /// How deep each simple tag is open, and the index of its span.
  private var open: [(depth: Int, span: Int)] = [(0, 0), (0, 0), (0, 0)]
  /// The spans of the fonts that are open; `nil` for one without a colour.
  private var fonts: [Int?] = []

  /// Reads a text without carriage returns; linear in its length.
  init(_ source: [UInt8]) {
    text.reserveCapacity(source.count)
    let bytes = source.span
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"): index = takeTag(bytes, index)
      case UInt8(ascii: "{"): index = takeOverride(bytes, index)
      case UInt8(ascii: "-"): index = takeArrow(bytes, index)
      default:
        text.append(bytes[index])
        index += 1
      }
    }
    close()
  }

  private mutating func takeTag(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    let start = WordJoiner.skip(bytes, from: index + 1, limit: bytes.count)
    text.append(bytes[index])
    guard let tag = SRTTag(bytes, behind: start, limit: bytes.count) else { return index + 1 }
    guard start == index + 1 else { return takeRun(bytes, index + 1, start) }
    text.removeLast()
    if let kind = tag.kind.simple {
      takeSimple(kind, isEnd: tag.isEnd)
    } else if !tag.isEnd {
      fonts.append(tag.color.map { begin(.color($0)) })
    } else if let span = fonts.popLast() {
      end(span)
    }
    return tag.end
  }

  private mutating func takeSimple(_ kind: Int, isEnd: Bool) {
    if !isEnd {
      if open[kind].depth == 0 { open[kind].span = begin([.italic, .bold, .underline][kind]) }
      open[kind].depth += 1
    } else if open[kind].depth > 0 {
      open[kind].depth -= 1
      if open[kind].depth == 0 { end(open[kind].span) }
    }
  }

  /// `{\an8}`, `{\i1}` and the like; what else such brackets hold has no meaning in SRT.
  private mutating func takeOverride(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    let start = WordJoiner.skip(bytes, from: index + 1, limit: bytes.count)
    text.append(bytes[index])
    guard let end = SRTTag.overrideEnd(bytes, behind: start, limit: bytes.count) else { return index + 1 }
    guard start == index + 1 else { return takeRun(bytes, index + 1, start) }
    text.removeLast()
    let inside = (start..<(end - 1)).map { bytes[$0] }
    for command in inside.split(separator: UInt8(ascii: "\\")) { apply(String(decoding: command, as: UTF8.self)) }
    return end
  }

  private mutating func apply(_ command: String) {
    switch command {
    case "i1", "i0": takeOverridden(0, command == "i1")
    case "b1", "b0": takeOverridden(1, command == "b1")
    case "u1", "u0": takeOverridden(2, command == "u1")
    default:
      if command.hasPrefix("an"), let key = Int(command.dropFirst(2)), (1...9).contains(key) {
        placement = CaptionPlacement(numberKey: key)
      }
    }
  }

  private mutating func takeOverridden(_ kind: Int, _ isOn: Bool) {
    if isOn != (open[kind].depth > 0) { takeSimple(kind, isEnd: !isOn) }
  }

  /// `--⁠>`: an arrow that was kept apart.
  private mutating func takeArrow(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    text.append(bytes[index])
    guard let end = SRTTag.arrowEnd(bytes, index, limit: bytes.count), end > index + 3 else { return index + 1 }
    text.append(UInt8(ascii: "-"))
    return takeRun(bytes, index + 2, end - 1)
  }

  /// Takes word joiners, but for one.
  private mutating func takeRun(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    for _ in 0..<((end - start) / 3 - 1) { text += WordJoiner.bytes }
    return end
  }

  private mutating func begin(_ mark: CaptionSpan.Mark) -> Int {
    spans.append(CaptionSpan(mark, text.count..<text.count))
    return spans.count - 1
  }

  private mutating func end(_ index: Int?) {
    guard let index else { return }
    spans[index].range = spans[index].range.lowerBound..<text.count
  }

  /// Closes what the text leaves open.
  private mutating func close() {
    for kind in open where kind.depth > 0 { end(kind.span) }
    while let font = fonts.popLast() { end(font) }
    spans.removeAll { $0.range.isEmpty }
  }
}

/// A tag in a text.
struct SRTTag {
  /// The tags that SRT has.
  enum Kind: UInt8 {
    case italic, bold, underline, font

    /// The number of a tag without attributes.
    var simple: Int? { self == .font ? nil : Int(rawValue) }
  }

  let kind: Kind
  let isEnd: Bool
  /// The colour of a font, as spans have it.
  let color: String?
  /// The place behind the tag.
  let end: Int

  /// Reads a tag behind its opening bracket; `nil` where none stands.
  init?(_ bytes: Span<UInt8>, behind start: Int, limit: Int) {
    var index = start
    isEnd = index < limit && bytes[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    guard index < limit, let kind = Self.kind(bytes, &index, limit: limit) else { return nil }
    let name = index
    while index < limit, bytes[index] != UInt8(ascii: ">") {
      // A bracket or a line's end within a tag says that it is none.
      guard bytes[index] != UInt8(ascii: "<"), bytes[index] != 0x0A else { return nil }
      index += 1
    }
    guard index < limit, index == name || bytes[name] == 0x20 || bytes[name] == UInt8(ascii: "/") else { return nil }
    self.kind = kind
    color = kind == .font && !isEnd ? Self.color(bytes, name..<index) : nil
    end = index + 1
  }

  private static func kind(_ bytes: Span<UInt8>, _ index: inout Int, limit: Int) -> Kind? {
    let letter = bytes[index] | 0x20
    switch letter {
    case UInt8(ascii: "i"): index += 1
    case UInt8(ascii: "b"): index += 1
    case UInt8(ascii: "u"): index += 1
    case UInt8(ascii: "f"):
      for (offset, byte) in "font".utf8.enumerated() {
        guard index + offset < limit, bytes[index + offset] | 0x20 == byte else { return nil }
      }
      index += 4
      return .font
    default: return nil
    }
    return letter == UInt8(ascii: "i") ? .italic : letter == UInt8(ascii: "b") ? .bold : .underline
  }

  private static func color(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String? {
    guard range.count < 200 else { return nil }
    let attributes = String(decoding: range.map { bytes[$0] }, as: UTF8.self).lowercased()
    guard let place = attributes.firstRange(of: "color") else { return nil }
    var rest = attributes[place.upperBound...].drop { $0 == " " }
    guard rest.popFirst() == "=" else { return nil }
    rest = rest.drop { $0 == " " || $0 == "\"" || $0 == "'" }
    return canonical(String(rest.prefix { $0 != "\"" && $0 != "'" && $0 != " " && $0 != "/" && $0 != ";" }))
  }

  /// A colour as spans have it: a name, or `#rrggbb`.
  static func canonical(_ written: String) -> String? {
    let digits = written.hasPrefix("#") ? written.dropFirst() : written[...]
    if digits.utf8.count == 6 || digits.utf8.count == 8, digits.utf8.allSatisfy(isHexadecimal) {
      return "#" + digits.prefix(6)
    }
    if written.hasPrefix("#") {
      guard digits.utf8.count == 3, digits.utf8.allSatisfy(isHexadecimal) else { return nil }
      return "#" + digits.map { "\($0)\($0)" }.joined()
    }
    let isName = !written.isEmpty && written.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    return isName ? written : nil
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }

  /// The place behind a `{\…}` whose bracket stands before a byte.
  static func overrideEnd(_ bytes: Span<UInt8>, behind start: Int, limit: Int) -> Int? {
    guard start < limit, bytes[start] == UInt8(ascii: "\\") else { return nil }
    var index = start + 1
    while index < limit {
      switch bytes[index] {
      case UInt8(ascii: "}"): return index + 1
      case UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: ">"), 0x0A: return nil
      default: index += 1
      }
    }
    return nil
  }

  /// The place behind an arrow `-->` that starts at a byte, word joiners before its head or not.
  static func arrowEnd(_ bytes: Span<UInt8>, _ start: Int, limit: Int) -> Int? {
    guard start + 2 < limit, bytes[start] == UInt8(ascii: "-"), bytes[start + 1] == UInt8(ascii: "-") else {
      return nil
    }
    let head = WordJoiner.skip(bytes, from: start + 2, limit: limit)
    return head < limit && bytes[head] == UInt8(ascii: ">") ? head + 1 : nil
  }
}

extension CaptionPlacement {
  /// The place that `{\anN}` names: 1–3 at the bottom, 4–6 in the middle, 7–9 at the top, from left to right; the usual
  /// place has none.
  init?(numberKey key: Int) {
    guard key != 2 else { return nil }
    self.init()
    switch key {
    case 7...9: line = .number(0)
    case 4...6: (line, lineAlignment) = (.percent(50), .center)
    default: break
    }
    switch key % 3 {
    case 1: alignment = .left
    case 0: alignment = .right
    default: break
    }
  }

  /// The number of `{\anN}` that comes nearest, and whether it says all.
  var numberKey: (key: Int, isExact: Bool) {
    let row: Int
    switch line {
    case .number(let number): row = number >= 0 ? 7 : 1
    case .percent(let percent): row = percent < 34 ? 7 : percent < 67 ? 4 : 1
    case nil: row = 1
    }
    let column: Int
    switch alignment {
    case .left, .start: column = 0
    case .right, .end: column = 2
    case .center, nil: column = 1
    }
    let key = row + column
    return (key, CaptionPlacement(numberKey: key) == self)
  }
}
