import Foundation
import Testing

@Suite("What is printed of findings")
struct DiagnosticOutputTests {
  private func errors(_ text: String, _ arguments: String = "", name: String = "talk.txt") throws -> String {
    try Tool.shell("\"$CUELIGHT\" read \(name) \(arguments)", in: TemporaryFolder(name, text)).errors
  }

  @Test("Place, severity, message and identifier, then the line and a caret under the place")
  func caret() throws {
    let text = "Gastgeber: Ob es KI ist oderMetaversum, ist mir nicht so wichtig,\nGast: Das ist auch gut.\n"
    #expect(
      try errors(text) == """
        talk.txt:1:25: warning: “oderMetaversum” looks like two words run together: “oder Metaversum”? [words-run-together]
            1 | Gastgeber: Ob es KI ist oderMetaversum, ist mir nicht so wichtig,
              |                         ^~~~~~~~~~~~~~
        talk.txt:1:65: note: the turn is broken off here: another speaker comes in [turn-broken-off]
            1 | Gastgeber: Ob es KI ist oderMetaversum, ist mir nicht so wichtig,
              |                                                                 ^

        """)
  }

  @Test("Wide characters take two columns, combining ones none, tabs one")
  func wideCharacters() throws {
    // 司会： is six columns, ½ e + accent one, the tab one: the word starts in column 9 of the line's text.
    let text = "司会：e\u{301}\toderMetaversum なのです。\nゲスト：はい、そうです。\n"
    #expect(
      try errors(text) == """
        talk.txt:1:7: warning: “oderMetaversum” looks like two words run together: “oder Metaversum”? [words-run-together]
            1 | 司会：e\u{301} oderMetaversum なのです。
              |         ^~~~~~~~~~~~~~

        """)
  }

  @Test("Of a long line, the part around the place is shown")
  func longLine() throws {
    let text =
      "Host: \(String(repeating: "word ", count: 40))badNews \(String(repeating: "word ", count: 40))here.\nGuest: That is it.\n"
    // 6 + 200 characters stand before the word; 25 of them are shown, then 76 columns from there on.
    let shown = String(repeating: "word ", count: 5) + "badNews " + String(repeating: "word ", count: 8) + "wor"
    #expect(
      try errors(text) == """
        talk.txt:1:207: warning: “badNews” looks like two words run together: “bad News”? [words-run-together]
            1 | …\(shown)…
              |                           ^~~~~~~

        """)
  }

  @Test("The end of a long line that starts with the place is cut")
  func longEnd() throws {
    let text = "Host: \(String(repeating: "word ", count: 40))here.\nGuest:\nHost: That is it.\n"
    let errors = try errors("Guest: One.\n" + text)
    #expect(
      errors.contains(
        "talk.txt:3:1: warning: “Guest” is named here, but says nothing [turn-empty]\n    3 | Guest:\n      | ^~~~~~\n")
    )
  }

  @Test("Line numbers of any size keep their column")
  func lineNumbers() throws {
    let text = String(repeating: "\n", count: 99_999) + "Host: This is badNews for us.\nGuest: It is.\n"
    #expect(
      try errors(text) == """
        talk.txt:100000:15: warning: “badNews” looks like two words run together: “bad News”? [words-run-together]
        100000 | Host: This is badNews for us.
               |               ^~~~~~~

        """)
  }

  @Test("A finding that belongs to no place is printed without one")
  func noPlace() throws {
    let text =
      "Ada: Where does it go?\nBen: It goes to the other side.\nAda: And what is there?\nBen: The same as here.\n"
    // Ada: 17 + 18 = 35 characters, Ben: 26 + 17 = 43.
    #expect(
      try errors(text) == """
        talk.txt: note: “Ada” is taken for the host: asks 2 of 2 questions and speaks 45 % of the text [role-guessed]

        """)
  }

  @Test("An error shows the line before the damage")
  func error() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("Host: größer\nGuest: schö".utf8) + [0xC3, 0x28] + Array("n über Öl".utf8), to: "talk.txt")
    let run = try Tool.run("read", "talk.txt", in: folder)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("talk.txt:2:12: error: ") && lines[0].contains("27 (0xC3)"))
    #expect(lines[1].hasPrefix("    2 | Guest: schö"))
    #expect(lines[2] == "      |            ^")
  }

  @Test("The eleventh finding of a kind and those after it are only counted")
  func many() throws {
    let turns = (1...13).map { "Host: This is badNews \($0).\nGuest: It is.\n" }.joined()
    let errors = try errors(turns)
    #expect(errors.components(separatedBy: "[words-run-together]\n").count - 1 == 11)
    #expect(errors.hasSuffix("talk.txt: note: 3 more like these [words-run-together]\n"))
  }

  @Test("--quiet leaves only errors")
  func quiet() throws {
    #expect(try errors("Host: This is badNews,\nGuest: It is.\n", "--quiet") == "")
    #expect(try errors("Nobody.", "--quiet").contains("error: no speakers found"))
  }

  @Test("A file is called as the user called it", arguments: ["./talk.txt", "sub/talk.txt", "sub/../talk.txt"])
  func names(_ path: String) throws {
    let folder = try TemporaryFolder("talk.txt", "Host: This is badNews.\nGuest: It is.\n")
    try folder.write(Array("Host: This is badNews.\nGuest: It is.\n".utf8), to: "sub/talk.txt")
    #expect(try Tool.run("read", path, in: folder).errors.hasPrefix("\(path):1:15: warning: "))
  }

  @Test("Control characters of the text don't reach the terminal")
  func controls() throws {
    let filler = String(repeating: "All is well here. ", count: 20)
    let errors = try errors("Host: \(filler)\nGuest: This is \u{1B}[31mbadNews\u{7} now.\u{202E}\n")
    #expect(errors.contains("[control-characters]"))
    #expect(!errors.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }
}
