import ShowFile
import SpeechTiming
import TalkScript
import Testing

@Suite("Putting paces into a show file")
struct ShowFileEditorTests {
  private static let yaml = "{factor: 1.100, seconds: 600, spread: 0.040}"

  private func entry(_ name: String?, aliases: [String] = []) -> PaceEntry {
    PaceEntry(name: name, pace: Pace(factor: 1.1, seconds: 600, spread: 0.04), aliases: aliases)
  }

  private func edited(_ text: String, _ entries: PaceEntry...) throws -> String {
    try ShowFileEditor().adding(entries, to: text)
  }

  // MARK: New entries

  @Test func `A file that isn't there yet holds the cast and the show's pace`() throws {
    #expect(
      try edited("", entry("Ada Quill", aliases: ["Ada", "Dr. Quill"]), entry("Bo"), entry(nil)) == """
        cast:
          - name: Ada Quill
            aliases: [Ada, Dr. Quill]
            pace: \(Self.yaml)
          - name: Bo
            pace: \(Self.yaml)
        pace: \(Self.yaml)

        """)
  }

  @Test func `Without a cast it comes at the end; comments and blank lines stay`() throws {
    let text = "# Our show\n\ntitle: Pier # and its keeper\n\n# the end\n\n"
    #expect(try edited(text, entry("Ada")) == text + "cast:\n  - name: Ada\n    pace: \(Self.yaml)\n")
  }

  @Test func `A last line without an end gets one`() throws {
    #expect(try edited("title: Pier", entry("Ada")).hasPrefix("title: Pier\ncast:\n"))
    #expect(
      try edited("cast:\n  - name: Ada", entry("Ada")) == "cast:\n  - name: Ada\n    pace: \(Self.yaml)\n")
  }

  @Test(
    "A cast without members is filled where it stands",
    arguments: ["", " # nobody yet", " []", " [] # nobody yet", " ~", " null"])
  func emptyCast(_ value: String) throws {
    let comment = value.contains("#") ? "# nobody yet" : ""
    let lines = try edited("cast:\(value)\ntitle: Pier\n", entry("Ada")).split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("cast:") == true && lines.first?.hasSuffix(comment) == true)
    #expect(lines.dropFirst() == ["  - name: Ada", "    pace: \(Self.yaml)", "title: Pier"])
  }

  @Test("A new member is written as the others are, before what follows", arguments: ["", "  ", "      "])
  func newMember(_ indent: String) throws {
    let cast = "cast:\n\(indent)- name: Ada\n\(indent)  role: host # since 2019\n"
    let rest = "\n# words\nlexicon:\n- {written: Cuelight, said: cue light}\n"
    #expect(
      try edited(cast + rest, entry("Bo")) == cast + "\(indent)- name: Bo\n\(indent)  pace: \(Self.yaml)\n" + rest)
  }

  @Test func `The show's pace stands behind the title, or at the end`() throws {
    #expect(
      try edited("title: Pier\nlanguage: en\n", entry(nil)) == "title: Pier\npace: \(Self.yaml)\nlanguage: en\n")
    #expect(
      try edited("language: en\ncast:\n  - name: Ada\n\n", entry(nil))
        == "language: en\ncast:\n  - name: Ada\npace: \(Self.yaml)\n\n")
    #expect(try edited("# nothing yet\n", entry(nil)) == "# nothing yet\npace: \(Self.yaml)\n")
    #expect(try edited("pace: 1.2 # guessed\n", entry(nil)) == "pace: \(Self.yaml) # guessed\n")
  }

  // MARK: Members that are there

  /// Each member with what it is to become; a line feed ends each.
  private static let members: [(before: String, after: String)] = [
    ("- name: Ada", "- name: Ada\n  pace: PACE"),
    ("- name: Ada # host", "- name: Ada # host\n  pace: PACE"),
    ("- name: \"Ada\"", "- name: \"Ada\"\n  pace: PACE"),
    ("- name: 'Ada'\n  role: host", "- name: 'Ada'\n  pace: PACE\n  role: host"),
    ("- role: host\n\n  name: Ada", "- role: host\n\n  name: Ada\n  pace: PACE"),
    ("- name: Ada\n  pace: 1.25 # typed", "- name: Ada\n  pace: PACE # typed"),
    ("- pace: 1.25\n  name: Ada", "- pace: PACE\n  name: Ada"),
    ("- name: Ada\n  pace: {factor: 0.9} # old", "- name: Ada\n  pace: PACE # old"),
    ("- name: Ada\n  pace: &p {factor: 0.9}", "- name: Ada\n  pace: PACE"),
    ("- name: Ada\n  pace:", "- name: Ada\n  pace: PACE"),
    ("- name: Ada\n  pace: # none yet", "- name: Ada\n  pace: PACE # none yet"),
    (
      "- name: Ada\n  pace:\n    factor: 0.9\n    # heard long ago\n\n    seconds: 60\n  # and so on\n  role: host",
      "- name: Ada\n  pace: PACE\n  # and so on\n  role: host"
    ),
    ("- name: Ada\n  pace: {\n    factor: 0.9 }\n  role: host", "- name: Ada\n  pace: PACE\n  role: host"),
    ("- {name: Ada}", "- {name: Ada, pace: PACE}"),
    ("- {name: Ada, role: host} # x", "- {name: Ada, pace: PACE, role: host} # x"),
    ("- { \"name\": 'Ada', pace: 1.25, role: host }", "- { \"name\": 'Ada', pace: PACE, role: host }"),
    ("- {name: Ada, pace: {factor: 1}, role: host}", "- {name: Ada, pace: PACE, role: host}"),
    (
      "- {role: host, name: Ada, aliases: [\"a\\\"}\", 'b''}', O'Neil]}",
      "- {role: host, name: Ada, pace: PACE, aliases: [\"a\\\"}\", 'b''}', O'Neil]}"
    ),
  ]

  @Test("A member's pace is put where it belongs, in any style", arguments: members, ["\n", "\r\n"])
  func member(_ member: (before: String, after: String), _ lineEnd: String) throws {
    func file(_ member: String) -> String {
      let lines = member.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  \($0)" }
      return
        "title: Pier # 1\n\ncast: # 2\n\(lines.joined(separator: "\n"))\n\n  # 3\n  - name: Bo\n    pace: 1.5\nlanguage: en\n"
        .replacing("\n", with: lineEnd)
    }
    #expect(try edited(file(member.before), entry("Ada")) == file(member.after.replacing("PACE", with: Self.yaml)))
  }

  @Test func `A member is found by alias, too`() throws {
    let text = "cast:\n  - name: Ada Quill\n    aliases: [Ada]\n"
    #expect(
      try edited(text, entry("Ada")) == "cast:\n  - name: Ada Quill\n    pace: \(Self.yaml)\n    aliases: [Ada]\n")
  }

  @Test(
    "Aliases are put beside those that are there",
    arguments: [
      ("", "    aliases: [Ada, A. Q.]\n"), ("    aliases: [Ada]\n", "    aliases: [Ada, A. Q.]\n"),
      ("    aliases: []\n", "    aliases: [Ada, A. Q.]\n"), ("    aliases:\n", "    aliases: [Ada, A. Q.]\n"),
      ("    aliases: [A. Q., Ada] # both\n", "    aliases: [A. Q., Ada] # both\n"),
      ("    aliases:\n      - Ada # short\n", "    aliases:\n      - Ada # short\n      - A. Q.\n"),
    ])
  func aliases(_ before: String, _ after: String) throws {
    let text = "cast:\n  - name: Ada Quill\n\(before)    role: host\n"
    let pace = "    pace: \(Self.yaml)\n"
    #expect(
      try edited(text, entry("Ada Quill", aliases: ["Ada", "A. Q."]))
        == "cast:\n  - name: Ada Quill\n\(pace)\(after)    role: host\n")
  }

  // MARK: Names and numbers

  @Test(
    "Names that could be taken for something else come back as they are",
    arguments: [
      "Ada: the host", "Ada \"Quill\"", "O'Neil", "it's '", "😀", "Ada\nQuill", "# Ada", "Ada # Quill", "- Ada", "yes",
      "No",
      "null", "~", "1984", "1.5", "[Ada]", "{Ada}", "*Ada", "&Ada", "!Ada", "|", ">", "%", "@Ada", "`", " Ada ",
      "Ada\\",
      "森田ゆき", "שרה", "a\u{301}", "\u{301}", "Ada\u{2028}Q", "\u{85}", "\u{7F}", "\u{1}", "\u{FFFE}",
      "\u{FFFF}", "\u{1F469}\u{200D}\u{1F52C}", "Ada,Bo", "a: b", "?", "? a", "=", "<<", "true", "Inf", ".inf", "0x1F",
      "\t", "Ada\r\nQuill", "---", "...",
    ])
  func names(_ name: String) throws {
    let first = try edited("title: Pier\n", entry(name, aliases: ["x" + name, name + "x"]), entry("Bo"))
    let show = try ShowFileReader().read(first).show
    #expect(show.cast == [CastMember(name: name, aliases: ["x" + name, name + "x"]), CastMember(name: "Bo")])
    #expect(show.paces[name]?.factor == 1.1)
    // And once more, over what stands there now.
    let pace = Pace(factor: 0.9, seconds: 700)
    let second = try edited(first, PaceEntry(name: name, pace: pace))
    #expect(try ShowFileReader().read(second).show.paces[name] == pace)
    #expect(try ShowFileReader().read(second).show.cast == show.cast)
  }

  @Test func `Numbers have three decimals, and seconds none`() throws {
    let pace = Pace(factor: 0.98765, seconds: 1234.5678, spread: 0.0333)
    #expect(
      try edited("", PaceEntry(name: nil, pace: pace)) == "pace: {factor: 0.988, seconds: 1235, spread: 0.033}\n")
    #expect(try edited("", PaceEntry(name: nil, pace: Pace(factor: 1))) == "pace: {factor: 1.000}\n")
  }

  // MARK: Files that are kept as they are

  @Test func `A byte order mark stays`() throws {
    #expect(
      try edited("\u{FEFF}cast:\n  - name: Ada\n", entry("Ada"), entry("Bo"))
        == "\u{FEFF}cast:\n  - name: Ada\n    pace: \(Self.yaml)\n  - name: Bo\n    pace: \(Self.yaml)\n")
    #expect(try edited("\u{FEFF}pace: 1.5 # x\n", entry(nil)) == "\u{FEFF}pace: \(Self.yaml) # x\n")
  }

  @Test func `Lines keep the ends that they have`() throws {
    let text = "title: Pier\r\nlanguage: en\n# a\u{2028}# b\u{85}cast:\r\n- name: Ada\n\r\n"
    #expect(
      try edited(text, entry("Ada")) == text.replacing("- name: Ada\n", with: "- name: Ada\n  pace: \(Self.yaml)\r\n"))
  }

  @Test func `Text that looks like a cast is none`() throws {
    let text = "lexicon:\n  - written: |\n      cast:\n        - name: Ada\n    said: a\ncast:\n  - name: Ada\n"
    #expect(try edited(text, entry("Ada")) == text + "    pace: \(Self.yaml)\n")
  }

  @Test(
    "What can't be edited line by line is refused with the lines to put in by hand",
    arguments: [
      "cast: [{name: Bo}]\n", "{title: Pier}\n", "{cast: []}\n", "title: Pier\n...\n", "cast:\n  -\n    name: Bo\n",
      "x: &bo {name: Bo}\ncast: [*bo]\n",
    ])
  func refused(_ text: String) {
    let error = #expect(throws: ShowFileError.self) { try edited(text, entry("Ada", aliases: ["A: b"])) }
    #expect(error?.diagnostics.map(\.identifier) == ["show-not-editable"])
    #expect(
      error?.diagnostics.first?.message.hasSuffix(
        "  - name: Ada\n    aliases: [\"A: b\"]\n    pace: \(Self.yaml)") == true)
  }

  @Test(
    "A pace that others refer to is never taken from them",
    arguments: [
      "cast:\n  - name: Ada\n    pace: &p {factor: 0.9}\n  - name: Bo\n    pace: *p\n",
      "cast: [{name: Ada, pace: &p {factor: 0.9}}, {name: Bo, pace: *p}]\n",
      "cast:\n  - &a\n    name: Ada\n    pace: 0.9\n  - <<: *a\n    name: Bo\n    pace: 1.2\n",
    ])
  func anchors(_ text: String) throws {
    for name in ["Ada", "Bo"] {
      let before = try ShowFileReader().read(text).show.paces
      guard let after = try? edited(text, entry(name)) else { continue }
      let paces = try ShowFileReader().read(after).show.paces
      #expect(paces[name]?.factor == 1.1)
      #expect(paces.filter { $0.key != name } == before.filter { $0.key != name })
    }
  }

  @Test func `A pace that refers to another is replaced by its own`() throws {
    let text = "pace: &p {factor: 0.9}\ncast:\n  - name: Bo\n    pace: *p\n"
    #expect(try edited(text, entry("Bo")) == text.replacing("*p", with: Self.yaml))
  }

  @Test func `What is no show file is refused with what is wrong`() {
    for text in ["title: [a", "cast: 3\n", "pace: 9\n", "title: A\ntitle: B\n"] {
      let error = #expect(throws: ShowFileError.self) { try edited(text, entry("Ada")) }
      #expect(error?.diagnostics.allSatisfy { $0.identifier != "show-not-editable" } == true)
    }
  }

  @Test func `A pace that a show file may not state is refused`() {
    for factor in [0, 0.1, 5, .nan, .infinity, -.infinity] {
      #expect(throws: ShowFileError.self) { try edited("", PaceEntry(name: "Ada", pace: Pace(factor: factor))) }
    }
  }
}
