import TalkScript
import XML

/// An IMSC file in the making.
struct IMSCBody {
  private let document: CaptionDocument
  private let agents: TTMLAgents
  private let looks: TTMLLooks
  private let regions: TTMLRegions
  private var used: Set<String> = []
  private(set) var losses = TTMLLosses("TTML")

  /// Finds what the head must hold.
  init(_ document: CaptionDocument) {
    self.document = document
    agents = TTMLAgents(document)
    looks = TTMLLooks(document.captions, &losses)
    regions = TTMLRegions(document.captions)
    losses.add(document)
    for _ in 0..<regions.moved { losses.add(.places) }
    for caption in document.captions {
      if let placement = caption.placement, placement.vertical != nil,
        placement.line != nil || placement.position != nil
      {
        losses.add(.vertical)
      }
    }
  }

  /// Writes the whole file.
  mutating func write(to xml: inout XMLWriter, language: LanguageTag?) {
    xml.start("tt")
    xml.declareNamespace(prefix: nil, uri: TTMLNamespace.ttml)
    xml.declareNamespace(prefix: "ttp", uri: TTMLNamespace.parameter)
    xml.declareNamespace(prefix: "tts", uri: TTMLNamespace.styling)
    xml.declareNamespace(prefix: "ttm", uri: TTMLNamespace.metadata)
    xml.declareNamespace(prefix: "ebutts", uri: TTMLNamespace.ebuStyle)
    xml.attribute("xml:lang", (language ?? .undetermined).description)
    xml.attribute("xml:space", "preserve")
    xml.attribute("ttp:contentProfiles", "http://www.w3.org/ns/ttml/profile/imsc1.1/text")
    xml.attribute("ttp:timeBase", "media")
    xml.attribute("ttp:cellResolution", "32 15")
    xml.lineBreak()
    writeHead(to: &xml)
    xml.start("body")
    xml.attribute("style", "style-default")
    xml.start("div")
    xml.lineBreak()
    for index in document.captions.indices { write(document.captions[index], index, to: &xml) }
    xml.end()
    xml.end()
    xml.lineBreak()
    xml.end()
  }

  private func writeHead(to xml: inout XMLWriter) {
    xml.start("head")
    xml.lineBreak()
    if document.title != nil || !agents.names.isEmpty {
      xml.start("metadata")
      xml.lineBreak()
      if let title = document.title {
        xml.element("ttm:title", title)
        xml.lineBreak()
      }
      agents.write(to: &xml)
      xml.end()
      xml.lineBreak()
    }
    looks.write(to: &xml)
    xml.start("layout")
    xml.lineBreak()
    for (index, box) in regions.boxes.enumerated() {
      xml.region("region-\(index + 1)", box)
      xml.lineBreak()
    }
    xml.end()
    xml.lineBreak()
    xml.end()
    xml.lineBreak()
  }

  // MARK: Captions

  private mutating func write(_ caption: Caption, _ index: Int, to xml: inout XMLWriter) {
    xml.start("p")
    xml.attribute("xml:id", TTMLIdentifier.unique(caption, index + 1, &used, &losses))
    xml.times(of: caption)
    xml.attribute("region", "region-\(regions.places[index] + 1)")
    if let style = looks.reference(caption.placement?.alignment) { xml.attribute("style", style) }
    if let agent = caption.speakerName.flatMap(agents.reference) { xml.attribute("ttm:agent", agent) }
    writeText(caption, to: &xml)
    xml.end()
    xml.lineBreak()
  }

  private func writeText(_ caption: Caption, to xml: inout XMLWriter) {
    let text = caption.text.utf8.span
    let runs = CaptionRun.runs(of: caption)
    var index = 0
    while index < runs.count {
      guard let ruby = runs[index].look.ruby else {
        write(runs[index], of: text, start: caption.start, to: &xml)
        index += 1
        continue
      }
      let end = runs[index...].firstIndex { $0.look.ruby != ruby } ?? runs.count
      writeRuby(runs[index..<end], of: text, start: caption.start, to: &xml)
      index = end
    }
  }

  /// A base text and its reading, as often as they follow each other.
  private func writeRuby(
    _ runs: ArraySlice<CaptionRun>, of text: borrowing Span<UInt8>, start: Duration, to xml: inout XMLWriter
  ) {
    var rest = runs
    while let first = rest.first {
      let base = rest.prefix { !$0.look.isReading }
      let reading = rest[base.endIndex...].prefix(while: \.look.isReading)
      rest = rest[reading.endIndex...]
      guard !base.isEmpty, !reading.isEmpty else {
        for run in base + reading { write(run, of: text, start: start, to: &xml) }
        continue
      }
      xml.start("span")
      xml.attribute("tts:ruby", "container")
      if let time = first.look.time { xml.attribute("begin", XMLWriter.clock(time - start)) }
      for (role, part) in [("base", base), ("text", reading)] {
        xml.start("span")
        xml.attribute("tts:ruby", role)
        for var run in part {
          run.look.time = nil
          write(run, of: text, start: start, to: &xml)
        }
        xml.end()
      }
      xml.end()
    }
  }

  private func write(
    _ run: CaptionRun, of text: borrowing Span<UInt8>, start: Duration, to xml: inout XMLWriter
  ) {
    let look = run.look
    let style = looks.references(look)
    let agent = look.voice.flatMap(agents.reference)
    let time = look.time.flatMap { $0 > start ? $0 - start : nil }
    let isPlain = style == nil && agent == nil && time == nil && look.language == nil
    if !isPlain {
      xml.start("span")
      if let time { xml.attribute("begin", XMLWriter.clock(time)) }
      if let style { xml.attribute("style", style) }
      if let agent { xml.attribute("ttm:agent", agent) }
      if let language = look.language { xml.attribute("xml:lang", language) }
    }
    xml.lines(text.extracting(run.range)) {
      $0.text($1)
    } lineBreak: {
      $0.element("br")
    }
    if !isPlain { xml.end() }
  }
}
