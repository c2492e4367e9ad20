import TalkScript

/// The names that a document gives and refers to: of lexicons, of marks, and every `xml:id`.
struct SSMLNames {
  /// What a name is used for.
  enum Use {
    case lexicon, identifier, lookup, mark, span

    init?(element: String, attribute: String) {
      switch (element, attribute) {
      case ("lexicon", "xml:id"): self = .lexicon
      case (_, "xml:id"): self = .identifier
      case ("lookup", "ref"): self = .lookup
      case ("mark", "name"): self = .mark
      case ("speak", "startmark"), ("speak", "endmark"): self = .span
      default: return nil
      }
    }
  }

  /// A reference to something that may come later.
  private struct Reference {
    var name: String
    var range: SourceRange
  }

  private var lexicons: Set<String> = []
  private var identifiers: [String: SourceLocation] = [:]
  private var marks: [String: SourceLocation] = [:]
  private var lookups: [Reference] = []
  private var spans: [Reference] = []

  /// Notes a name; returns what is wrong with it already.
  mutating func note(_ use: Use, _ name: String, at range: SourceRange, _ version: SSMLVersion) -> SSMLBreach? {
    switch use {
    case .lexicon, .identifier:
      if use == .lexicon { lexicons.insert(name) }
      guard let first = identifiers.updateValue(range.start, forKey: name) else { return nil }
      let message = "xml:id \(name.quoted) is given in line \(first.line) already; each must differ"
      return SSMLBreach(.error, "ssml-id-twice", message, citation: version.section("3.1.4"), at: range)
    case .mark:
      guard !name.isEmpty, let first = marks.updateValue(range.start, forKey: name) else { return nil }
      let message = "A mark \(name.quoted) stands in line \(first.line) already; nobody can tell the two apart"
      return SSMLBreach(.warning, "ssml-mark-twice", message, citation: version.section("3.3.2"), at: range)
    case .lookup: lookups.append(Reference(name: name, range: range))
    case .span: spans.append(Reference(name: name, range: range))
    }
    return nil
  }

  /// References to nothing.
  func dangling(_ version: SSMLVersion) -> [SSMLBreach] {
    let toLexicons = lookups.filter { !lexicons.contains($0.name) }.map { reference in
      let message = "No lexicon has the xml:id \(reference.name.quoted)"
      return SSMLBreach(
        .error, "ssml-lookup", message, citation: version.section("3.1.5.2"), at: reference.range)
    }
    let toMarks = spans.filter { marks[$0.name] == nil }.map { reference in
      let message = "No mark is called \(reference.name.quoted), so it bounds nothing"
      return SSMLBreach(
        .warning, "ssml-mark-unknown", message, citation: version.section("3.1.1.1"), at: reference.range)
    }
    return toLexicons + toMarks
  }
}
