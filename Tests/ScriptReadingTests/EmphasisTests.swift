import ScriptReading
import TalkScript
import Testing

@Suite("Emphasis marks")
struct EmphasisTests {
  private func paragraph(_ words: String) throws -> Paragraph {
    try read("Ada: One?\nBen: \(words)\nAda: Three?\nBen: Four.").paragraphs[1]
  }

  @Test(
    "Marks are taken out, the stressed words are kept",
    arguments: [
      ("It was *very* late.", "It was very late.", ["very"]), ("It was **very** late.", "It was very late.", ["very"]),
      ("It was _very_ late.", "It was very late.", ["very"]),
      ("It was ***very*** late.", "It was very late.", ["very"]),
      ("*Very* late, **too** late.", "Very late, too late.", ["Very", "too"]),
      ("It was *very late*.", "It was very late.", ["very late"]),
      ("„*Nie* wieder“, sagte er.", "„Nie wieder“, sagte er.", ["Nie"]), ("(*not* now)", "(not now)", ["not"]),
      ("Das ist *schön*!", "Das ist schön!", ["schön"]), ("これは *とても* 大事。", "これは とても 大事。", ["とても"]),
      ("Er — *er* — kam.", "Er — er — kam.", ["er"]), ("It’s “*so*” late.", "It’s “so” late.", ["so"]),
    ])
  func marks(_ words: String, _ spoken: String, _ stressed: [String]) throws {
    let paragraph = try paragraph(words)
    #expect(paragraph.text == spoken)
    let text = Array(paragraph.text.utf8)
    #expect(paragraph.emphases.map { String(decoding: text[$0], as: UTF8.self) } == stressed)
  }

  @Test(
    "What is no emphasis stays as it is",
    arguments: [
      "2 * 3 * 4 is 24.", "snake_case_name is a word.", "5*6*7", "A * alone.", "**", "* * and more", "It ends*",
      "a*b* c", "__init__ it is called*",
      "*no end", "**no end*", "_", "f**k", "****four****",
    ])
  func others(_ words: String) throws {
    let letters = words.filter { $0.isLetter || $0.isNumber }
    #expect(try paragraph(words).text.filter { $0.isLetter || $0.isNumber } == letters)
  }

  @Test(
    "Arithmetic and names with underscores stay to the letter",
    arguments: [
      "2 * 3 * 4 is 24.", "snake_case_name is a word.", "A * alone.", "f**k",
    ])
  func arithmetic(_ words: String) throws {
    #expect(try paragraph(words).text == words)
  }

  @Test("Emphasis and cues keep their places side by side")
  func withCues() throws {
    let paragraph = try paragraph("So [laughs] *very* [sighs] **late**.")
    #expect(paragraph.text == "So very late.")
    #expect(paragraph.cues.map(\.offset) == [3, 8])
    #expect(paragraph.emphases == [3..<7, 8..<12])
  }
}
