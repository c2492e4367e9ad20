import Captions
import TestSupport

/// Small files to start from: invented captions as every writer has them, and what no writer of ours makes.
enum Seeds {
  /// The files that a reader starts from.
  static func of(_ target: Target) -> [[UInt8]] {
    var generator = SeededGenerator(seed: 1)
    var files = target.formats.flatMap { format in
      (0..<6).compactMap { _ in try? CaptionWriter(format).write(document(using: &generator)).bytes }
    }
    let own: [String]
    switch target {
    case .captions(let format):
      own = format.map { foreign($0) } ?? CaptionFormat.allCases.flatMap { foreign($0) }
    case .check: own = CaptionFormat.allCases.flatMap { foreign($0) }
    case .script: own = scripts
    case .transcript: own = transcripts + foreign(.srt) + foreign(.vtt)
    case .ssml, .ssmlCheck, .manifest, .engineTimes, .wav: return SpeechSeeds.of(target)
    }
    files += own.map { Array($0.utf8) }
    return files
  }

  private static func document(using generator: inout SeededGenerator) -> CaptionDocument {
    let names = ["Ada Quill", "Bo", "主持人", "Speaker 1", "O’Connor"]
    var now = 0
    let captions = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
      let start = now + Int.random(in: 0...4000, using: &generator)
      now = start + Int.random(in: 1...5000, using: &generator)
      let text = (0..<Int.random(in: 1...2, using: &generator))
        .map { _ in RandomText.text(words: Int.random(in: 1...6, using: &generator), using: &generator) }
        .joined(separator: "\n")
      let name = Bool.random(using: &generator) ? names.randomElement(using: &generator) : nil
      var caption = Caption(
        start: .milliseconds(start), end: .milliseconds(now), speaker: name, label: name.map { .init($0) }, text: text)
      mark(&caption, using: &generator)
      return caption
    }
    return CaptionDocument(captions: captions, title: Bool.random(using: &generator) ? "A talk" : nil)
  }

  private static func mark(_ caption: inout Caption, using generator: inout SeededGenerator) {
    let marks: [CaptionSpan.Mark] = [
      .italic, .bold, .underline, .voice("Zoë"), .color("red"), .language("de"), .ruby, .plain, .time(caption.start),
    ]
    let text = caption.text
    let edges =
      text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) } + [text.utf8.count]
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      let ends = [edges.randomElement(using: &generator) ?? 0, edges.randomElement(using: &generator) ?? 0].sorted()
      caption.spans.append(CaptionSpan(marks.randomElement(using: &generator) ?? .bold, ends[0]..<ends[1]))
    }
    if Int.random(in: 0..<3, using: &generator) == 0 { caption.placement = .top }
  }

  /// Files with what other programs write.
  private static func foreign(_ format: CaptionFormat) -> [String] {
    switch format {
    case .srt: srt
    case .vtt: vtt
    case .ttml, .ebuTTD: ttml
    case .podcastJSON: podcastJSON
    case .podcastHTML: podcastHTML
    case .sbv: ["0:00:01.500,0:00:04.000\nHello[br]there.\n\n00:00:05,0:0:6.5\n>> ADA: Yes.\nNo.\n"]
    case .text: ["Ada (0:00:01): Hello.\n\nBo (1:02:05): Yes,\nindeed.\n\n(1:02:09): No.\n"]
    case .markdown:
      ["# A \\#1\n\n**Ada \\*A\\* Quill** (0:00:01): Good.\n\n**Bo** (0:02:05): 1 \\< 2\n\n(0:03:00): x\n"]
    case .json:
      [
        #"[{"start": 1.5, "end": 4, "speaker": "Ada", "lines": ["Hello.", "x"]}, {"start": 0, "end": 1e1, "lines": []}]"#
      ]
    }
  }

  private static let srt = [
    "1\n00:00:01,000 --> 00:00:02,500\n{\\an8}<i>Hello</i>\n<font color=\"#00FF7f\">there</font>.\n\n"
      + "2\n00:00:03.5 --> 0:0:4,1 X1:40 X2:600 Y1:20 Y2:50\nADA: Yes.\n- BO: No.\n\n\n3\n00:00:05,000-->00:00:06,000\n",
    "00:00:01,000 --> 00:00:02,000\nAda: One.\n00:00:02,000 --> 00:00:03,000\nAda: Two.\nBo: Three.\n7\n8\n",
  ]
  private static let vtt = [
    "WEBVTT - a talk\nKind: captions\nLanguage: en\n\nSTYLE\n::cue(.loud) { color: red }\n\nREGION\nid:fred width:40%\n"
      + "lines:3\n\nNOTE\ntwo\nlines\n\nintro\n00:01.000 --> 00:02.000 line:-1,end position:10%,line-left size:40% align:start"
      + " region:fred\n<v.loud Ada>Hello <i>there</i> <c.a.b>x</c> &amp; &copy y</v> <v Bo>Yes\n- <b>No</b>\n\n"
      + "100:00:00.000 --> 100:00:01.000 vertical:rl\n<ruby>漢<rt>kan</rt></ruby><lang ja>字</lang><00:00:00.500>x\n",
    "WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:900000,LOCAL:00:00:00.000\n\n00:00.000 --> 00:01.000\none\n\n00:01.000 --> 00:00.500\ntwo",
  ]
  private static let ttml = [
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" \
    xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xml:lang="en" \
    ttp:frameRate="25" ttp:tickRate="10" ttp:cellResolution="40 20" tts:extent="640px 480px"><head>\
    <metadata><ttm:title>A talk</ttm:title><ttm:agent xml:id="g" type="person"><ttm:name type="full">Ada</ttm:name></ttm:agent>\
    </metadata><styling><style xml:id="s" style="t" tts:color="#ff00ff"/><style xml:id="t" tts:fontStyle="italic"/></styling>
    <layout><region xml:id="r" tts:origin="10% 20px" tts:extent="10c 50%" tts:displayAlign="after"/></layout></head>
    <body><div begin="1s"><p xml:id="a" begin="00:00:01.000" end="00:00:02:12" region="r" style="s t" ttm:agent="g">One \
    <span tts:ruby="container"><span tts:ruby="base">x</span><span tts:ruby="text">y</span></span><br/>two</p></div>
    <div timeContainer="seq" begin="10s" dur="20t"><p dur="3f"><span begin="1s">a</span><span end="2s">b</span></p>
    <p xml:space="preserve" dur="1s"> c <set tts:color="red"/></p></div></body></tt>
    """,
    """
    <tt xmlns="http://www.w3.org/2006/10/ttaf1" xmlns:tts="http://www.w3.org/2006/10/ttaf1#styling"><body><div>\
    <p begin="0.5s" dur="1.5s" tts:fontWeight="bold">Old &amp; good</p><p begin="2" end="3">x</p></div></body></tt>
    """,
  ]
  private static let podcastJSON = [
    #"{"version": "1.0.0", "segments": [{"speaker": "Ada", "startTime": 0.5, "endTime": 1.5, "body": "Hello"}, "#
      + #"{"startTime": 1.5, "body": "there. \u00e9\ud83d\ude00"}, {"speaker": "Bo", "startTime": 2, "endTime": 3, "body": "Yes"}]}"#
  ]
  private static let podcastHTML = [
    "<!DOCTYPE html><html lang=\"en\"><head><title>x</title><style>p {}</style></head><body><cite>Ada:</cite>\n"
      + "<time>0:00</time>\n<p>Good &lt; &nbsp;evening<br>x</p><!-- no --><cite>Bo:</cite><time>1:02:05</time><p>Yes</body></html>"
  ]
  private static let scripts = [
    "A talk\n\n3 May 2025\n\nHost: Good evening. It is 10:30.\nAda Quill: Yes (laughs). [MUSIC]\n\nHost: No?\n\nAda: 40 %.\n",
    "# A talk\n\n**Host:** Good *evening*.\n\n**Ada Quill:** Yes, 1.500 of them.\n\n[pause 3s]\n\n> quoted\n\n- one\n- two\n",
    "Gespräch\n\nHost\n\nWarum?\n\nOnno Brarens\n\nDarum. »Ja.«\n\nHost\n\nSo.\n",
    "司会：こんばんは。\n\n森田ゆき：はい、どうぞ。\n\n司会：ええ。\n",
    "---\ntitle: x\nlang: de\n---\n\nADA\nHello.\n\nBO\nYes.\n\nADA (softly)\nNo.\n",
  ]
  private static let transcripts = [
    #"{"speaker": "Ada", "start": 1.5, "end": 4, "text": "Hello.", "kind": "turn", "lang": "en", "role": "host"}"#
      + "\n"
      + #"{"speaker": "Bo", "start": 4, "end": null, "text": "Yes.", "kind": "block", "show": "S", "episode": "1"}"#
      + "\n",
    "[00:00:01] Ada: Hello.\n[00:00:05] Bo: Yes.\n[00:01:00] Ada: No.\n",
    "Ada  0:01\nHello.\n\nBo  0:05\nYes.\n\nAda  1:00\nNo.\n",
    "---\ntitle: 'A talk'\n---\n\n**Ada** [00:01.5]\n\nHello.\n\n**Bo** [00:04.5]\n\nYes.\n",
    "0:01 Hello.\n0:05 Yes.\n0:09 No.\n",
  ]
}
