/// A caption's text as a format with tags has it: tags opened and closed in pairs, each within the one around it.
///
/// Spans that overlap without one holding the other are cut, so that the tags always nest.
struct MarkupWalk {
  /// What comes next in the text.
  enum Step: Hashable {
    /// A tag opens.
    case open(CaptionSpan)
    /// The tag opened last closes.
    case close(CaptionSpan)
    /// Plain text: UTF-8 offsets into the caption's text.
    case text(Range<Int>)
  }

  /// The steps of a text of some bytes; spans without a mark of time and without length are left out.
  static func steps(_ spans: [CaptionSpan], length: Int) -> [Step] {
    guard !spans.isEmpty else { return length > 0 ? [.text(0..<length)] : [] }
    var walk = MarkupWalk(spans, length: length)
    walk.run()
    return walk.steps
  }

  private var steps: [Step] = []
  /// Spans yet to open, the next one last.
  private var waiting: [CaptionSpan]
  private var open: [CaptionSpan] = []
  private var place = 0
  private let length: Int

  private init(_ spans: [CaptionSpan], length: Int) {
    self.length = length
    // What opens first comes last; of two that open together the one that was named first is around the other.
    waiting = spans.map { Self.clamped($0, length) }.enumerated()
      .filter { !$0.element.range.isEmpty || $0.element.mark.isTime }
      .sorted { ($0.element.range.lowerBound, $0.offset) > ($1.element.range.lowerBound, $1.offset) }
      .map(\.element)
  }

  private static func clamped(_ span: CaptionSpan, _ length: Int) -> CaptionSpan {
    var span = span
    span.range = span.range.clamped(to: 0..<length)
    return span
  }

  private mutating func run() {
    while true {
      while let inner = open.last, inner.range.upperBound <= place {
        steps.append(.close(inner))
        open.removeLast()
      }
      while let next = waiting.last, next.range.lowerBound <= place {
        waiting.removeLast()
        start(next)
      }
      guard place < length else { return closeAll() }
      let next = min(length, open.last?.range.upperBound ?? length, waiting.last?.range.lowerBound ?? length)
      if next > place { steps.append(.text(place..<next)) }
      place = next
    }
  }

  private mutating func start(_ span: CaptionSpan) {
    if span.mark.isTime {
      steps += [.open(span), .close(span)]
      return
    }
    var span = span
    if let limit = open.last?.range.upperBound, span.range.upperBound > limit {
      // What reaches beyond the tag around it goes on behind that tag.
      var rest = span
      rest.range = limit..<span.range.upperBound
      let index = waiting.lastIndex { $0.range.lowerBound >= limit }.map { $0 + 1 } ?? 0
      waiting.insert(rest, at: index)
      span.range = span.range.lowerBound..<limit
    }
    guard !span.range.isEmpty else { return }
    steps.append(.open(span))
    open.append(span)
  }

  private mutating func closeAll() {
    while let inner = open.popLast() { steps.append(.close(inner)) }
  }
}

extension CaptionSpan.Mark {
  /// Whether it is a place in time, which has no length.
  var isTime: Bool {
    if case .time = self { true } else { false }
  }

  /// Whether it says who speaks.
  var isVoice: Bool {
    if case .voice = self { true } else { false }
  }
}
