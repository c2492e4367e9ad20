/// Control characters within a text or a name that a format can't hold: as the picture of the character (U+2400–241F)
/// behind a word joiner.
///
/// Before a picture, a text's own word joiners are doubled: an odd number says that a picture stands for its character.
enum ControlPictures {
  /// A set of control characters below U+0020.
  struct Controls: OptionSet {
    let rawValue: UInt32

    /// What SRT can't hold: NUL, carriage returns, and line feeds in names.
    static let srt = Controls(rawValue: 1 << 0x00 | 1 << 0x0A | 1 << 0x0D)
    /// What XML can't hold: all but tab, line feed and carriage return.
    static let xml = Controls(rawValue: ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0D))

    @inline(__always)
    func holds(_ byte: UInt8) -> Bool { byte < 0x20 && rawValue >> UInt32(byte) & 1 == 1 }
  }

  /// Puts pictures for the characters; line feeds part lines and stay, but in names.
  static func encode(
    _ text: inout [UInt8], _ spans: inout [CaptionSpan], _ controls: Controls = .srt, includingLineFeeds: Bool = false
  ) {
    var edits: [TextChange] = []
    let source = text
    let bytes = source.span
    for index in bytes.indices {
      let byte = bytes[index]
      if controls.holds(byte), byte != 0x0A || includingLineFeeds {
        let count = WordJoiner.count(bytes, before: index, from: 0)
        let start = index - 3 * count
        edits.append(TextChange(range: start..<start, replacement: joiners(count + 1)))
        edits.append(TextChange(range: index..<(index + 1), replacement: [0xE2, 0x90, 0x80 + byte]))
      } else if isPicture(bytes, index, controls) {
        let count = WordJoiner.count(bytes, before: index, from: 0)
        let start = index - 3 * count
        if count > 0 { edits.append(TextChange(range: start..<start, replacement: joiners(count))) }
      }
    }
    edits.apply(to: &text, &spans)
  }

  /// Puts the characters for their pictures.
  static func decode(_ text: inout [UInt8], _ spans: inout [CaptionSpan], _ controls: Controls = .srt) {
    var edits: [TextChange] = []
    let source = text
    let bytes = source.span
    var index = 0
    while index + 5 < bytes.count {
      guard WordJoiner.stands(bytes, at: index) else {
        index += 1
        continue
      }
      let end = WordJoiner.skip(bytes, from: index, limit: bytes.count)
      if isPicture(bytes, end, controls) {
        let count = (end - index) / 3
        edits.append(TextChange(range: index..<(index + 3 * ((count + 1) / 2))))
        if count % 2 == 1 { edits.append(TextChange(range: end..<(end + 3), replacement: [bytes[end + 2] - 0x80])) }
      }
      index = end
    }
    edits.apply(to: &text, &spans)
  }

  /// Whether the picture of one of the characters stands at a byte.
  private static func isPicture(_ text: Span<UInt8>, _ index: Int, _ controls: Controls) -> Bool {
    guard index + 2 < text.count, text[index] == 0xE2, text[index + 1] == 0x90, text[index + 2] >= 0x80 else {
      return false
    }
    return controls.holds(text[index + 2] - 0x80)
  }

  private static func joiners(_ count: Int) -> [UInt8] {
    [UInt8](repeatElement(WordJoiner.bytes, count: count).joined())
  }
}

extension CaptionDocument {
  /// The captions with pictures for what XML can't hold.
  var withPicturesForXML: CaptionDocument {
    var document = self
    for index in captions.indices where captions[index].needsPictures { document.captions[index].putPictures() }
    return document
  }
}

extension Caption {
  /// Whether text or names hold what XML can't hold, or what would be taken for its picture.
  var needsPictures: Bool {
    Self.needsPictures(text) || speaker.map(Self.needsPictures) ?? false
      || label.map { Self.needsPictures($0.name) } ?? false
      || spans.contains { $0.mark.voice.map(Self.needsPictures) ?? false }
  }

  private static func needsPictures(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices {
      if ControlPictures.Controls.xml.holds(bytes[index]) { return true }
      if bytes[index] == 0xE2, index + 1 < bytes.count, bytes[index + 1] == 0x90 { return true }
    }
    return false
  }

  fileprivate mutating func putPictures() {
    var bytes = Array(text.utf8)
    ControlPictures.encode(&bytes, &spans, .xml)
    text = String(decoding: bytes, as: UTF8.self)
    changeNames { ControlPictures.encode(&$0, &$1, .xml) }
  }

  /// Puts the characters for their pictures, in text and names.
  mutating func takePictures() {
    var bytes = Array(text.utf8)
    ControlPictures.decode(&bytes, &spans, .xml)
    text = String(decoding: bytes, as: UTF8.self)
    changeNames { ControlPictures.decode(&$0, &$1, .xml) }
  }

  private mutating func changeNames(_ change: (inout [UInt8], inout [CaptionSpan]) -> Void) {
    func changed(_ name: String) -> String {
      var (bytes, none) = (Array(name.utf8), [CaptionSpan]())
      change(&bytes, &none)
      return String(decoding: bytes, as: UTF8.self)
    }
    speaker = speaker.map(changed)
    if let label { self.label = Label(changed(label.name), standsAlone: label.standsAlone) }
    for index in spans.indices {
      if let name = spans[index].mark.voice { spans[index].mark = .voice(changed(name)) }
    }
  }
}
