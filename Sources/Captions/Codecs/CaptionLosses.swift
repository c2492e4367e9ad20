import TalkScript

/// Collects what a format can't hold of some captions; each kind of loss is told once.
struct CaptionLosses {
  /// What may be lost.
  private enum Loss: String, CaseIterable {
    case marks = "marks-lost"
    case voices = "voices-lost"
    case placements = "placements-lost"
    case identifiers = "identifiers-lost"
    case blocks = "blocks-lost"
    case title = "title-lost"
    case times = "times-changed"
    case ends = "ends-lost"
    case empty = "empty-captions-lost"

    /// What a user is told.
    func message(_ format: CaptionFormat) -> String {
      switch self {
      case .marks: "\(format.title) can't hold all marks on the text, such as italics, languages or readings"
      case .voices: "\(format.title) can't hold two speakers on one line; each has a line of their own"
      case .placements: "\(format.title) can't hold where captions stand, or only roughly"
      case .identifiers: "\(format.title) numbers captions; their names are left out"
      case .blocks: "\(format.title) can't hold notes, style sheets and regions"
      case .title: "\(format.title) can't hold a title or a language"
      case .times: "\(format.title) can't hold these times exactly; the nearest that it can hold are written"
      case .ends: "\(format.title) holds when turns start; when captions start and end is left out"
      case .empty: "captions without words are left out"
      }
    }
  }

  private var found: Set<Loss> = []
  private let format: CaptionFormat
  private let keepsAll: Bool

  /// Starts with what is said of the document as a whole.
  init(_ document: CaptionDocument, format: CaptionFormat) {
    self.format = format
    keepsAll = format == .json
    if !document.blocks.isEmpty { found.insert(.blocks) }
    if document.title != nil || document.language != nil, ![.podcastHTML, .text, .markdown].contains(format) {
      found.insert(.title)
    }
  }

  /// Looks at one of some captions, most of which have nothing to lose.
  mutating func look(at captions: Span<Caption>, _ index: Int) {
    if captions[index].spans.isEmpty, captions[index].placement == nil, captions[index].start >= .zero,
      captions[index].end >= .zero
    {
      if let identifier = captions[index].identifier, !found.contains(.identifiers) { look(atIdentifier: identifier) }
    } else {
      look(at: captions[index])
    }
  }

  private mutating func look(atIdentifier identifier: String) {
    let bytes = identifier.utf8.span
    for index in bytes.indices where bytes[index] &- 0x30 > 9 {
      lose(.identifiers)
      return
    }
  }

  /// Looks at a caption that is written.
  mutating func look(at caption: Caption) {
    if caption.start < .zero || caption.end < .zero { lose(.times) }
    guard !keepsAll else { return }
    if let identifier = caption.identifier { look(atIdentifier: identifier) }
    if let placement = caption.placement {
      if format != .srt || !placement.numberKey.isExact { lose(.placements) }
    }
    guard !caption.spans.isEmpty else { return }
    for span in caption.spans {
      if span.mark.voice != nil {
        let place = min(span.range.lowerBound, caption.text.utf8.count)
        if place > 0, caption.text.utf8.span[place - 1] != 0x0A { lose(.voices) }
      } else if format != .srt || !span.mark.isOfSRT || !span.classes.isEmpty {
        lose(.marks)
      }
    }
  }

  /// Tells that times are rounded, and only starts of turns kept.
  mutating func loseEnds() { lose(.ends) }

  /// Tells that a caption without words is left out.
  mutating func loseEmpty() { lose(.empty) }

  private mutating func lose(_ loss: Loss) { found.insert(loss) }

  /// What was lost.
  var diagnostics: [Diagnostic] {
    Loss.allCases.filter { found.contains($0) }.map { Diagnostic(.note, $0.rawValue, $0.message(format)) }
  }
}

extension CaptionFormat {
  /// What a user would call it.
  package var title: String {
    switch self {
    case .srt: "SRT"
    case .vtt: "WebVTT"
    case .ttml: "TTML"
    case .ebuTTD: "EBU-TT-D"
    case .podcastJSON: "the JSON of Podcasting 2.0"
    case .podcastHTML: "the HTML of Podcasting 2.0"
    case .sbv: "SBV"
    case .text: "a plain transcript"
    case .markdown: "a Markdown transcript"
    case .json: "JSON"
    }
  }
}
