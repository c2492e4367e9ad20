import TalkScript
import XML

/// Goes through the events of a TTML file and gathers its captions.
struct TTMLWalk {
  /// The captions as they stand in the file, with what was stated of their times.
  struct Found {
    var caption: Caption
    var end: Int64?
    var line: Int
  }

  private(set) var found: [Found] = []
  private(set) var title: String?
  private(set) var language: String?
  private(set) var sheet = TTMLStyleSheet()
  var notes = TTMLNotes()
  private var clock = TTMLClock()
  private var cast = TTMLCast()
  private var frames: [TTMLFrame] = []
  /// How many elements are open within one that is passed over.
  private var skipped = 0
  private var paragraph: TTMLParagraph?
  private var paragraphTag: (identifier: String?, line: Int) = (nil, 1)
  private var rubies = 0
  /// A text of the head: whose it is and what it is so far.
  private var collected = ""
  private var collector = (agent: "", kind: "")
  private var regionName = ""

  /// Takes the next event.
  mutating func take(_ event: XMLEvent) throws(CaptionError) {
    switch event.kind {
    case .start(let tag):
      if skipped > 0 { skipped += 1 } else { try start(tag, event) }
    case .end:
      if skipped > 0 { skipped -= 1 } else { end() }
    case .text(let text):
      if skipped == 0, let frame = frames.last { add(text, in: frame) }
    }
  }

  // MARK: Elements

  private mutating func start(_ tag: XMLTag, _ event: XMLEvent) throws(CaptionError) {
    guard let parent = frames.last else { return try startRoot(tag, event) }
    guard TTMLNamespace.isTTML(tag.namespace) else { return skip() }
    switch (parent.role, tag.localName) {
    case (.tt, "head"): push(parent.child(.head))
    case (.head, "styling"): push(parent.child(.styling))
    case (.head, "layout"): push(parent.child(.layout))
    case (.tt, "metadata"), (.head, "metadata"), (.metadata, "metadata"): push(parent.child(.metadata))
    case (.styling, _), (.layout, _), (.region, _): startLook(tag, in: parent)
    case (.tt, "agent"), (.head, "agent"), (.metadata, "agent"): startAgent(tag, in: parent)
    case (.agent, "name"):
      collector.kind = tag.plain("type") ?? ""
      collected = ""
      push(parent.child(.name))
    case (.tt, "title"), (.head, "title"), (.metadata, "title"):
      collected = ""
      push(parent.child(.title))
    case (.tt, "body"), (.body, "div"), (.div, "div"), (.body, "p"), (.div, "p"), (.paragraph, "span"), (.span, "span"):
      startContent(tag, event, in: parent)
    case (.paragraph, "br"), (.span, "br"):
      let look = look(parent)
      paragraph?.addBreak(look, parent.time)
      skip()
    default:
      notes.pass(tag.localName, at: event)
      skip()
    }
  }

  private mutating func startRoot(_ tag: XMLTag, _ event: XMLEvent) throws(CaptionError) {
    guard tag.localName == "tt", TTMLNamespace.isTTML(tag.namespace) else {
      throw CaptionError(
        "ttml-invalid", "a TTML file's outermost element is <tt>, and this one's is <\(tag.name.prefix(60))>",
        at: TTMLNotes.place(event))
    }
    clock = TTMLClock(tag)
    language = tag.plain("xml:lang").flatMap { $0.isEmpty ? nil : $0 }
    sheet.setMeasures(tag)
    var frame = TTMLFrame(role: .tt)
    frame.preservesSpace = tag.plain("xml:space") == "preserve"
    frame.language = language
    frames.append(frame)
  }

  private mutating func skip() { skipped = 1 }

  private mutating func push(_ frame: TTMLFrame) { frames.append(frame) }

  /// An element of `styling` or `layout`.
  private mutating func startLook(_ tag: XMLTag, in parent: TTMLFrame) {
    switch (parent.role, tag.localName) {
    case (.styling, "style"): sheet.addStyle(tag)
    case (.styling, "initial"): sheet.addInitial(tag)
    case (.region, "style"): sheet.extendRegion(regionName, tag)
    case (.layout, "region"):
      regionName = tag.identifier ?? ""
      sheet.addRegion(regionName, tag)
      return push(parent.child(.region))
    default: break
    }
    skip()
  }

  private mutating func startAgent(_ tag: XMLTag, in parent: TTMLFrame) {
    collector.agent = tag.identifier ?? ""
    cast.add(collector.agent)
    push(parent.child(.agent))
  }

  private mutating func startContent(_ tag: XMLTag, _ event: XMLEvent, in parent: TTMLFrame) {
    var frame = parent.child(Self.roles[tag.localName] ?? .span)
    setTime(&frame, tag, event, in: parent)
    frame.style.merge(sheet.style(of: tag))
    if let space = tag.plain("xml:space") { frame.preservesSpace = space == "preserve" }
    if let language = tag.plain("xml:lang") { setLanguage(language, &frame) }
    frame.agents = tag.ttml("agent") ?? tag.plain("agent") ?? frame.agents
    frame.region = tag.plain("region") ?? frame.region
    if tag.ttml("role") != nil { notes.hasRoles = true }
    if tag.attributes.contains(where: { $0.localName == "backgroundImage" }) { notes.pass("image", at: event) }
    setRuby(&frame)
    if frame.role == .paragraph {
      paragraph = TTMLParagraph()
      paragraphTag = (tag.identifier, event.line)
    }
    push(frame)
  }

  private static let roles: [String: TTMLFrame.Role] = ["body": .body, "div": .div, "p": .paragraph, "span": .span]

  private mutating func setRuby(_ frame: inout TTMLFrame) {
    switch frame.style.ruby {
    case .container:
      rubies += 1
      frame.ruby = rubies
    case .text, .textContainer: frame.isReading = frame.ruby != nil
    case .delimiter: frame.style.isHidden = true
    case nil, .base, .baseContainer, .some(.none): break
    }
  }

  /// The first language that is stated is the document's where `tt` states none.
  private mutating func setLanguage(_ language: String, _ frame: inout TTMLFrame) {
    frame.language = language.isEmpty ? nil : language
    if self.language == nil, frame.role == .body || frame.role == .div { self.language = frame.language }
  }

  private mutating func setTime(_ frame: inout TTMLFrame, _ tag: XMLTag, _ event: XMLEvent, in parent: TTMLFrame) {
    for attribute in tag.attributes where attribute.name == attribute.localName {
      switch attribute.name {
      case "begin": frame.stated.begin = time(attribute, event)
      case "end": frame.stated.end = time(attribute, event)
      case "dur": frame.stated.duration = time(attribute, event)
      case "timeContainer": frame.isSequence = attribute.value == "seq"
      default: break
      }
    }
    frame.time = parent.time.child(frame.stated, from: parent.origin)
    frame.origin = frame.time.begin
  }

  private mutating func time(_ attribute: XMLAttribute, _ event: XMLEvent) -> Int64? {
    let time = clock.time(attribute.value)
    if time == nil, attribute.value != "indefinite" { notes.refuse(attribute, at: event) }
    return time
  }

  // MARK: Text

  private mutating func add(_ text: String, in frame: TTMLFrame) {
    switch frame.role {
    case .name, .title: collected += text
    case .paragraph, .span:
      // Text that stands in a sequence by itself lasts no time (TTML2, section 12.2.4).
      guard frame.style.isHidden != true, !frame.isSequence else { return hide(text) }
      let look = look(frame)
      paragraph?.add(text, preserving: frame.preservesSpace, look, frame.time)
    default: break
    }
  }

  private mutating func hide(_ text: String) {
    if text.utf8.contains(where: { $0 > 0x20 }) { notes.hidesText = true }
  }

  private func look(_ frame: TTMLFrame) -> TTMLParagraph.Look {
    var style = sheet.initial
    if let region = frame.region.flatMap(sheet.region) { style.merge(region) }
    style.merge(frame.style)
    var look = TTMLParagraph.Look()
    look.isItalic = style.isItalic ?? false
    look.isBold = style.isBold ?? false
    look.isUnderlined = style.isUnderlined ?? false
    // White is what TTML has where nothing is said.
    look.color = style.color.flatMap { TTMLColor.code($0) == "#ffffff" ? nil : $0 }
    look.voice = frame.agents
    look.language = frame.language
    look.ruby = frame.ruby
    look.isReading = frame.isReading
    return look
  }

  private mutating func end() {
    guard let frame = frames.popLast() else { return }
    if let parent = frames.last, parent.isSequence, let end = frame.time.end {
      frames[frames.count - 1].origin = max(parent.origin, end)
    }
    switch frame.role {
    case .name: cast.add(collector.agent, collector.kind, collected.trimmed)
    case .title where title == nil: title = collected.trimmed
    case .paragraph: endParagraph(frame)
    default: break
    }
  }

  private mutating func endParagraph(_ frame: TTMLFrame) {
    guard let paragraph else { return }
    self.paragraph = nil
    // Empty paragraphs are captions only where they have a time of their own.
    guard !paragraph.runs.isEmpty || frame.stated.begin != nil else { return }
    let placement = placement(frame)
    for showing in paragraph.showings(of: frame.time) {
      var caption = Caption(
        identifier: TTMLIdentifier.read(paragraphTag.identifier, ordinal: found.count + 1),
        start: Duration(ttmlNanoseconds: showing.time.begin),
        end: Duration(ttmlNanoseconds: showing.time.end ?? showing.time.begin), text: showing.text,
        spans: showing.spans, placement: placement)
      name(&caption, frame.agents)
      if caption.needsPictures { caption.takePictures() }
      found.append(Found(caption: caption, end: showing.time.end, line: paragraphTag.line))
    }
  }

  /// Puts names in the place of references, and says the speaker of the whole where there is one.
  private func name(_ caption: inout Caption, _ agents: String?) {
    let length = caption.text.utf8.count
    caption.speaker = agents.flatMap(cast.speaker)
    caption.spans = caption.spans.compactMap { span in
      var span = span
      switch span.mark {
      case .voice(let references):
        guard let name = cast.speaker(references), name != caption.speaker else { return nil }
        span.mark = .voice(name)
      case .language(let language) where language == self.language: return nil
      default: break
      }
      return span
    }
    guard let index = caption.spans.firstIndex(where: { $0.range == 0..<length && $0.mark.voice != nil }) else {
      return
    }
    caption.speaker = caption.spans[index].mark.voice
    caption.spans.remove(at: index)
  }

  private func placement(_ frame: TTMLFrame) -> CaptionPlacement? {
    var region = frame.region.flatMap(sheet.region) ?? TTMLStyle()
    region.merge(frame.style)
    var placement = CaptionPlacement()
    TTMLBox(region, sheet)?.place(&placement)
    let isVertical = placement.vertical != nil
    placement.alignment = region.textAlign.flatMap { $0 == .center && !isVertical ? nil : $0 }
    return placement == CaptionPlacement() ? nil : placement
  }
}

extension String {
  /// Without white space at both ends, and each run of it within as one space.
  fileprivate var trimmed: String {
    utf8.split { $0 <= 0x20 }.map { String(Substring($0)) }.joined(separator: " ")
  }
}
