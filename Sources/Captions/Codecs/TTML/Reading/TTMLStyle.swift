import XML

/// What a style, a region or an element says of how text looks and where it stands; `nil` for what it doesn't say.
struct TTMLStyle {
  /// What an element is to the ruby around it.
  enum Ruby: String {
    case none, container, base, baseContainer, text, textContainer, delimiter
  }

  /// Which end of its region text stands at.
  enum DisplayAlign: String {
    case before, center, after, justify
  }

  var isItalic: Bool?
  var isBold: Bool?
  var isUnderlined: Bool?
  var color: String?
  var textAlign: CaptionPlacement.TextAlignment?
  var vertical: CaptionPlacement.Vertical??
  var displayAlign: DisplayAlign?
  var ruby: Ruby?
  var origin: String?
  var extent: String?
  var isHidden: Bool?

  /// Takes over what another says.
  mutating func merge(_ other: TTMLStyle) {
    isItalic = other.isItalic ?? isItalic
    isBold = other.isBold ?? isBold
    isUnderlined = other.isUnderlined ?? isUnderlined
    color = other.color ?? color
    textAlign = other.textAlign ?? textAlign
    vertical = other.vertical ?? vertical
    displayAlign = other.displayAlign ?? displayAlign
    ruby = other.ruby ?? ruby
    origin = other.origin ?? origin
    extent = other.extent ?? extent
    isHidden = other.isHidden ?? isHidden
  }

  /// What an element inside inherits.
  var inherited: TTMLStyle {
    var style = self
    (style.vertical, style.displayAlign, style.ruby, style.origin, style.extent) = (nil, nil, nil, nil, nil)
    return style
  }

  /// Takes over one attribute, and says whether captions keep it.
  mutating func set(_ name: String, _ value: String) -> Bool {
    switch name {
    case "fontStyle": isItalic = value == "italic" || value == "oblique" || value == "reverseOblique"
    case "fontWeight": isBold = value == "bold"
    case "textDecoration": setDecoration(value)
    case "color": color = TTMLColor.read(value) ?? color
    case "textAlign": textAlign = CaptionPlacement.TextAlignment(rawValue: value) ?? .start
    case "displayAlign": displayAlign = DisplayAlign(rawValue: value) ?? displayAlign
    case "writingMode": vertical = .some(Self.vertical(value))
    case "ruby": ruby = Ruby(rawValue: value)
    case "origin": origin = value
    case "extent": extent = value
    case "display": isHidden = value == "none"
    case "visibility": isHidden = value == "hidden"
    default: return false
    }
    return true
  }

  private mutating func setDecoration(_ value: String) {
    for word in value.split(separator: " ") {
      switch word {
      case "underline": isUnderlined = true
      case "none", "noUnderline": isUnderlined = false
      default: break
      }
    }
  }

  private static func vertical(_ mode: String) -> CaptionPlacement.Vertical? {
    switch mode {
    case "tbrl", "tb": .rightToLeft
    case "tblr": .leftToRight
    default: nil
    }
  }
}

/// The styles and regions in a TTML file's head.
struct TTMLStyleSheet {
  private struct Entry {
    var references: String?
    var own: TTMLStyle
  }

  /// The size of the picture in pixels, where the file states it.
  private(set) var pixels: (width: Double, height: Double)?
  /// How many cells the picture has across and down.
  private(set) var cells: (width: Double, height: Double) = (32, 15)
  /// What holds where nothing is said.
  private(set) var initial = TTMLStyle()
  /// Style attributes that captions don't keep.
  private(set) var unknown: Set<String> = []
  private var entries: [String: Entry] = [:]
  private var regions: [String: TTMLStyle] = [:]
  private var resolved: [String: TTMLStyle] = [:]

  /// Takes over what a `tt` element says of sizes.
  mutating func setMeasures(_ tag: XMLTag) {
    if let extent = Self.numbers(tag.ttml("extent"), "p") { pixels = extent }
    if let resolution = Self.numbers(tag.ttml("cellResolution"), " ") { cells = resolution }
  }

  /// Two numbers above zero, each with a unit's first letter behind it.
  private static func numbers(_ text: String?, _ unit: Unicode.Scalar) -> (Double, Double)? {
    guard let text else { return nil }
    let parts = text.split(separator: " ").compactMap { part in
      var scanner = TTMLScanner(part)
      let number = scanner.number()
      return unit == " " || scanner.isNext(unit) ? number?.value : nil
    }
    guard parts.count == 2, parts[0] > 0, parts[1] > 0 else { return nil }
    return (parts[0], parts[1])
  }

  /// Takes over an `initial` element, which says what holds where nothing is said.
  mutating func addInitial(_ tag: XMLTag) { initial.merge(inline(tag)) }

  /// Takes over a `style` element of the head.
  mutating func addStyle(_ tag: XMLTag) {
    let own = inline(tag)
    if let identifier = tag.identifier { entries[identifier] = Entry(references: tag.plain("style"), own: own) }
  }

  /// Takes over a `region` element.
  mutating func addRegion(_ identifier: String, _ tag: XMLTag) {
    regions[identifier] = style(of: tag)
  }

  /// Takes over a `style` element inside of a region.
  mutating func extendRegion(_ identifier: String, _ tag: XMLTag) {
    let more = style(of: tag)
    regions[identifier, default: TTMLStyle()].merge(more)
  }

  /// A region by its name.
  func region(_ identifier: String) -> TTMLStyle? { regions[identifier] }

  /// What an element says: first the styles that it refers to, in their order, then its own attributes.
  mutating func style(of tag: XMLTag) -> TTMLStyle {
    guard let references = tag.plain("style") else { return inline(tag) }
    var style = resolve(references, depth: 0)
    style.merge(inline(tag))
    return style
  }

  /// A style's attributes on the element itself.
  mutating func inline(_ tag: XMLTag) -> TTMLStyle {
    var style = TTMLStyle()
    for attribute in tag.attributes where attribute.name != attribute.localName {
      let isStyling =
        attribute.namespace.map { $0.hasSuffix("#styling") || $0 == TTMLNamespace.ebuStyle }
        ?? attribute.name.hasPrefix("tts:")
      guard isStyling, !style.set(attribute.localName, attribute.value), unknown.count < 64 else { continue }
      unknown.insert(attribute.localName)
    }
    return style
  }

  /// The styles of a list of names.
  ///
  /// A chain of styles is followed for 32 steps, which is more than anybody writes, and ends one that leads into itself.
  private mutating func resolve(_ references: String, depth: Int) -> TTMLStyle {
    if let known = resolved[references] { return known }
    var style = TTMLStyle()
    guard depth < 32 else { return style }
    for name in references.utf8.split(whereSeparator: { $0 <= 0x20 }).map({ String(Substring($0)) }) {
      guard let entry = entries[name] else { continue }
      if let more = entry.references { style.merge(resolve(more, depth: depth + 1)) }
      style.merge(entry.own)
    }
    resolved[references] = style
    return style
  }
}
