import ScriptReading
import TalkScript
import Testing

@Suite("Roles")
struct RoleTests {
  static let hosts = [
    "host", "Host", "HOST", "Interviewer", "moderator", "Moderatorin", "Gastgeber", "Gastgeberin", "hôte", "animateur",
    "Animatrice", "presentador", "presentadora", "Entrevistadora", "conduttore", "conduttrice", "anfitrião", "anfitriã",
    "juontaja", "haastattelija", "ведущий", "Ведущая", "παρουσιαστής", "Παρουσιάστρια", "pembawa acara", "Pewawancara",
    "主持人", "司会", "聞き手", "진행자", "사회자", "hospes", "Host 1", "co-host", "आतिथेयः", "gastheer", "programledare",
    "prowadząca", "sunucu", "Q", "问", "Вопрос",
  ]

  static let guests = [
    "guest", "Guest", "GUEST 2", "Gast", "Interviewter", "invité", "invitée", "invitado", "invitada", "ospite",
    "convidado",
    "convidada", "vieras", "гость", "Гостья", "καλεσμένος", "Καλεσμένη", "tamu", "Narasumber", "嘉宾", "ゲスト", "게스트",
    "Panelist", "अतिथिः", "gość", "konuk", "gäst", "A", "答", "Ответ",
  ]

  @Test("A role word names a host, though it comes once", arguments: hosts)
  func hostWords(_ word: String) throws {
    let reading = try read("\(word): One.\nAda Quill: Two?\nAda Quill: Three?")
    #expect(reading.castList == ["\(word)=host", "Ada Quill=guest"])
  }

  @Test("A role word names a guest, though it comes once", arguments: guests)
  func guestWords(_ word: String) throws {
    let reading = try read("\(word): One?\nAda Quill: Two.\nAda Quill: Three.")
    #expect(reading.castList == ["\(word)=guest", "Ada Quill=host"])
  }

  @Test(
    "Narrators and announcers have their words",
    arguments: [
      ("Narrator", Role.narrator), ("Erzählerin", .narrator), ("Sprecher", .narrator), ("旁白", .narrator),
      ("ナレーター", .narrator),
      ("V.O.", .narrator), ("voice-over", .narrator), ("Announcer", .announcer), ("Ansager", .announcer),
    ])
  func otherWords(_ word: String, _ role: Role) throws {
    let reading = try read("\(word): One.\nAda: Two?\nBen: Three.\nAda: Four?\nBen: Five.")
    #expect(reading.script.speakers.first == Speaker(name: word, role: role))
  }

  @Test(
    "A role beside a name counts, and isn't part of the name",
    arguments: [
      ("Ada Quill (Host)", "Ada Quill", Role.host), ("STEVE MOSS, HOST", "STEVE MOSS", .host),
      ("Anna Berg (Gast)", "Anna Berg", .guest),
      ("张三（嘉宾）", "张三", .guest), ("Cleo, Narrator", "Cleo", .narrator),
    ])
  func besideName(_ label: String, _ name: String, _ role: Role) throws {
    let speaker = try #require(
      try read("\(label): One.\nSam: Two.\n\(label): Three.\nSam: Four.").script.speakers.first)
    #expect(speaker.name == name)
    #expect(speaker.role == role)
    #expect(speaker.aliases == [label])
  }

  @Test("The one who asks more is the host, told with its reason")
  func asking() throws {
    let text = """
      Ada: Who are you?
      Ben: I am Ben, and I have lived here for a long time.
      Ada: Where? In the mill?
      Ben: In the mill, yes. Is that so strange?
      """
    let reading = try read(text)
    #expect(reading.castList == ["Ada=host", "Ben=guest"])
    // Ada: 12 + 19 = 31 characters; Ben: 48 + 37 = 85.
    #expect(
      reading.findings("role-guessed").map(\.message) == [
        "“Ada” is taken for the host: asks 3 of 4 questions and speaks 27 % of the text"
      ])
  }

  @Test("Among equals in asking, the one who speaks less is the host")
  func speakingLess() throws {
    let text =
      "Ada: This is a long and winding answer.\nBen: Go on.\nAda: And it goes on for quite a while.\nBen: I see."
    #expect(try read(text).castList == ["Ada=guest", "Ben=host"])
  }

  @Test(
    "Questions are known by their marks in other scripts, too",
    arguments: [
      ("？", "。"), ("؟", "."), ("\u{37E}", "."),
    ])
  func questionMarks(_ mark: String, _ stop: String) throws {
    let text = """
      Ada: 一二三四五六七八九十一二三四五六七八九十\(mark)
      Ben: 一二\(stop)
      Ada: 一二三四五六七八九十\(mark)
      Ben: 三\(stop)
      """
    #expect(try read(text).castList == ["Ada=host", "Ben=guest"])
  }

  @Test("Greek asks with a semicolon")
  func greekQuestions() throws {
    let text = """
      Νίκος: Πες μας, πώς ξεκίνησες να γράφεις βιβλία για παιδιά και τι ήταν αυτό που σε τράβηξε;
      Μαρία: Τυχαία, νομίζω.
      Νίκος: Και τώρα, μετά από τόσα χρόνια, θα το έκανες ξανά από την αρχή ή όχι;
      Μαρία: Ναι, βέβαια.
      """
    #expect(try read(text).castList == ["Νίκος=host", "Μαρία=guest"])
  }

  @Test("One speaker alone is the host")
  func alone() throws {
    let reading = try read("Ada: One.\n\nAda: Two.")
    #expect(reading.castList == ["Ada=host"])
    #expect(reading.findings("role-guessed").map(\.message) == ["“Ada” is taken for the host: nobody else speaks"])
  }

  @Test("With a host by word, the others are guests, told in a note")
  func othersAreGuests() throws {
    let reading = try read("Host: One.\nBen: Two?\nCleo: Three?\nBen: Four?\nCleo: Five?")
    #expect(reading.castList == ["Host=host", "Ben=guest", "Cleo=guest"])
    #expect(
      reading.findings("role-guessed").map(\.message) == [
        "“Ben”, “Cleo” are taken for guests: another speaker is the host"
      ])
  }
}
