import Audio
import Testing

@Suite("The length of a WAV file")
struct WAVReaderTests {
  /// A chunk with its size, padded to an even length.
  private func chunk(_ name: String, _ body: [UInt8], size: Int? = nil) -> [UInt8] {
    Array(name.utf8) + little(size ?? body.count, 4) + body + (body.count % 2 == 1 ? [0] : [])
  }

  private func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private func format(tag: Int = 1, channels: Int = 1, rate: Int = 44_100, bits: Int = 16, more: [UInt8] = [])
    -> [UInt8]
  {
    let frame = channels * bits / 8
    return chunk(
      "fmt ",
      little(tag, 2) + little(channels, 2) + little(rate, 4) + little(rate * frame, 4) + little(frame, 2)
        + little(bits, 2)
        + more)
  }

  private func file(_ name: String = "RIFF", _ chunks: [UInt8]...) -> [UInt8] {
    Array(name.utf8) + little(0xFFFF_FFFF, 4) + Array("WAVE".utf8) + chunks.joined()
  }

  private func sound(_ count: Int) -> [UInt8] { [UInt8](repeating: 7, count: count) }

  @Test("is the samples over their rate, to the attosecond")
  func plain() throws {
    let read = try WAVReader.read(file("RIFF", format(), chunk("data", sound(2 * 44_101))))
    #expect(read.frames == 44_101)
    #expect(read.format == PCMFormat(sampleRate: 44_100, channels: 1, bitsPerSample: 16))
    // 1/44,100 s is 22,675,736,961,451.25 as.
    #expect(read.duration == Duration(secondsComponent: 1, attosecondsComponent: 22_675_736_961_451))
    #expect(read.data == 44..<(44 + 88_202))
  }

  @Test("counts what all channels take for one sample")
  func stereo() throws {
    let read = try WAVReader.read(
      file("RIFF", format(channels: 2, rate: 48_000, bits: 24), chunk("data", sound(6 * 24_000))))
    #expect(read.duration == .milliseconds(500))
  }

  @Test("is found behind chunks of odd size, and before others")
  func otherChunks() throws {
    let bytes = file(
      "RIFF", chunk("LIST", Array("odd".utf8)), format(rate: 8000, bits: 8), chunk("data", sound(801)),
      chunk("id3 ", [1, 2, 3]))
    #expect(try WAVReader.read(bytes).frames == 801)
  }

  @Test("is the rest of the file where a stream left the size open", arguments: [0, 0xFFFF_FFFF, 0x7FFF_F000])
  func streams(size: Int) throws {
    let bytes = file("RIFF", format(rate: 22_050), chunk("data", sound(22_050), size: size))
    #expect(try WAVReader.read(bytes).duration == .milliseconds(500))
  }

  @Test("is none where an empty sound is followed by other chunks or by nothing")
  func empty() throws {
    #expect(try WAVReader.read(file("RIFF", format(), chunk("data", []))).frames == 0)
    #expect(try WAVReader.read(file("RIFF", format(), chunk("data", []), chunk("LIST", [1, 2, 3]))).frames == 0)
  }

  @Test("of more than four gigabytes stands in ds64", arguments: ["RF64", "BW64"])
  func long(name: String) throws {
    let sizes = chunk("ds64", little(0, 8) + little(3200, 8) + little(1600, 8) + little(0, 4))
    let bytes = file(
      name, sizes, format(rate: 16_000), chunk("data", sound(3200), size: 0xFFFF_FFFF), chunk("LIST", [1, 2]))
    #expect(try WAVReader.read(bytes).duration == .milliseconds(100))
  }

  @Test("is read from the extensible form and from floating point")
  func extensible() throws {
    let guid = little(3, 2) + [0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xAA, 0, 0x38, 0x9B, 0x71]
    let more = little(22, 2) + little(32, 2) + little(4, 4) + guid
    let bytes = file("RIFF", format(tag: 0xFFFE, rate: 1000, bits: 32, more: more), chunk("data", sound(400)))
    #expect(try WAVReader.read(bytes).duration == .milliseconds(100))
  }

  @Test("is the counted samples where the sound is compressed")
  func compressed() throws {
    let bytes = file(
      "RIFF", format(tag: 2, rate: 8000, bits: 4 * 8), chunk("fact", little(4000, 4)), chunk("data", sound(9)))
    #expect(try WAVReader.read(bytes).duration == .milliseconds(500))
  }

  @Test("can't be had from what is no WAV or is damaged, and the message says what to do")
  func mistakes() {
    let cut = file("RIFF", format(), chunk("data", sound(10), size: 20))
    let cases: [([UInt8], String)] = [
      ([], "ffmpeg"), (Array("ID3 and then an MP3".utf8), "ffmpeg"), (file("RIFF"), "no “data” chunk"),
      (file("RIFF", chunk("data", sound(2))), "no “fmt ” chunk"), (cut, "10 of 20 bytes"),
      (file("RIFF", chunk("fmt ", [1, 0])), "cut off"),
      (file("RIFF", format(rate: 0), chunk("data", [])), "no samples"),
      (file("RIFF", format(tag: 0x55), chunk("data", sound(4))), "pcm_s16le"),
    ]
    for (bytes, part) in cases {
      let error = #expect(throws: WAVError.self) { try WAVReader.read(bytes) }
      #expect(error?.message.contains(part) == true, "\(error?.message ?? "") should have “\(part)”")
    }
  }

  @Test("of any damaged file is a length or an error")
  func damage() {
    var random = SystemRandomNumberGenerator()
    let whole = file(
      "RF64", chunk("ds64", little(100, 8) + little(50, 8)), format(), chunk("fact", [1, 0, 0, 0]),
      chunk("data", sound(50)))
    for _ in 0..<20_000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      bytes.removeLast(Int.random(in: 0..<40, using: &random))
      if let read = try? WAVReader.read(bytes) { #expect(read.data.upperBound <= bytes.count && read.frames >= 0) }
    }
  }
}
