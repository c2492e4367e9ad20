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
    let name: String
    if let spoken = Self.onlyVoice(in: spans) {
      guard Self.cover(text.span, spans, by: spoken) != false else { return nil }
      name = spoken
    } else {
      // A voice around nothing speaks a caption of no words.
      guard let first, !areSeveral, text.allSatisfy({ $0 <= 0x20 }), !spans.contains(where: \.mark.isVoice) else {
        return nil
      }
      name = first
    }
    guard !name.isEmpty else { return nil }
    spans.removeAll { $0.mark == .voice(name) && $0.classes.isEmpty }
    return name
  }

  /// The name of all voices; `nil` where there are several or none.
  private static func onlyVoice(in spans: [CaptionSpan]) -> String? {
    var only: String?
    for span in spans {
      guard case .voice(let name) = span.mark else { continue }
      if let only, only != name { return nil }
      only = name
    }
    return only
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
