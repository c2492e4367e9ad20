/// Addresses: mail, the web, names on networks.
extension TextReader {
  /// An address that begins at `start` and contains `place`.
  func address(from start: Int, around place: Int) -> Reading? {
    guard !index.signs.point.isEmpty, mayBeAddress(start) else { return nil }
    let end = endOfAddress(start)
    guard end > place else { return nil }
    let written = text.string(start..<end)
    if let at = written.utf8.firstIndex(of: UInt8(ascii: "@")) {
      return mail(written, at: at, start..<end)
    }
    guard let address = WebAddress(written, ordinaryWords: index.hostLikeWords) else { return nil }
    return Reading(range: start..<end, spoken: speak(address.shortForm), kind: .url)
  }

  /// A look at a few bytes that rules out nearly everything.
  private func mayBeAddress(_ start: Int) -> Bool {
    var hasLetter = false
    var hasMark = false
    var place = start
    while place < text.count, text[place] > 0x20 {
      let byte = text[place]
      if byte.isASCIILetter {
        hasLetter = true
      } else if byte == UInt8(ascii: "@") {
        hasMark = true
      } else if byte == UInt8(ascii: ".") {
        hasMark = hasMark || (place - start > 1 && mayBeEnding(at: place + 1))
      } else if byte == UInt8(ascii: ":"), text.has("://", at: place) {
        return hasLetter
      }
      if byte >= 0xE3, byte < 0xEE { break }
      place += 1
    }
    return hasLetter && hasMark
  }

  /// Whether the letters at a place may be the end of a host's name; `www.` and further labels count too.
  private func mayBeEnding(at place: Int) -> Bool {
    var hash = HashFilter.seed
    var end = place
    while text[end].isASCIILetter || text[end].isDigit {
      HashFilter.add(text[end], to: &hash)
      end += 1
    }
    guard end > place else { return false }
    return WebAddress.mayEnd(hash) || text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: "-")
      || text.has("www.", at: place - 4)
  }

  /// The end of an address without the punctuation of the sentence, and without a sentence that follows without a
  /// space.
  private func endOfAddress(_ start: Int) -> Int {
    var end = start
    var label = start
    while end < text.count {
      let byte = text[end]
      guard byte > 0x20, byte < 0x7F, byte != 0x22, byte != 0x3C, byte != 0x3E else { break }
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "@") {
        if text[end + 1].isASCIICapital, WebAddress.isEnding(text.string(label..<end)) { break }
        label = end + 1
      }
      end += 1
    }
    while end > start, !text.isWordCharacter(before: end), text[end - 1] != UInt8(ascii: "/") { end -= 1 }
    return end
  }

  private func mail(_ written: String, at: String.Index, _ range: Range<Int>) -> Reading? {
    let domain = String(written[written.utf8.index(after: at)...])
    guard !domain.isEmpty, !domain.contains("@") else { return nil }
    let local = String(written[..<at])
    guard !local.isEmpty else {
      return Reading(range: range, spoken: index.signs.at + " " + speak(domain), kind: .email)
    }
    guard domain.contains("."), !local.contains("/"), local.utf8.first.map({ $0.isDigit || $0.isASCIILetter }) == true
    else {
      return nil
    }
    return Reading(
      range: range, spoken: [speak(local), index.signs.at, speak(domain)].joined(separator: " "), kind: .email)
  }

  /// The parts of an address: words as words, the rest letter by letter.
  func speak(_ address: String) -> String {
    var words: [String] = []
    var run: [UInt8] = []
    func flush() {
      guard let first = run.first else { return }
      let text = String(decoding: run, as: UTF8.self)
      words.append(first.isDigit ? language.embedded(text) : isSayable(text) ? text : index.letters.spelled(text))
      run = []
    }
    for byte in address.utf8 {
      let isWord = byte.isDigit || byte.isASCIILetter || byte >= 0x80
      if !isWord || (run.last.map { $0.isDigit != byte.isDigit } ?? false) { flush() }
      if isWord { run.append(byte) } else if let sign = word(for: byte) { words.append(sign) }
    }
    flush()
    return words.joined(separator: " ")
  }

  private func word(for byte: UInt8) -> String? {
    let signs = index.signs
    let word: String =
      switch byte {
      case UInt8(ascii: "."): signs.point
      case UInt8(ascii: "-"): signs.dash
      case UInt8(ascii: "_"): signs.underscore
      case UInt8(ascii: "/"): signs.slash
      case UInt8(ascii: "@"): signs.at
      case UInt8(ascii: "+"): signs.plus
      case UInt8(ascii: "&"): signs.and
      case UInt8(ascii: "="): signs.equals
      default: ""
      }
    return word.isEmpty ? nil : word
  }

  /// Whether letters of an address make a word: three at least, a vowel among them, and no capitals alone.
  private func isSayable(_ letters: String) -> Bool {
    let bytes = Array(letters.utf8)
    guard bytes.count >= 3, bytes.contains(where: { $0 >= 0x80 || "aeiouyAEIOUY".utf8.contains($0) }) else {
      return false
    }
    return bytes.contains { !$0.isASCIICapital }
  }
}

/// An address of the web.
private struct WebAddress {
  /// What is said of it: the host without `www.`, and at most two short steps of the path.
  let shortForm: String

  /// Reads an address; `nil` for a text that is none.
  ///
  /// - Parameter ordinaryWords: Words of the language that are ends of hosts too: `know.so` is a missing space.
  init?(_ written: String, ordinaryWords: Set<String>) {
    var rest = Substring(written)
    var isCertain = false
    if let scheme = rest.firstRange(of: "://") {
      rest = rest[scheme.upperBound...]
      isCertain = true
    }
    if rest.lowercased().hasPrefix("www.") {
      rest = rest.dropFirst(4)
      isCertain = true
    }
    let end = rest.firstIndex { $0 == "?" || $0 == "#" } ?? rest.endIndex
    let steps = rest[..<end].split(separator: "/")
    guard let host = steps.first, isCertain || Self.isHost(host, hasPath: steps.count > 1, ordinaryWords) else {
      return nil
    }
    shortForm = ([host] + steps.dropFirst().prefix(2).filter { $0.utf8.count <= 24 }).joined(separator: "/")
  }

  private static func isHost(_ host: Substring, hasPath: Bool, _ ordinaryWords: Set<String>) -> Bool {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = labels.first, let last = labels.last, labels.count > 1, endings.contains(String(last)),
      first.utf8.count > 1, first.utf8.contains(where: \.isASCIILetter), labels.allSatisfy(isLabel)
    else { return false }
    return labels.count > 2 || hasPath || !ordinaryWords.contains(String(last))
  }

  private static func isLabel(_ label: Substring) -> Bool {
    !label.isEmpty
      && label.utf8.allSatisfy { $0.isDigit || $0.isASCIILetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
  }

  /// Whether a hash may be that of an ending.
  static func mayEnd(_ hash: UInt32) -> Bool { filter.mayContain(hash) }

  /// Whether a label ends a host.
  static func isEnding(_ label: String) -> Bool { endings.contains(label) }

  private static let filter: HashFilter = {
    var filter = HashFilter()
    for ending in endings { filter.insert(ending.utf8) }
    return filter
  }()

  /// The ends of hosts and of file names that talk names.
  private static let endings: Set<String> = Set(
    TableText.words(
      """
      com org net de at ch eu io ai app dev info edu gov uk fr es it pt br nl pl ru tr se no dk fi id gr cn jp kr \
      co me tv fm \
      be cz hu ro us ca au in mx ar cl nz za ie biz shop blog online xyz cloud tech news radio \
      html htm pdf jpg jpeg png gif txt mp3 mp4 doc docx xls xlsx ppt pptx zip exe json xml csv
      """))
}
