import TalkScript
import XML

/// Checks SSML documents: that they are well-formed, what the Recommendation's schema wants, and what only its prose says;
/// for an engine, also what it refuses, its ranges and its limits.
///
/// It reads any document, from any tool: with a namespace or without, SSML 1.0 or 1.1, in UTF-8 or UTF-16. Nothing that
/// a document refers to is opened, neither a document type nor an entity, a lexicon or a sound.
public struct SSMLChecker: Sendable {
  /// How many breaches of a severity are told at most: a hostile document has millions.
  static let most = 1_000
  /// The bytes of an attribute up to which the schema is asked, too: libxml2 takes quadratic time for lists.
  private static let longestValueForSchema = 10_000

  private let engine: Engine?

  /// Makes a checker of the W3C's rules, or of those of an engine.
  ///
  /// Engines take elements of SSML 1.0 and 1.1 alike, and some take a `speak` without version, namespace and language:
  /// what an engine takes is then no breach.
  public init(engine: Engine? = nil) { self.engine = engine }

  /// What is wrong with a document, in its order; empty when nothing is.
  public func check(_ document: [UInt8]) -> [SSMLBreach] {
    let source = SSMLSource(document)
    if source.isDamaged {
      let message = "The document's UTF-16 is damaged: half a character stands in it"
      return [SSMLBreach(.error, "ssml-not-well-formed", message, citation: "XML 1.0 § 4.3.3", at: place(1, 1))]
    }
    if let engine, engine.document.kind != .ssml {
      let message =
        "\(engine.name) takes no SSML: its requests are \(engine.document.kind == .json ? "JSON" : "plain text")"
      return [SSMLBreach(.error, "engine-without-ssml", message, citation: engine.title)]
    }
    // The W3C's versions stand in the table of engines, too, and have nothing of their own.
    let own = engine.flatMap { $0.checks.source == nil ? nil : $0 }
    var walk = SSMLWalk(source, for: own)
    var engineWalk = engine.map { EngineWalk($0, source) }
    do throws(XMLError) {
      var reader = XMLReader(source.bytes)
      while let event = try reader.next() {
        walk.take(event)
        engineWalk?.take(event)
      }
      walk.finish()
      engineWalk?.finish()
    } catch {
      // However many there are, this one says why the rest wasn't looked at.
      walk.breaches.add(SSMLBreach(error), isAlways: true)
    }
    if own == nil, !walk.breaches.concernSchema, walk.longestValue <= Self.longestValueForSchema,
      let breach = schemaBreach(source.bytes, walk.vocabulary.version)
    {
      walk.breaches.add(breach)
    }
    return SSMLBreaches.sorted(walk.breaches.all + (engineWalk?.breaches.all ?? []))
  }

  /// Whether a document is SSML: its outermost element is `speak`, whatever its name ends with.
  public static func recognises(_ document: [UInt8]) -> Bool {
    var reader = XMLReader(SSMLSource(document).bytes)
    do {
      while let event = try reader.next() {
        if case .start(let tag) = event.kind { return tag.localName == "speak" }
      }
      return false
    } catch {
      // What is damaged before its first tag, or declares entities, is still meant to be SSML.
      let head = String(decoding: document.prefix(4096), as: UTF8.self)
      return head.contains("<speak") && !head.contains("<html")
    }
  }

  /// The first thing that the schema finds and the walk did not; its words are poorer, so it is only the safety net.
  private func schemaBreach(_ document: [UInt8], _ version: SSMLVersion) -> SSMLBreach? {
    let citation = version.section("2.2.2")
    do throws(XMLError) {
      guard let issue = try SSMLSchema.validate(document, version: version).first else { return nil }
      return SSMLBreach(.error, "ssml-schema", issue.message, citation: citation, at: place(issue.line, issue.column))
    } catch {
      // Deeper than a tree may be, though the walk could follow.
      if error.kind == .tooDeep { return nil }
      return SSMLBreach(.error, "ssml-schema", error.message, citation: citation, at: place(error.line, error.column))
    }
  }
}

extension SSMLBreach {
  /// Why a document can't be read.
  init(_ error: XMLError) {
    let range = place(error.line ?? 1, error.column)
    switch error.kind {
    case .notWellFormed:
      self.init(.error, "ssml-not-well-formed", error.message, citation: "XML 1.0 § 2.1", at: range)
    case .declaration:
      self.init(.error, "ssml-declaration", error.message, citation: "XML 1.0 § 2.8", at: range)
    case .tooDeep:
      self.init(.error, "ssml-too-deep", error.message, citation: "Cuelight's own limit", at: range)
    }
  }
}

private func place(_ line: Int?, _ column: Int?) -> SourceRange? {
  line.map { SourceRange(line: $0, columns: (column ?? 1)..<((column ?? 1) + 1)) }
}

/// The breaches found so far.
struct SSMLBreaches {
  private var found: [Diagnostic.Severity: [SSMLBreach]] = [:]
  /// Whether the schema would find some of them, too, so that it has nothing to add.
  private(set) var concernSchema = false

  /// Adds a breach, as long as there aren't too many of its severity.
  mutating func add(_ breach: SSMLBreach, isAlways: Bool = false) {
    // These two rules are stricter in Cuelight's schemas than in the Recommendation.
    if breach.severity == .error || breach.rule == "ssml-rate-signed" || breach.rule == "ssml-mark-name" {
      concernSchema = true
    }
    guard isAlways || found[breach.severity, default: []].count < SSMLChecker.most else { return }
    var breach = breach
    breach.message = breach.message.shown(upTo: 400)
    found[breach.severity, default: []].append(breach)
  }

  /// All that were kept, errors first.
  var all: [SSMLBreach] { (found[.error] ?? []) + (found[.warning] ?? []) }

  /// Breaches in the order of the document.
  static func sorted(_ breaches: [SSMLBreach]) -> [SSMLBreach] {
    let start = SourceLocation(line: 0, column: 0)
    let all = breaches.enumerated().map { (index: $0.offset, breach: $0.element) }
    return all.sorted { left, right in
      let (one, other) = (left.breach.range?.start ?? start, right.breach.range?.start ?? start)
      return (one, right.breach.severity, left.index) < (other, left.breach.severity, right.index)
    }.map(\.breach)
  }
}
