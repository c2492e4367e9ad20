import ScriptReading
import TalkScript
import Testing

@Suite("Language")
struct LanguageTests {
  @Test("Two or three sentences are enough to tell the language", arguments: Dialogues.all)
  func detected(_ language: String, _ text: String) throws {
    let reading = try read(text)
    #expect(reading.script.language.description == language)
    #expect(reading.script.turnCount == 4)
    #expect(reading.findings("language-unclear").isEmpty)
  }

  @Test("Sanskrit is known in Latin letters, too")
  func sanskritInLatinLetters() throws {
    #expect(try read(Dialogues.transliteratedSanskrit).script.language.description == "sa")
  }

  @Test("What the caller says stands over what is detected")
  func asked() throws {
    let options = ReadingOptions(language: LanguageTag("pt-BR"))
    let reading = try read("Ada: The ferry goes across.\nBen: It does.\nAda: Why?\nBen: Who knows.", options)
    #expect(reading.script.language.description == "pt-BR")
    #expect(reading.findings("language-unclear").isEmpty)
  }

  @Test("What the front matter says stands over what is detected")
  func frontMatter() throws {
    let reading = try read("---\nlanguage: en-GB\n---\nAda: The ferry goes.\nBen: It does.\nAda: Why?\nBen: Who knows.")
    #expect(reading.script.language.description == "en-GB")
    #expect(reading.findings("language-unclear").isEmpty)
  }

  @Test("A language that the front matter names is not called unclear")
  func frontMatterIsClear() throws {
    // No stop word of English alone: the text by itself would leave it open.
    let reading = try read("---\nlanguage: en\n---\nAda: Hm?\nBen: In.\nAda: Me.\nBen: Hm.")
    #expect(reading.script.language.description == "en")
    #expect(reading.findings("language-unclear").isEmpty)
  }

  @Test("A text that doesn't tell its language says so", arguments: ["OK?", "42?", "Xyzzy plugh!"])
  func undetermined(_ words: String) throws {
    let reading = try read("Ada: \(words)\nBen: \(words)\nAda: \(words)\nBen: \(words)")
    #expect(reading.script.language == .undetermined)
    #expect(reading.findings("language-unclear").map(\.severity) == [.warning])
    #expect(reading.findings("language-unclear").allSatisfy { $0.message.contains("--language") })
  }

  @Test("A quotation in another language doesn't sway the whole")
  func quotation() throws {
    let text = """
      Ada: Was sagten Sie damals zu den Leuten auf der anderen Seite?
      Ben: Ich sagte: “I have been here before, and I will be here again.” Das war alles, und es hat gereicht.
      Ada: Und dann sind Sie nicht mehr nach Hause gegangen?
      Ben: Doch, aber erst nach einer sehr langen Nacht, die ich nicht vergessen werde.
      """
    #expect(try read(text).script.language == .german)
  }

  @Test("Chinese names and words in a Japanese text, Latin ones in a Korean one, don't mislead")
  func mixedScripts() throws {
    #expect(
      try read("司会：東京大学工学部教授、田中一郎氏です。\nゲスト：よろしくお願いします。").script.language.description == "ja")
    #expect(
      try read("진행자: Open Source Software 이야기입니다.\n게스트: Linux 커널부터 할까요?").script.language.description == "ko")
    #expect(
      try read("主持人：今天聊聊 Open Source 和 の 这个字。\n嘉宾：好的，我们先说 Linux，再说这个日本的小字怎么会到处出现。").script.language.description == "zh")
  }
}
