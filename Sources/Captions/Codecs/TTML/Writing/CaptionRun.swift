/// A stretch of a caption's text under the same marks.
struct CaptionRun {
  /// The marks that hold at a place.
  struct Look: Hashable {
    var isItalic = false
    var isBold = false
    var isUnderlined = false
    var color: String?
    var language: String?
    var voice: String?
    /// The number of the ruby, within the caption.
    var ruby: Int?
    /// Whether it is the ruby's reading.
    var isReading = false
    /// From when on it is shown.
    var time: Duration?
  }

  /// UTF-8 offsets into the caption's text.
  var range: Range<Int>
  var look: Look

  /// The stretches of a caption, in order and without gaps.
  static func runs(of caption: Caption) -> [CaptionRun] {
    let length = caption.text.utf8.count
    guard !caption.spans.isEmpty else { return length > 0 ? [CaptionRun(range: 0..<length, look: Look())] : [] }
    var runs: [CaptionRun] = []
    var looks = [Look()]
    var (rubies, time) = (0, Duration?.none)
    for step in MarkupWalk.steps(caption.spans, length: length) {
      switch step {
      case .open(let span):
        if case .time(let start) = span.mark { time = start }
        if span.mark == .ruby { rubies += 1 }
        looks.append((looks.last ?? Look()).within(span.mark, rubies))
      case .close: looks.removeLast()
      case .text(let bytes):
        let range = start(of: bytes.lowerBound, caption.text)..<start(of: bytes.upperBound, caption.text)
        guard !range.isEmpty else { continue }
        var look = looks.last ?? Look()
        look.time = time
        if let last = runs.last, last.look == look {
          runs[runs.count - 1].range = last.range.lowerBound..<range.upperBound
        } else {
          runs.append(CaptionRun(range: range, look: look))
        }
      }
    }
    return runs
  }

  /// The first byte of the character that a byte is part of, so that a mark that begins within one takes all of it.
  private static func start(of offset: Int, _ text: String) -> Int {
    let bytes = text.utf8.span
    var start = offset
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}

extension CaptionRun.Look {
  /// The look within a mark.
  fileprivate func within(_ mark: CaptionSpan.Mark, _ rubies: Int) -> Self {
    var look = self
    switch mark {
    case .italic: look.isItalic = true
    case .bold: look.isBold = true
    case .underline: look.isUnderlined = true
    case .color(let color): look.color = color
    case .language(let tag): look.language = tag
    case .voice(let name): look.voice = name
    case .ruby: (look.ruby, look.isReading) = (rubies, false)
    case .rubyText: look.isReading = ruby != nil
    case .plain, .time: break
    }
    return look
  }
}
