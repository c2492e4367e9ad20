import SSML
import SpeechTiming
import TalkScript
import TestSupport
import Testing
import XML

@Suite("Lexicons in PLS, written")
struct LexiconWritingTests {
  private let german = LanguageTag.german
  private let english = LanguageTag.english

  private func texts(_ output: PLSOutput) -> [String] { output.files.map { String(decoding: $0, as: UTF8.self) } }

  @Test func `a file is a lexicon, one lexeme a line`() throws {
    let output = try PLSWriter(language: german).write([
      LexiconEntry(written: "Łódź", ipa: "wut͡ɕ"), LexiconEntry(written: "R&B", said: "Arr & Bi"),
      LexiconEntry(written: "W3C", said: "Webklub", ipa: "vɛp"),
    ])
    #expect(output.diagnostics == [])
    #expect(
      texts(output) == [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="de">
        <lexeme><grapheme>Łódź</grapheme><phoneme>wut͡ɕ</phoneme></lexeme>
        <lexeme><grapheme>R&amp;B</grapheme><alias>Arr &amp; Bi</alias></lexeme>
        <lexeme><grapheme>W3C</grapheme><phoneme>vɛp</phoneme><alias>Webklub</alias></lexeme>
        </lexicon>

        """
      ])
  }

  @Test func `no entries make no files`() throws {
    let output = try PLSWriter(language: german).write([])
    #expect(output.files.isEmpty && output.diagnostics.isEmpty)
  }

  @Test func `of several entries for a word the first is written`() throws {
    let output = try PLSWriter(language: german).write([
      LexiconEntry(written: "a", said: "b"), LexiconEntry(written: "a", ipa: "c"),
      LexiconEntry(written: "a", said: "d", language: english),
    ])
    #expect(try output.files.map { try PLSReader().read($0).entries.map(\.said) } == [["b"]])
  }

  @Test func `each language has a file of its own`() throws {
    let output = try PLSWriter(language: german).write([
      LexiconEntry(written: "a", said: "ah"), LexiconEntry(written: "b", said: "bee", language: english),
      LexiconEntry(written: "c", said: "tse", language: german),
      LexiconEntry(written: "d", said: "dee", language: english),
    ])
    let entries = try output.files.map { try PLSReader().read($0).entries }
    #expect(entries.map { $0.map(\.written) } == [["a", "c"], ["b", "d"]])
    #expect(entries.map { Set($0.map(\.language)) } == [[german], [english]])
  }

  @Test func `a word that is said as it is written is left out`() throws {
    let output = try PLSWriter(language: german).write([LexiconEntry(written: "a", said: "a")])
    #expect(output.files == [] && output.diagnostics.map(\.identifier) == ["pls-entry-plain"])
  }

  // MARK: Lengths

  /// A file is filled to its last character, and not beyond.
  @Test func `a file holds as much as it may`() throws {
    // With line feeds, the declaration has 39 characters, the root with "de" 109, and its end 11.
    let frame = 39 + 109 + 11
    // <lexeme><grapheme>a</grapheme><alias>…</alias></lexeme> has 55 characters around the alias, with its line feed.
    let entry = 8 + 10 + 1 + 11 + 7 + 8 + 9 + 1
    let entries = ["a", "b", "c"].map { LexiconEntry(written: $0, said: "😀") }
    for (limit, counts) in [
      (frame + 3 * (entry + 2), [3]), (frame + 3 * (entry + 2) - 1, [2, 1]), (frame + entry + 2, [1, 1, 1]),
    ] {
      let output = try PLSWriter(language: german, maximumLength: limit).write(entries)
      #expect(try output.files.map { try PLSReader().read($0).entries.count } == counts)
      #expect(output.diagnostics == [])
    }
    let none = try PLSWriter(language: german, maximumLength: frame + entry + 1).write(entries)
    #expect(none.files == [] && none.diagnostics.map(\.identifier) == Array(repeating: "pls-entry-too-long", count: 3))
  }

  @Test func `an entry that no file can hold is told, and the others are written`() throws {
    let output = try PLSWriter(language: german).write([
      LexiconEntry(written: "a", said: "ah"), LexiconEntry(written: "b", said: String(repeating: "x", count: 4_000)),
      LexiconEntry(written: "c", said: "tse"),
    ])
    #expect(try output.files.map { try PLSReader().read($0).entries.map(\.written) } == [["a", "c"]])
    #expect(
      output.diagnostics.map(\.message) == [
        "the entry for “b” was left out: a file with it alone would have 4214 characters, and a lexicon may have 4000"
      ])
  }

  @Test func `a pronunciation that Polly refuses is told`() throws {
    func entry(_ name: String, _ length: Int) -> LexiconEntry {
      LexiconEntry(
        written: name, said: String(repeating: "a", count: length), ipa: String(repeating: "ʊ", count: length))
    }
    let output = try PLSWriter(language: german).write([entry("a", 100), entry("b", 101)])
    #expect(output.files.count == 1)
    #expect(output.diagnostics.map(\.identifier) == ["pls-pronunciation-long", "pls-pronunciation-long"])
    #expect(output.diagnostics.allSatisfy { $0.message.contains("of “b” has 101 characters; Amazon Polly takes 100") })
  }

  @Test func `what XML can't hold is left out and told`() throws {
    let output = try PLSWriter(language: german).write([LexiconEntry(written: "a\u{1}", said: "b\u{1}\u{FFFE}")])
    #expect(texts(output).first?.contains("<grapheme>a</grapheme><alias>b</alias>") == true)
    #expect(
      output.diagnostics.map(\.message) == [
        "U+0001 was left out 2 times: XML can't hold it", "U+FFFE was left out 1 times: XML can't hold it",
      ])
  }

  // MARK: Laws

  @Test(arguments: 1...40)
  func `any lexicon comes back from its files, which keep the limit and are valid`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let entries = Self.entries(count: seed * 7, &generator)
    let output = try PLSWriter(language: german).write(entries)
    #expect(try PLSWriter(language: german).write(entries) == output)
    let schema =
      SharedFiles.has("schemas/pls/pls.rng") ? try RelaxNGSchema(SharedFiles.bytes("schemas/pls/pls.rng")) : nil
    var found: [LexiconEntry] = []
    for file in output.files {
      #expect(String(decoding: file, as: UTF8.self).utf16.count <= 4_000)
      #expect(try schema?.validate(file) ?? [] == [])
      let reading = try PLSReader().read(file)
      #expect(reading.diagnostics == [])
      found += reading.entries
    }
    for tag in [german, english] {
      let expected = entries.filter { ($0.language ?? german) == tag }.map { entry in
        LexiconEntry(written: entry.written, said: entry.said, ipa: entry.ipa, language: tag)
      }
      #expect(found.filter { $0.language == tag } == expected)
    }
    #expect(found.count == entries.count)
  }

  /// Entries of words that are all different, of any letters and signs.
  private static func entries(count: Int, _ generator: inout SeededGenerator) -> [LexiconEntry] {
    let signs = ["a", "é", "ß", "&", "<", "]]>", "\"", "ʊ", "字", "😀", "א", "-", " b", "\u{301}"]
    func word(_ longest: Int) -> String {
      (0...Int.random(in: 0..<longest, using: &generator)).map { _ in signs.randomElement(using: &generator) ?? "" }
        .joined()
    }
    return (0..<count).map { index in
      let written = "x\(index)" + word(6)
      let ipa = Bool.random(using: &generator) ? "p" + word(8) : nil
      let isSaid = ipa == nil || Bool.random(using: &generator)
      return LexiconEntry(
        written: written, said: isSaid ? "y" + word(20) : written, ipa: ipa,
        language: Int.random(in: 0..<3, using: &generator) == 0 ? LanguageTag.english : nil)
    }
  }

  @Test("the schema is the one that the files are for", .enabled(if: SharedFiles.has("schemas/pls/pls.rng")))
  func schema() throws {
    let schema = try RelaxNGSchema(SharedFiles.bytes("schemas/pls/pls.rng"))
    #expect(try schema.validate(Array("<lexicon/>".utf8)) != [])
  }
}
