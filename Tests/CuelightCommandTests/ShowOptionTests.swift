import Foundation
import Testing

@Suite("Options about the show")
struct ShowOptionTests {
  private static let talk =
    "Ada: Where does it go?\nBen: To the other side.\nAda: And then?\nBen: Back again, as ever.\n"

  private func cast(_ arguments: String, in folder: TemporaryFolder) throws -> [String] {
    let run = try Tool.shell("\"$CUELIGHT\" read talk.txt --json --quiet \(arguments)", in: folder)
    #expect(run.code == 0)
    let root = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let speakers = root?["speakers"] as? [[String: Any]] ?? []
    return speakers.map { "\($0["name"] ?? "")=\($0["role"] ?? "")" } + [root?["language"] as? String ?? ""]
  }

  @Test("--host, --guest and --language are told to the reader")
  func options() throws {
    let folder = try TemporaryFolder("talk.txt", Self.talk)
    #expect(try cast("", in: folder) == ["Ada=host", "Ben=guest", "en"])
    #expect(try cast("--host Ben", in: folder) == ["Ada=guest", "Ben=host", "en"])
    #expect(try cast("--guest Ada", in: folder) == ["Ada=guest", "Ben=host", "en"])
    #expect(try cast("--language en-gb", in: folder) == ["Ada=host", "Ben=guest", "en-GB"])
  }

  private static let show = """
    language: en-IE
    cast:
      - name: Ada Quill
        aliases: [Ada]
        role: guest
      - name: Ben Ode
        aliases: [Ben]

    """

  @Test("show.yaml beside the script is used, wherever the command is run")
  func beside() throws {
    let folder = try TemporaryFolder("talk.txt", Self.talk)
    try folder.write(Array(Self.show.utf8), to: "show.yaml")
    #expect(try cast("", in: folder) == ["Ada Quill=guest", "Ben Ode=host", "en-IE"])
    let nested = try TemporaryFolder("shows/talk.txt", Self.talk)
    try nested.write(Array(Self.show.utf8), to: "shows/show.yaml")
    #expect(try Tool.run("read", "shows/talk.txt", "--quiet", in: nested).output.contains("Ada Quill"))
  }

  @Test("--show names another file, which replaces the one beside the script")
  func named() throws {
    let folder = try TemporaryFolder("talk.txt", Self.talk)
    try folder.write(Array(Self.show.utf8), to: "show.yaml")
    try folder.write(Array("language: en-NZ\n".utf8), to: "else/other.yaml")
    #expect(try cast("--show else/other.yaml", in: folder) == ["Ada=host", "Ben=guest", "en-NZ"])
  }

  @Test("The command line stands over the show file")
  func precedence() throws {
    let folder = try TemporaryFolder("talk.txt", Self.talk)
    try folder.write(Array(Self.show.utf8), to: "show.yaml")
    #expect(try cast("--host Ada --language en", in: folder) == ["Ada Quill=host", "Ben Ode=guest", "en"])
  }

  @Test("Standard input takes no show file but a named one")
  func standardInput() throws {
    let folder = try TemporaryFolder("show.yaml", Self.show)
    let input = Array(Self.talk.utf8)
    #expect(try !Tool.run("read", "-", "--quiet", in: folder, input: input).output.contains("Ada Quill"))
    #expect(
      try Tool.run("read", "-", "--quiet", "--show", "show.yaml", in: folder, input: input).output.contains("Ada Quill")
    )
  }

  @Test("The show's target is held against the rundown, and --target stands over it")
  func target() throws {
    let folder = try TemporaryFolder("talk.txt", Self.talk)
    try folder.write(Array("target: \"33:00\"\n".utf8), to: "show.yaml")
    #expect(
      try Tool.shell("\"$CUELIGHT\" export talk.txt --quiet --to rundown -o -", in: folder).output.contains("33:00"))
    let other = try Tool.shell("\"$CUELIGHT\" export talk.txt --quiet --to rundown -o - --target 44:00", in: folder)
      .output
    #expect(other.contains("44:00") && !other.contains("33:00"))
  }

  @Test("A show file that isn't there ends with 66, one with a wrong value with 65 and its place")
  func failures() throws {
    let folder = try TemporaryFolder("talk.txt", Self.talk)
    let missing = try Tool.run("read", "talk.txt", "--show", "absent.yaml", in: folder)
    #expect(missing.code == 66)
    #expect(missing.errors == "absent.yaml: error: there is no such file\n")
    try folder.write(Array("title: Harbour Lights\ncast: 3\n".utf8), to: "show.yaml")
    let wrong = try Tool.run("read", "talk.txt", in: folder)
    #expect(wrong.code == 65)
    #expect(wrong.output == "")
    #expect(
      wrong.errors == """
        show.yaml:2:7: error: “cast” is a list: each entry starts with “- ” [show-value]
            2 | cast: 3
              |       ^

        """)
  }

  @Test("An unknown key is a warning with its place")
  func unknownKey() throws {
    let folder = try TemporaryFolder("talk.txt", "Host: It is so.\nGuest: Yes, and it was that way.\n")
    try folder.write(Array("title: Harbour Lights\ncasting: none\n".utf8), to: "show.yaml")
    let run = try Tool.run("read", "talk.txt", in: folder)
    #expect(run.code == 0)
    #expect(
      run.errors == """
        show.yaml:2:1: warning: the key “casting” is unknown here; known are title, language, target, pace, deliveries, cast, lexicon, profile, profiles [show-key-unknown]
            2 | casting: none
              | ^~~~~~~

        """)
  }

  @Test("A misplaced name is a warning")
  func absent() throws {
    let folder = try TemporaryFolder("talk.txt", Self.talk)
    let run = try Tool.run("read", "talk.txt", "--host", "Cleo", in: folder)
    #expect(run.code == 0)
    #expect(
      run.errors.contains(
        "talk.txt: warning: nobody named “Cleo” speaks in this script; the cast is Ada, Ben [speaker-absent]\n"))
  }
}
