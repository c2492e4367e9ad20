import RecordingReading
import ScriptReading
import TalkScript
import TestSupport
import Testing

@Suite("Damaged transcripts")
struct MutationTests {
  /// A small transcript in each format.
  static let originals = [
    """
    {"lang": "en", "show": "S", "episode": "E", "speaker": "Ada", "role": "host", "text": "H\\u00e9llo \\"there\\".", "start": 0.5, "end": 2, "kind": "turn"}
    {"lang": "en", "show": "S", "episode": "F", "speaker": null, "text": "Hi [laughs].", "start": 2.5, "end": null, "kind": "block"}
    """,
    """
    {"version": "1.0.0", "segments": [{"speaker": "Ada", "startTime": 0.5, "endTime": 1e1, "body": "I"},
      {"startTime": 11, "body": "am ♪ la ♪ here."}, {"speaker": "Bo", "startTime": 13, "endTime": 14, "body": "Oh."}]}
    """,
    """
    WEBVTT - X

    NOTE y

    a
    00:00:01.000 --> 00:00:02.000 align:left
    <v Ada>Hello &amp; &#228;

    00:02.000 --> 00:03.000
    Bo: Hi.
    - Bo: <i>Oh.</i>

    00:03.000 --> 00:04.000
    >> (laughs)
    """,
    """
    1
    00:00:01,000 --> 00:00:02,000
    Ada: {\\an8}<i>Hello</i>,
    - Bo: you (laughs).

    2
    00:02,5 --> 00:00:03.25
    [MUSIC] ♪ la

    3
    00:00:04,000 --> 00:00:05,000
    (Ada)
    Bo: Oh.
    """,
    "Ada (00:00:00):\nHello [laughs] there.\n\n(0:10): And.\n\nBo (00:00:18):\nHi.\n\n## A\n\nAda (1:01:05):\nSo.\n",
    "**Ada:** 00:00:00\n\nHello there.\n\n**Bo:** 00:00:18\n\nHi.\n\n**Ada:** 01:01:05\n\nSo.\n",
    "Ada  0:00  \nHello.\n\nBo [0:18.5]\nHi.\n\n*Ada (1:01:05)*\nSo.\n\nTranscribed by me\n",
    "[00:00:00] Ada: Hello.\n\\[0:10\\] - and\n0:00:18.5 **Bo** Hi.\n[01:01:05 - 01:01:07] Ada: So.\n",
  ]

  /// What damages are made of: marks that mean something, halves of characters, and whole ones.
  private static let fragments: [[UInt8]] =
    [
      "\n", "\r", "\n\n", ":", "\"", "\\", "\\u", "{", "}", "[", "]", "(", ")", ",", "<", ">", "&", "-->", "- ", ">>",
      "00:00:01", "1e300", "-1", "NaN", "null", "♪", "*", "**", "：", "日本", "😀", "\u{2028}", "99999999999999999999",
      "<v ",
      "&#", "WEBVTT", "---\n", " ", "\t",
    ].map { Array($0.utf8) } + [
      [0x00], [0x07], [0x80], [0xC3], [0xE3, 0x81], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xE2, 0x99],
    ]

  @Test("1000 random damages of each format are read or refused", arguments: originals.indices)
  func damages(_ format: Int) {
    let original = Array(Self.originals[format].utf8)
    #expect(throws: Never.self) { try RecordingReader().read(original, name: "a") }
    for seed in 0..<1000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed &* 16 &+ UInt64(format))
      let damaged = Self.damage(original, using: &generator)
      do {
        try expectSound(RecordingReader().read(damaged, name: "a"), "format \(format), seed \(seed)")
      } catch {
        #expect(error.diagnostic.severity == .error && !error.diagnostic.message.isEmpty)
      }
    }
  }

  /// Expects turns with words and a place, in time order within their own, and findings at places that there are.
  private func expectSound(_ reading: TranscriptReading, _ comment: Comment) {
    #expect(!reading.recordings.isEmpty, comment)
    for recording in reading.recordings {
      #expect(!recording.turns.isEmpty, comment)
      for turn in recording.turns {
        #expect(!turn.text.isEmpty && turn.start >= .zero && turn.end >= .zero, comment)
        #expect(turn.speaker != "" && reading.source.line(turn.line) != nil, comment)
      }
    }
    for diagnostic in reading.diagnostics {
      #expect(diagnostic.severity < .error && !diagnostic.message.isEmpty, comment)
    }
  }

  private static func damage(_ original: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...8, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &generator))
      switch Int.random(in: 0..<7, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &generator))
      case 3: if Int.random(in: 0..<4, using: &generator) == 0 { bytes.removeSubrange(place...) }
      default: bytes.insert(contentsOf: fragments.randomElement(using: &generator) ?? [0x0A], at: place)
      }
    }
    return bytes
  }
}
