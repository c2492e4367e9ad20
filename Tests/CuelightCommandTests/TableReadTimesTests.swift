import Cuelight
import Foundation
import TestSupport
import Testing

/// Captions against the sound itself.
@Suite("The times of a table read", .enabled(if: Installed.espeak, "eSpeak NG isn't installed"))
struct TableReadTimesTests {
  /// Sixty turns of one to three sentences, each long enough for a caption of its own.
  private static let script: String = {
    let who = ["The ferry", "Our captain", "A quiet neighbour", "The old harbour", "My brother", "The night nurse"]
    let does = ["waits for", "remembers", "walks past", "sings about", "repairs", "looks after", "writes down"]
    let what = ["the long bridge", "three heavy boxes", "a box of letters", "the first snow of the year", "a bell"]
    return (0..<60).map { turn in
      let sentences = (0...turn % 3).map { number in
        let seed = turn * 7 + number * 3
        return "\(who[seed % 6]) \(does[seed % 7]) \(what[seed % 5])."
      }
      return "\(turn % 2 == 0 ? "Host" : "Guest"): \(sentences.joined(separator: " "))\n"
    }.joined(separator: "\n")
  }()

  @Test("Captions that start a sentence start within 50 ms of the sound")
  func onsets() throws {
    let folder = try TemporaryFolder("talk.txt", Self.script)
    // Profiles let captions lead the sound, hold them back for a gap, and round to frames: here only as little as can be.
    try folder.write(
      Array("profile: plain\nprofiles:\n  plain: {base: youtube, lead: 0, frame-rate: 60}\n".utf8), to: "show.yaml")
    #expect(try Tool.run("speak", "talk.txt", "--to", "srt", in: folder).code == 0)
    let onsets = try Self.onsets(Array(Data(contentsOf: folder.url.appending(path: "talk.wav"))))
    let starts = try Self.sentenceStarts(try folder.text("talk.srt"))
    // 60 turns have 120 sentences.
    #expect(starts.count >= 115)
    for start in starts {
      let distance = try #require(onsets.map { abs($0 - start) }.min())
      #expect(distance <= 50, "a caption at \(start) ms is \(distance) ms off")
    }
  }

  @Test("A pause of two seconds is heard for two seconds")
  func pause() throws {
    let folder = try TemporaryFolder("talk.txt", "Host: Please hold the line [pause 2s] and thank you.\nGuest: Yes.\n")
    #expect(try Tool.run("speak", "talk.txt", in: folder).code == 0)
    let samples = Self.samples(Array(try Data(contentsOf: folder.url.appending(path: "talk.wav"))))
    var longest = 0
    var run = 0
    for sample in samples {
      run = sample.magnitude <= 40 ? run + 1 : 0
      longest = max(longest, run)
    }
    #expect(abs(Double(longest) / 22.05 - 2000) <= 20)
  }

  /// The samples of a 16-bit WAV file with a header of 44 bytes.
  private static func samples(_ wave: [UInt8]) -> [Int16] {
    stride(from: 44, to: wave.count - 1, by: 2).map { Int16(bitPattern: UInt16(wave[$0]) | UInt16(wave[$0 + 1]) << 8) }
  }

  /// When sound sets in behind at least 120 ms in which no sample is louder than 1/330 of full scale, in milliseconds.
  private static func onsets(_ wave: [UInt8]) -> [Double] {
    var onsets: [Double] = []
    var last = -1_000_000
    for (index, sample) in samples(wave).enumerated() where sample.magnitude > 100 {
      if Double(index - last) / 22.05 > 120 { onsets.append(Double(index) / 22.05) }
      last = index
    }
    return onsets
  }

  /// The starts of captions that come first or behind one that ends a sentence, in milliseconds.
  private static func sentenceStarts(_ srt: String) throws -> [Double] {
    var starts: [Double] = []
    var endsSentence = true
    for caption in srt.split(separator: "\n\n") {
      let lines = caption.split(separator: "\n")
      let time = try #require(lines.dropFirst().first)
      let parts = time.prefix(12).split { $0 == ":" || $0 == "," }.compactMap { Double($0) }
      guard parts.count == 4 else { continue }
      if endsSentence { starts.append(((parts[0] * 60 + parts[1]) * 60 + parts[2]) * 1000 + parts[3]) }
      endsSentence = lines.last?.last == "."
    }
    return starts
  }
}
