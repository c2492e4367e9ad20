import ScriptReading
import TalkScript
import TestSupport
import Testing

@Suite("Names")
struct NamesTests {
  /// Names as they stand in front of a colon, in many scripts and shapes.
  static let names = [
    "Анна Ахматова", "Ελένη Παπαδοπούλου", "王小明", "渡辺さくら", "マーク・ザッカーバーグ", "김민준", "अनिता शर्मा", "محمد صلاح",
    "דוד כהן", "สมชาย", "ნინო", "Արամ Խաչատրյան", "Zoë O’Connor", "Jean-Luc Müller", "Dr. Ada Quill",
    "J. R. R. Tolkien",
    "Sammy Davis Jr.", "Ludwig van Beethoven", "Ursula von der Leyen", "Leonardo da Vinci", "Juan Carlos y Borbón",
    "Nguyễn Thị Minh Khai", "İsmail Özil", "Łukasz Żak", "Þórdís Kolbrún", "SPEAKER_00", "Speaker 1", "KL",
    "Jen & Safia",
    "Ada Quill (BBC)", "DJ 3000", "Émile", "Ngũgĩ wa Thiong’o",
  ]

  @Test("A name that recurs is a speaker, in any script", arguments: names)
  func recurring(_ name: String) throws {
    let text = "\(name): Yes, here.\nSam Ode: And here.\n\(name): Good.\nSam Ode: Very."
    #expect(
      try read(text).outline == ["\(name): Yes, here.", "Sam Ode: And here.", "\(name): Good.", "Sam Ode: Very."])
  }

  @Test("A name that recurs alone on its line is a speaker, in any script", arguments: names)
  func recurringAlone(_ name: String) throws {
    let text = "\(name)\n\nYes, here.\n\nSam Ode\n\nAnd here.\n\n\(name)\n\nGood.\n\nSam Ode\n\nVery.\n"
    #expect(
      try read(text).outline == ["\(name): Yes, here.", "Sam Ode: And here.", "\(name): Good.", "Sam Ode: Very."])
  }

  @Test("A bold name that recurs is a speaker, in any script", arguments: names)
  func recurringBold(_ name: String) throws {
    let text = "**\(name):** Yes, here.\n\n**Sam Ode:** And here.\n\n**\(name):** Good.\n\n**Sam Ode:** Very.\n"
    #expect(
      try read(text).outline == ["\(name): Yes, here.", "Sam Ode: And here.", "\(name): Good.", "Sam Ode: Very."])
  }

  @Test(
    "Small words inside or before a name don't make it prose",
    arguments: ["Jeanne d’Arc", "Gabriele d'Annunzio", "von der Leyen", "de Gaulle", "d’Alembert", "Ibn al-Haytham"])
  func particles(_ name: String) throws {
    let text = "\(name): Yes, here.\nSam Ode: And here.\n\(name): Good.\nSam Ode: Very."
    #expect(
      try read(text).outline == ["\(name): Yes, here.", "Sam Ode: And here.", "\(name): Good.", "Sam Ode: Very."])
  }

  @Test("Case and inner spaces don't make another person")
  func spelling() throws {
    let text =
      "Ada Quill: One.\nBen: Two.\nADA QUILL: Three.\nBen: Four.\nAda  Quill: Five.\nADA QUILL: Six.\nAda Quill: Seven."
    let reading = try read(text)
    #expect(reading.script.speakers.map(\.name) == ["Ada Quill", "Ben"])
    #expect(reading.outline.last == "Ada Quill: Five. | Six. | Seven.")
  }

  @Test("A full name that comes once belongs to its short form, which is told in a note")
  func shortForm() throws {
    let marked = MarkedText(
      """
      Stephan Livera: Welcome.
      Andreas Antonopoulos: Thank you.
      Stephan Livera: Well?
      1️⃣Andreas: Well.
      Stephan Livera: And?
      Andreas: Yes.
      """)
    let reading = try read(marked.text)
    #expect(reading.script.speakers.map(\.name) == ["Stephan Livera", "Andreas Antonopoulos"])
    #expect(reading.script.speakers[1].aliases == ["Andreas"])
    try expect("speaker-alias", at: 1, in: marked)
  }

  @Test("Initials in brackets behind a name stand for it later")
  func initials() throws {
    let text = """
      Michael Folkson (MF): Hello.
      Emzy (E): Hi.
      Auriol (A): Hi there.
      MF: So?
      E: So.
      A: Well.
      MF: Thanks.
      A: Bye.
      """
    let reading = try read(text)
    #expect(reading.script.speakers.count == 3)
    #expect(reading.outline.count == 8)
  }

  @Test(
    "A longer label is not taken for a shorter one that only shares a role word",
    arguments: [("Host", "Co-Host"), ("Guest", "Guest 2")])
  func roleWordsAreNoShortForms(_ short: String, _ long: String) throws {
    let text = "\(short): One?\nAda: Two.\n\(long): Three.\nAda: Four.\n\(short): Five.\nAda: Six."
    let reading = try read(text)
    let own = reading.outline.filter { $0.hasSuffix(": Three.") }
    #expect(own == ["\(long): Three."] || reading.script.speakers.count == 3)
  }
}
