import XML

/// The styles that an IMSC file needs in its head, and how its text refers to them.
struct TTMLLooks {
  private var hasItalic = false
  private var hasBold = false
  private var hasUnderline = false
  private var alignments: [CaptionPlacement.TextAlignment] = []
  private var colors: [String] = []
  private var numbers: [String: Int] = [:]

  /// Finds the styles of some captions; counts the colours that TTML has no name for.
  init(_ captions: [Caption], _ losses: inout TTMLLosses) {
    for caption in captions {
      if let alignment = caption.placement?.alignment, alignment != .center, !alignments.contains(alignment) {
        alignments.append(alignment)
      }
      for span in caption.spans { add(span.mark, &losses) }
    }
  }

  private mutating func add(_ mark: CaptionSpan.Mark, _ losses: inout TTMLLosses) {
    switch mark {
    case .italic: hasItalic = true
    case .bold: hasBold = true
    case .underline: hasUnderline = true
    case .color(let name):
      guard numbers[name] == nil else { return }
      guard let color = TTMLColor.written(name) else { return losses.add(.colors) }
      colors.append(color)
      numbers[name] = colors.count
    default: break
    }
  }

  /// The styles of a look; `nil` where it needs none.
  func references(_ look: CaptionRun.Look) -> String? {
    var names: [String] = []
    if look.isItalic { names.append("style-italic") }
    if look.isBold { names.append("style-bold") }
    if look.isUnderlined { names.append("style-underline") }
    if let number = look.color.flatMap({ numbers[$0] }) { names.append("style-color-\(number)") }
    return names.isEmpty ? nil : names.joined(separator: " ")
  }

  /// The style of an alignment; `nil` for the default.
  func reference(_ alignment: CaptionPlacement.TextAlignment?) -> String? {
    guard let alignment, alignment != .center else { return nil }
    return "style-\(alignment.rawValue)"
  }

  /// Writes the styles into the head.
  func write(to xml: inout XMLWriter) {
    xml.start("styling")
    xml.lineBreak()
    writeDefault(to: &xml)
    if hasItalic { Self.style("style-italic", "tts:fontStyle", "italic", to: &xml) }
    if hasBold { Self.style("style-bold", "tts:fontWeight", "bold", to: &xml) }
    if hasUnderline { Self.style("style-underline", "tts:textDecoration", "underline", to: &xml) }
    for (index, color) in colors.enumerated() {
      Self.style("style-color-\(index + 1)", "tts:color", color, to: &xml)
    }
    for alignment in alignments {
      Self.style("style-\(alignment.rawValue)", "tts:textAlign", alignment.rawValue, to: &xml)
    }
    xml.end()
    xml.lineBreak()
  }

  private func writeDefault(to xml: inout XMLWriter) {
    xml.start("style")
    xml.attribute("xml:id", "style-default")
    xml.attribute("tts:fontFamily", "proportionalSansSerif")
    xml.attribute("tts:fontSize", "100%")
    xml.attribute("tts:lineHeight", "125%")
    xml.attribute("tts:textAlign", "center")
    xml.attribute("tts:color", "white")
    xml.attribute("ebutts:linePadding", "0.5c")
    xml.end()
    xml.lineBreak()
  }

  private static func style(_ identifier: String, _ name: XMLName, _ value: String, to xml: inout XMLWriter) {
    xml.start("style")
    xml.attribute("xml:id", identifier)
    xml.attribute(name, value)
    xml.end()
    xml.lineBreak()
  }
}
