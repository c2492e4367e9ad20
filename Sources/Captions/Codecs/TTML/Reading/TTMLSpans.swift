/// Makes marks of the looks of neighbouring stretches: one mark for as long as a look stays the same.
struct TTMLSpans {
  private var spans: [CaptionSpan] = []
  private var look = TTMLParagraph.Look()
  private var place = 0
  /// Where each kind of mark that is open has begun.
  private var starts = Starts()

  private struct Starts {
    var italic = 0
    var bold = 0
    var underline = 0
    var color = 0
    var voice = 0
    var language = 0
    var ruby = 0
    var reading = 0
  }

  /// Adds a mark of no length.
  mutating func add(_ mark: CaptionSpan.Mark, at place: Int) {
    spans.append(CaptionSpan(mark, place..<place))
  }

  /// Adds a stretch that ends at a place and begins where the last one ended.
  mutating func add(_ next: TTMLParagraph.Look, until end: Int) {
    change(to: next)
    place = end
  }

  /// The marks, outer ones before inner ones.
  mutating func finish() -> [CaptionSpan] {
    change(to: TTMLParagraph.Look())
    guard spans.count > 1 else { return spans }
    return spans.enumerated().sorted { left, right in
      let (one, other) = (left.element.range, right.element.range)
      return (one.lowerBound, -one.upperBound, left.element.mark.depth, left.offset)
        < (other.lowerBound, -other.upperBound, right.element.mark.depth, right.offset)
    }.map(\.element)
  }

  private mutating func change(to next: TTMLParagraph.Look) {
    guard next != look else { return }
    let last = look
    look = next
    if last.voice != next.voice { end(last.voice.map { .voice($0) }, \.voice) }
    if last.language != next.language { end(last.language.map { .language($0) }, \.language) }
    if last.color != next.color { end(last.color.map { .color($0) }, \.color) }
    if last.isItalic != next.isItalic { end(last.isItalic ? .italic : nil, \.italic) }
    if last.isBold != next.isBold { end(last.isBold ? .bold : nil, \.bold) }
    if last.isUnderlined != next.isUnderlined { end(last.isUnderlined ? .underline : nil, \.underline) }
    if last.ruby != next.ruby { end(last.ruby == nil ? nil : .ruby, \.ruby) }
    if (last.isReading ? last.ruby : nil) != (next.isReading ? next.ruby : nil) {
      end(last.isReading ? .rubyText : nil, \.reading)
    }
  }

  /// Ends a mark here if there was one; the next begins here.
  private mutating func end(_ mark: CaptionSpan.Mark?, _ start: WritableKeyPath<Starts, Int>) {
    if let mark, place > starts[keyPath: start] { spans.append(CaptionSpan(mark, starts[keyPath: start]..<place)) }
    starts[keyPath: start] = place
  }
}

extension CaptionSpan.Mark {
  /// Which of two marks of the same stretch is around the other: the lower one.
  fileprivate var depth: Int {
    switch self {
    case .time: 0
    case .voice: 1
    case .language: 2
    case .ruby: 3
    case .rubyText: 4
    case .color: 5
    case .italic: 6
    case .bold: 7
    case .underline: 8
    case .plain: 9
    }
  }
}
