import TalkScript
import XML

/// An EBU-TT-D file in the making.
struct EBUBody {
  private typealias Color = SpeakerColors.Color

  /// How a stretch of text is shown.
  private struct Look: Hashable {
    var color = Color.white
    var isBold = false
    var isUnderlined = false
    var language: String?
    var agent: String?
  }

  /// The BBC's safe area reaches from 5 % to 95 % of the height; text is kept within the middle three quarters of the width.
  private static let bottom = TTMLBox(x: 12_500, y: 55_000, width: 75_000, height: 40_000, displayAlign: .after)
  private static let top = TTMLBox(x: 12_500, y: 5_000, width: 75_000, height: 40_000, displayAlign: .before)

  private let document: CaptionDocument
  private let agents: TTMLAgents
  private let colors: SpeakerColors
  private var usedColors: Set<Int> = []
  private var usesBold = false
  private var usesUnderline = false
  private var identifiers: Set<String> = []
  private(set) var losses = TTMLLosses("EBU-TT-D")

  /// Finds who has which colour, and which styles are needed: the BBC's validator warns of any other.
  init(_ document: CaptionDocument) {
    self.document = document
    agents = TTMLAgents(document)
    colors = SpeakerColors(
      speakers: agents.names.count,
      order: agents.names.count > Color.allCases.count ? Self.order(document, agents) : [])
    losses.add(document)
    for caption in document.captions { survey(caption) }
  }

  private static func order(_ document: CaptionDocument, _ agents: TTMLAgents) -> [Int] {
    var order: [Int] = []
    for caption in document.captions {
      for run in CaptionRun.runs(of: caption) {
        guard let name = run.look.voice ?? caption.speakerName, let index = agents.index(of: name) else { continue }
        if order.last != index { order.append(index) }
      }
    }
    return order
  }

  private mutating func survey(_ caption: Caption) {
    if let placement = caption.placement, placement != .top, placement != CaptionPlacement() { losses.add(.places) }
    let runs = CaptionRun.runs(of: caption)
    if runs.isEmpty { usedColors.insert(look(CaptionRun.Look(), caption).color.rawValue) }
    for run in runs {
      let look = look(run.look, caption)
      usedColors.insert(look.color.rawValue)
      usesBold = usesBold || look.isBold
      usesUnderline = usesUnderline || look.isUnderlined
      if run.look.isItalic { losses.add(.italics) }
      if run.look.isReading { losses.add(.ruby) }
      if run.look.time != nil { losses.add(.times) }
      if run.look.language != nil, look.language == nil { losses.add(.languages) }
      if let color = run.look.color, Color(color) != look.color { losses.add(.colors) }
    }
  }

  /// Which speakers have the same colour; `nil` where each has their own.
  var sharedColors: Diagnostic? {
    guard agents.names.count > Color.allCases.count else { return nil }
    let groups = Color.allCases.map { color in
      let names = agents.names.indices.filter { colors.colors[$0] == color }.map { agents.names[$0].prefix(40) }
      let list = names.prefix(6).joined(separator: ", ") + (names.count > 6 ? " and \(names.count - 6) more" : "")
      return "\(color): \(list)"
    }
    return Diagnostic(
      .note, "ttml-colors-shared",
      "\(agents.names.count) speakers share the four colours of subtitles: " + groups.joined(separator: "; "))
  }
}

// MARK: The head

extension EBUBody {
  /// Writes the whole file.
  mutating func write(to xml: inout XMLWriter, language: LanguageTag?, copyright: String) {
    xml.start("tt")
    Self.declareNamespaces(to: &xml)
    xml.attribute("xml:lang", (language ?? .undetermined).description)
    xml.attribute("xml:space", "preserve")
    xml.attribute("ttp:timeBase", "media")
    xml.attribute("ttp:cellResolution", "32 15")
    xml.attribute("ittp:activeArea", "0% 0% 100% 100%")
    xml.lineBreak()
    writeHead(to: &xml, copyright: copyright)
    if !document.captions.isEmpty {
      xml.start("body")
      xml.start("div")
      xml.attribute("style", "style-paragraph")
      xml.lineBreak()
      for (index, caption) in document.captions.enumerated() { write(caption, index + 1, to: &xml) }
      xml.end()
      xml.end()
      xml.lineBreak()
    }
    xml.end()
  }

  private static func declareNamespaces(to xml: inout XMLWriter) {
    xml.declareNamespace(prefix: nil, uri: TTMLNamespace.ttml)
    xml.declareNamespace(prefix: "ttp", uri: TTMLNamespace.parameter)
    xml.declareNamespace(prefix: "tts", uri: TTMLNamespace.styling)
    xml.declareNamespace(prefix: "ttm", uri: TTMLNamespace.metadata)
    xml.declareNamespace(prefix: "ebutts", uri: TTMLNamespace.ebuStyle)
    xml.declareNamespace(prefix: "ebuttm", uri: TTMLNamespace.ebuMetadata)
    xml.declareNamespace(prefix: "itts", uri: TTMLNamespace.imscStyling)
    xml.declareNamespace(prefix: "ittp", uri: TTMLNamespace.imscParameter)
  }

  private func writeHead(to xml: inout XMLWriter, copyright: String) {
    xml.start("head")
    xml.lineBreak()
    xml.element("ttm:copyright", copyright)
    xml.lineBreak()
    xml.start("metadata")
    xml.lineBreak()
    if let title = document.title {
      xml.element("ttm:title", title)
      xml.lineBreak()
    }
    agents.write(to: &xml)
    xml.start("ebuttm:documentMetadata")
    xml.element("ebuttm:conformsToStandard", "urn:ebu:tt:distribution:2018-04")
    xml.end()
    xml.lineBreak()
    xml.end()
    xml.lineBreak()
    writeStyles(to: &xml)
    xml.start("layout")
    let tops = document.captions.count(where: Self.isAtTop)
    if tops > 0 { xml.region("region-top", Self.top) }
    if tops == 0 || tops < document.captions.count { xml.region("region-bottom", Self.bottom) }
    xml.end()
    xml.lineBreak()
    xml.end()
    xml.lineBreak()
  }

  /// The sizes are the BBC's for 16:9: text of one cell, 6.67 % of the height, in lines of 120 % of that.
  private func writeStyles(to xml: inout XMLWriter) {
    xml.start("styling")
    xml.lineBreak()
    xml.start("style")
    xml.attribute("xml:id", "style-paragraph")
    xml.attribute("tts:fontFamily", "ReithSans, Arial, Roboto, proportionalSansSerif, default")
    xml.attribute("tts:fontSize", "100%")
    xml.attribute("tts:lineHeight", "120%")
    xml.attribute("tts:textAlign", "center")
    xml.attribute("ebutts:linePadding", "0.5c")
    xml.attribute("itts:fillLineGap", "true")
    xml.end()
    xml.lineBreak()
    for color in Color.allCases where usedColors.contains(color.rawValue) {
      xml.start("style")
      xml.attribute("xml:id", color.style)
      xml.attribute("tts:color", color.code)
      xml.attribute("tts:backgroundColor", "#000000")
      xml.end()
      xml.lineBreak()
    }
    if usesBold { Self.style("style-bold", "tts:fontWeight", "bold", to: &xml) }
    if usesUnderline { Self.style("style-underline", "tts:textDecoration", "underline", to: &xml) }
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

// MARK: Captions

extension EBUBody {
  private static func isAtTop(_ caption: Caption) -> Bool {
    guard let placement = caption.placement, placement.vertical == nil else { return false }
    let box = TTMLBox(placement)
    return switch box.displayAlign {
    case .before, .justify: box.y < TTMLBox.whole / 2
    case .center: box.y + box.height / 2 < TTMLBox.whole / 2
    case .after: box.y + box.height < TTMLBox.whole / 2
    }
  }

  private mutating func write(_ caption: Caption, _ number: Int, to xml: inout XMLWriter) {
    xml.start("p")
    xml.attribute("xml:id", TTMLIdentifier.unique(caption, number, &identifiers, &losses))
    xml.attribute("region", Self.isAtTop(caption) ? "region-top" : "region-bottom")
    xml.times(of: caption)
    if let agent = caption.speakerName.flatMap(agents.reference) { xml.attribute("ttm:agent", agent) }
    let text = caption.text.utf8.span
    var open: Look?
    var hasSpan = false
    for run in CaptionRun.runs(of: caption) {
      let look = look(run.look, caption)
      var start = run.range.lowerBound
      while start < run.range.upperBound {
        let (end, next) = Self.line(text, start..<run.range.upperBound)
        if end > start {
          if open != look {
            if open != nil { xml.end() }
            startSpan(look, to: &xml)
            (open, hasSpan) = (look, true)
          }
          xml.text(text.extracting(start..<end))
        }
        if next > end {
          if open != nil { xml.end() }
          open = nil
          xml.element("br")
          if next - end > 1 || text[end] != UInt8(ascii: "\n") { losses.add(.separators) }
        }
        start = next
      }
    }
    if !hasSpan { startSpan(look(CaptionRun.Look(), caption), to: &xml) }
    if open != nil || !hasSpan { xml.end() }
    xml.end()
    xml.lineBreak()
  }

  private func startSpan(_ look: Look, to xml: inout XMLWriter) {
    xml.start("span")
    let style = look.color.style
    if look.isBold || look.isUnderlined {
      let more = (look.isBold ? " style-bold" : "") + (look.isUnderlined ? " style-underline" : "")
      xml.attribute("style", style + more)
    } else {
      xml.attribute("style", style)
    }
    if let agent = look.agent { xml.attribute("ttm:agent", agent) }
    if let language = look.language { xml.attribute("xml:lang", language) }
  }

  private func look(_ run: CaptionRun.Look, _ caption: Caption) -> Look {
    var look = Look()
    if let index = (run.voice ?? caption.speakerName).flatMap(agents.index) {
      look.color = colors.colors[index]
    } else {
      look.color = run.color.flatMap(Color.init) ?? .white
    }
    look.isBold = run.isBold
    look.isUnderlined = run.isUnderlined
    look.language = run.language.flatMap { LanguageTag($0)?.description }
    look.agent = run.voice.flatMap(agents.reference)
    return look
  }

  /// The end of a line and the begin of the next, which are the same where the text ends.
  ///
  /// What else parts lines for the BBC's validator (CR, U+0085, U+2028, U+2029) parts them here, for it warns of one
  /// without a `br`.
  private static func line(_ text: Span<UInt8>, _ range: Range<Int>) -> (end: Int, next: Int) {
    for index in range {
      let rest = range.upperBound - index
      switch text[index] {
      case 0x0A: return (index, index + 1)
      case 0x0D: return (index, rest > 1 && text[index + 1] == 0x0A ? index + 2 : index + 1)
      case 0xC2 where rest > 1 && text[index + 1] == 0x85: return (index, index + 2)
      case 0xE2 where rest > 2 && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8: return (index, index + 3)
      default: break
      }
    }
    return (range.upperBound, range.upperBound)
  }
}

extension SpeakerColors.Color {
  /// The name of the colour's style.
  fileprivate var style: String {
    switch self {
    case .white: "style-white"
    case .cyan: "style-cyan"
    case .yellow: "style-yellow"
    case .green: "style-green"
    }
  }
}
