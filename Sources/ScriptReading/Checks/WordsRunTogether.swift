import TalkScript
import UnicodeText

/// Finds words that lost the space between them: `oderMetaversum`, `RealitätHelme`, `Brillen,gemischte`.
struct WordsRunTogether {
  /// A warning for each place.
  private(set) var diagnostics: [Diagnostic] = []

  private struct Find {
    var line: Int
    var word: Range<Int>
    /// Where the space is missing.
    var seam: Int
    var startsSmall: Bool
  }

  private var finds: [Find] = []
  private var counts: [String: Int] = [:]

  /// Looks at the spoken part of each line: all of it, or what stands behind the speaker's name.
  init(_ source: SourceText, lines: Range<Int>, headers: [HeaderVote.Header]) {
    let text = source.bytes.span
    var next = 0
    for line in lines {
      var content = source.lines[line].content
      while next < headers.count, headers[next].line < line { next += 1 }
      if next < headers.count, headers[next].line == line { content = headers[next].place.speech }
      scan(text, content, line: line)
    }
    report(source)
  }

  private mutating func scan(_ text: Span<UInt8>, _ content: Range<Int>, line: Int) {
    guard content.count > 2 else { return }
    var index = content.lowerBound + 1
    while true {
      // A capital or a mark right behind a letter: few places are worth a look. Capitals of Latin-1 are told by their
      // second byte, so that accented small letters are passed by.
      index = EightBytes.first(in: text, index..<content.upperBound) { before, bytes in
        let isCapital = bytes.below(0x5B) & ~bytes.below(0x41)
        let isMark = bytes.equal(UInt8(ascii: ",")) | bytes.equal(UInt8(ascii: ";"))
        let isLatinCapital = before.equal(0xC3) & bytes.wide & ~bytes.wide(from: 0x9F)
        return (isCapital | isMark) & ~before.below(0x61) | isLatinCapital
      }
      guard index < content.upperBound else { return }
      let byte = text[index]
      let seam = byte >= 0x80 ? index - 1 : index
      let isCapital = byte >= 0x80 || (0x41...0x5A).contains(byte)
      if isCapital, seam > content.lowerBound, isSmallLetter(text, before: seam, from: content.lowerBound) {
        consider(text, content, seam: seam, line: line)
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";"), isLetter(text, index + 1, content),
        isSmallLetter(text, before: index, from: content.lowerBound)
      {
        let both = word(text, content, around: index)
        if index - both.lowerBound > 1, both.upperBound - index > 2, !isAddress(text, content, around: index) {
          finds.append(Find(line: line, word: both, seam: index + 1, startsSmall: true))
        }
      }
      index += 1
    }
  }

  /// A capital inside a word: two words, unless the parts are too short or the whole is a known name.
  private mutating func consider(_ text: Span<UInt8>, _ content: Range<Int>, seam: Int, line: Int) {
    let word = word(text, content, around: seam)
    let left = seam - word.lowerBound
    let startsSmall = (0x61...0x7A).contains(text[word.lowerBound])
    guard left >= (startsSmall ? 3 : 4), word.upperBound - seam >= 3,
      isSmallLetter(text, before: min(word.upperBound, seam + (text[seam] == 0xC3 ? 3 : 2)), from: seam + 1)
    else { return }
    guard !isAddress(text, content, around: seam) else { return }
    let written = String(copying: text, word)
    guard counts[written] != nil || !CamelCaseNames.contains(written) else { return }
    counts[written, default: 0] += 1
    finds.append(Find(line: line, word: word, seam: seam, startsSmall: startsSmall))
  }

  private mutating func report(_ source: SourceText) {
    var last: Range<Int>?
    for find in finds where find.word != last {
      last = find.word
      let written = source.text(find.word)
      // A capital inside a capitalised word may be a name; a name comes again.
      if !find.startsSmall, counts[written, default: 0] > 1 { continue }
      let mended = source.text(find.word.lowerBound..<find.seam) + " " + source.text(find.seam..<find.word.upperBound)
      let range = SourceRange(
        source.location(of: find.word.lowerBound, onLine: find.line),
        source.location(of: find.word.upperBound, onLine: find.line))
      diagnostics.append(
        Diagnostic(
          .warning, "words-run-together", "“\(written)” looks like two words run together: “\(mended)”?", at: range,
          fix: mended))
    }
  }

  /// The longest word that is looked at, to either side of its seam, in bytes.
  private static let reach = 64

  /// The letters around an offset, and the one comma or semicolon that may stand at it.
  private func word(_ text: Span<UInt8>, _ content: Range<Int>, around index: Int) -> Range<Int> {
    var start = index
    var end = text[index] == 0xC3 ? index + 2 : index + 1
    while index - start < Self.reach {
      let length = letterLength(text, before: start, from: content.lowerBound)
      if length == 0 { break }
      start -= length
    }
    while end - index < Self.reach, end < content.upperBound {
      let length = letterLength(text, at: end, to: content.upperBound)
      if length == 0 { break }
      end += length
    }
    return start..<min(end, content.upperBound)
  }

  /// The bytes of the letter that ends at an offset: ASCII, or of two bytes (Latin, Greek, Cyrillic); 0 for none.
  private func letterLength(_ text: Span<UInt8>, before end: Int, from start: Int) -> Int {
    guard end > start else { return 0 }
    if (0x41...0x5A).contains(text[end - 1] & 0xDF) { return 1 }
    let isWide = end - 2 >= start && text[end - 1] & 0xC0 == 0x80 && (0xC3...0xD4).contains(text[end - 2])
    return isWide ? 2 : 0
  }

  /// The bytes of the letter at an offset.
  private func letterLength(_ text: Span<UInt8>, at start: Int, to end: Int) -> Int {
    if (0x41...0x5A).contains(text[start] & 0xDF) { return 1 }
    return (0xC3...0xD4).contains(text[start]) && start + 1 < end ? 2 : 0
  }

  /// Whether the run of non-spaces around an offset is a link, a mail address or a name of a file.
  private func isAddress(_ text: Span<UInt8>, _ content: Range<Int>, around index: Int) -> Bool {
    var start = index
    var end = index
    while start > content.lowerBound, text[start - 1] > 0x20, index - start < 200 { start -= 1 }
    while end < content.upperBound, text[end] > 0x20, end - index < 200 { end += 1 }
    for place in start..<end {
      if text[place] == UInt8(ascii: "@") || text[place] == UInt8(ascii: "/") || text[place] == UInt8(ascii: "\\") {
        return true
      }
    }
    return false
  }

  private func isLetter(_ text: Span<UInt8>, _ index: Int, _ content: Range<Int>) -> Bool {
    index < content.upperBound && (0x41...0x5A).contains(text[index] & 0xDF)
  }

  /// Whether a small Latin letter ends right before an offset.
  private func isSmallLetter(_ text: Span<UInt8>, before index: Int, from start: Int) -> Bool {
    guard index > start else { return false }
    let last = text[index - 1]
    if (0x61...0x7A).contains(last) { return true }
    guard index - 2 >= start, text[index - 2] == 0xC3 else { return false }
    return last >= 0x9F && last != 0xB7
  }
}

extension String {
  /// Copies some bytes of valid UTF-8.
  fileprivate init(copying text: Span<UInt8>, _ range: Range<Int>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for index in range { bytes.append(text[index]) }
    self = String(decoding: bytes, as: UTF8.self)
  }
}

/// Names and words that are written with a capital inside.
enum CamelCaseNames {
  /// Whether a word is one of them, or a German form such as `LehrerInnen`.
  static func contains(_ word: String) -> Bool {
    let lower = word.lowercased()
    return lower.hasSuffix("innen") || names.contains { lower.hasPrefix($0) }
  }

  private static let names: [String] = """
    youtube facebook whatsapp tiktok linkedin github gitlab javascript typescript coffeescript powerpoint paypal postgresql \
    mysql openai deepmind chatgpt airbnb playstation wordpress soundcloud facetime airpods airdrop homepod macbook icloud \
    onedrive sharepoint onenote outlook wikileaks wikipedia stackoverflow bitcoin ethereum blackberry microsoft mastercard \
    fedex ebay mcdonald macdonald mackenzie nvidia geforce directx openstreetmap openoffice libreoffice freebsd netbsd openbsd \
    kubernetes grafana influxdb mongodb couchdb cockroachdb graphql webassembly websocket webrtc nextcloud owncloud hubspot \
    salesforce mailchimp snapchat wechat quicktime photoshop indesign coinbase spacex starlink softbank wework doordash \
    hellofresh deliveryhero dreamworks starcraft minecraft nextjs swiftui uikit xcode testflight playdate steamdeck
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
