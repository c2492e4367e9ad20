import ScriptReading
import TalkScript
import TestSupport
import Testing

@Suite("What stands before the first turn")
struct PreambleTests {
  private let talk = "\n\nHost: Well?\n\nGuest: Well.\n"

  @Test("Title, date, introduction and the lines of a page are told apart")
  func all() throws {
    let marked = MarkedText(
      """
      1️⃣News

      2️⃣The Ferry That Nobody Waits For

      3️⃣2024-08-12

      4️⃣EnglishDeutschFrançaisespañol日本語

      5️⃣Every evening the old ferry crosses the river.

      Its captain tells why.

      6️⃣The following is the conversation, enjoy.

      Host

      Well?

      Guest

      Well.
      """)
    let reading = try read(marked.text)
    #expect(reading.script.title == "The Ferry That Nobody Waits For")
    #expect(reading.script.date == CalendarDate(year: 2024, month: 8, day: 12))
    #expect(
      reading.outline == [
        "Narrator: Every evening the old ferry crosses the river. | Its captain tells why.", "Host: Well?",
        "Guest: Well.",
      ])
    #expect(reading.castList == ["Host=host", "Guest=guest", "Narrator=narrator"])
    #expect(reading.script.segments.map(\.kind) == [.introduction, .talk])
    try expect("category-left-out", at: 1, in: marked)
    try expect("title", at: 2, in: marked)
    try expect("date", at: 3, in: marked)
    try expect("language-switcher-left-out", at: 4, in: marked)
    try expect("introduction", at: 5, in: marked)
    try expect("editors-line-left-out", at: 6, in: marked)
  }

  @Test("Nothing before the first turn means no title, date or introduction")
  func nothing() throws {
    let reading = try read("Host: Well?\nGuest: Well.")
    #expect(reading.script.title == nil)
    #expect(reading.script.date == nil)
    #expect(reading.script.segments.map(\.kind) == [.talk])
  }

  @Test(
    "A title may stand in many ways",
    arguments: [
      "# The Ferry", "The Ferry", "Title: The Ferry", "TITLE:  The Ferry", "---\ntitle: The Ferry\n---",
      "---\ntitle: \"The Ferry\"\n---",
      "News\n\nThe Ferry\n\n2024-08-12", "The Ferry\n2024-08-12", "\u{FEFF}The Ferry",
    ])
  func titles(_ top: String) throws {
    let reading = try read(top + talk)
    #expect(reading.script.title == "The Ferry")
    #expect(reading.outline == ["Host: Well?", "Guest: Well."])
  }

  @Test(
    "Titles in other languages have their words",
    arguments: [
      "Titel: Die Fähre", "Titre : Die Fähre", "Título: Die Fähre", "Titolo: Die Fähre", "Название: Die Fähre",
      "标题：Die Fähre",
      "タイトル：Die Fähre", "제목: Die Fähre", "Τίτλος: Die Fähre", "Judul: Die Fähre",
    ])
  func titleWords(_ line: String) throws {
    #expect(try read(line + talk).script.title == "Die Fähre")
  }

  @Test(
    "A date may be written in many ways",
    arguments: [
      ("2024-08-12", "en"), ("12 August 2024", "en"), ("August 12, 2024", "en"), ("Date: 12 August 2024", "en"),
      ("12. August 2024", "de"),
      ("12.08.2024", "de"), ("Montag, 12. August 2024", "de"), ("12 août 2024", "fr"), ("12 de agosto de 2024", "es"),
      ("2024年8月12日", "ja"), ("日期：2024年8月12日", "zh"), ("12 августа 2024 г.", "ru"), ("Datum: 12.8.2024", "de"),
    ])
  func dates(_ line: String, _ language: String) throws {
    let reading = try read("The Ferry\n\n\(line)\(talk)", ReadingOptions(language: LanguageTag(language)))
    #expect(reading.script.date?.description == "2024-08-12")
    #expect(reading.script.title == "The Ferry")
    #expect(reading.outline == ["Host: Well?", "Guest: Well."])
  }

  @Test("A line that holds more than a date is no date")
  func notDates() throws {
    let reading = try read("The Ferry\n\nOn 12 August 2024 we met the captain.\(talk)")
    #expect(reading.script.date == nil)
    #expect(reading.outline.first == "Narrator: On 12 August 2024 we met the captain.")
  }

  @Test("A date below the introduction doesn't make the introduction a title")
  func dateBelowIntroduction() throws {
    let reading = try read("The Ferry\n\nEvery evening the ferry crosses the river.\n\n12 August 2024\(talk)")
    #expect(reading.script.title == "The Ferry")
    #expect(reading.script.date?.description == "2024-08-12")
    #expect(reading.outline.first == "Narrator: Every evening the ferry crosses the river.")
  }

  @Test("A sentence at the top is the introduction, not a title")
  func sentence() throws {
    let reading = try read("We met the captain at night.\(talk)")
    #expect(reading.script.title == nil)
    #expect(reading.outline.first == "Narrator: We met the captain at night.")
  }

  @Test("The lines of a wrapped introduction are one paragraph")
  func wrappedIntroduction() throws {
    let reading = try read("The Ferry\n\nWe met the captain\nat night,\nby the mill.\(talk)")
    #expect(reading.outline.first == "Narrator: We met the captain at night, by the mill.")
  }

  @Test(
    "The narrator is called as the language calls it",
    arguments: [
      ("de", "Sprecher"), ("fr", "Narrateur"), ("ja", "ナレーター"), ("pt-BR", "Narrador"), ("fi", "Kertoja"),
      ("th", "Narrator"),
    ])
  func narratorNames(_ language: String, _ name: String) throws {
    let reading = try read("We met at night.\(talk)", ReadingOptions(language: LanguageTag(language)))
    #expect(reading.script.speakers.last == Speaker(name: name, role: .narrator))
  }

  @Test("A narrator of the text itself speaks the introduction")
  func ownNarrator() throws {
    let reading = try read("We met at night.\n\nNarrator: It rained.\n\nHost: Well?\n\nGuest: Well.")
    #expect(reading.castList == ["Narrator=narrator", "Host=host", "Guest=guest"])
    #expect(reading.outline.prefix(2) == ["Narrator: We met at night.", "Narrator: It rained."])
  }

  @Test(
    "Editors' lines are known in many languages",
    arguments: [
      "Das Folgende ist der Hauptinhalt dieses Gesprächs, viel Spaß ~", "Es folgt das Gespräch in voller Länge.",
      "The following is a lightly edited transcript.", "Below is our conversation.",
      "Voici la transcription de l'entretien.",
      "A continuación, la conversación completa.", "Di seguito l'intervista.", "Segue-se a conversa completa.",
      "Ниже приводится текст беседы.", "Ακολουθεί η συζήτηση.", "以下是访谈全文。", "以下は対談の全文です。", "다음은 대담 전문입니다.",
      "Berikut ini adalah wawancaranya.", "Seuraavassa keskustelu kokonaisuudessaan.",
    ])
  func editorsLines(_ line: String) throws {
    let marked = MarkedText("The Ferry\n\nIt rained that night.\n\n1️⃣\(line)\(talk)")
    #expect(
      try read(marked.text).outline.map { $0.drop { $0 != ":" } } == [": It rained that night.", ": Well?", ": Well."])
    try expect("editors-line-left-out", at: 1, in: marked)
  }

  @Test(
    "Language switchers are known run together or not",
    arguments: [
      "한어Русский языкEnglishFrançaisIndonesianSanskrit日本語DeutschPortuguêsΕλληνικάespañolItalianoSuomalainenLatina",
      "English | Deutsch | Français", "DE · Deutsch · English · Italiano", "中文 English 日本語 한국어",
      "English\nDeutsch\nFrançais",
    ])
  func switchers(_ line: String) throws {
    let marked = MarkedText("The Ferry\n\n2024-08-12\n\n1️⃣\(line)\n\nIt rained that night.\(talk)")
    #expect(try read(marked.text).outline.first?.hasSuffix(": It rained that night.") == true)
    try expect("language-switcher-left-out", at: 1, in: marked)
  }

  @Test("A sentence about languages is no switcher")
  func languagesInProse() throws {
    let line = "She speaks English, Deutsch and Français, and dreams in none of them, as she once told a friend."
    #expect(try read("The Ferry\n\n\(line)\(talk)").outline.first == "Narrator: \(line)")
  }

  @Test(
    "Links, rules and credits are left out with a note",
    arguments: [
      ("https://example.org/talk", "link-left-out"), ("<https://example.org>", "link-left-out"),
      ("---", "rule-left-out"),
      ("* * *", "rule-left-out"), ("Transcribed by Ada Quill", "credit-left-out"),
      ("Übersetzt von Ben", "credit-left-out"),
    ])
  func furniture(_ line: String, _ identifier: String) throws {
    let marked = MarkedText("# The Ferry\n\n1️⃣\(line)\n\nIt rained that night.\(talk)")
    #expect(try read(marked.text).outline.first == "Narrator: It rained that night.")
    try expect(identifier, at: 1, in: marked)
  }

  @Test("Cues in the introduction are told like others")
  func cuesInIntroduction() throws {
    let reading = try read("The Ferry\n\nIt rained. [MUSIC: rain, 8 seconds] Nobody came.\(talk)")
    #expect(reading.outline.first == "Narrator: It rained. Nobody came.")
    #expect(reading.cues == ["music “MUSIC: rain, 8 seconds”, 8 s"])
    #expect(reading.findings("cue").count == 1)
  }
}
