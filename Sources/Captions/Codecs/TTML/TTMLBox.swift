/// A rectangle on the screen in thousandths of a percent, as regions state it, and the end of it that text stands at.
struct TTMLBox: Hashable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int
  var displayAlign: TTMLStyle.DisplayAlign
  var vertical: CaptionPlacement.Vertical?

  /// The whole width and height.
  static let whole = 100_000
  /// How much of each edge stays free where nothing else is said, as old television sets need it.
  private static let margin = 10_000

  /// Where captions stand that say nothing: at the bottom, within the safe area.
  static let bottom = TTMLBox(x: margin, y: 50_000, width: 80_000, height: 40_000, displayAlign: .after)
  /// At the top, within the safe area.
  static let top = TTMLBox(x: margin, y: margin, width: 80_000, height: 40_000, displayAlign: .before)

  /// Whether the rectangles have a part in common.
  func overlaps(_ other: TTMLBox) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
  }

  /// A length as a region states it.
  static func percent(_ value: Int) -> String {
    let fraction = String(value % 1000 + 1000).dropFirst()
    guard value % 1000 != 0 else { return "\(value / 1000)%" }
    var digits = String(fraction)
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(value / 1000).\(digits)%"
  }
}

// MARK: From a placement

extension TTMLBox {
  /// The rectangle of a placement.
  init(_ placement: CaptionPlacement) {
    self = .bottom
    vertical = placement.vertical
    guard vertical == nil else {
      (y, height, displayAlign) = (Self.margin, Self.whole - 2 * Self.margin, .before)
      return
    }
    setColumns(placement)
    switch placement.line {
    case nil: break
    case .number(let number) where number >= 0: setTop(row: number)
    case .number(let number): setBottom(row: number)
    case .percent(let percent): setRows(Self.thousandths(percent), placement.lineAlignment ?? .start)
    }
    height = max(height, 1000)
    y = min(y, Self.whole - height)
  }

  private mutating func setColumns(_ placement: CaptionPlacement) {
    let size = placement.size.map(Self.thousandths)
    guard let position = placement.position.map(Self.thousandths) else {
      width = max(size ?? width, 5000)
      x = (Self.whole - width) / 2
      return
    }
    switch placement.positionAlignment ?? Self.natural(placement.alignment) {
    case .lineLeft:
      (x, width) = (position, min(size ?? Self.whole, Self.whole - position))
    case .center:
      width = min(size ?? Self.whole, 2 * min(position, Self.whole - position))
      x = position - width / 2
    case .lineRight:
      width = min(size ?? Self.whole, position)
      x = position - width
    }
    width = max(width, 5000)
    x = max(0, min(x, Self.whole - width))
  }

  /// Which side of a box stands at its position where nothing is said, by the alignment of the text.
  private static func natural(_ alignment: CaptionPlacement.TextAlignment?) -> CaptionPlacement.PositionAlignment {
    switch alignment {
    case .start, .left: .lineLeft
    case .end, .right: .lineRight
    case .center, nil: .center
    }
  }

  /// A screen has some fifteen rows.
  private static let row = 6667

  private mutating func setTop(row number: Int) {
    displayAlign = .before
    y = min(Self.margin + min(number, 15) * Self.row, 45_000)
    height = 50_000 - y
  }

  private mutating func setBottom(row number: Int) {
    height = max(40_000 - min(-1 - number, 15) * Self.row, 5000)
  }

  /// Heights end at the middle where they can, so that what stands above can be shown beside what stands below.
  private mutating func setRows(_ line: Int, _ alignment: CaptionPlacement.LineAlignment) {
    switch alignment {
    case .start:
      displayAlign = .before
      (y, height) = (line, (line <= 40_000 ? 50_000 : Self.whole) - line)
    case .center:
      displayAlign = .center
      height = 2 * min(line, Self.whole - line)
      y = line - height / 2
    case .end:
      displayAlign = .after
      y = line >= 60_000 ? 50_000 : 0
      height = line - y
    }
  }

  private static func thousandths(_ percent: Double) -> Int {
    percent.isFinite ? Int((min(max(percent, 0), 100) * 1000).rounded()) : 0
  }
}

// MARK: To a placement

extension TTMLBox {
  /// The rectangle that a region states; `nil` where it states none, or not in units that have a size here.
  init?(_ region: TTMLStyle, _ sheet: TTMLStyleSheet) {
    guard let origin = region.origin.flatMap({ Self.pair($0, sheet) }),
      let extent = region.extent.flatMap({ Self.pair($0, sheet) })
    else { return nil }
    self.init(
      x: Self.thousandths(origin.0), y: Self.thousandths(origin.1), width: Self.thousandths(extent.0),
      height: Self.thousandths(extent.1), displayAlign: region.displayAlign ?? .before,
      vertical: region.vertical ?? nil)
  }

  /// What the rectangle says in the terms of the model: nothing where it is where players put captions in any case.
  func place(_ placement: inout CaptionPlacement) {
    placement.vertical = vertical
    guard vertical == nil else { return }
    let isCentred = abs(2 * x + width - Self.whole) < 2000
    if isCentred {
      if width <= 60_000 { placement.size = Double(width) / 1000 }
    } else {
      placement.position = Double(x) / 1000
      placement.positionAlignment = .lineLeft
      placement.size = Double(width) / 1000
    }
    switch displayAlign {
    case .before, .justify:
      if y <= Self.margin {
        placement.line = .number(0)
      } else {
        placement.line = .percent(Double(y) / 1000)
        placement.lineAlignment = .start
      }
    case .center:
      placement.line = .percent(Double(2 * y + height) / 2000)
      placement.lineAlignment = .center
    case .after where y + height < Self.whole - 15_000:
      placement.line = .percent(Double(min(y + height, Self.whole)) / 1000)
      placement.lineAlignment = .end
    case .after: break
    }
  }

  /// Two lengths as percent of the picture's width and height.
  private static func pair(_ text: String, _ sheet: TTMLStyleSheet) -> (Double, Double)? {
    var scanner = TTMLScanner(text)
    guard let x = length(&scanner, pixels: sheet.pixels?.width, cells: sheet.cells.width) else { return nil }
    scanner.skipSpaces()
    guard let y = length(&scanner, pixels: sheet.pixels?.height, cells: sheet.cells.height) else { return nil }
    return (x, y)
  }

  private static func length(_ scanner: inout TTMLScanner, pixels: Double?, cells: Double) -> Double? {
    let isNegative = scanner.take("-")
    _ = scanner.take("+")
    guard let number = scanner.number() else { return nil }
    let value = (isNegative ? -1 : 1) * number.value
    if scanner.take("%") { return value }
    if scanner.take("p"), scanner.take("x") { return pixels.map { value / $0 * 100 } }
    if scanner.take("c") { return value / cells * 100 }
    if scanner.take("r"), scanner.take("h") || scanner.take("w") { return value }
    return nil
  }
}
