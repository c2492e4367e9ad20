/// Eight neighbouring bytes of a text, compared at once.
///
/// A comparison gives a *mark*: a number in which the highest bit of each byte says yes or no. Marks are joined with
/// `|` and `&`. Passes over whole texts look at eight bytes in the time that a loop takes for one or two. Public, since
/// only then is it compiled into the loops of other modules.
public struct EightBytes {
  /// The bytes, the first one lowest.
  @usableFromInline let bits: UInt64

  /// The bytes of a text from a place on; behind the text's end they read as the letter `a`.
  @inlinable @inline(__always)
  public init(_ text: Span<UInt8>, at place: Int) {
    if place >= 0 && place &+ 8 <= text.count {
      bits = unsafe text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self).littleEndian
    } else {
      bits = Self.loadedAtEnd(text, place)
    }
  }

  @usableFromInline @inline(never)
  static func loadedAtEnd(_ text: Span<UInt8>, _ place: Int) -> UInt64 {
    var bits = repeated(UInt8(ascii: "a"))
    for index in 0..<max(0, min(8, text.count - place)) {
      let shift = UInt64(8 * index)
      bits = bits & ~(0xFF << shift) | UInt64(text[place + index]) << shift
    }
    return bits
  }

  /// Marks the bytes that have some value.
  @inlinable @inline(__always)
  public func equal(_ byte: UInt8) -> UInt64 {
    let difference = bits ^ Self.repeated(byte)
    return ~(((difference & Self.low) &+ Self.low) | difference) & Self.high
  }

  /// Marks the bytes of ASCII that are below some value, itself at most 0x80.
  @inlinable @inline(__always)
  public func below(_ byte: UInt8) -> UInt64 {
    ~(((bits & Self.low) &+ Self.repeated(0x80 &- byte)) | bits) & Self.high
  }

  /// Marks the bytes beyond ASCII.
  @inlinable @inline(__always)
  public var wide: UInt64 { bits & Self.high }

  /// Marks the bytes that are some value, itself beyond ASCII, and above.
  @inlinable @inline(__always)
  public func wide(from byte: UInt8) -> UInt64 {
    ((bits & Self.low) &+ Self.repeated(0 &- byte)) & bits & Self.high
  }

  /// Marks the bytes that go on with a character begun before.
  @inlinable @inline(__always)
  public var continuing: UInt64 { bits & ~(bits << 1) & Self.high }

  /// The index of the first marked byte.
  @inlinable @inline(__always)
  public static func first(_ mark: UInt64) -> Int { mark.trailingZeroBitCount / 8 }

  /// How many bytes are marked.
  @inlinable @inline(__always)
  public static func count(_ mark: UInt64) -> Int { Int(truncatingIfNeeded: ((mark >> 7) &* repeated(1)) >> 56) }

  /// A mark as eight bits, the first byte's lowest.
  @inlinable @inline(__always)
  public static func packed(_ mark: UInt64) -> UInt64 { ((mark >> 7) &* 0x0102_0408_1020_4080) >> 56 }

  @inlinable @inline(__always)
  static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  @inlinable @inline(__always)
  static var low: UInt64 { 0x7F7F_7F7F_7F7F_7F7F }

  @inlinable @inline(__always)
  static var high: UInt64 { 0x8080_8080_8080_8080 }
}

/// Passes over the bytes of a text, eight at a time.
extension EightBytes {
  /// The first place in a range that a test marks; the range's end when there is none.
  ///
  /// The test is only about single bytes, and must not mark `a`.
  @inlinable @inline(__always)
  public static func first(
    in text: Span<UInt8>, _ range: Range<Int>, where marks: (EightBytes) -> UInt64
  ) -> Int {
    var place = range.lowerBound
    while place < range.upperBound {
      let found = marks(EightBytes(text, at: place))
      if found != 0 { return min(place &+ first(found), range.upperBound) }
      place &+= 8
    }
    return range.upperBound
  }

  /// The first place in a range that a test marks when it sees the bytes from there on and those from one before on.
  @inlinable @inline(__always)
  public static func first(
    in text: Span<UInt8>, _ range: Range<Int>, wherePair marks: (_ before: EightBytes, EightBytes) -> UInt64
  ) -> Int {
    var place = range.lowerBound
    while place < range.upperBound {
      let found = marks(EightBytes(text, at: place &- 1), EightBytes(text, at: place))
      if found != 0 { return min(place &+ first(found), range.upperBound) }
      place &+= 8
    }
    return range.upperBound
  }

  /// How many bytes of a range only go on with a character begun before.
  @inlinable
  public static func countOfContinuing(in text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var place = range.lowerBound
    var sum = 0
    while place &+ 8 <= range.upperBound {
      sum &+= count(EightBytes(text, at: place).continuing)
      place &+= 8
    }
    for index in place..<max(place, range.upperBound) where text[index] & 0xC0 == 0x80 { sum += 1 }
    return sum
  }
}
