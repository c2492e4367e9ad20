import Captions
import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("Transcripts")
struct TranscriptTests {
  private static let captions = [
    Caption(start: .milliseconds(1_500), end: .seconds(3), speaker: "Ada *A* Quill", text: "Good evening,\nand"),
    Caption(start: .seconds(3), end: .seconds(4), text: "welcome."),
    Caption(start: .seconds(3_725), end: .seconds(3_728), speaker: "Bo", text: "1 < 2 & [so]"),
    Caption(start: .seconds(3_728), end: .seconds(3_730), speaker: "Bo", text: ""),
  ]

  @Test func `as plain text, to the letter`() {
    let output = TranscriptWriter().write(CaptionDocument(captions: Self.captions))
    #expect(
      String(decoding: output.bytes, as: UTF8.self) == """
        Ada *A* Quill (0:00:01): Good evening, and welcome.

        Bo (1:02:05): 1 < 2 & [so]

        """)
    #expect(output.diagnostics.map(\.identifier) == ["ends-lost"])
  }

  @Test func `as Markdown, to the letter`() {
    let output = TranscriptWriter(isMarkdown: true).write(CaptionDocument(captions: Self.captions, title: "A #1"))
    #expect(
      String(decoding: output.bytes, as: UTF8.self) == ##"""
        # A \#1

        **Ada \*A\* Quill** (0:00:01): Good evening, and welcome.

        **Bo** (1:02:05): 1 \< 2 \& \[so\]

        """##)
  }

  @Test func `as HTML, to the letter`() {
    let output = PodcastHTMLWriter().write(CaptionDocument(captions: Self.captions))
    #expect(
      String(decoding: output.bytes, as: UTF8.self) == """
        <cite>Ada *A* Quill:</cite>
        <time>0:01</time>
        <p>Good evening, and welcome.</p>
        <cite>Bo:</cite>
        <time>1:02:05</time>
        <p>1 &lt; 2 &amp; [so]</p>

        """)
  }

  @Test func `scripts without spaces are joined without`() {
    let captions = ["日本語です。", "次です", "한국어", "한국어"].enumerated().map { index, text in
      Caption(start: .seconds(index), end: .seconds(index + 1), text: text)
    }
    let output = TranscriptWriter().write(CaptionDocument(captions: captions))
    #expect(String(decoding: output.bytes, as: UTF8.self) == "(0:00:00): 日本語です。次です 한국어 한국어\n")
  }

  @Test func `a long turn has paragraphs, each of which ends with a sentence`() {
    let captions = (0..<40).map { index in
      Caption(
        start: .seconds(index * 5), end: .seconds(index * 5 + 5), speaker: "Ada", text: index % 2 == 0 ? "so" : "on.")
    }
    let text = String(decoding: TranscriptWriter().write(CaptionDocument(captions: captions)).bytes, as: UTF8.self)
    #expect(
      text.split(separator: "\n").map { $0.prefix(14) } == [
        "Ada (0:00:00):", "Ada (0:01:00):", "Ada (0:02:00):", "Ada (0:03:00):",
      ])
  }

  @Test(
    "what was written is read again: speakers, words, and times to the second",
    arguments: [CaptionFormat.text, .markdown, .podcastHTML])
  func thereAndBack(_ format: CaptionFormat) throws {
    var generator = SeededGenerator(seed: 21)
    let names = ["Ada Quill", "主持人", "Zoë", "Q&A", "Tom (Host)"]
    for _ in 0..<200 {
      let captions = (0..<10).map { index in
        let words = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
          [
            "well,", "a*b", "1 < 2", "&amp;", "10:30", "über", "(ja)", "[x]", "日本", "\"q\"", "_so_", "# no", "\\",
            "x: y",
          ]
          .randomElement(using: &generator) ?? "x"
        }
        return Caption(
          start: .seconds(index * 70), end: .seconds(index * 70 + 70),
          speaker: names[Int.random(in: 0..<5, using: &generator)],
          text: words.joined(separator: " ") + ".")
      }
      let bytes = try CaptionWriter(format).write(CaptionDocument(captions: captions)).bytes
      let again = try CaptionReader(format: format).read(bytes).document.captions
      #expect(again.map(\.speaker) == captions.map(\.speaker))
      #expect(again.map(\.text) == captions.map(\.text))
      #expect(again.map(\.start) == captions.map(\.start))
      #expect(again.dropLast().map(\.end) == captions.dropLast().map(\.end))
      #expect(CaptionFormat.detect(bytes) == format)
    }
  }

  @Test func `HTML is read as browsers read it`() throws {
    let html = """
      <!DOCTYPE html><html><head><title>x</title><style>p { a }</style></head><body>
      <!-- <p>no</p> --><CITE class="a">Ada:</cite> <time datetime="x">1:02</TIME><p>One &amp; <b>two</b><br/>three &#x1F600; AT&T < 4
      <p>more</p><script>if (a<b) {}</script>
      <time>0:02:00</time><p>Bo
      """
    let reading = try PodcastHTMLReader().read(Array(html.utf8))
    #expect(reading.document.captions.map(\.text) == ["One & two\nthree 😀 AT&T < 4\nmore", "Bo"])
    #expect(reading.document.captions.map(\.speaker) == ["Ada", "Ada"])
    #expect(reading.document.captions.map(\.start) == [.seconds(62), .seconds(120)])
    #expect(reading.lines == [2, 4])
  }

  @Test func `words without times are no transcript`() {
    for format in [CaptionFormat.text, .markdown, .podcastHTML, .sbv, .srt] {
      #expect(throws: CaptionError.self) { try CaptionReader(format: format).read(Array("Hello.".utf8)) }
    }
  }
}

@Suite("SBV")
struct SBVTests {
  @Test func `to the letter`() {
    let captions = [
      Caption(start: .milliseconds(1500), end: .seconds(4), speaker: "ALICE", label: .init("ALICE"), text: "Hi\nyou"),
      Caption(start: .seconds(36_000), end: .seconds(36_001), text: ">> BO: a\n\n0:00:01.500,0:00:04.000"),
    ]
    #expect(
      String(decoding: SBVWriter().write(CaptionDocument(captions: captions)).bytes, as: UTF8.self)
        == """
        0:00:01.500,0:00:04.000
        >> ALICE: Hi
        you

        10:00:00.000,10:00:01.000
        \u{2060}>> BO: a
        \u{2060}
        \u{2060}0:00:01.500,0:00:04.000


        """)
  }

  @Test func `what was written is read again`() throws {
    for seed in 0..<300 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let captions = RandomCaptions.captions(20, using: &generator)
      let bytes = SBVWriter().write(CaptionDocument(captions: captions)).bytes
      let again = try SBVReader().read(bytes).document.captions
      #expect(RandomCaptions.essence(again) == RandomCaptions.essence(captions), "seed \(seed)")
    }
  }

  @Test(
    "times in many shapes",
    arguments: [
      "0:00:01.500,0:00:04.000", "00:00:01,500,00:00:04,000", "0:0:1.5, 0:0:4", " 0:00:01.500 , 0:00:04.000 ",
    ])
  func shapes(_ times: String) throws {
    let reading = try SBVReader().read(Array("\u{FEFF}\(times)\r\na\r\n\r\nb\r\n".utf8))
    #expect(reading.document.captions == [Caption(start: .milliseconds(1500), end: .seconds(4), text: "a\n\nb")])
    #expect(CaptionFormat.detect(Array("\(times)\na\n".utf8)) == .sbv)
  }
}

@Suite("Formats told apart")
struct CaptionFormatTests {
  @Test(
    "by what a file holds",
    arguments: [
      ("1\n00:00:01,000 --> 00:00:02,000\na\n", CaptionFormat.srt), ("\u{FEFF}WEBVTT\n", .vtt),
      ("<?xml version=\"1.0\"?><tt xmlns=\"http://www.w3.org/ns/ttml\"/>", .ttml),
      ("<tt xmlns=\"http://www.w3.org/ns/ttml\"><!-- urn:ebu:tt:distribution:2018-04 -->", .ebuTTD),
      ("{\"version\":\"1.0.0\",\"segments\":[]}", .podcastJSON), ("[{\"start\":1,\"end\":2,\"lines\":[]}]", .json),
      ("<cite>A:</cite><time>0:00</time><p>x</p>", .podcastHTML), ("0:00:01.000,0:00:02.000\na\n", .sbv),
      ("Ada (0:01:02): a\n", .text), ("**Ada** (0:01:02): a\n", .markdown),
    ])
  func content(_ text: String, format: CaptionFormat) {
    // What a file holds counts more than what it is called.
    #expect(CaptionFormat.detect(Array(text.utf8)) == format)
    #expect(CaptionFormat.detect(Array(text.utf8), name: "a.sbv") == format)
  }

  @Test(
    "by its name",
    arguments: [
      ("a.srt", .srt), ("b/a.VTT", .vtt), ("a.xml", .ttml), ("a.ebu-tt-d.xml", .ebuTTD), ("a.json", .json),
      ("a.podcast.json", .podcastJSON), ("a.htm", .podcastHTML), ("a.md", .markdown), ("a.mp3", nil), ("srt", nil),
    ] as [(String, CaptionFormat?)])
  func name(_ name: String, format: CaptionFormat?) {
    #expect(CaptionFormat(fileName: name) == format)
    #expect(CaptionFormat.detect(Array("nothing".utf8), name: name) == format)
  }

  @Test func `what is no format is told with all that was looked for`() {
    #expect {
      _ = try CaptionReader().read(Array("Hello.".utf8), name: "a.mp3")
    } throws: { error in
      let message = (error as? CaptionError)?.diagnostic.message ?? ""
      return CaptionFormat.allCases.count == 10 && message.contains("WEBVTT") && message.contains("SRT")
        && message.contains("“Ada (0:01:23): Hello.”")
    }
  }

  @Test func `bytes of any kind are read or refused by every reader`() throws {
    var generator = SeededGenerator(seed: 4)
    let formats: [CaptionFormat] = [.srt, .sbv, .json, .podcastJSON, .podcastHTML, .text, .markdown]
    for round in 0..<700 {
      let format = formats[round % formats.count]
      let captions = RandomCaptions.captions(6, using: &generator)
      var bytes = try CaptionWriter(format).write(CaptionDocument(captions: captions)).bytes
      for _ in 0..<Int.random(in: 1...12, using: &generator) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...9, using: &generator)))
        case 2: bytes.insert(contentsOf: bytes.suffix(Int.random(in: 0...20, using: &generator)), at: place)
        default: bytes.removeLast(min(bytes.count, Int.random(in: 0...30, using: &generator)))
        }
      }
      for format in [format, nil] {
        guard let reading = try? CaptionReader(format: format).read(bytes) else { continue }
        #expect(reading.lines.count == reading.document.captions.count)
        for other in formats { _ = try CaptionWriter(other).write(reading.document.labelled(.always)) }
      }
    }
  }

  @Test(
    "long lines and deep nesting take no more than their size says",
    arguments: ["<", "<p>", "<time>", "&", "[", "{\"", "(0:00:00", ">> ", "0:00:01.500,", "<!--", "**", "\u{2060}"])
  func worst(_ piece: String) {
    let bytes = Array(String(repeating: piece, count: 300_000).utf8)
    for format in [CaptionFormat.srt, .sbv, .json, .podcastJSON, .podcastHTML, .text, .markdown, nil] {
      _ = try? CaptionReader(format: format).read(bytes)
    }
  }
}

@Suite("Labels from speakers")
struct LabelledDocumentTests {
  @Test(
    "always, at a change, never",
    arguments: [
      (CaptionProfile.SpeakerLabels.always, ["Ada", "Ada", nil, "Ada", "Bo"]), (.change, ["Ada", nil, nil, nil, "Bo"]),
      (.never, [nil, nil, nil, nil, nil]),
    ] as [(CaptionProfile.SpeakerLabels, [String?])])
  func labels(_ when: CaptionProfile.SpeakerLabels, expected: [String?]) {
    let captions = ["Ada", "Ada", nil, "Ada", "Bo"].map {
      Caption(start: .zero, end: .seconds(1), speaker: $0, text: "x")
    }
    #expect(CaptionDocument(captions: captions).labelled(when).captions.map(\.label?.name) == expected)
  }
}
