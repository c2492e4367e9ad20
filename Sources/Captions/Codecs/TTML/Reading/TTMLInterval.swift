/// When an element is active, on the clock of the document, in nanoseconds.
struct TTMLInterval: Hashable {
  /// When it begins.
  var begin: Int64
  /// When it ends; `nil` where nothing says it.
  var end: Int64?

  /// The time of the whole document.
  static let document = TTMLInterval(begin: 0, end: nil)

  /// What an element states of its own time; `nil` for what it doesn't.
  struct Stated {
    var begin: Int64?
    var end: Int64?
    var duration: Int64?

    /// Whether it states nothing.
    var isEmpty: Bool { begin == nil && end == nil && duration == nil }
  }

  /// The time of a child that states its own, counted from a place: the parent's begin, or in a sequence the end of the
  /// child before it (TTML2, section 12.2).
  func child(_ stated: Stated, from origin: Int64) -> TTMLInterval {
    let begin = Self.sum(origin, stated.begin ?? 0)
    let ends = [stated.end.map { Self.sum(origin, $0) }, stated.duration.map { Self.sum(begin, $0) }, end]
    // A caption that ends before it begins is damaged, but what it says is kept; the parent's end is a limit in any case.
    return TTMLInterval(begin: begin, end: ends.compactMap(\.self).min())
  }

  private static func sum(_ left: Int64, _ right: Int64) -> Int64 { min(left + right, TTMLClock.limit) }
}

extension Duration {
  /// A time of a TTML file, to the nearest millisecond.
  init(ttmlNanoseconds nanoseconds: Int64) {
    self = .milliseconds((nanoseconds + 500_000) / 1_000_000)
  }
}
