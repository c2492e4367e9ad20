import ShowFile
import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("The show file")
struct ShowFileTests {
  private func read(_ text: String) throws -> (show: Show, warnings: [Diagnostic]) {
    try ShowFileReader().read(text)
  }

  @Test func `every key is read`() throws {
    let (show, warnings) = try read(
      """
      title: Night Ferry
      language: pt-br
      target: "1:30:00"
      cast:
        - name: Ada Quill
          aliases: [Ada, "Dr. Quill"]
          role: Host
          pace: {factor: 0.96, seconds: 1830, spread: 0.05}
          voice: {azure: en-GB-SoniaNeural, espeak-ng: en-gb}
        - name: Bo
          pace: 1.1
          voice: {azure: en-GB-RyanNeural}
        - {name: 森田ゆき, role: guest}
      lexicon:
        - {written: Cuelight, said: cue light}
        - {written: Aomori, ipa: aomoɾi, language: de}
        - pls: words/names.pls
      """)
    #expect(warnings == [])
    #expect(show.title == "Night Ferry")
    #expect(show.language?.description == "pt-BR")
    #expect(show.target == .seconds(5400))
    #expect(
      show.cast == [
        CastMember(name: "Ada Quill", aliases: ["Ada", "Dr. Quill"], role: .host), CastMember(name: "Bo"),
        CastMember(name: "森田ゆき", role: .guest),
      ])
    #expect(show.paces == ["Ada Quill": Pace(factor: 0.96, seconds: 1830, spread: 0.05), "Bo": Pace(factor: 1.1)])
    #expect(
      show.voices == [
        "azure": ["Ada Quill": "en-GB-SoniaNeural", "Bo": "en-GB-RyanNeural"], "espeak-ng": ["Ada Quill": "en-gb"],
      ])
    #expect(show.lexicon.map(\.written) == ["Cuelight", "Aomori"])
    // A word without a spoken form is said as it is written.
    #expect(show.lexicon.map(\.said) == ["cue light", "Aomori"])
    #expect(show.lexicon.map(\.ipa) == [nil, "aomoɾi"])
    #expect(show.lexicon.map(\.language?.description) == [nil, "de"])
    let place = SourceRange(line: 17, columns: 10..<25)
    #expect(show.lexiconFiles == [LexiconFile(path: "words/names.pls", range: place)])
  }

  @Test("the example of the design is read", .enabled(if: SharedFiles.has("DESIGN.md")))
  func design() throws {
    let text = String(decoding: SharedFiles.bytes("DESIGN.md"), as: UTF8.self)
    let section = try #require(text.split(separator: "## The show file").last)
    let example = try #require(section.split(separator: "```yaml\n").dropFirst().first?.split(separator: "```").first)
    let (show, warnings) = try read(String(example))
    #expect(show.title == "Harbour Lights")
    #expect(show.language?.description == "en-GB")
    #expect(show.target == .seconds(2700))
    #expect(show.cast == [CastMember(name: "Ada Quill", aliases: ["Ada", "Dr. Quill"], role: .host)])
    #expect(show.paces == ["Ada Quill": Pace(factor: 0.96, seconds: 1830, spread: 0.05)])
    #expect(
      show.voices.mapValues { $0["Ada Quill"] } == [
        "azure": "en-GB-SoniaNeural", "polly-neural": "Amy", "espeak-ng": "en-gb",
      ])
    #expect(show.lexicon.map(\.written) == ["Cuelight"])
    // What this version has no use for is told, never a mistake.
    #expect(warnings.allSatisfy { $0.severity == .warning && $0.identifier == "show-key-unused" })
  }

  @Test(
    "a file of nothing is a show of which nothing is known",
    arguments: ["", "\n\n", "# only a remark\n", "---\n", "~", "{}"])
  func empty(_ text: String) throws {
    let (show, warnings) = try read(text)
    #expect(warnings == [])
    #expect(show.title == nil && show.language == nil && show.target == nil)
    #expect(show.cast == [] && show.paces == [:] && show.voices == [:] && show.lexicon == [])
  }

  @Test(
    "a byte order mark and any line ending do no harm",
    arguments: ["\u{FEFF}title: A\nlanguage: de\n", "title: A\r\nlanguage: de\r\n"])
  func encodings(_ text: String) throws {
    let show = try read(text).show
    #expect(show.title == "A")
    #expect(show.language == .german)
  }

  @Test func `a key without a value says nothing`() throws {
    let (show, _) = try read("title:\nlanguage:\ntarget:\ncast:\nlexicon:\n")
    #expect(show.title == nil && show.language == nil && show.target == nil && show.cast == [])
  }

  @Test(
    "a length is written as producers write it",
    arguments: [("\"45:00\"", 2700), ("45:00", 2700), ("1:30:00", 5400), ("90s", 90), ("45m", 2700), ("1h30m", 5400)]
      as [(String, Int64)])
  func target(text: String, seconds: Int64) throws {
    #expect(try read("target: \(text)").show.target == .seconds(seconds))
  }

  @Test func `numbers and truths are texts where texts are wanted`() throws {
    #expect(try read("title: 42").show.title == "42")
    #expect(try read("title: yes").show.title == "yes")
    #expect(try read("cast: [{name: 007}]").show.cast.map(\.name) == ["007"])
  }
}
