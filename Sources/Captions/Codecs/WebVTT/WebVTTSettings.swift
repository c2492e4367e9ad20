/// Settings as WebVTT has them: words of a name, a colon and a value, parted by white space.
struct WebVTTSetting {
  /// The stretch of the whole word.
  let range: Range<Int>
  /// What is set; `nil` for a word that is no setting.
  let name: ArraySlice<UInt8>?
  /// What it is set to.
  let value: ArraySlice<UInt8>

  /// The word at a place or behind the spaces there, which moves behind it; `nil` at the end.
  static func next(_ bytes: [UInt8], _ index: inout Int, end: Int) -> WebVTTSetting? {
    while index < end, isWebVTTSpace(bytes[index]) { index += 1 }
    let start = index
    var colon: Int?
    while index < end, !isWebVTTSpace(bytes[index]) {
      if colon == nil, bytes[index] == UInt8(ascii: ":") { colon = index }
      index += 1
    }
    guard index > start else { return nil }
    guard let colon, colon > start, colon < index - 1 else {
      return WebVTTSetting(range: start..<index, name: nil, value: [])
    }
    return WebVTTSetting(range: start..<index, name: bytes[start..<colon], value: bytes[(colon + 1)..<index])
  }

  /// Whether it sets something.
  func sets(_ name: StaticString) -> Bool {
    guard let own = self.name, own.count == name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { $0.elementsEqual(own) }
  }

  /// A percentage of 0–100, digits with or without a fraction; `nil` when it is none.
  static func percentage(_ text: ArraySlice<UInt8>) -> Double? {
    guard text.last == UInt8(ascii: "%"), let number = decimal(text.dropLast()), number <= 100 else { return nil }
    return number
  }

  /// Digits, with or without a dot and more digits.
  static func decimal(_ text: ArraySlice<UInt8>) -> Double? {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return nil
    }
    return Double(String(decoding: text, as: UTF8.self))
  }

  /// The two parts of a value around its first comma; the second is `nil` without one.
  func parts() -> (ArraySlice<UInt8>, ArraySlice<UInt8>?) {
    guard let comma = value.firstIndex(of: UInt8(ascii: ",")) else { return (value, nil) }
    return (value[..<comma], value[(comma + 1)...])
  }
}

extension CaptionPlacement {
  /// Takes over a cue's setting (W3C WebVTT, 6.3, “parse the WebVTT cue settings”), and says whether it counts.
  mutating func take(_ setting: WebVTTSetting, regions: Set<String>) -> Bool {
    if setting.sets("region") {
      let name = String(decoding: setting.value, as: UTF8.self)
      region = regions.contains(name) ? name : nil
      return region != nil
    } else if setting.sets("vertical") {
      guard let value = Vertical(rawValue: String(decoding: setting.value, as: UTF8.self)) else { return false }
      vertical = value
      // There are no vertical regions; what follows a line or a size of its own stands in none either.
      region = nil
    } else if setting.sets("line") {
      return takeLine(setting)
    } else if setting.sets("position") {
      return takePosition(setting)
    } else if setting.sets("size") {
      guard let value = WebVTTSetting.percentage(setting.value) else { return false }
      size = value
      if value != 100 { region = nil }
    } else if setting.sets("align") {
      guard let value = TextAlignment(rawValue: String(decoding: setting.value, as: UTF8.self)) else { return false }
      alignment = value
    } else {
      return false
    }
    return true
  }

  private mutating func takeLine(_ setting: WebVTTSetting) -> Bool {
    let (offset, side) = setting.parts()
    let place: Line
    if offset.last == UInt8(ascii: "%") {
      guard let number = WebVTTSetting.percentage(offset) else { return false }
      place = .percent(number)
    } else {
      let isNegative = offset.first == UInt8(ascii: "-")
      guard let size = WebVTTSetting.decimal(isNegative ? offset.dropFirst() : offset) else { return false }
      // As the specification's rendering rounds line numbers; none beyond a billion makes a difference.
      place = .number(Int(min(1e9, max(-1e9, ((isNegative ? -size : size) + 0.5).rounded(.down)))))
    }
    if let side {
      guard let value = LineAlignment(rawValue: String(decoding: side, as: UTF8.self)) else { return false }
      lineAlignment = value
    }
    line = place
    region = nil
    return true
  }

  private mutating func takePosition(_ setting: WebVTTSetting) -> Bool {
    let (offset, side) = setting.parts()
    guard let number = WebVTTSetting.percentage(offset) else { return false }
    if let side {
      guard let value = PositionAlignment(rawValue: String(decoding: side, as: UTF8.self)) else { return false }
      positionAlignment = value
    }
    position = number
    return true
  }
}

/// What a `REGION` block says, as far as Cuelight needs it: whether its settings count, and its name.
struct WebVTTRegion {
  /// The name that cues call it by; empty without one.
  private(set) var identifier = ""
  /// The settings that don't count.
  private(set) var ignored: [Range<Int>] = []

  /// Reads a block's settings (W3C WebVTT, 6.2).
  init(_ bytes: [UInt8], _ range: Range<Int>? = nil) {
    let range = range ?? bytes.indices
    var index = range.lowerBound
    while let setting = WebVTTSetting.next(bytes, &index, end: range.upperBound) {
      if setting.sets("id") {
        identifier = String(decoding: setting.value, as: UTF8.self)
      } else if !Self.counts(setting), ignored.count < 1000 {
        ignored.append(setting.range)
      }
    }
  }

  private static func counts(_ setting: WebVTTSetting) -> Bool {
    if setting.sets("width") { return WebVTTSetting.percentage(setting.value) != nil }
    if setting.sets("lines") { return setting.value.allSatisfy { (0x30...0x39).contains($0) } }
    if setting.sets("scroll") { return setting.value.elementsEqual("up".utf8) }
    guard setting.sets("regionanchor") || setting.sets("viewportanchor") else { return false }
    let (x, y) = setting.parts()
    return WebVTTSetting.percentage(x) != nil && y.flatMap(WebVTTSetting.percentage) != nil
  }
}
