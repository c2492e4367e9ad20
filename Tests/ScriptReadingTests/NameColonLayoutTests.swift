import ScriptReading
import TalkScript
import Testing

@Suite("Name: text")
struct NameColonLayoutTests {
  private let expected = ["Ada: Good evening.", "Ben: Hello, Ada.", "Ada: Shall we?", "Ben: We shall."]

  @Test(
    "A name and a colon start a turn",
    arguments: [": ", ":", " : ", "\u{A0}: ", "\u{202F}: ", ":\t", "：", "： ", ":   "])
  func colons(_ colon: String) throws {
    let text = """
      Ada\(colon)Good evening.
      Ben\(colon)Hello, Ada.
      Ada\(colon)Shall we?
      Ben\(colon)We shall.
      """
    #expect(try read(text).outline == expected)
  }

  @Test("Any number of blank lines may stand between turns", arguments: 1...6)
  func blankLines(_ count: Int) throws {
    let end = String(repeating: "\n", count: count)
    let text = ["Ada: Good evening.", "Ben: Hello, Ada.", "Ada: Shall we?", "Ben: We shall."].joined(separator: end)
    #expect(try read(text).outline == expected)
  }

  @Test(
    "Lines may end in LF, CR LF or CR, and in U+2028 or U+2029",
    arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}"])
  func lineEndings(_ end: String) throws {
    let text = "Ada: Good evening.\(end)Ben: Hello, Ada.\(end)\(end)Ada: Shall we?\(end)Ben: We shall.\(end)"
    #expect(try read(text).outline == expected)
  }

  @Test("Spaces at the ends of lines, tabs and no-break spaces don't count")
  func spaces() throws {
    let text =
      "  Ada: Good evening.  \n\tBen:\u{A0}Hello, Ada.\u{A0}\n\u{3000}Ada: Shall we?\t \n \u{200B}Ben: We shall.\u{FEFF}\n"
    #expect(try read(text).outline == expected)
  }

  @Test("A name may stand alone with its colon, the speech below")
  func speechBelow() throws {
    let text = """
      Ada:
      Good evening.

      Ben:

      Hello, Ada.
      Ada: Shall we?
      Ben:
      We shall.
      """
    #expect(try read(text).outline == expected)
  }

  @Test("A line without a name goes on with the paragraph, a blank line starts a new one")
  func continuation() throws {
    let text = """
      Ada: Good evening,
      and welcome
      to the show.

      It is late.
      Ben: Hello, Ada.

      Ada: Shall we?
      Ben: We shall.
      """
    #expect(
      try read(text).outline == [
        "Ada: Good evening, and welcome to the show. | It is late.", "Ben: Hello, Ada.", "Ada: Shall we?",
        "Ben: We shall.",
      ])
  }

  @Test("Lines of Chinese and Japanese join without a space, with Latin words between they keep one")
  func wrappedJapanese() throws {
    let text = """
      司会：今日は海の話を
      していただきます。
      ゲスト：はい、昔から
      海が好きで、
      SNS
      でも書いています。
      """
    #expect(
      try read(text).outline == [
        "司会: 今日は海の話をしていただきます。", "ゲスト: はい、昔から海が好きで、 SNS でも書いています。",
      ])
  }

  @Test("Lines of Korean join with a space, as its words are parted by spaces")
  func wrappedKorean() throws {
    let text = "진행자: 오늘은 바다\n이야기입니다.\n게스트: 네, 반갑습니다."
    #expect(try read(text).outline == ["진행자: 오늘은 바다 이야기입니다.", "게스트: 네, 반갑습니다."])
  }

  @Test("Speech may start with a figure, also right behind a full-width colon")
  func figures() throws {
    let text = """
      主持人：2024年你在做什么？
      嘉宾：3件事：写书、教书、钓鱼。
      主持人：好。
      """
    #expect(try read(text).outline == ["主持人: 2024年你在做什么？", "嘉宾: 3件事：写书、教书、钓鱼。", "主持人: 好。"])
  }

  @Test("Only the first colon parts name and speech")
  func secondColon() throws {
    let text = "Ada: One thing: the sea.\nBen: At 12:30: tea.\nAda: See https://example.org: nice.\nBen: So: yes."
    #expect(
      try read(text).outline == [
        "Ada: One thing: the sea.", "Ben: At 12:30: tea.", "Ada: See https://example.org: nice.", "Ben: So: yes.",
      ])
  }

  @Test("A turn's place is its speaker line, a paragraph's its words")
  func places() throws {
    let reading = try read("Ada: Good\nevening.\n\nMore.\nBen: Hello.\nAda: Yes.\nBen: No.")
    let turn = try #require(reading.script.segments.first?.turns.first)
    #expect(turn.range == SourceRange(SourceLocation(line: 1, column: 1), SourceLocation(line: 4, column: 6)))
    #expect(turn.paragraphs.map { $0.range.start.line } == [1, 4])
    #expect(
      turn.paragraphs.map { $0.range.end } == [SourceLocation(line: 2, column: 9), SourceLocation(line: 4, column: 6)])
  }
}
