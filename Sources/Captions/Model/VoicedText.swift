/// Words of a caption that one voice speaks.
package struct VoicedText: Hashable, Sendable {
  /// The speaker; empty for a voice without a name, `nil` where nothing is said of who speaks.
  package var voice: String?
  /// The words; lines are parted by line feeds.
  package var text: String
}

extension Caption {
  /// The words by who speaks them, in their order: the innermost voice counts.
  package var voicedTexts: [VoicedText] {
    let voices = spans.filter(\.mark.isVoice)
    guard !voices.isEmpty else { return text.isEmpty ? [] : [VoicedText(voice: speaker, text: text)] }
    let bytes = Array(text.utf8)
    var open: [String] = []
    var texts: [VoicedText] = []
    for step in MarkupWalk.steps(voices, length: bytes.count) {
      switch step {
      case .open(let span): if case .voice(let name) = span.mark { open.append(name) }
      case .close: _ = open.popLast()
      case .text(let range):
        texts.append(VoicedText(voice: open.last ?? speaker, text: String(decoding: bytes[range], as: UTF8.self)))
      }
    }
    return texts
  }
}
