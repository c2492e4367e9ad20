import Captions
import TalkScript
import TestSupport
import Testing

@Suite("WebVTT, read: the text of a cue")
struct WebVTTCueTextTests {
  private func reading(_ text: String) throws -> CaptionReading {
    try readVTT("WEBVTT\n\n00:00.000 --> 01:00.000\n\(text)")
  }

  private func caption(_ text: String) throws -> Caption {
    try #require(reading(text).document.captions.first)
  }

  /// The text and its spans, each as `mark.classes[stretch]`.
  private func outline(_ text: String) throws -> String {
    let caption = try caption(text)
    let bytes = Array(caption.text.utf8)
    let spans = caption.spans.map { span in
      let name =
        switch span.mark {
        case .italic: "i"
        case .bold: "b"
        case .underline: "u"
        case .voice(let name): "v(\(name))"
        case .color(let color): "color(\(color))"
        case .language(let tag): "lang(\(tag))"
        case .ruby: "ruby"
        case .rubyText: "rt"
        case .plain: "c"
        case .time(let time): "\(time.components.seconds)s@\(span.range.lowerBound)"
        }
      let words = span.classes.isEmpty ? "" : "." + span.classes.joined(separator: ".")
      return name + words + "[\(String(decoding: bytes[span.range], as: UTF8.self))]"
    }
    let speaker = caption.speaker.map { "\($0): " } ?? ""
    return ([speaker + caption.text] + spans).joined(separator: " ")
  }

  // MARK: Tags

  @Test(
    "tags and what they hold",
    arguments: [
      ("a<i>b</i>c", "abc i[b]"), ("<b>a</b>", "a b[a]"), ("<u>a</u>", "a u[a]"), ("<c>a</c>", "a c[a]"),
      ("<i>a", "a i[a]"), ("<i>a<b>b", "ab i[ab] b[b]"), ("<i>a<i>b</i>c</i>d", "abcd i[abc] i[b]"),
      ("<c.red>a</c>", "a c.red[a]"), ("<c.red.bg_blue.x>a</c>", "a c.red.bg_blue.x[a]"),
      ("<i.a>b</i>", "b i.a[b]"), ("<c..a...b.>x</c>", "x c.a.b[x]"), ("<c.>x</c>", "x c[x]"),
      ("<c.a b>x</c>", "x c.a[x]"), ("<c.a\nb>x</c>", "x c.a[x]"), ("<c.a/b&amp;<d>x</c>", "x c.a/b&amp;<d[x]"),
      ("<c.ä>x</c>", "x c.ä[x]"), ("<i a &amp; b>x</i>", "x i[x]"), ("<i\nx>a</i>", "a i[a]"),
      ("<i\t>a</i>", "a i[a]"), ("<i\u{C}>a</i>", "a i[a]"),
      ("<ruby>a<rt>b</rt>c<rt>d</rt></ruby>e", "abcde ruby[abcd] rt[b] rt[d]"),
      ("<ruby>a<rt>b</ruby>c", "abc ruby[ab] rt[b]"), ("<ruby.x>a<rt.y>b", "ab ruby.x[ab] rt.y[b]"),
      ("<lang en-GB>a</lang>", "a lang(en-GB)[a]"), ("<lang>a</lang>", "a lang()[a]"),
      ("<lang.x  de \n AT>a</lang>b", "ab lang(de AT).x[a]"),
      ("a<00:00:10.000>b<00:20.000>c", "abc 10s@1[] 20s@2[]"), ("<100:00:00.000>a", "a 360000s@0[]"),
      ("<i>a<00:10.000>b</i>", "ab i[ab] 10s@1[]"),
      ("<i></i>a", "a"), ("a<b></b><i>b</i>", "ab i[b]"), ("<i><b></b></i>a", "a"),
    ])
  func tags(_ text: String, _ expected: String) throws {
    #expect(try outline(text) == expected)
    #expect(try reading(text).diagnostics == [])
  }

  @Test(
    "what is no tag, or none in its place, is left out and told",
    arguments: [
      ("a<", "a"), ("a<x", "a"), ("a<x>b", "ab"), ("a<>b", "ab"), ("a< >b", "ab"), ("a< b>c", "ac"), ("a<\nb>c", "ac"),
      ("a<.x>b", "ab"), ("a<\u{C}i>b", "ab"), ("a<I>b</I>", "ab"), ("<bold>a", "a"), ("<b<i>a", "a"), ("<i/>a", "a"),
      ("a</i>b", "ab"), ("</>a", "a"), ("a</", "a"), ("a</i", "a"), ("<!--a>b", "b"), ("<rt>a</rt>", "a"),
      ("<i>a</b>b</i>c", "abc i[ab]"), ("<i>a</i >b", "ab i[ab]"), ("<i>a</i.x>b", "ab i[ab]"),
      ("<i>a</ i>b", "ab i[ab]"), ("<b><i>a</b>b</i>c</b>", "abc b[abc] i[ab]"),
      ("<ruby><b>a<rt>b</rt></b></ruby>", "ab ruby[ab] b[ab]"), ("<ruby>a<rt>b<rt>c", "abc ruby[abc] rt[bc]"),
      ("<ruby>a<rt><b>b</ruby>c", "abc ruby[abc] rt[bc] b[bc]"), ("<rt>a</ruby>", "a"),
      ("<v A>a</i>b", "A: ab"), ("a<1>b", "ab"), ("a<00:10.0>b", "ab"), ("a<00:10.000 >b", "ab"),
      ("a<00:10.000x>b", "ab"), ("a<00:10,000>b", "ab"), ("a<00:60.000>b", "ab"), ("a<0:10.000>b", "ab"),
      ("a<1:00:00.00", "a"), ("a< 00:10.000>b", "ab"), ("</v>a", "a"), ("<font color=\"red\">a</font>", "a"),
    ])
  func tagsLeftOut(_ text: String, _ expected: String) throws {
    #expect(try outline(text) == expected)
    let found = try reading(text).diagnostics
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.identifier == "vtt-tag-ignored" && $0.severity == .warning })
  }

  @Test(
    "a tag that is cut off by the end counts",
    arguments: [
      ("a<i", "a"), ("<v Ada", "Ada: "), ("<v.x Ada", "Ada: "), ("<i>a</i", "a i[a]"), ("a<00:10.000", "a 10s@1[]"),
      ("a<c.x", "a"), ("<v A&amp", "A&: "),
    ])
  func cutOff(_ text: String, _ expected: String) throws {
    #expect(try outline(text) == expected)
    #expect(try reading(text).diagnostics == [])
  }

  @Test func `findings point at their tags`() throws {
    let marked = MarkedText("WEBVTT\n\n00:00.000 --> 01:00.000\nä 1️⃣<x>日\nb2️⃣</b>\n\n00:02.000 --> 01:00.000\n3️⃣<1>")
    let found = try WebVTTReader().read(marked.bytes).diagnostics
    #expect(found.map { $0.range?.start } == [marked.places[1], marked.places[2], marked.places[3]])
    #expect(found.first?.range?.end.column == (marked.places[1]?.column ?? 0) + 3)
  }

  // MARK: Voices

  @Test(
    "voices",
    arguments: [
      ("<v Ada>Hi,\nyou.", "Ada: Hi,\nyou."), ("<v Ada>Hi.</v>", "Ada: Hi."),
      ("<v.loud Ada>Hi.", "Ada: Hi. v(Ada).loud[Hi.]"),
      ("<v Ada>Hi.</v>\n<v Ada>You.</v> ", "Ada: Hi.\nYou. "), ("<i><v Ada>Hi.</v></i>", "Ada: Hi. i[Hi.]"),
      ("<v Ada><i>Hi.</i> You.", "Ada: Hi. You. i[Hi.]"), ("<v Ada>a<v Ada>b", "Ada: ab"),
      ("<v Ada>a</v> b", "a b v(Ada)[a]"), ("a <v Ada>b", "a b v(Ada)[b]"),
      ("<v Ada>a</v>\n<v Bo>b", "a\nb v(Ada)[a] v(Bo)[b]"), ("<v Ada>a\n<v Bo>b", "a\nb v(Ada)[a\nb] v(Bo)[b]"),
      ("<v>a", "a v()[a]"), ("<v >a", "a v()[a]"), ("<v   A &amp;\n B\t>x", "A & B: x"), ("<v A>", "A: "),
      ("<v A></v>", "A: "), ("<v A></v>b", "b"), ("<v &lt;&gt;>a", "<>: a"), ("<v A<b>a", "A<b: a"),
      ("<v\nAda>a", "Ada: a"), ("<v Ada.loud>a", "Ada.loud: a"), ("<v.a.b C D>a", "C D: a v(C D).a.b[a]"),
      ("<v A&>a", "A&: a"), ("<v A&amp>a", "A&: a"), ("<v A&nbsp;B>a", "A\u{A0}B: a"), ("<v &#32; A&#9;B>a", "A B: a"),
    ])
  func voices(_ text: String, _ expected: String) throws {
    #expect(try outline(text) == expected)
  }

  // MARK: Character references

  @Test(
    "character references, as HTML has them",
    arguments: [
      ("&amp;", "&"), ("&lt;b&gt;", "<b>"), ("&quot;&apos;", "\"'"), ("a&nbsp;b", "a\u{A0}b"),
      ("&lrm;&rlm;", "\u{200E}\u{200F}"), ("&amp;amp;", "&amp;"), ("&amp", "&"), ("&ampx", "&x"), ("&lt", "<"),
      ("&LT;&GT&AMP;", "<>&"), ("&AMP", "&"), ("&Lt;", "≪"), ("&copy", "©"), ("&copycat;", "©cat;"),
      ("&notit;", "¬it;"),
      ("&notin;", "∉"), ("&not", "¬"), ("&hellip;", "…"), ("&hellip", "&hellip"), ("&auml;&Auml;", "äÄ"),
      ("&euro;", "€"),
      ("&CounterClockwiseContourIntegral;", "∳"),
      ("&CounterClockwiseContourIntegralx;", "&CounterClockwiseContourIntegralx;"),
      ("&NotEqualTilde;", "≂\u{338}"), ("&fjlig;", "fj"), ("&frac12;&frac12x", "½½x"), ("&there4;", "∴"),
      ("&NewLine;x&Tab;", "\nx\t"), ("&bne;", "=\u{20E5}"), ("&zwj;&zwnj;&shy;", "\u{200D}\u{200C}\u{AD}"),
      ("AT&T", "AT&T"), ("&", "&"), ("& ", "& "), ("&;", "&;"), ("&what;", "&what;"), ("&&amp;", "&&"), ("&<b>x", "&x"),
      ("&Amp;", "&Amp;"), ("&amp ;", "& ;"),
      ("&#228;", "ä"), ("&#xe4;&#XE4;", "ää"), ("&#228", "ä"), ("&#228x", "äx"), ("&#xe4g", "äg"), ("&#1f;", "\u{1}f;"),
      ("&#0;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"), ("&#x110000;", "\u{FFFD}"),
      ("&#99999999999999999999;", "\u{FFFD}"),
      ("&#x10FFFF;", "\u{10FFFF}"), ("&#xFFFE;", "\u{FFFE}"), ("&#13;", "\r"), ("&#10;", "\n"), ("&#1;", "\u{1}"),
      ("&#128;", "€"), ("&#x80;&#x8A;&#x9f;", "€ŠŸ"), ("&#x81;", "\u{81}"), ("&#x85;", "…"), ("&#160;", "\u{A0}"),
      ("&#;", "&#;"), ("&#", "&#"), ("&#x;", "&#x;"), ("&#xg;", "&#xg;"), ("&#+5;", "&#+5;"), ("&#-5;", "&#-5;"),
      ("&#000000000000065;", "A"),
    ])
  func references(_ text: String, _ expected: String) throws {
    #expect(try caption(text).text.unicodeScalars.elementsEqual(expected.unicodeScalars))
    #expect(try reading(text).diagnostics == [])
  }

  /// Python has the standard's own table.
  @Test(.enabled(if: ExternalTool.has("python3")))
  func `all named references are the ones that Python knows`() throws {
    let python = try #require(ExternalTool("python3"))
    let listing = try python.output([
      "-c", "import html.entities as h\nfor k,v in sorted(h.html5.items()): print(k, *[ord(c) for c in v])",
    ])
    let rows = String(decoding: listing, as: UTF8.self).split(separator: "\n").map { $0.split(separator: " ") }
    #expect(rows.count == 2231)
    // A private character parts them: no reference stands for it.
    let text = rows.map { "&\($0[0])\u{E000}" }.joined()
    let found = try caption(text).text.unicodeScalars.split(separator: "\u{E000}").map { $0.map { String($0.value) } }
    #expect(found == rows.map { $0.dropFirst().map(String.init) })
  }
}
