/// Reads what a WAV file says of its sound: format, place of the samples, exact length.
///
/// RIFF, RF64 and BW64 are understood, PCM, floating point, A-law, µ-law and their extensible form, and any other coding
/// whose `fact` chunk counts the samples. A `data` chunk whose size was never filled in, as programs leave it that write to
/// a pipe, reaches to the end of the file.
public enum WAVReader {
  /// Reads a WAV file.
  ///
  /// Only the chunks' heads are looked at: the time it takes doesn't grow with the sound.
  /// - Throws: ``WAVError`` when the bytes are no WAV, are cut off, or don't tell how long they sound.
  public static func read(_ bytes: [UInt8]) throws(WAVError) -> WAVSound {
    try WAVScan(bytes: bytes).sound()
  }
}

/// What a WAV file holds.
public struct WAVSound: Hashable, Sendable {
  /// How the samples are stored.
  public var format: PCMFormat
  /// How many samples each channel has.
  public var frames: Int
  /// The bytes of the samples in the file.
  public var data: Range<Int>

  /// How long it sounds, to the attosecond.
  public var duration: Duration { Duration(frames: frames, sampleRate: format.sampleRate) }
}

/// Why a file's length can't be had.
public struct WAVError: Error, Hashable, Sendable {
  /// What is wrong and what to do about it, in one sentence without a full stop.
  public let message: String

  init(_ message: String) {
    self.message = message
  }
}

extension Duration {
  /// The length of so many samples, to the attosecond; zero where the rate is none.
  public init(frames: Int, sampleRate: Int) {
    guard sampleRate > 0 else {
      self = .zero
      return
    }
    let (seconds, rest) = frames.quotientAndRemainder(dividingBy: sampleRate)
    let attoseconds = (Int128(rest) * 1_000_000_000_000_000_000 + Int128(sampleRate / 2)) / Int128(sampleRate)
    self.init(secondsComponent: Int64(seconds), attosecondsComponent: Int64(attoseconds))
  }
}

/// One walk over a file's chunks.
private struct WAVScan {
  let bytes: [UInt8]

  /// What the `fmt ` chunk says.
  private struct Coding {
    var tag: Int
    var channels: Int
    var sampleRate: Int
    var bytesPerFrame: Int
    var bits: Int

    /// Whether each frame takes the same number of bytes: PCM, float, A-law, µ-law.
    var isLinear: Bool { [1, 3, 6, 7].contains(tag) }
  }

  func sound() throws(WAVError) -> WAVSound {
    guard bytes.count >= 12, isName("WAVE", at: 8),
      isName("RIFF", at: 0) || isName("RF64", at: 0) || isName("BW64", at: 0)
    else {
      throw WAVError(
        "this is no WAV file, so its length isn't known exactly; make one, for example: ffmpeg -i x.mp3 x.wav")
    }
    var coding: Coding?
    var counted: Int?
    var longSize: Int?
    var place = 12
    while place + 8 <= bytes.count {
      let size = number(at: place + 4, bytes: 4)
      let body = place + 8
      if isName("fmt ", at: place) {
        coding = try self.coding(body, size: size)
      } else if isName("ds64", at: place), body + 16 <= bytes.count {
        longSize = number(at: body + 8, bytes: 8)
      } else if isName("fact", at: place), body + 4 <= bytes.count {
        counted = number(at: body, bytes: 4)
      } else if isName("data", at: place) {
        guard let coding else {
          throw WAVError("the WAV file doesn't say how its sound is stored: it has no “fmt ” chunk")
        }
        let data = try dataRange(from: body, size: size, longSize: longSize)
        return try sound(coding, data, counted: counted)
      }
      // Chunks start at even places; sizes leave the byte between out.
      place = body + size + size % 2
    }
    throw WAVError("the WAV file holds no sound: it has no “data” chunk; fetch or make it again")
  }

  private func coding(_ body: Int, size: Int) throws(WAVError) -> Coding {
    guard size >= 16, body + size <= bytes.count else {
      throw WAVError("the WAV file is cut off; fetch or make it again")
    }
    var coding = Coding(
      tag: number(at: body, bytes: 2), channels: number(at: body + 2, bytes: 2),
      sampleRate: number(at: body + 4, bytes: 4), bytesPerFrame: number(at: body + 12, bytes: 2),
      bits: number(at: body + 14, bytes: 2))
    // The extensible form has the coding itself in the first two bytes of a GUID.
    if coding.tag == 0xFFFE, size >= 26 { coding.tag = number(at: body + 24, bytes: 2) }
    guard coding.sampleRate > 0, coding.bytesPerFrame > 0, coding.channels > 0 else {
      throw WAVError("the WAV file says that it has no channels or no samples a second; make it again")
    }
    return coding
  }

  /// The bytes of the sound.
  private func dataRange(from body: Int, size: Int, longSize: Int?) throws(WAVError) -> Range<Int> {
    let rest = bytes.count - body
    var size = size
    if size == 0xFFFF_FFFF, let longSize, longSize != 0 { size = longSize }
    // Programs that write to a pipe don't know the size: they leave 0, or about the greatest number.
    let isUnknown = (0x7FFF_0000...0xFFFF_FFFF).contains(size) && size > rest
    if isUnknown || (size == 0 && !isChunks(from: body)) { return body..<bytes.count }
    guard size <= rest else {
      throw WAVError("the WAV file is cut off: \(rest) of \(size) bytes of sound are there; fetch or make it again")
    }
    return body..<(body + size)
  }

  /// Whether whole chunks, or nothing, stand from a place to the end of the file.
  private func isChunks(from start: Int) -> Bool {
    var place = start
    while place + 8 <= bytes.count {
      for index in place..<(place + 4) where !(0x20...0x7E).contains(bytes[index]) { return false }
      let size = number(at: place + 4, bytes: 4)
      place += 8 + size + size % 2
    }
    return place == bytes.count
  }

  private func sound(_ coding: Coding, _ data: Range<Int>, counted: Int?) throws(WAVError) -> WAVSound {
    let format = PCMFormat(sampleRate: coding.sampleRate, channels: coding.channels, bitsPerSample: coding.bits)
    if coding.isLinear { return WAVSound(format: format, frames: data.count / coding.bytesPerFrame, data: data) }
    guard let counted else {
      throw WAVError(
        "the WAV file's sound is compressed (coding \(coding.tag)) and not counted; make plain PCM of it: ffmpeg -i x.wav -c:a pcm_s16le y.wav"
      )
    }
    return WAVSound(format: format, frames: counted, data: data)
  }

  // MARK: Bytes

  private func isName(_ name: StaticString, at place: Int) -> Bool {
    name.withUTF8Buffer { name in name.indices.allSatisfy { bytes[place + $0] == name[$0] } }
  }

  /// A number without sign, its lowest byte first; what no file can be as long as is the greatest number.
  private func number(at place: Int, bytes count: Int) -> Int {
    var value: UInt64 = 0
    for index in (place..<(place + count)).reversed() { value = value << 8 | UInt64(bytes[index]) }
    return Int(min(value, 1 << 60))
  }
}
