import ShowFile
import TalkScript
import TestSupport
import Testing

@Suite("What is wrong with a show file")
struct ShowFileFindingTests {
  /// The mistakes of a file, as `LINE:COLUMN identifier`; empty when it can be read.
  private func mistakes(_ text: String) -> [String] {
    do {
      _ = try ShowFileReader().read(text)
      return []
    } catch {
      #expect(error.diagnostics.allSatisfy { $0.severity == .error })
      return error.diagnostics.map { "\($0.range?.start.description ?? "?") \($0.identifier)" }
    }
  }

  // MARK: Keys

  @Test func `an unknown key is a warning with its place`() throws {
    let (show, warnings) = try ShowFileReader().read(
      """
      titel: Night Ferry
      cast:
        - name: Ada
          rolle: host
          pace: {faktor: 1}
      lexicon:
        - {written: a, said: b, sayd: c}
      """)
    #expect(show.cast.map(\.name) == ["Ada"])
    #expect(warnings.allSatisfy { $0.severity == .warning && $0.identifier == "show-key-unknown" })
    #expect(warnings.map { $0.range?.description } == ["1:1-1:6", "4:5-4:10", "5:12-5:18", "7:27-7:31"])
    #expect(warnings.first?.message.contains("titel") == true)
  }

  @Test func `an unknown limit of a profile is a warning`() throws {
    let warnings = try ShowFileReader().read("profiles:\n  ours: {base: bbc, columns: 30}\n").warnings
    #expect(warnings.map { "\($0.range?.description ?? "?") \($0.identifier)" } == ["2:21-2:28 show-key-unknown"])
    #expect(warnings.first?.message.contains("characters-per-line") == true)
  }

  @Test func `a key that isn't a text is a warning`() throws {
    #expect(try ShowFileReader().read("? [a, b]\n: c\n").warnings.count == 1)
  }

  @Test func `a key that stands twice is an error with its place`() {
    #expect(mistakes("title: A\nlanguage: de\ntitle: B\n").map { $0.hasSuffix("show-invalid") } == [true])
    #expect(mistakes("language: de\ntitle: A\ntitle: B\n").first.map { "23".contains($0.prefix(1)) } == true)
  }

  // MARK: Values

  @Test(
    "a wrong value is an error with its place",
    arguments: [
      ("title: [a]", "1:8"), ("title: {a: b}", "1:8"), ("language: english please", "1:11"), ("language: [de]", "1:11"),
      ("target: soon", "1:9"), ("target: 1:60", "1:9"), ("target: -5m", "1:9"), ("target: 1:2:3:4", "1:9"),
      ("cast: Ada", "1:7"), ("cast: {name: Ada}", "1:7"), ("cast: [Ada]", "1:8"), ("cast:\n  - role: host", "2:5"),
      ("cast:\n  - name: ''", "2:5"), ("cast:\n  - name: [a]\n", "2:11"),
      ("cast:\n  - name: Ada\n    role: boss", "3:11"),
      ("cast:\n  - name: Ada\n    aliases: Dr. Quill", "3:14"), ("cast:\n  - name: Ada\n    aliases: [[a]]", "3:15"),
      ("cast:\n  - name: Ada\n    pace: fast", "3:11"), ("cast:\n  - name: Ada\n    pace: 0", "3:11"),
      ("cast:\n  - name: Ada\n    pace: 9", "3:11"), ("cast:\n  - name: Ada\n    pace: .nan", "3:11"),
      ("cast:\n  - name: Ada\n    pace: {factor: fast}", "3:20"),
      ("cast:\n  - name: Ada\n    pace: {factor: .inf}", "3:20"),
      ("cast:\n  - name: Ada\n    pace: {factor: 1, seconds: -1}", "3:11"),
      ("cast:\n  - name: Ada\n    pace: {factor: 1, seconds: long}", "3:32"),
      ("cast:\n  - name: Ada\n    pace: {factor: 1, spread: 2}", "3:11"),
      ("cast:\n  - name: Ada\n    voice: Amy", "3:12"),
      ("cast:\n  - name: Ada\n    voice: {azure: [Amy]}", "3:20"), ("lexicon: a", "1:10"), ("lexicon: [a]", "1:11"),
      ("lexicon:\n  - said: b", "2:5"), ("lexicon:\n  - written: a", "2:5"),
      ("lexicon:\n  - {pls: a.pls, written: a}", "2:5"), ("lexicon:\n  - pls: ''", "2:5"),
      ("lexicon:\n  - pls: [a]", "2:10"),
      ("lexicon:\n  - {written: a, said: b, language: x}", "2:37"), ("just a text", "1:1"), ("- a\n- b", "1:1"),
      ("profile: bbc2", "1:10"), ("profile: [bbc]", "1:10"), ("profiles: [a]", "1:11"), ("profiles: {a: b}", "1:15"),
      ("profiles:\n  a: {base: b}", "2:13"), ("profiles:\n  a: {lines: 4}", "2:14"),
      ("profiles:\n  a: {lines: two}", "2:14"), ("profiles:\n  a: {shortest: soon}", "2:17"),
      ("profiles:\n  a: {shortest: 61s}", "2:17"), ("profiles:\n  a: {longest: -1s}", "2:16"),
      ("profiles:\n  a: {frame-rate: 26}", "2:19"), ("profiles:\n  a: {dialogue: dash}", "2:17"),
      ("profiles:\n  a: {balance: 2}", "2:16"), ("profiles:\n  a: {speakers: [never]}", "2:17"),
      ("# Größe\ntitle: A # 夜\ntarget: 夜", "3:9"),
    ])
  func values(text: String, place: String) {
    #expect(mistakes(text).first == "\(place) show-value")
  }

  @Test func `all wrong values are told at once`() {
    #expect(
      mistakes("title: [a]\nlanguage: '?'\ntarget: soon\ncast: no\nlexicon: no\n")
        == ["1:8", "2:11", "3:9", "4:7", "5:10"].map { "\($0) show-value" })
  }

  // MARK: YAML

  @Test(
    "what isn't YAML is an error with its line",
    arguments: [
      ("title: \"Night\nlanguage: de\n", 1...3), ("title: A\n\tlanguage: de\n", 2...2), ("cast: [a, b\n", 1...2),
      ("title: A\n  language: de\n", 2...2), ("a: *nowhere\n", 1...1), ("title: A\n---\ntitle: B\n", 1...3),
      ("title: @a\n", 1...1), ("title: A\n}\n", 2...2),
    ] as [(String, ClosedRange<Int>)])
  func syntax(text: String, lines: ClosedRange<Int>) throws {
    let found = mistakes(text)
    #expect(found.map { $0.hasSuffix("show-invalid") } == [true])
    let line = Int(found.first?.prefix { $0 != ":" } ?? "")
    #expect(line.map(lines.contains) == true)
  }

  // MARK: Files that mean harm

  /// Lists that hold the one before ten times each, by reference: ten to the power of `levels` in all.
  private func laughs(levels: Int) -> String {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<levels {
      let references = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(references)]\n"
    }
    return text
  }

  @Test(
    "many references are refused before they grow",
    arguments: ["x: *a5", "cast: *a5", "? *a5\n: x", "{*a5 : x}", "*a5 : x"])
  func references(use: String) {
    #expect(mistakes(laughs(levels: 6) + use + "\n").map { $0.hasSuffix("show-invalid") } == [true])
  }

  @Test func `a few references are read`() throws {
    let show = try ShowFileReader().read("title: &title Night Ferry\ncast:\n  - {name: Ada, aliases: [*title]}\n").show
    #expect(show.cast.first?.aliases == ["Night Ferry"])
  }

  @Test func `a mapping that holds itself is refused`() {
    #expect(!mistakes("cast: &a [*a]\n").isEmpty)
  }

  @Test("nesting of any depth ends in a message", arguments: ["[", "{a: ", "- ", "? "], [100, 100_000])
  func nesting(opening: String, depth: Int) {
    let text = "title: A\nx: " + String(repeating: opening, count: depth)
    #expect(!mistakes(text).isEmpty || depth == 100)
    let closed = "x: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    _ = mistakes(closed)
  }

  @Test func `random bytes end in a show or a message`() {
    var generator = SeededGenerator(seed: 11)
    let parts = [
      "cast:", "- ", "name: ", "[", "]", "{", "}", "&a ", "*a ", "\n", "\n  ", "? ", ": ", "|", ">", "'", "\"", "!!",
      "%", "\t", "---\n", "pace: ", "1",
    ]
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<Int.random(in: 1...30, using: &generator) {
        text +=
          Int.random(in: 0..<4, using: &generator) == 0
          ? RandomText.word(using: &generator) : parts.randomElement(using: &generator) ?? ""
      }
      _ = mistakes(text)
    }
  }
}
