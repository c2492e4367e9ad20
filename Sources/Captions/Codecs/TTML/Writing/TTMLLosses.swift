import TalkScript
import XML

/// What a TTML file can't hold of a document: each kind of loss once.
struct TTMLLosses {
  /// A kind of loss.
  enum Kind: Int, CaseIterable {
    case italics, colors, ruby, times, classes, places, vertical, languages, identifiers, separators, blocks
  }

  private var counts = [Int](repeating: 0, count: Kind.allCases.count)
  /// The file's format, as messages name it.
  private let format: String

  /// Starts with nothing lost.
  init(_ format: String) { self.format = format }

  /// Counts a loss.
  mutating func add(_ kind: Kind) { counts[kind.rawValue] += 1 }

  /// Counts what is lost of a document in any TTML: classes, empty marks and WebVTT's blocks.
  mutating func add(_ document: CaptionDocument) {
    for caption in document.captions {
      if caption.spans.contains(where: { !$0.classes.isEmpty }) { add(.classes) }
      if caption.placement?.region != nil { add(.places) }
    }
    for _ in document.blocks { add(.blocks) }
  }

  /// The findings.
  func diagnostics(removed: [RemovedCharacter]) -> [Diagnostic] {
    var result = Kind.allCases.compactMap { kind in
      let count = counts[kind.rawValue]
      return count > 0
        ? Diagnostic(kind.severity, "ttml-not-kept", "\(format) \(kind.message) (\(count)\u{D7})") : nil
    }
    if !removed.isEmpty {
      let list = removed.map { "U+\(Self.hexadecimal($0.scalar)) (\($0.count)\u{D7})" }.joined(separator: ", ")
      result.append(
        Diagnostic(.warning, "ttml-character-removed", "XML has no way to write these characters: \(list)"))
    }
    return result
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension TTMLLosses.Kind {
  fileprivate var message: String {
    switch self {
    case .italics: "has no italics that broadcasters take; the text is kept upright"
    case .colors: "doesn't keep these colours"
    case .ruby: "has no ruby; readings follow their base text"
    case .times: "doesn't keep times within a caption"
    case .classes: "has no classes"
    case .places: "doesn't keep just where these captions stand"
    case .vertical: "doesn't keep where captions stand that run from top to bottom"
    case .languages: "takes only tags of BCP 47 for languages"
    case .identifiers: "takes each identifier only once; the second caption of a name is numbered"
    case .separators: "has line breaks for what parts lines in other ways"
    case .blocks: "has no place for WebVTT's notes, style sheets and regions"
    }
  }

  /// What changes the look is a warning, what nobody sees a note.
  fileprivate var severity: Diagnostic.Severity {
    switch self {
    case .classes, .languages, .identifiers, .separators, .blocks, .places, .vertical: .note
    case .italics, .colors, .ruby, .times: .warning
    }
  }
}
