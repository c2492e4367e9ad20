@testable import Captions
import TalkScript
import TestSupport
import Testing

@Suite("TTML, read")
struct TTMLReaderTests {
  private let p = "<p begin=\"0s\" end=\"1s\">"

  @Test("White space counts as one space, and not at the ends of lines")
  func collapsing() throws {
    #expect(
      try ttmlCaptions("\(p)\n  one\n\t two <br/>\n three <span> four</span>  </p>").map(\.text) == [
        "one two\nthree four"
      ])
    #expect(try ttmlCaptions("\(p)a<span> b </span> c\u{A0} </p>").map(\.text) == ["a b c\u{A0}"])
    #expect(try ttmlCaptions("\(p)<br/><br/>a<br/></p>").map(\.text) == ["\n\na\n"])
  }

  @Test("White space stays where xml:space says so")
  func preserving() throws {
    #expect(
      try ttmlCaptions("<p xml:space=\"preserve\" begin=\"0s\" end=\"1s\"> a\n  b&#9;</p>").map(\.text) == [" a\n  b\t"]
    )
    let file = ttml("\(p) a <span xml:space=\"default\">  b  </span></p>", "xml:space=\"preserve\"")
    #expect(try TTMLReader().read(file).document.captions.map(\.text) == [" a  b"])
  }

  @Test("Styles come by reference, through chains, from regions, inline and by inheritance")
  func styles() throws {
    let head = """
      <styling><style xml:id="i" tts:fontStyle="italic"/><style xml:id="ib" style="i" tts:fontWeight="bold"/>
      <style xml:id="loop" style="loop2 loop" tts:color="red"/><style xml:id="loop2" style="loop"/></styling>
      <layout><region xml:id="r" tts:color="cyan"/><region xml:id="s"><style tts:textDecoration="underline"/></region></layout>
      """
    let body = """
      <p begin="0s" end="1s" style="i">a<span style="ib" tts:fontStyle="normal">b</span></p>
      <p begin="0s" end="1s" region="r">c<span tts:color="white">d</span></p>
      <p begin="0s" end="1s" region="s">e</p>
      <p begin="0s" end="1s"><span style="loop">f</span><span style="nowhere">g</span></p>
      <p begin="0s" end="1s"><span style="i ib">h</span><span tts:color="rgb(255,128,0)">i</span></p>
      <p begin="0s" end="1s" tts:fontStyle="italic"><span>j</span><br/><span>k</span></p>
      """
    let captions = try ttmlCaptions(body, head: head)
    #expect(
      captions.map(marks) == [
        ["italic a", "bold b"], ["color(\"cyan\") c"], ["underline e"], ["color(\"red\") f"],
        ["italic h", "bold h", "color(\"#ff8000\") i"], ["italic j\nk"],
      ])
  }

  @Test("Agents are speakers, of whole captions and of parts")
  func agents() throws {
    let head = """
      <metadata><ttm:agent xml:id="a" type="person"><ttm:name type="alias">Addie</ttm:name>
      <ttm:name type="full"> Ada
      Quill</ttm:name></ttm:agent><ttm:agent xml:id="b" type="person"><ttm:name type="family">Bee</ttm:name>
      <ttm:name type="given">Ben</ttm:name></ttm:agent><ttm:agent xml:id="n" type="other"/></metadata>
      """
    let body = """
      <p begin="0s" end="1s" ttm:agent="a">x</p><p begin="0s" end="1s"><span ttm:agent="b">y</span></p>
      <p begin="0s" end="1s"><span ttm:agent="a">Hi.</span><br/><span ttm:agent="b">Ho.</span></p>
      <p begin="0s" end="1s" ttm:agent="a b">z</p><p begin="0s" end="1s" ttm:agent="nobody">w</p>
      """
    let captions = try ttmlCaptions(body, head: head)
    #expect(captions.map(\.speaker) == ["Ada Quill", "Ben Bee", nil, "Ada Quill, Ben Bee", nil])
    #expect(marks(captions[2]) == ["voice(\"Ada Quill\") Hi.", "voice(\"Ben Bee\") Ho."])
  }

  @Test("Ruby is kept, without the brackets for those who don't know it")
  func ruby() throws {
    let captions = try ttmlCaptions(
      """
      \(p)<span tts:ruby="container"><span tts:ruby="base">漢</span><span tts:ruby="delimiter">(</span>\
      <span tts:ruby="text">かん</span><span tts:ruby="delimiter">)</span></span>字</p>
      """)
    #expect(captions.map(\.text) == ["漢かん字"])
    #expect(captions.map(marks) == [["ruby 漢かん", "rubyText かん"]])
  }

  @Test("Languages are kept where they differ from the file's")
  func languages() throws {
    let file = ttml(
      "\(p)Tea <span xml:lang=\"fr\">thé</span></p><p xml:lang=\"de\" begin=\"0s\" end=\"1s\">Tee</p>",
      "xml:lang=\"en\"")
    let document = try TTMLReader().read(file).document
    #expect(document.language == .english)
    #expect(document.captions.map(marks) == [["language(\"fr\") thé"], ["language(\"de\") Tee"]])
    #expect(try TTMLReader().read(ttml("", "xml:lang=\"\"")).document.language == nil)
  }

  @Test("Regions say where captions stand")
  func regions() throws {
    let head = """
      <layout><region xml:id="bottom" tts:origin="10% 80%" tts:extent="80% 10%" tts:displayAlign="after"/>
      <region xml:id="top" tts:origin="64px 36px" tts:extent="512px 100px" tts:displayAlign="before"/>
      <region xml:id="left" tts:origin="5% 40%" tts:extent="30% 20%" tts:displayAlign="center" tts:textAlign="left"/>
      <region xml:id="column" tts:origin="80% 10%" tts:extent="10% 80%" tts:writingMode="tbrl"/></layout>
      """
    let body = ["bottom", "top", "left", "column", "gone"].map { "<p begin=\"0s\" end=\"1s\" region=\"\($0)\">x</p>" }
    let captions = try ttmlCaptions(body.joined(), head: head, "tts:extent=\"640px 360px\"")
    var left = CaptionPlacement()
    (left.line, left.lineAlignment, left.alignment) = (.percent(50), .center, .left)
    (left.position, left.positionAlignment, left.size) = (5, .lineLeft, 30)
    var column = CaptionPlacement()
    column.vertical = .rightToLeft
    #expect(captions.map(\.placement) == [nil, .top, left, column, nil])
  }

  @Test("Titles, identifiers and lines of the file are kept")
  func names() throws {
    let reading = try TTMLReader().read(
      ttml(
        "<p xml:id=\"intro\" begin=\"0s\" end=\"1s\">a</p>\n<p id=\"s2\" begin=\"1s\" end=\"2s\">b</p>",
        head: "<ttm:title>A &amp; B</ttm:title>"))
    #expect(reading.document.title == "A & B")
    #expect(reading.document.captions.map(\.identifier) == ["intro", "s2"])
    #expect(reading.lines == [3, 4])
  }

  @Test("Drafts, files without a namespace and other encodings are read")
  func wild() throws {
    let draft = """
      <tt xmlns="http://www.w3.org/2006/10/ttaf1" xmlns:tts="http://www.w3.org/2006/10/ttaf1#styling" xml:lang="en">
      <head><styling><style id="i" tts:fontStyle="italic"/></styling></head><body><div>
      <p begin="00:00:01.00" end="00:00:02.00" style="i">Hé</p></div></body></tt>
      """
    let plain = "<tt><body><p begin='1s' end='2s'><span tts:fontStyle='italic'>Hé</span></p></body></tt>"
    let prefixed = """
      <?xml version="1.0" encoding="utf-16"?><tt:tt xmlns:tt="http://www.w3.org/ns/ttml"
      xmlns:style="http://www.w3.org/ns/ttml#styling"><tt:body><tt:div><tt:p begin="1s" end="2s" style:fontStyle="italic">\
      <tt:span>Hé</tt:span></tt:p></tt:div></tt:body></tt:tt>
      """
    let wide: [UInt8] = [0xFF, 0xFE] + prefixed.utf16.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    for file in [Array(draft.utf8), Array(plain.utf8), wide, [0xEF, 0xBB, 0xBF] + Array(plain.utf8)] {
      let captions = try TTMLReader().read(file).document.captions
      #expect(brief(captions) == ["1000-2000 Hé"])
      #expect(captions.map(marks) == [["italic Hé"]])
      #expect(TTMLReader.recognises(file))
    }
    #expect(!TTMLReader.recognises(Array("WEBVTT".utf8)))
    #expect(!TTMLReader.recognises(Array("<html><tt/></html>".utf8)))
  }

  @Test("What isn't kept is told, each kind once")
  func notes() throws {
    let reading = try TTMLReader().read(
      ttml(
        """
        <p begin="0s" end="1s" tts:backgroundColor="black" tts:fontSize="80%" ttm:role="sound"><set tts:color="red"/>a</p>
        <p begin="0s" end="1s" tts:fontSize="90%">b<set/><span tts:display="none">c</span><metadata><x xmlns="y"/></metadata></p>
        """))
    #expect(reading.document.captions.map(\.text) == ["a", "b"])
    #expect(reading.diagnostics.allSatisfy { $0.identifier == "ttml-not-kept" })
    #expect(
      reading.diagnostics.map(\.message) == [
        "<set> is no text and is left out", "text that is never shown is left out",
        "what text is for (ttm:role) isn't kept", "these styles aren't kept: backgroundColor, fontSize",
      ])
  }

  @Test("Empty paragraphs are captions only with a time of their own")
  func empty() throws {
    #expect(try brief(ttmlCaptions("<p/><p> </p><p begin=\"1s\" end=\"2s\"/>")) == ["1000-2000 "])
  }

  @Test(
    "What is no TTML is an error with its place",
    arguments: [
      ("", 1, nil), ("{}", 1, 1), ("<tt><body>", 1, nil), ("<html/>", 1, 1), ("<tt>\n<p></tt>", 2, nil),
      ("<tt xmlns=\"urn:x\"/>", 1, 1), ("<!DOCTYPE tt [\n<!ENTITY a \"x\">]><tt>&a;</tt>", 2, nil),
      ("<!DOCTYPE tt [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><tt>&a;</tt>", 1, nil),
      ("<tt>" + String(repeating: "<x>", count: 100_000), 1, nil),
      ("<tt><body><div><p>" + String(repeating: "<span>", count: 100_000), 1, nil),
    ] as [(String, Int, Int?)])
  func errors(_ text: String, _ line: Int, _ column: Int?) {
    do {
      _ = try TTMLReader().read(Array(text.utf8))
      #expect(Bool(false), "must be refused: \(text.prefix(40))")
    } catch {
      #expect(error.diagnostic.identifier == "ttml-invalid")
      if !text.isEmpty { #expect(error.diagnostic.range?.start.line == line) }
      if let column { #expect(error.diagnostic.range?.start.column == column) }
    }
  }
}
