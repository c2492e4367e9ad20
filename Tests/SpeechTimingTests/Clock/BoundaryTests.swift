import SpeechTiming
import TalkScript
import TestSupport
import Testing

/// Where clauses (`/`) and sentences (`//`) end: each text shows its own.
@Suite("Boundaries")
struct BoundaryTests {
  /// The text with `/` behind each word that ends a clause and `//` behind each that ends a sentence.
  private func marked(_ text: String, _ language: String) throws -> String {
    let turn = try #require(try timedTurn(text, language: language))
    let bytes = Array(text.utf8)
    var result = ""
    for (index, word) in turn.words.enumerated() {
      if index > 0, word.hasSpaceBefore { result += " " }
      result += String(decoding: bytes[word.range], as: UTF8.self)
      switch word.boundary {
      case .none, .paragraph: break
      case .clause: result += "/"
      case .sentence: result += "//"
      }
    }
    #expect(turn.words.map { $0.boundary == .paragraph } == turn.words.indices.map { $0 == turn.words.count - 1 })
    return result
  }

  private func expect(_ expected: String, _ language: String) throws {
    let text = String(expected.filter { $0 != "/" })
    let found = try marked(text, language)
    #expect(found == expected)
  }

  @Test(
    "commas, colons and dashes end clauses; full stops, question and exclamation marks sentences",
    arguments: [
      "Well,/ I said no.// Then it rained.", "Stop!// Go on?// Yes.", "Note:/ this;/ that.",
      "He left –/ at last —/ alone.",
      "He left -/ at last.", "A twenty-one-year-old at 10:30 on 1,200 boats.", "Look (there),/ please.",
    ])
  func plain(_ text: String) throws { try expect(text, "en") }

  @Test(
    "closing quotation marks and brackets belong to the sentence they close",
    arguments: [
      ("He left.// (She stayed.)// They wept.", "en"), ("“I know.”// He smiled.", "en"),
      ("\"I know.\"// He smiled.", "en"),
      ("Er sagte:/ „Nein.“// Dann ging er.", "de"), ("Er sagte:/ »Nein.«// Dann ging er.", "de"),
      ("‘I know.’// He smiled.", "en"), ("Il dit :/ « Non. »// Puis il sortit.", "fr"),
      ("Il dit\u{A0}:/ «\u{A0}Non.\u{A0}»// Puis il sortit.", "fr"),
      ("Il dit\u{202F}:/ «\u{202F}Non.\u{202F}»// Puis il sortit.", "fr"),
    ])
  func closers(_ text: String, _ language: String) throws { try expect(text, language) }

  @Test(
    "a question or a shout that goes on in lower case is a clause",
    arguments: [
      ("“Stop!”/ she said.", "en"), ("\"Where?\"/ he asked.", "en"), ("„Nein!“/ sagte er.", "de"),
      ("«¿Qué?»/ dijo él.", "es"),
    ])
  func reported(_ text: String, _ language: String) throws { try expect(text, language) }

  @Test(
    "an ellipsis slows a sentence or ends it",
    arguments: [
      ("He waited…/ and waited.", "en"), ("He waited…// Nothing.", "en"), ("He waited.../ and waited.", "en"),
      ("He waited...// Nothing.", "en"), ("Ich …/ weiß nicht.", "de"), ("Он ждал…/ и ждал.", "ru"),
      ("Он ждал…// Ничего.", "ru"),
    ])
  func ellipsis(_ text: String, _ language: String) throws { try expect(text, language) }

  @Test(
    "what says nothing is no sentence of its own",
    arguments: [("He stopped.// …/ Nothing came.", "en"), ("……/失礼しました。//はい。", "ja")])
  func silent(_ text: String, _ language: String) throws { try expect(text, language) }

  @Test(
    "initials and abbreviations don't end sentences",
    arguments: [
      ("J. R. Smith came.// He sat.", "en"), ("(J. Smith) came.", "en"), ("É. Zola wrote.", "fr"),
      ("Ö. Müller kam.", "de"),
      ("А. С. Пушкин писал.", "ru"), ("See no. five.", "en"), ("Mr. Smith came.", "en"), ("Frau Dr. Weber kam.", "de"),
      ("Das ist z. B. Hans.", "de"),
    ])
  func abbreviations(_ text: String, _ language: String) throws { try expect(text, language) }

  @Test func `an abbreviation may end a sentence too`() throws {
    try expect("Er kaufte Äpfel usw.// Dann ging er.", "de")
    try expect("Er kaufte Äpfel usw. und ging.", "de")
  }

  @Test(
    "a full stop behind a long word ends the sentence, also before lower case",
    arguments: [("It was evening.// and then it rained.", "en"), ("Es wurde Abend.// dann regnete es.", "de")])
  func lowerCase(_ text: String, _ language: String) throws { try expect(text, language) }

  @Test(
    "a hyphen that stands for the rest of a word ends nothing",
    arguments: [
      ("Die Vor- und Nachteile.", "de"), ("Pre- and post-war houses.", "en"), ("Ein- und Ausgang links.", "de"),
    ])
  func suspendedHyphen(_ text: String, _ language: String) throws { try expect(text, language) }

  @Test func `two hyphens are a dash`() throws {
    try expect("He left--/ at last.", "en")
    try expect("He left --/ at last.", "en")
  }

  @Test(
    "each script has its own marks",
    arguments: [
      ("静かだ。//誰もいない、/たぶん。", "ja"), ("「静かだ。」//誰もいない！//本当？//そう。", "ja"), ("你好，/世界！//再见。//真的吗？//是。", "zh"),
      ("Ποιος είναι\u{37E}// Κανείς.", "el"), ("Ποιος είναι;// Κανείς.", "el"), ("Ήρθε·/ έφυγε.// Τέλος.", "el"),
      ("مرحبا،/ كيف حالك؟// بخير.", "ar"), ("नमस्ते।// ठीक है।", "hi"), ("¿Cómo?// ¡Bien!// Sí.", "es"),
      ("Quoi ?// Non !// Si.", "fr"), ("안녕하세요.// 네,/ 그래요.", "ko"),
    ])
  func scripts(_ text: String, _ language: String) throws { try expect(text, language) }

  @Test func `in English a semicolon ends a clause`() throws {
    try expect("He came;/ she left.", "en")
  }

  @Test func `pauses follow the boundaries`() throws {
    func gap(_ text: String) throws -> Duration {
      let words = try #require(try timedTurn(text + " and then a good many other words come after it.")).words
      return words[1].start - words[0].end
    }
    let none = try gap("Evening now")
    let clause = try gap("Evening, now")
    let sentence = try gap("Evening. Now")
    #expect(none <= .milliseconds(1))
    #expect(none < clause)
    #expect(clause < sentence)
  }

  @Test func `pauses don't change a turn's length`() throws {
    let plain = try #require(try timedTurn("we came and we saw and we left")).duration.likely
    let paused = try #require(try timedTurn("we came, and we saw. And we left")).duration.likely
    #expect(plain == paused)
  }
}
