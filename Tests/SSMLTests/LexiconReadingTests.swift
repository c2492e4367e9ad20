import SSML
import SpeechTiming
import TalkScript
import Testing

@Suite("Lexicons in PLS, read")
struct LexiconReadingTests {
  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en-gb">
    """

  private func read(_ body: String) throws -> PLSReading {
    try PLSReader().read(Array((Self.head + "\n" + body + "</lexicon>").utf8))
  }

  private func said(_ body: String) throws -> [String] {
    try read(body).entries.map { entry in
      "\(entry.written)=\(entry.said)" + (entry.ipa.map { "/\($0)/" } ?? "")
    }
  }

  private func error(_ text: String) -> Diagnostic? {
    do {
      _ = try PLSReader().read(Array(text.utf8))
      return nil
    } catch {
      return error.diagnostic
    }
  }

  @Test func `sounds and spoken forms are read, each with the lexicon's language`() throws {
    let reading = try read(
      """
      <lexeme><grapheme>Łódź</grapheme><phoneme>wut͡ɕ</phoneme></lexeme>
      <lexeme><grapheme>BBC 1</grapheme><alias>bee bee see one</alias></lexeme>

      """)
    let language = LanguageTag("en-GB")
    #expect(
      reading.entries == [
        LexiconEntry(written: "Łódź", ipa: "wut͡ɕ", language: language),
        LexiconEntry(written: "BBC 1", said: "bee bee see one", language: language),
      ])
    #expect(reading.diagnostics == [])
  }

  @Test(arguments: [
    // Spellings of one word, each an entry.
    (
      "<lexeme><grapheme>colour</grapheme><grapheme>color</grapheme><phoneme>ˈkʌlə</phoneme></lexeme>",
      ["colour=colour/ˈkʌlə/", "color=color/ˈkʌlə/"]
    ),
    // The first of two ways.
    (
      "<lexeme><grapheme>Newton</grapheme><phoneme>ˈnjuːtən</phoneme><phoneme>ˈnuːtən</phoneme></lexeme>",
      ["Newton=Newton/ˈnjuːtən/"]
    ),
    // The preferred one, wherever it stands.
    (
      "<lexeme><grapheme>either</grapheme><phoneme>ˈiːðə</phoneme><phoneme prefer=\"true\">ˈaɪðə</phoneme></lexeme>",
      ["either=either/ˈaɪðə/"]
    ),
    // An alias that wins leaves no sounds; one that doesn't is kept for engines without sounds.
    ("<lexeme><grapheme>W3C</grapheme><alias>web club</alias><phoneme>wɛb</phoneme></lexeme>", ["W3C=web club"]),
    ("<lexeme><grapheme>W3C</grapheme><phoneme>wɛb</phoneme><alias>web club</alias></lexeme>", ["W3C=web club/wɛb/"]),
    (
      "<lexeme><grapheme>W3C</grapheme><phoneme prefer=\"false\">wɛb</phoneme><alias prefer=\"true\">web</alias></lexeme>",
      ["W3C=web"]
    ),
    // White space only keeps words apart; references and CDATA are text.
    (
      "<lexeme>\n <grapheme> Rock\n &amp;  Roll </grapheme>\n <alias><![CDATA[rock 'n' roll]]></alias>\n</lexeme>",
      ["Rock & Roll=rock 'n' roll"]
    ),
    // Roles, examples and identifiers say nothing of sounds.
    (
      "<lexeme role=\"n:noun\" xml:id=\"a\"><grapheme orthography=\"a\">bow</grapheme><phoneme>baʊ</phoneme>"
        + "<example>Take a <b>bow</b>.</example></lexeme>", ["bow=bow/baʊ/"]
    ),
  ])
  func `of a lexeme's pronunciations one is taken`(body: String, entries: [String]) throws {
    #expect(try said(body) == entries)
    #expect(try read(body).diagnostics == [])
  }

  @Test func `metadata and foreign elements are passed over`() throws {
    let reading = try read(
      """
      <meta name="author" content="x"/><metadata><lexeme><grapheme>no</grapheme><alias>no</alias></lexeme></metadata>
      <x:lexeme xmlns:x="urn:x"><grapheme>no</grapheme><alias>nay</alias></x:lexeme>
      <lexeme><x:y xmlns:x="urn:x">no</x:y><grapheme>yes<x:y xmlns:x="urn:x">no</x:y></grapheme><alias>aye</alias></lexeme>
      """)
    #expect(reading.entries.map(\.written) == ["yes"])
    #expect(reading.diagnostics == [])
  }

  @Test func `what can't be used is left out and told with its place`() throws {
    let reading = try read(
      """
      <lexeme><grapheme>a</grapheme><phoneme alphabet="x-sampa">eI</phoneme><phoneme>eɪ</phoneme></lexeme>
      <lexeme><grapheme>b</grapheme><phoneme alphabet="x-sampa">bi:</phoneme></lexeme>
      <lexeme><alias>c</alias></lexeme>
      <lexeme><grapheme> </grapheme><alias>d</alias></lexeme>
      <lexeme><grapheme>e</grapheme><alias/></lexeme>
      <grapheme>f</grapheme>
      <lexeme><grapheme>g</grapheme><alias>gee</alias><word/></lexeme>
      """)
    #expect(reading.entries.map(\.written) == ["a", "g"])
    #expect(reading.entries.map(\.ipa) == ["eɪ", nil])
    #expect(
      reading.diagnostics.map { "\($0.range?.start.description ?? "") \($0.identifier)" } == [
        "3:31 pls-alphabet", "4:31 pls-alphabet", "4:1 pls-lexeme", "5:1 pls-lexeme", "6:9 pls-lexeme",
        "7:31 pls-lexeme", "7:1 pls-lexeme", "8:1 pls-element", "9:49 pls-element",
      ])
    #expect(reading.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test func `a lexicon of another alphabet has phonemes in it, unless they say otherwise`() throws {
    let text = """
      <lexicon version="1.0" alphabet="x-sampa" xml:lang="en">
      <lexeme><grapheme>a</grapheme><phoneme>eI</phoneme><alias>ay</alias></lexeme>
      <lexeme><grapheme>b</grapheme><phoneme alphabet="ipa">biː</phoneme></lexeme></lexicon>
      """
    let reading = try PLSReader().read(Array(text.utf8))
    #expect(reading.entries.map(\.said) == ["ay", "b"] && reading.entries.map(\.ipa) == [nil, "biː"])
    #expect(reading.diagnostics.map(\.identifier) == ["pls-alphabet"])
  }

  @Test func `what the root leaves out or gets wrong is told`() throws {
    let reading = try PLSReader().read(Array("<lexicon xml:lang='e_n'/>".utf8))
    #expect(reading.entries == [])
    #expect(reading.diagnostics.map(\.identifier) == ["pls-language", "pls-alphabet-missing"])
  }

  @Test(arguments: [
    ("", "pls-not-well-formed"), ("names", "pls-not-well-formed"), ("<lexicon>\n<lexeme>", "pls-not-well-formed"),
    ("<speak/>", "pls-root"), ("<!-- a -->\n<lexicon xmlns='urn:a'/>", "pls-root"),
    ("<!DOCTYPE lexicon [<!ENTITY a 'b'>]>\n<lexicon>&a;</lexicon>", "pls-not-well-formed"),
    ("<lexicon><lexeme><grapheme>&nbsp;</grapheme></lexeme></lexicon>", "pls-not-well-formed"),
  ])
  func `what is no lexicon is an error with its place`(text: String, identifier: String) {
    let found = error(text)
    #expect(found?.identifier == identifier && found?.severity == .error)
    #expect(found?.range != nil)
  }

  @Test func `a mistake is told with line and column`() {
    let found = error(Self.head + "\n<lexeme>\n  <grapheme>Tea & biscuits</grapheme></lexeme></lexicon>")
    #expect(found?.range?.start.line == 4)
    #expect(found?.message == "A bare & must be written as &amp;")
  }

  @Test func `an entity that another file holds is not read`() {
    let text =
      "<!DOCTYPE lexicon [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><lexicon><lexeme><grapheme>&a;</grapheme>"
      + "<alias>b</alias></lexeme></lexicon>"
    #expect(error(text)?.message.contains("document type") == true)
  }

  @Test func `a word of a million letters is left out, and sounds of as many are read`() throws {
    let million = String(repeating: "a", count: 1_000_000)
    let reading = try read(
      "<lexeme><grapheme>\(million)</grapheme><alias>a</alias></lexeme>"
        + "<lexeme><grapheme>b</grapheme><phoneme>\(million)</phoneme></lexeme>")
    #expect(reading.entries.map(\.written) == ["b"] && reading.entries.first?.ipa?.count == 1_000_000)
    #expect(reading.diagnostics.map(\.message) == ["a grapheme of more than 1000 characters was left out"])
  }

  @Test func `elements nested without end are an error, not a crash`() {
    let text = "<lexicon>" + String(repeating: "<lexeme>", count: 100_000)
    #expect(error(text)?.identifier == "pls-not-well-formed")
  }
}
