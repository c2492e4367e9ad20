import TestSupport

/// Damages files in every way that files are damaged, and in some more.
struct Mutator {
  /// The most bytes that an input grows to.
  static let limit = 1_000_000

  private var generator: SeededGenerator
  private let tokens: [[UInt8]]

  /// Makes a mutator whose damage the seed decides.
  init(seed: UInt64, tokens: [[UInt8]]) {
    generator = SeededGenerator(seed: seed)
    self.tokens = tokens
  }

  /// A damaged file, made of those that there are.
  mutating func input(from corpus: [[UInt8]]) -> [UInt8] {
    var bytes = corpus.randomElement(using: &generator) ?? []
    if chance(5) { splice(&bytes, corpus.randomElement(using: &generator) ?? []) }
    let isGrown = chance(400)
    if isGrown { grow(&bytes) }
    for _ in 0..<(1 << number(0...5)) { damage(&bytes) }
    if isGrown, chance(2) { grow(&bytes) }
    if chance(12) { encode(&bytes) }
    if bytes.count > Self.limit { bytes.removeSubrange(Self.limit...) }
    return bytes
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  /// Whether one of so many times has come.
  private mutating func chance(_ count: Int) -> Bool { number(1...count) == 1 }

  private mutating func place(_ bytes: [UInt8]) -> Int { number(0...max(0, bytes.count - 1)) }

  /// Some bytes in a row, mostly few.
  private mutating func stretch(_ bytes: [UInt8]) -> Range<Int> {
    let start = place(bytes)
    let length = number(1...(1 << number(0...8)))
    return start..<min(bytes.count, start + length)
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return bytes = token() }
    let at = place(bytes)
    switch number(0...15) {
    case 0: bytes[at] ^= 1 << UInt8(number(0...7))
    case 1: bytes[at] = UInt8(number(0...255))
    case 2: bytes.insert(UInt8(number(0...255)), at: at)
    case 3: bytes.removeSubrange(stretch(bytes))
    case 4, 5, 6: bytes.insert(contentsOf: token(), at: at)
    case 7: bytes.replaceSubrange(stretch(bytes), with: token())
    case 8: bytes.insert(contentsOf: Array(bytes[stretch(bytes)]), at: at)
    case 9: replaceNumber(&bytes, near: at)
    case 10: moveLines(&bytes, from: "\n", repeats: false)
    case 11:
      moveLines(&bytes, from: ["\n\n", "\n", ">", "}", ","].randomElement(using: &generator) ?? "\n", repeats: true)
    case 12: moveLines(&bytes, from: "\n\n", repeats: false)
    case 13: if chance(4) { bytes.removeSubrange(at...) }
    case 14: nest(&bytes, at: at)
    default: bytes.swapAt(at, place(bytes))
    }
  }

  private mutating func token() -> [UInt8] {
    if chance(12) { return Array(RandomText.word(using: &generator).utf8) }
    return tokens.randomElement(using: &generator) ?? [0]
  }

  /// Another number where one stands, from those that counters and clocks stumble over.
  private mutating func replaceNumber(_ bytes: inout [UInt8], near at: Int) {
    func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 }
    guard let start = bytes[at...].firstIndex(where: isDigit) else { return }
    let end = bytes[start...].firstIndex { !isDigit($0) } ?? bytes.count
    bytes.replaceSubrange(start..<end, with: Tokens.numbers.randomElement(using: &generator) ?? [])
  }

  /// Takes one of the parts that a text falls into to another place, or repeats it there.
  private mutating func moveLines(_ bytes: inout [UInt8], from separator: String, repeats: Bool) {
    let mark = Array(separator.utf8)
    var places = [0]
    for index in bytes.indices where bytes[index] == mark[0] && bytes[index...].starts(with: mark) {
      places.append(index + mark.count)
    }
    guard places.count > 2 else { return }
    let first = number(0...places.count - 2)
    let part = Array(bytes[places[first]..<places[first + 1]])
    let target = places.randomElement(using: &generator) ?? 0
    if repeats {
      let count = chance(20) ? number(1...200) : number(1...3)
      for _ in 0..<count where bytes.count < Self.limit { bytes.insert(contentsOf: part, at: target) }
    } else {
      bytes.insert(contentsOf: part, at: target)
      let start = target <= places[first] ? places[first] + part.count : places[first]
      bytes.removeSubrange(start..<start + part.count)
    }
  }

  /// What opens, many times over, now and then with what closes it.
  private mutating func nest(_ bytes: inout [UInt8], at: Int) {
    guard let (open, close) = Tokens.nests.randomElement(using: &generator) else { return }
    let count = chance(100) ? number(1...20_000) : number(1...12)
    let stop = chance(2) ? at : place(bytes)
    if chance(2), stop >= at {
      bytes.insert(contentsOf: repeatElement(close, count: count).joined(), at: stop)
    }
    bytes.insert(contentsOf: repeatElement(open, count: count).joined(), at: at)
  }

  /// The head of one file and the tail of another.
  private mutating func splice(_ bytes: inout [UInt8], _ other: [UInt8]) {
    guard !bytes.isEmpty, !other.isEmpty else { return }
    bytes = Array(bytes[..<place(bytes)]) + other[place(other)...]
  }

  /// A part of the file over and over.
  private mutating func grow(_ bytes: inout [UInt8]) {
    guard bytes.count > 1 else { return bytes = Array(repeating: token(), count: 10_000).flatMap { $0 } }
    let part = chance(3) ? token() : Array(bytes[stretch(bytes)])
    guard !part.isEmpty else { return }
    // Few are so long that what takes the square of the length shows.
    let most = chance(10) ? Self.limit : Self.limit / 8
    let count = max(0, (number(10_000...most) - bytes.count) / part.count)
    bytes.insert(contentsOf: repeatElement(part, count: count).joined(), at: place(bytes))
  }

  /// The file as it comes from programs that don't write plain UTF-8 with line feeds.
  private mutating func encode(_ bytes: inout [UInt8]) {
    switch number(0...5) {
    case 0: bytes = [0xEF, 0xBB, 0xBF] + bytes
    case 1:
      bytes =
        [0xFF, 0xFE] + String(decoding: bytes, as: UTF8.self).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case 2:
      bytes =
        [0xFE, 0xFF] + String(decoding: bytes, as: UTF8.self).utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case 3: bytes = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    case 4: bytes = bytes.map { $0 == 0x0A ? 0x0D : $0 }
    default: bytes = bytes.filter { $0 < 0x80 || $0 >= 0xC0 }
    }
  }
}
