import SpeechTiming
import TalkScript
import XML

/// Writes turns as SSML that one engine takes.
struct SSMLSink: SpeechSink, ~Copyable {
  /// How fast words are spoken that an engine can't stress: a tenth slower.
  static let stressedRate = 0.9
  /// The longest silence that one request is made to keep, in milliseconds.
  private static let longestPause: Int64 = 3_600_000

  private let engine: Engine
  private let cast: VoiceCast
  private let pronunciations: Pronunciations
  private var xml: XMLWriter
  private(set) var losses: LossReport
  /// The delivery of the turn at hand, as attributes of `prosody`.
  private var prosody: [(name: XMLName, value: String)] = []
  /// Whether a `prosody` is open for it.
  private var isProsodyOpen = false
  /// Whether emphasis is open, and by which element.
  private var hasEmphasis = false
  /// Whether a paragraph of the turn at hand was written.
  private var hasParagraph = false
  /// How many UTF-16 units of text were written.
  private(set) var textLength = 0

  init(_ engine: Engine, cast: VoiceCast, lexicon: [LexiconEntry], losses: LossReport) throws(XMLError) {
    self.engine = engine
    self.losses = losses
    self.cast = cast
    pronunciations = Pronunciations(lexicon)
    xml = try XMLWriter()
  }

  // MARK: The document

  mutating func startDocument(language: LanguageTag) {
    let document = engine.document
    xml.start("speak")
    if let version = document.version { xml.attribute("version", version) }
    if document.hasNamespace { xml.declareNamespace(prefix: nil, uri: "http://www.w3.org/2001/10/synthesis") }
    for (prefix, address) in document.prefixes.sorted(by: { $0.key < $1.key }) {
      xml.declareNamespace(prefix: prefix, uri: address)
    }
    if document.hasLanguage { xml.attribute("xml:lang", language.description) }
    if let voice = document.dialogVoice {
      xml.start("voice")
      xml.attribute("name", voice)
      xml.start("mstts:dialog")
    }
    lineBreak()
  }

  mutating func endDocument() {
    if engine.document.dialogVoice != nil {
      xml.end()
      xml.end()
    }
    xml.end()
  }

  /// Ends the document, and gives it with what XML can't hold.
  consuming func finish() throws(XMLError) -> XMLOutput { try xml.finish() }

  /// How many bytes were written so far.
  mutating func byteCount() -> Int { xml.byteCount() }

  // MARK: Turns

  mutating func startTurn(speaker: Int, hasWords: Bool) {
    hasParagraph = false
    startVoice(speaker)
    // Silence is brought by nobody.
    let delivery = hasWords && cast.deliveries.indices.contains(speaker) ? cast.deliveries[speaker] : nil
    prosody = attributes(of: delivery)
    if !engine.document.isFlat {
      openProsody()
      if engine.document.voices == .element || !prosody.isEmpty { lineBreak() }
    }
  }

  private mutating func startVoice(_ speaker: Int) {
    let voice = cast.voices.indices.contains(speaker) ? cast.voices[speaker] : .variant(1)
    switch (engine.document.voices, voice) {
    case (.element, .name(let name)):
      xml.start("voice")
      xml.attribute("name", name)
    case (.element, .variant(let number)):
      xml.start("voice")
      xml.attribute("variant", number)
    case (.dialog, let voice):
      xml.start("mstts:turn")
      xml.attribute("speaker", voice.text)
    case (.request, _), (.turn, _): break
    }
  }

  private mutating func attributes(of delivery: VoiceDelivery?) -> [(name: XMLName, value: String)] {
    guard let delivery else { return [] }
    var attributes: [(name: XMLName, value: String)] = []
    if delivery.rate != 1, let rate = nearest(delivery.rate, .rate) {
      attributes.append(("rate", ProsodyText.rate(rate, form: engine.form(of: .rate))))
    }
    if delivery.pitch != 0, let pitch = nearest(delivery.pitch, .pitch) {
      attributes.append(("pitch", ProsodyText.pitch(pitch, form: engine.form(of: .pitch))))
    }
    if delivery.volume != 0, let volume = nearest(delivery.volume, .volume) {
      attributes.append(("volume", ProsodyText.volume(volume, form: engine.form(of: .volume))))
    }
    return attributes
  }

  /// The nearest value that the engine takes; `nil` where it takes none.
  private mutating func nearest(_ wanted: Double, _ feature: Engine.Feature) -> Double? {
    guard engine.has(feature), let cell = engine.cells[feature] else {
      losses.count(feature.rawValue, "dropped", at: nil)
      return nil
    }
    let nearest = DeliveryLimits(cell, feature).nearest(wanted)
    if nearest != wanted { losses.count(feature.rawValue, "brought into the engine's range", at: nil) }
    return nearest
  }

  /// Opens the turn's delivery: around a turn's paragraphs, or around each sentence where those stand between marks.
  private mutating func openProsody() {
    guard !prosody.isEmpty, !isProsodyOpen else { return }
    isProsodyOpen = true
    xml.start("prosody")
    for (name, value) in prosody { xml.attribute(name, value) }
  }

  private mutating func closeProsody() {
    if isProsodyOpen { xml.end() }
    isProsodyOpen = false
  }

  mutating func endTurn(pause: Duration) {
    if pause > .zero, engine.has(.breakTime) {
      silence(pause, wish: nil, at: nil)
      if !engine.document.isFlat { lineBreak() }
    }
    closeProsody()
    if engine.document.voices == .element || engine.document.voices == .dialog { xml.end() }
    // The last line of paragraphs has ended already.
    if engine.document.isFlat || engine.document.voices != .request || !prosody.isEmpty { lineBreak() }
  }

  // MARK: Paragraphs and sentences

  mutating func startParagraph() {
    defer { hasParagraph = true }
    guard engine.document.isFlat else {
      xml.start("p")
      return lineBreak()
    }
    guard hasParagraph else { return }
    if engine.takes(.breakStrength) {
      xml.start("break")
      xml.attribute("strength", "medium")
      xml.end()
    } else {
      lineBreak()
      lineBreak()
    }
  }

  mutating func endParagraph() {
    guard !engine.document.isFlat else { return }
    xml.end()
    lineBreak()
  }

  mutating func startSentence(hasSpaceBefore: Bool) {
    if !engine.document.isFlat { return xml.start("s") }
    if hasSpaceBefore { write(" ".utf8.span) }
  }

  mutating func endSentence() {
    guard !engine.document.isFlat else { return closeProsody() }
    xml.end()
    lineBreak()
  }

  mutating func mark(_ name: String) {
    switch engine.document.mark {
    case "bookmark":
      xml.start("bookmark")
      xml.attribute("mark", name)
      xml.end()
    case .some:
      xml.start("mark")
      xml.attribute("name", name)
      xml.end()
    case nil: break
    }
  }

  // MARK: Words

  mutating func text(_ utf8: Span<UInt8>) {
    if engine.document.isFlat { openProsody() }
    write(utf8)
  }

  private mutating func write(_ utf8: Span<UInt8>) {
    xml.text(utf8)
    textLength += UTF16Length.of(utf8)
  }

  private mutating func lineBreak() {
    xml.lineBreak()
    textLength += 1
  }

  mutating func token(_ written: Span<UInt8>, _ token: SpokenToken, in paragraph: Paragraph) {
    if let entry = pronunciations.entry(for: written, token), phoneme(written, entry, in: paragraph) { return }
    guard engine.takes(.sub) else { return text(written) }
    if engine.document.isFlat { openProsody() }
    xml.start("sub")
    xml.attribute("alias", token.spoken)
    write(written)
    xml.end()
  }

  /// Writes the sounds of a word that the show's lexicon has them for.
  ///
  /// - Returns: whether nothing more is to be written.
  private mutating func phoneme(_ written: Span<UInt8>, _ entry: LexiconEntry, in paragraph: Paragraph) -> Bool {
    guard let sounds = entry.ipa, engine.has(.phoneme), engine.form(of: .phoneme) == "ipa" else {
      let isSaid = entry.said != entry.written && engine.takes(.sub)
      losses.countPhoneme(isSaid: isSaid, at: paragraph.range)
      if !isSaid { text(written) }
      return !isSaid
    }
    if engine.document.isFlat { openProsody() }
    xml.start("phoneme")
    xml.attribute("alphabet", "ipa")
    xml.attribute("ph", sounds)
    write(written)
    xml.end()
    return true
  }

  // MARK: Stress, silence and cues

  mutating func startEmphasis(in paragraph: Paragraph) {
    hasEmphasis = true
    if engine.document.isFlat { openProsody() }
    if engine.takes(.emphasis) {
      xml.start("emphasis")
    } else if engine.has(.rate) {
      losses.count("emphasis", "replaced by prosody rate", at: paragraph.range)
      xml.start("prosody")
      xml.attribute("rate", ProsodyText.rate(Self.stressedRate, form: engine.form(of: .rate)))
    } else {
      losses.count("emphasis", "dropped", at: paragraph.range)
      hasEmphasis = false
    }
  }

  mutating func endEmphasis() {
    if hasEmphasis { xml.end() }
    hasEmphasis = false
  }

  mutating func cue(_ cue: Cue, in paragraph: Paragraph) {
    guard cue.kind == .pause else {
      return losses.count("\(cue.kind.rawValue) cue", "left out", at: paragraph.range)
    }
    silence(cue.duration ?? .seconds(1), wish: "pause", at: paragraph.range)
  }

  /// Writes a silence in whole milliseconds, as several breaks where one may not be as long.
  private mutating func silence(_ length: Duration, wish: String?, at range: SourceRange?) {
    var rest = min(length.wholeMilliseconds, longestSilence)
    guard length > .zero else { return }
    guard engine.has(.breakTime) else {
      if let wish { losses.count(wish, "dropped", at: range) }
      return
    }
    if rest < length.wholeMilliseconds, let wish {
      losses.count(wish, "cut to \(rest / 1000) seconds, which is what a request may last", at: range)
    }
    let longest = engine.cells[.breakTime]?.maximum.map { Int64($0 * 1000) } ?? Int64.max
    if rest > longest, let wish { losses.count(wish, "written as several breaks", at: range) }
    repeat {
      xml.start("break")
      xml.attribute("time", "\(min(rest, longest))ms")
      xml.end()
      rest -= min(rest, longest)
    } while rest > 0
  }

  /// No silence is longer than what a request may last, with room for words.
  private var longestSilence: Int64 {
    engine.limit(.seconds).map { Int64($0 * 500) } ?? Self.longestPause
  }
}

/// The range in which an engine takes a rate, a pitch or a volume.
struct DeliveryLimits {
  private let minimum: Double
  private let maximum: Double

  init(_ cell: Engine.Cell, _ feature: Engine.Feature) {
    // The table has rates in per cent or as factors, pitches in per cent.
    let isPercent = cell.unit == "%"
    let scale: (Double) -> Double = { value in
      switch feature {
      case .rate: isPercent ? value / 100 : value
      case .pitch: isPercent ? VoiceDelivery.pitch("\(value)%") ?? value : value
      default: value
      }
    }
    minimum = cell.minimum.map(scale) ?? -.infinity
    maximum = cell.maximum.map(scale) ?? .infinity
  }

  func nearest(_ value: Double) -> Double { min(max(value, minimum), maximum) }
}

/// Counts UTF-16 units, as most engines count characters.
enum UTF16Length {
  /// The UTF-16 units of a text in valid UTF-8.
  static func of(_ utf8: Span<UInt8>) -> Int {
    var count = 0
    for index in utf8.indices {
      // Each first byte counts one, that of four bytes two.
      count += (utf8[index] & 0xC0 != 0x80 ? 1 : 0) + (utf8[index] >= 0xF0 ? 1 : 0)
    }
    return count
  }
}
