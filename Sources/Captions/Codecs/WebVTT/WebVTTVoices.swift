/// Who speaks a cue: one person all of it, or several their parts.
struct WebVTTVoices {
  private var first: String?
  private var areSeveral = false

  /// Takes the name of a voice that opens.
  mutating func take(_ name: String) {
    if let first, first != name { areSeveral = true }
    first = first ?? name
  }

  /// The one who speaks all of a text, `nil` where there is none; their spans go unless they have classes.
  func speaker(of text: [UInt8], _ spans: inout [CaptionSpan]) -> String? {
    guard let name = first, !name.isEmpty, !areSeveral, Self.cover(text.span, spans, by: name) != false else {
      return nil
    }
    spans.removeAll { $0.mark == .voice(name) && $0.classes.isEmpty }
    return name
  }

  /// Whether all words of a text stand in spans of one voice; `nil` where there are neither words nor such spans.
  static func cover(_ text: Span<UInt8>, _ spans: [CaptionSpan], by name: String) -> Bool? {
    var place = 0
    var isSpoken = false
    for span in spans where span.mark == .voice(name) && !span.range.isEmpty {
      if span.range.lowerBound > place, hasWords(text, place..<span.range.lowerBound) { return false }
      place = max(place, span.range.upperBound)
      isSpoken = true
    }
    if place < text.count, hasWords(text, place..<text.count) { return false }
    return isSpoken ? true : nil
  }

  private static func hasWords(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where text[index] > 0x20 { return true }
    return false
  }
}
