import SpeechTiming
import TalkScript
import XML

/// Goes through a document once and holds it against an engine's row of the table.
struct EngineWalk {
  let engine: Engine
  var breaches = SSMLBreaches()
  var source: SSMLSource

  /// The open elements, by the names that the table has for them.
  private var open: [String] = []
  private var home: String?
  /// The features that were told of already, where once is enough.
  private var told: Set<Engine.Feature> = []
  private var held: Set<String> = []
  private var voices: Set<String> = []
  private var speakers: Set<String> = []
  private var billed = 0

  init(_ engine: Engine, _ source: SSMLSource) { (self.engine, self.source) = (engine, source) }

  /// Takes the next event.
  mutating func take(_ event: XMLEvent) {
    let place = SourceLocation(line: event.line, column: event.column)
    switch event.kind {
    case .start(let tag): start(tag, at: place)
    case .end: open.removeLast()
    case .text(let text): takeText(text, at: place)
    }
  }

  private mutating func start(_ tag: XMLTag, at place: SourceLocation) {
    if open.isEmpty { home = tag.namespace }
    let isOwn = tag.namespace == home && !(home == nil && tag.name.contains(":"))
    let name = isOwn ? tag.localName : tag.name
    defer { open.append(name) }
    // Metadata isn't speech; what stands in it is nobody's business.
    if open.contains("metadata") { return }
    let range = source.range(ofTag: tag.name, at: place)
    held.insert(name)
    if open.isEmpty { checkVersion(tag, at: place) }
    checkParent(of: name, at: range)
    // The W3C's own versions have nothing beyond their vocabulary.
    guard engine.checks.source != nil else { return }
    if isOwn { checkSpeech(name, tag, at: place) } else { checkExtension(tag.name, at: range) }
    noteVoices(name, tag)
  }

  private mutating func checkVersion(_ tag: XMLTag, at place: SourceLocation) {
    let written = tag.attribute("version", in: nil)
    guard !engine.checks.takesFragments, let version = engine.document.version, let written, written != version else {
      return
    }
    let range = source.range(ofAttribute: "version", in: tag, at: place)
    let message = "\(engine.name) has version \(version.quoted), not \(written.quoted)"
    add(.error, "engine-version", message, engine.checks.source ?? engine.cells[.voice]?.source, at: range)
  }

  private mutating func checkParent(of name: String, at range: SourceRange) {
    guard let parent = open.last, let only = engine.checks.only[parent], !only.contains(name) else { return }
    let message =
      "\(engine.name) takes no <\(name.shown)> in <\(parent)>, only \(only.map { "<\($0)>" }.joined(separator: ", "))"
    add(.error, "engine-nesting", message, engine.checks.source, at: range)
  }

  private mutating func takeText(_ text: String, at place: SourceLocation) {
    if !open.contains("metadata") { billed += text.utf16.count }
    guard open.count == 1, let only = engine.checks.only["speak"], !text.utf8.allSatisfy(\.isWhiteSpace) else { return }
    let message = "\(engine.name) takes no text in <speak>, only \(only.map { "<\($0)>" }.joined(separator: ", "))"
    add(.error, "engine-nesting", message, engine.checks.source, at: source.range(ofTextAt: place))
  }

  private mutating func checkExtension(_ name: String, at range: SourceRange) {
    let prefix = String(name.prefix { $0 != ":" })
    guard let said = engine.checks.source, !engine.checks.extensions.contains(prefix) else { return }
    let severity: Diagnostic.Severity = engine.checks.refusesOthers ? .error : .warning
    add(severity, "engine-extension", "\(engine.name) doesn't know <\(name.shown)>", said, at: range)
  }

  private mutating func noteVoices(_ name: String, _ tag: XMLTag) {
    switch name {
    case "voice": voices.insert("voice " + (tag["name"] ?? tag["xml:lang"] ?? ""))
    case "audio": voices.insert("audio " + (tag["src"] ?? ""))
    case "mstts:turn": speakers.insert(tag["speaker"] ?? "")
    default: break
    }
  }

  // MARK: Features

  private mutating func checkSpeech(_ name: String, _ tag: XMLTag, at place: SourceLocation) {
    let range = source.range(ofTag: tag.name, at: place)
    for missing in engine.checks.required[name] ?? [] where tag[missing] == nil {
      let message = "\(engine.name) needs the attribute \(missing) on <\(name)>"
      add(.error, "engine-attribute-missing", message, engine.checks.source, at: range)
    }
    if name == "mark", let mark = engine.document.mark, mark != "mark" {
      let message = "\(engine.name) takes no <mark>; a place is marked with <\(mark) mark=\"…\"/>"
      return add(.error, "engine-refused", message, engine.cells[.mark]?.source, at: range)
    }
    if let feature = Engine.Feature(element: name) { check(feature, "<\(name)>", at: range) }
    for attribute in tag.attributes {
      guard let feature = Engine.Feature(element: name, attribute: attribute.name) else { continue }
      let range = source.range(ofAttribute: attribute.name, in: tag, at: place)
      if check(feature, "\(attribute.name) of <\(name)>", at: range) {
        checkValue(attribute, feature, name, at: range)
      }
    }
    if name == "break", tag["time"] == nil { check(.breakStrength, "<break> by strength", at: range) }
  }

  /// Tells of a feature that the engine refuses, or once of one that it takes in part; returns whether it is taken.
  @discardableResult
  private mutating func check(_ feature: Engine.Feature, _ subject: String, at range: SourceRange) -> Bool {
    guard let cell = engine.cells[feature] else { return true }
    switch cell.support {
    case .taken, .unknown: return true
    case .refused:
      let note = cell.note.map { ": \($0)" } ?? ""
      add(.error, "engine-refused", "\(engine.name) takes no \(subject)\(note)", cell.source, at: range)
      return false
    case .changed:
      // What is Cuelight's own notation of it needs no warning: the note tells whether there is one.
      if feature != .mark, let note = cell.note, told.insert(feature).inserted {
        let message = "\(engine.name) takes \(subject) in part or otherwise: \(note)"
        add(.warning, "engine-partly", message, cell.source, at: range)
      }
      return true
    }
  }

  private mutating func checkValue(
    _ attribute: XMLAttribute, _ feature: Engine.Feature, _ name: String, at range: SourceRange
  ) {
    guard let cell = engine.cells[feature] else { return }
    if feature == .breakTime, cell.form == "whole", attribute.value.contains(".") {
      let message = "\(engine.name) reads \(attribute.value.quoted) as 0; write whole milliseconds"
      return add(.error, "engine-value", message, cell.source, at: range)
    }
    guard let unit = cell.unit, let value = feature.value(of: attribute.value, in: unit) else { return }
    if let maximum = cell.maximum, value > maximum {
      let message =
        "\(attribute.name) of <\(name)> is \(attribute.value.quoted); \(engine.name) takes at most \(maximum.shown) \(unit)"
      add(.error, "engine-value", message, cell.source, at: range)
    } else if let minimum = cell.minimum, value < minimum {
      let message =
        "\(attribute.name) of <\(name)> is \(attribute.value.quoted); \(engine.name) takes at least \(minimum.shown) \(unit)"
      add(.error, "engine-value", message, cell.source, at: range)
    }
  }

  // MARK: The document as a whole

  /// Checks what can be known at the end only.
  mutating func finish() {
    for missing in engine.checks.holds where !held.contains(missing) {
      add(.error, "engine-element-missing", "\(engine.name) needs a <\(missing)>", engine.checks.source, at: nil)
    }
    for limit in engine.limits {
      guard let count = count(limit.measure), Double(count) > limit.maximum else { continue }
      let what = limit.measure.rawValue
      let message = "the document has \(count) \(what); \(engine.name) takes \(limit.maximum.shown)"
      add(.error, "engine-limit", message, limit.source, at: nil)
    }
  }

  private func count(_ measure: Engine.Limit.Measure) -> Int? {
    switch measure {
    case .bytes: source.bytes.count
    case .characters: UTF16Length.of(source.bytes.span)
    case .billedCharacters: billed
    case .voices: voices.count
    case .speakers: speakers.count
    case .seconds: nil
    }
  }

  private mutating func add(
    _ severity: Diagnostic.Severity, _ rule: String, _ message: String, _ source: Engine.Source?, at range: SourceRange?
  ) {
    let citation = source.map { "\($0.title) (\($0.date))" } ?? engine.title
    breaches.add(SSMLBreach(severity, rule, message, citation: citation, at: range))
  }
}

extension Double {
  /// Without a fraction where there is none.
  fileprivate var shown: String { self == rounded() && abs(self) < 1e9 ? String(Int(self)) : String(self) }
}

extension Engine.Feature {
  /// The feature that an element is.
  fileprivate init?(element: String) {
    switch element {
    case "bookmark": self = .mark
    case "lookup": self = .lexicon
    case "w": self = .token
    default:
      // The names of the features are those of the elements, but for the ones that are an attribute's.
      self.init(rawValue: element)
    }
  }

  /// The feature that an attribute is.
  fileprivate init?(element: String, attribute: String) {
    switch (element, attribute) {
    case ("break", "time"): self = .breakTime
    case ("prosody", "rate"): self = .rate
    case ("prosody", "pitch"), ("prosody", "range"), ("prosody", "contour"): self = .pitch
    case ("prosody", "volume"): self = .volume
    default: return nil
    }
  }

  /// The number of a value in the unit of the table's limits; `nil` where it is a word, or can't be compared.
  fileprivate func value(of text: String, in unit: String) -> Double? {
    func number(before ending: String) -> Double? {
      text.hasSuffix(ending) ? Double(text.dropLast(ending.count)) : nil
    }
    let isSigned = text.hasPrefix("+") || text.hasPrefix("-")
    switch unit {
    case "s": return number(before: "ms").map { $0 / 1000 } ?? number(before: "s")
    case "dB": return number(before: "dB")
    case "%" where self == .rate: return number(before: "%").map { isSigned ? 100 + $0 : $0 }
    case "%": return isSigned ? number(before: "%") : nil
    // A percentage without a sign is the whole rate to some engines and a change to others.
    case "×": return Double(text) ?? (isSigned ? number(before: "%").map { 1 + $0 / 100 } : nil)
    default: return nil
    }
  }
}
