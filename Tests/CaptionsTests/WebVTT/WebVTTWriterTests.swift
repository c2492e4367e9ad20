import Captions
import TalkScript
import TestSupport
import Testing

@Suite("WebVTT, written")
struct WebVTTWriterTests {
  private func write(_ document: CaptionDocument, safe: Bool = false) -> (text: String, found: [String]) {
    let output = WebVTTWriter(isSafeForApps: safe).write(document)
    return (String(decoding: output.bytes, as: UTF8.self), output.diagnostics.map(\.identifier))
  }

  private func caption(
    _ text: String, speaker: String? = nil, label: Caption.Label? = nil, _ spans: [CaptionSpan] = [],
    placement: CaptionPlacement? = nil
  ) -> Caption {
    Caption(
      start: .seconds(1), end: .seconds(2), speaker: speaker, label: label, text: text, spans: spans,
      placement: placement)
  }

  /// What is written of a caption below its times.
  private func text(of caption: Caption, safe: Bool = false) -> (text: String, found: [String]) {
    let file = write(CaptionDocument(captions: [caption]), safe: safe)
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3)
    return (lines.joined(separator: "\n"), file.found)
  }

  @Test func `a document without captions is a signature`() {
    #expect(write(CaptionDocument()).text == "WEBVTT\n")
  }

  @Test func `times have hours, and captions stand apart`() {
    let captions = [
      Caption(identifier: "one", start: .milliseconds(1), end: .milliseconds(3_599_999), text: "a\nb"),
      Caption(start: .seconds(3600), end: .seconds(360_000), text: ""),
      Caption(identifier: "", start: .seconds(360_000), end: .milliseconds(4_444_444_004), text: "c"),
    ]
    #expect(
      write(CaptionDocument(captions: captions)).text == """
        WEBVTT

        one
        00:00:00.001 --> 00:59:59.999
        a
        b

        01:00:00.000 --> 100:00:00.000

        100:00:00.000 --> 1234:34:04.004
        c

        """)
    #expect(write(CaptionDocument(captions: captions), safe: true).found == ["vtt-hours-long"])
  }

  @Test func `times that no player takes are told`() {
    let captions = [
      Caption(start: .seconds(-1), end: .seconds(3), text: ""), Caption(start: .seconds(3), end: .seconds(3), text: ""),
      Caption(start: .seconds(2), end: .seconds(1), text: ""),
    ]
    let output = WebVTTWriter().write(CaptionDocument(captions: captions))
    #expect(
      output.diagnostics.map(\.message) == [
        "times before zero are written as zero: caption 1",
        "a caption ends before it starts, and is never shown: caption 2 and 1 more",
        "a caption starts before one that stands above it: caption 3",
      ])
  }

  @Test(
    "text is escaped, and holds no blank line",
    arguments: [
      ("a & b < c > d", "a &amp; b &lt; c &gt; d\n"), ("-->", "--&gt;\n"), ("&amp;", "&amp;amp;\n"),
      ("a\n\nb", "a\n<c></c>\nb\n"), ("\na", "<c></c>\na\n"), ("a\n", "a\n<c></c>\n"), ("\n", "<c></c>\n<c></c>\n"),
      ("", ""), (" \n\t", " \n\t\n"), ("a\rb\r\n", "a&#13;b&#13;\n<c></c>\n"),
      ("a\u{2028}\u{202E}b\u{202C}\u{A0}", "a\u{2028}\u{202E}b\u{202C}\u{A0}\n"),
    ])
  func escaping(_ words: String, _ expected: String) {
    #expect(text(of: caption(words)).text == expected)
    #expect(text(of: caption(words)).found == [])
  }

  @Test func `NUL can't be written`() {
    #expect(text(of: caption("a\u{0}b")).text == "a\u{FFFD}b\n")
    #expect(text(of: caption("a\u{0}b")).found == ["vtt-null"])
  }

  @Test func `speakers stand in front, and labels are not written`() {
    #expect(text(of: caption("Hi.\nYou.", speaker: "Ada")).text == "<v Ada>Hi.\nYou.\n")
    #expect(text(of: caption("Hi.", speaker: "Ada", label: .init("ADA"))).text == "<v Ada>Hi.\n")
    #expect(text(of: caption("Hi.", label: .init("ADA", standsAlone: true))).text == "<v ADA>Hi.\n")
    #expect(text(of: caption("\nHi.", speaker: "A & B <x-->")).text == "<v A &amp; B &lt;x--&gt;>\nHi.\n")
    #expect(text(of: caption("", speaker: "Ada")).text == "<v Ada>\n")
    #expect(text(of: caption("Hi.", speaker: "")).text == "Hi.\n")
    let odd = text(of: caption("Hi.", speaker: " Ada \n Quill\u{0}"))
    #expect(odd.text == "<v Ada Quill\u{FFFD}>Hi.\n")
    #expect(odd.found == ["vtt-name-changed"])
  }

  @Test func `spans are tags that nest`() {
    let spans = [
      CaptionSpan(.italic, 0..<3), CaptionSpan(.bold, 2..<5), CaptionSpan(.underline, 4..<5, classes: ["x", "y"]),
      CaptionSpan(.time(.seconds(61)), 5..<5), CaptionSpan(.language("de-AT"), 5..<6), CaptionSpan(.plain, 6..<7),
    ]
    #expect(
      text(of: caption("abcdefg", spans)).text
        == "<i>ab<b>c</b></i><b>d<u.x.y>e</u></b><00:01:01.000><lang de-AT>f</lang><c>g</c>\n")
    let voices = [CaptionSpan(.voice("A&B"), 0..<1), CaptionSpan(.voice("Bo"), 2..<3, classes: ["loud"])]
    #expect(text(of: caption("a\nb", voices)).text == "<v A&amp;B>a</v>\n<v.loud Bo>b</v>\n")
    let ruby = [CaptionSpan(.ruby, 0..<2), CaptionSpan(.rubyText, 1..<2)]
    #expect(text(of: caption("ab", ruby)).text == "<ruby>a<rt>b</rt></ruby>\n")
    #expect(text(of: caption("\n\na", [CaptionSpan(.italic, 0..<3)])).text == "<i>\n<c></c>\na</i>\n")
  }

  @Test func `a voice with classes around all of it tells the speaker`() {
    let spans = [CaptionSpan(.voice("Ada"), 0..<2, classes: ["loud"])]
    #expect(text(of: caption("Hi", speaker: "Ada", spans)).text == "<v.loud Ada>Hi</v>\n")
    #expect(text(of: caption("Hi!", speaker: "Ada", spans)).text == "<v Ada><v.loud Ada>Hi</v>!\n")
  }

  @Test func `what has no tag is told`() {
    #expect(text(of: caption("ab", [CaptionSpan(.color("#00ff00"), 0..<2)])).text == "<c.lime>ab</c>\n")
    #expect(text(of: caption("ab", [CaptionSpan(.color("cyan"), 0..<2)])).text == "<c.cyan>ab</c>\n")
    let found: [(CaptionSpan, String, String)] = [
      (CaptionSpan(.color("#123456"), 0..<2), "ab\n", "vtt-color-left-out"),
      (CaptionSpan(.color("green"), 0..<2, classes: ["x"]), "<c.x>ab</c>\n", "vtt-color-left-out"),
      (CaptionSpan(.rubyText, 0..<2), "ab\n", "vtt-ruby-left-out"),
      (CaptionSpan(.voice(""), 0..<2), "ab\n", "vtt-name-missing"),
      (CaptionSpan(.language(" "), 0..<2, classes: ["x"]), "<c.x>ab</c>\n", "vtt-name-changed"),
      (CaptionSpan(.italic, 0..<2, classes: ["a b", "", "c"]), "<i.c>ab</i>\n", "vtt-class-left-out"),
    ]
    for (span, words, identifier) in found {
      let (text, diagnostics) = text(of: caption("ab", [span]))
      #expect(text == words)
      #expect(diagnostics.first == identifier)
    }
  }

  @Test func `spans beyond the text or inside of a character do no harm`() {
    let spans = [CaptionSpan(.italic, -5..<1), CaptionSpan(.bold, 1..<99), CaptionSpan(.plain, 50..<60)]
    #expect(text(of: caption("äb", spans)).text == "<b>äb</b>\n")
  }

  @Test func `settings are written, a region last`() {
    var placement = CaptionPlacement()
    placement.vertical = .rightToLeft
    placement.line = .number(-2)
    placement.lineAlignment = .end
    placement.position = 12.5
    placement.positionAlignment = .lineRight
    placement.size = 50
    placement.alignment = .left
    placement.region = "fred"
    let block = CaptionDocument.Block(.region, "id:fred lines:3", before: 0)
    let file = write(CaptionDocument(captions: [caption("a", placement: placement)], blocks: [block]))
    #expect(
      file.text == """
        WEBVTT

        REGION
        id:fred lines:3

        00:00:01.000 --> 00:00:02.000 vertical:rl line:-2,end position:12.5%,line-right size:50% align:left region:fred
        a

        """)
    #expect(file.found == [])
  }

  @Test func `a placement that can't be written is told`() {
    let breaches: [(inout CaptionPlacement) -> Void] = [
      { $0.line = .percent(101) }, { $0.line = .percent(-1) }, { $0.size = .nan }, { $0.lineAlignment = .end },
      { $0.positionAlignment = .center }, { $0.region = "fred" }, { $0.position = .infinity },
    ]
    for breach in breaches {
      var placement = CaptionPlacement()
      breach(&placement)
      let file = write(CaptionDocument(captions: [caption("a", placement: placement)]))
      #expect(file.text == "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\na\n")
      #expect(file.found == ["vtt-setting-left-out"])
    }
  }

  @Test func `identifiers are kept on their line`() {
    var captions = ["a-->b", "a\r\nb", "x-->>>", "NOTE", "7", "7"].map { name in
      var caption = caption("a")
      caption.identifier = name
      return caption
    }
    captions[1].start = .seconds(1)
    let file = write(CaptionDocument(captions: captions))
    let names = file.text.split(separator: "\n\n").dropFirst().map { $0.split(separator: "\n")[0] }
    #expect(names == ["a--b", "a  b", "x--", "NOTE", "7", "7"])
    #expect(file.found == ["vtt-identifier-changed", "vtt-identifier-repeated"])
  }

  @Test func `blocks are written back in their places`() {
    let blocks = [
      CaptionDocument.Block(.note, "last", before: 9), .init(.note, "between\nlines", before: 1),
      .init(.header, "- Title\nKind: captions\n\nx --> y", before: 0),
      .init(.style, "a {}\n\nb {} <!-- -->", before: 1),
      .init(.note, "", before: 0), .init(.note, "a\n\nb-->c", before: 0), .init(.region, "", before: 0),
    ]
    let file = write(CaptionDocument(captions: [caption("a"), caption("b")], blocks: blocks))
    #expect(
      file.text == """
        WEBVTT - Title
        Kind: captions
        x -- > y

        NOTE

        NOTE
        a
        \u{20}
        b-- >c

        STYLE
        a {}
        b {} <!-- -- >

        00:00:01.000 --> 00:00:02.000
        a

        NOTE
        between
        lines

        00:00:01.000 --> 00:00:02.000
        b

        NOTE last

        """)
    #expect(file.found == ["vtt-block-changed", "vtt-block-moved"])
  }

  @Test func `what is said of the whole is noted`() {
    let file = write(CaptionDocument(language: .english, title: "Harbour Lights"))
    #expect(file.text == "WEBVTT\n")
    #expect(file.found == ["vtt-title-left-out", "vtt-language-left-out"])
  }

  // MARK: For podcast apps

  @Test func `for apps a name comes when another one speaks, without character references`() {
    let captions = [
      caption("a", speaker: "Ada & <Bo>"), caption("b", speaker: "Ada & <Bo>"), caption("c", speaker: "Cy"),
      caption("d"),
      caption("e", speaker: "Cy"), caption("f & g", speaker: "Ada & <Bo>"),
    ]
    let file = write(CaptionDocument(captions: captions), safe: true)
    let texts = file.text.split(separator: "\n\n").dropFirst().map { $0.split(separator: "\n")[1] }
    #expect(texts == ["<v Ada ＆ ＜Bo＞>a", "b", "<v Cy>c", "d", "e", "<v Ada ＆ ＜Bo＞>f &amp; g"])
    #expect(file.found == ["vtt-name-widened", "vtt-speaker-carried"])
  }

  @Test func `for apps there is nothing but captions and remarks`() {
    let blocks = [
      CaptionDocument.Block(.style, "a {}", before: 0), .init(.region, "id:fred", before: 0),
      .init(.attributes, "lang:en", before: 0), .init(.note, "a", before: 0),
    ]
    var captions = [caption("a"), caption("b")]
    captions[0].placement = CaptionPlacement()
    captions[0].placement?.region = "fred"
    captions[1].identifier = "NOTE 1"
    let file = write(CaptionDocument(captions: captions, blocks: blocks), safe: true)
    let times = "00:00:01.000 --> 00:00:02.000"
    #expect(file.text == "WEBVTT\n\nNOTE a\n\n\(times)\na\n\n\(times)\nb\n")
    #expect(file.found == ["vtt-block-left-out", "vtt-setting-left-out", "vtt-identifier-left-out"])
  }

  @Test func `no name or class makes an arrow of its tag`() {
    #expect(text(of: caption("a", speaker: "A--")).text == "<v A-&#45;>a\n")
    #expect(text(of: caption("a", speaker: "A--"), safe: true).text == "<v A-- >a\n")
    #expect(text(of: caption("a", [CaptionSpan(.plain, 0..<1, classes: ["b--"])])).text == "<c.b-- >a</c>\n")
    #expect(text(of: caption("a\u{FFFF}", speaker: "\u{FFFF}")).text == "<v &#xFFFF;>a&#xFFFF;\n")
  }

  @Test func `for apps a voice has no classes`() {
    let spans = [CaptionSpan(.voice("Ada"), 0..<1, classes: ["x"]), CaptionSpan(.voice("Bo"), 2..<3)]
    #expect(text(of: caption("a\nb", spans), safe: true).text == "<v Ada><c.x>a</c></v>\n<v Bo>b</v>\n")
  }
}
