/// The text around a place, copied so that rules may look about freely and yet never far.
///
/// Whatever the input, a look costs the same, and no rule can run away over a line of 100 MB. Positions are places in
/// the copy; whatever lies outside of it reads as a space.
struct Neighbourhood {
  /// The copy.
  private(set) var bytes: [UInt8] = []
  /// Where the copy begins in the text.
  private(set) var offset = 0
  /// The place in the copy before which everything is taken: rules may look there, and claim nothing.
  private(set) var floor = 0
  /// Whether the copy begins with the text.
  private(set) var startsText = true
  /// Whether the copy ends with the text.
  private(set) var endsText = true

  /// Bytes that can be seen before the place.
  private static let behind = 96
  /// Bytes that can be seen from the place on: a number of 400 digits with its unit.
  private static let ahead = 512

  /// Copies the surroundings of a place.
  ///
  /// - Parameters:
  ///   - floor: The end of what is taken already.
  ///   - limit: Where the visible text ends.
  /// - Returns: The place in the copy.
  mutating func move(to place: Int, in text: Span<UInt8>, floor: Int, limit: Int) -> Int {
    var start = max(0, place - Self.behind)
    while start > 0, start < place, text[start] & 0xC0 == 0x80 { start += 1 }
    var end = min(limit, place + Self.ahead)
    while end < limit, end > place + 1, text[end] & 0xC0 == 0x80 { end -= 1 }
    bytes.removeAll(keepingCapacity: true)
    text.extracting(start..<end).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    offset = start
    self.floor = max(0, floor - start)
    startsText = start == 0
    endsText = end == text.count
    return place - start
  }

  /// A whole short text, as when a part of a word is read by itself.
  init(_ text: String = "") {
    bytes = Array(text.utf8)
  }

  var count: Int { bytes.count }

  /// The byte at a place; a space outside.
  subscript(_ place: Int) -> UInt8 {
    place >= 0 && place < bytes.count ? bytes[place] : 0x20
  }

  /// The text of a stretch as it is written.
  func string(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<bytes.count)
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// The text of a stretch in lower case.
  func lower(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<bytes.count)
    guard bytes[range].allSatisfy({ $0 < 0x80 }) else { return string(range).lowercased() }
    return String(unsafeUninitializedCapacity: range.count) { buffer in
      for (offset, place) in range.enumerated() {
        buffer[offset] = bytes[place].isASCIICapital ? bytes[place] | 0x20 : bytes[place]
      }
      return range.count
    }
  }

  /// Whether a stretch is a word of ASCII letters that is surely not in a set.
  func isOutside(_ filter: HashFilter, _ range: Range<Int>) -> Bool {
    var hash = HashFilter.seed
    for place in range {
      guard self[place].isASCIILetter else { return false }
      HashFilter.add(self[place], to: &hash)
    }
    return !range.isEmpty && !filter.mayContain(hash)
  }

  /// Whether an ASCII text stands at a place.
  func has(_ text: StaticString, at place: Int) -> Bool {
    guard place >= 0, place + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { expected in
      for index in 0..<expected.count where bytes[place + index] != expected[index] { return false }
      return true
    }
  }

  /// Whether a text stands at a place.
  func has(_ text: String, at place: Int) -> Bool {
    guard place >= 0, place + text.utf8.count <= bytes.count else { return false }
    var index = place
    for byte in text.utf8 {
      if bytes[index] != byte { return false }
      index += 1
    }
    return true
  }

  /// The character at a place and its length in bytes.
  func scalar(at place: Int) -> (value: UInt32, length: Int) {
    guard place >= 0, place < bytes.count else { return (0x20, 1) }
    let (value, length) = UTF8Decoding.scalar(in: bytes.span, at: place)
    return (value, length)
  }

  /// The character that ends at a place and its length in bytes; a space at the start.
  func scalar(before place: Int) -> (value: UInt32, length: Int) {
    guard place > 0, place <= bytes.count else { return (0x20, 1) }
    var start = place - 1
    while start > 0, place - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let found = scalar(at: start)
    return start + found.length == place ? found : (UTF8Decoding.replacement, 1)
  }
}
