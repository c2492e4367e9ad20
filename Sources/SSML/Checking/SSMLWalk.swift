import TalkScript
import XML

/// Goes through a document once and holds every element against the table of its version.
struct SSMLWalk {
  /// An element that is open.
  struct Frame {
    /// What is to be checked in it.
    enum Kind {
      /// SSML, with its rule.
      case speech(String, SSMLElementRule)
      /// Of another namespace: what stands in it is checked as if it were away.
      case foreign
      /// In metadata, or in an element that nobody knows: nothing is checked.
      case free
    }

    var kind: Kind
    /// Whether something stands in it that the header must come before.
    var hasContent = false
  }

  /// The table that the document is held against: SSML 1.1, until `speak` says otherwise.
  private(set) var vocabulary = SSMLVocabulary.of(.v1_1)
  var breaches = SSMLBreaches()
  var source: SSMLSource

  private var frames: [Frame] = []
  /// The namespace that stands for SSML: that of the root, so that one mistake there isn't told a thousand times.
  private var home: String?
  var names = SSMLNames()
  /// The bytes of the longest attribute so far.
  var longestValue = 0

  /// How the engine's documents differ; `nil` for the W3C's own rules.
  let checks: EngineChecks?

  init(_ source: SSMLSource, for engine: Engine? = nil) {
    self.source = source
    checks = engine?.checks
    if let engine { vocabulary = .of(engine) }
  }

  /// Takes the next event.
  mutating func take(_ event: XMLEvent) {
    let place = SourceLocation(line: event.line, column: event.column)
    switch event.kind {
    case .start(let tag): start(tag, at: place)
    case .end: frames.removeLast()
    case .text(let text): takeText(text, at: place)
    }
  }

  /// Checks what can be known at the end only.
  mutating func finish() {
    for breach in names.dangling(vocabulary.version) { breaches.add(breach) }
  }

  // MARK: Elements

  private mutating func start(_ tag: XMLTag, at place: SourceLocation) {
    guard !frames.isEmpty else { return startRoot(tag, at: place) }
    if case .free? = frames.last?.kind { return frames.append(Frame(kind: .free)) }
    if tag.namespace == home, !(home == nil && tag.name.contains(":")) {
      startSpeech(tag, at: place)
    } else if tag.namespace != nil || tag.name.contains(":") {
      startForeign(tag, at: place)
    } else {
      let message = "<\(tag.name)> stands in no namespace, so it is neither SSML nor an extension of it"
      add(.error, "ssml-element", message, "2.2", at: source.range(ofTag: tag.name, at: place))
      frames.append(Frame(kind: .free))
    }
  }

  private mutating func startRoot(_ tag: XMLTag, at place: SourceLocation) {
    let range = source.range(ofTag: tag.name, at: place)
    guard tag.localName == "speak" else {
      let message = "The outermost element must be <speak>, but is <\(tag.name.shown)>"
      add(.error, "ssml-root", message, "2.1", at: range)
      return frames.append(Frame(kind: .free))
    }
    home = tag.namespace
    if home != SSMLVersion.namespace, home != nil || checks?.takesFragments != true {
      let wanted = "xmlns=\"\(SSMLVersion.namespace)\""
      let message = home.map { "<speak> stands in the namespace \($0.shown); SSML has \(wanted)" }
      add(.error, "ssml-namespace", message ?? "<speak> stands in no namespace; it needs \(wanted)", "2.1", at: range)
    }
    checkVersion(tag, at: place)
    guard let rule = vocabulary.elements["speak"] else { return }
    checkAttributes(of: tag, "speak", rule, at: place)
    frames.append(Frame(kind: .speech("speak", rule)))
  }

  private mutating func checkVersion(_ tag: XMLTag, at place: SourceLocation) {
    guard let written = tag.attribute("version", in: nil) else {
      if checks?.takesFragments == true { return }
      let message = "<speak> must say version=\"1.1\" (or 1.0)"
      return add(.error, "ssml-version", message, "3.1.1", at: source.range(ofTag: tag.name, at: place))
    }
    if let version = SSMLVersion(rawValue: written) {
      // An engine's table is of both versions.
      if checks == nil { vocabulary = .of(version) }
    } else {
      let range = source.range(ofAttribute: "version", in: tag, at: place)
      let message = "There is no SSML \(written.quoted); version must be 1.1 or 1.0 (checked as 1.1)"
      add(.error, "ssml-version", message, "3.1.1", at: range)
    }
  }

  private mutating func startSpeech(_ tag: XMLTag, at place: SourceLocation) {
    let name = tag.localName
    let range = source.range(ofTag: tag.name, at: place)
    guard let rule = vocabulary.elements[name] else {
      add(.error, "ssml-element", unknown(name), "3", at: range)
      noteContent()
      return frames.append(Frame(kind: .free))
    }
    checkNesting(of: name, rule, at: range)
    if !SSMLVocabulary.header.contains(name) { noteContent() }
    checkAttributes(of: tag, name, rule, at: place)
    frames.append(Frame(kind: .speech(name, rule)))
  }

  private func unknown(_ name: String) -> String {
    let here = "SSML \(vocabulary.version.rawValue)"
    let other: SSMLVersion = vocabulary.version == .v1_0 ? .v1_1 : .v1_0
    if SSMLVocabulary.of(other).elements[name] != nil {
      return
        "<\(name)> is an element of SSML \(other.rawValue), but the document says version \(vocabulary.version.rawValue)"
    }
    let older = ["paragraph": "p", "sentence": "s"]
    let small = name.lowercased()
    if let meant = older[small] ?? (vocabulary.elements[small] == nil ? nil : small) {
      return "<\(name.shown)> is no element of \(here); write <\(meant)>"
    }
    return "<\(name.shown)> is no element of \(here)"
  }

  private mutating func startForeign(_ tag: XMLTag, at place: SourceLocation) {
    let range = source.range(ofTag: tag.name, at: place)
    if tag.namespace == nil { addUndeclared(tag.name, at: range) }
    guard let (name, rule, isWithinForeign) = surrounding else { return frames.append(Frame(kind: .foreign)) }
    switch rule.content {
    case .foreign: frames.append(Frame(kind: .free))
    case .mixed:
      noteContent()
      frames.append(Frame(kind: .foreign))
    case .empty, .text:
      if !isWithinForeign {
        let section = rule.section
        add(.error, "ssml-content", "\(Self.holding(name, rule)), but here is <\(tag.name.shown)>", section, at: range)
      }
      frames.append(Frame(kind: .foreign))
    }
  }

  // MARK: Nesting

  /// The innermost SSML element that is open, and whether foreign ones lie between.
  private var surrounding: (name: String, rule: SSMLElementRule, isWithinForeign: Bool)? {
    for (index, frame) in frames.reversed().enumerated() {
      if case .speech(let name, let rule) = frame.kind { return (name, rule, index > 0) }
    }
    return nil
  }

  private mutating func checkNesting(of child: String, _ rule: SSMLElementRule, at range: SourceRange) {
    guard let (parent, parentRule, isWithinForeign) = surrounding else { return }
    if parentRule.holds(child) {
      if parent == "speak", SSMLVocabulary.header.contains(child), isWithinForeign || frames.last?.hasContent == true {
        let message = "<\(child)> must come before the text and all other elements of <speak>"
        add(.error, "ssml-header-order", message, "2.1", at: range)
      }
      return
    }
    if isWithinForeign, case .mixed = parentRule.content {
      // The document conforms if what is foreign is taken out with all that it holds.
      let message =
        "<\(child)> can't stand in <\(parent)>, which an engine sees that ignores the foreign element between"
      return add(.warning, "ssml-foreign-content", message, parentRule.section, at: range)
    }
    if case .mixed = parentRule.content {
      let parents = vocabulary.parents(of: child)
      let only = "only in \(parents.map { "<\($0)>" }.joined(separator: " or "))"
      let hint =
        parents.isEmpty ? "it is the outermost element" : parents.count < 4 ? only : Self.holding(parent, parentRule)
      add(.error, "ssml-nesting", "<\(child)> can't stand in <\(parent)>: \(hint)", rule.section, at: range)
    } else {
      let message = "\(Self.holding(parent, parentRule)), but here is <\(child)>"
      add(.error, "ssml-content", message, parentRule.section, at: range)
    }
  }

  /// What an element holds, in words.
  private static func holding(_ name: String, _ rule: SSMLElementRule) -> String {
    switch rule.content {
    case .empty: "<\(name)> must be empty"
    case .text: "<\(name)> holds text only"
    case .foreign: "<\(name)> holds elements of other namespaces only"
    case .mixed(let children): "it holds text, \(children.sorted().joined(separator: ", "))"
    }
  }

  private mutating func takeText(_ text: String, at place: SourceLocation) {
    guard !text.utf8.allSatisfy(\.isWhiteSpace), case .speech(let name, let rule)? = frames.last?.kind else { return }
    noteContent()
    switch rule.content {
    case .empty, .foreign:
      let range = source.range(ofTextAt: place)
      add(.error, "ssml-content", "\(Self.holding(name, rule)), but here is text", rule.section, at: range)
    case .text, .mixed: break
    }
  }

  private mutating func noteContent() {
    guard !frames.isEmpty else { return }
    frames[frames.count - 1].hasContent = true
  }

  // MARK: Breaches

  /// Adds a breach of the Recommendation.
  mutating func add(
    _ severity: Diagnostic.Severity, _ rule: String, _ message: String, _ section: String, at range: SourceRange
  ) {
    breaches.add(SSMLBreach(severity, rule, message, citation: vocabulary.version.section(section), at: range))
  }

  mutating func addUndeclared(_ name: String, at range: SourceRange) {
    let prefix = String(name.prefix { $0 != ":" })
    if checks?.undeclared.contains(prefix) == true { return }
    let message = "The prefix of \(name.shown) isn't declared; it needs xmlns:\(prefix.shown)=\"…\""
    breaches.add(SSMLBreach(.error, "ssml-prefix", message, citation: "Namespaces in XML 1.0 § 5", at: range))
  }
}
