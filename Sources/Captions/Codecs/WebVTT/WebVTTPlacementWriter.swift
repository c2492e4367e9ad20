/// Writes where a caption stands as WebVTT's cue settings.
struct WebVTTPlacementWriter {
  private let placement: CaptionPlacement
  private let regions: Set<String>

  /// Starts for a placement in a file with some regions.
  init(_ placement: CaptionPlacement, regions: Set<String>) {
    self.placement = placement
    self.regions = regions
  }

  /// Writes the settings, each behind a space.
  func append(to bytes: inout [UInt8], _ losses: inout WebVTTLosses, _ index: Int) {
    var isWhole = true
    func write(_ name: StaticString, _ value: String?) {
      guard let value else { return isWhole = false }
      bytes.append(0x20)
      name.withUTF8Buffer { bytes.append(contentsOf: $0) }
      bytes.append(UInt8(ascii: ":"))
      bytes.append(contentsOf: value.utf8)
    }
    if let vertical = placement.vertical { write("vertical", vertical.rawValue) }
    if placement.line != nil || placement.lineAlignment != nil { write("line", line) }
    if placement.position != nil || placement.positionAlignment != nil { write("position", position) }
    if let size = placement.size { write("size", Self.percentage(size)) }
    if let alignment = placement.alignment { write("align", alignment.rawValue) }
    // Last, since a line or a size behind it takes a cue out of its region.
    if let region = placement.region { write("region", regions.contains(region) ? region : nil) }
    if !isWhole {
      losses.tell(
        "vtt-setting-left-out",
        "WebVTT can't hold where the caption stands: percentages are of 0–100, an alignment "
          + "needs its place, a region its block", in: index)
    }
  }

  private var line: String? {
    let place: String
    switch placement.line {
    case .number(let number): place = String(number)
    case .percent(let value):
      guard let text = Self.percentage(value) else { return nil }
      place = text
    case nil: return nil
    }
    return place + (placement.lineAlignment.map { "," + $0.rawValue } ?? "")
  }

  private var position: String? {
    guard let position = placement.position, let place = Self.percentage(position) else { return nil }
    return place + (placement.positionAlignment.map { "," + $0.rawValue } ?? "")
  }

  /// Digits with as many decimals as the number has; `nil` for what is no percentage.
  private static func percentage(_ value: Double) -> String? {
    guard value >= 0, value <= 100 else { return nil }
    var text = "\(value)"
    // What is that small would be written with an exponent.
    if text.utf8.contains(UInt8(ascii: "e")) { text = "0" }
    if text.hasSuffix(".0") { text.removeLast(2) }
    return text + "%"
  }
}
