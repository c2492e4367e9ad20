import Foundation
import Testing

@Suite("cuelight check of SSML")
struct CheckSSMLCommandTests {
  private let wrong = """
    <?xml version="1.0"?>
    <speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">
      <voice>Well.</voice> <prosody rate="-20%">no</prosody>
    </speak>

    """

  private let good = "<speak>One <break time=\"1s\"/> two.</speak>\n"

  @Test func `breaches are printed with caret and citation, and end with 1`() throws {
    let folder = try TemporaryFolder("talk.ssml", wrong)
    let run = try Tool.run("check", "talk.ssml", in: folder)
    #expect(run.code == 1)
    #expect(
      run.output == """
        talk.ssml:3:3: error: <voice> needs at least one of gender, age, variant, name, languages, required, ordering, onvoicefailure [ssml-voice-empty]
            3 |   <voice>Well.</voice> <prosody rate="-20%">no</prosody>
              |   ^~~~~~
              = SSML 1.1 § 3.2.1
        talk.ssml:3:33: warning: rate=“-20%” changes a rate as SSML 1.0 does; 1.1 has percentages of the rate, such as 80% [ssml-rate-signed]
            3 |   <voice>Well.</voice> <prosody rate="-20%">no</prosody>
              |                                 ^~~~~~~~~~~
              = SSML 1.1 § 3.2.4
        talk.ssml: 1 breach, 1 warning (W3C)

        """)
    #expect(try Tool.run("check", "talk.ssml", "--quiet", in: folder).output.contains("warning") == false)
  }

  @Test func `warnings end with 0`() throws {
    let text = wrong.replacing("<voice>", with: "<voice name=\"Ada\">")
    let run = try Tool.run("check", "talk.ssml", in: TemporaryFolder("talk.ssml", text))
    #expect(run.code == 0 && run.output.hasSuffix("talk.ssml: no breaches, 1 warning (W3C)\n"))
  }

  @Test func `SSML is known by its content, too, and from standard input`() throws {
    let run = try Tool.run("check", "talk.xml", "--engine", "polly", in: TemporaryFolder("talk.xml", good))
    #expect(run.code == 0 && run.output == "talk.xml: no breaches (polly-neural)\n")
    let piped = try Tool.run("check", "-", "--engine", "azure", in: TemporaryFolder(), input: Array(good.utf8))
    #expect(piped.code == 1 && piped.output.contains("[engine-nesting]"))
  }

  @Test func `JSON holds captions' and SSML's breaches in one array`() throws {
    let folder = try TemporaryFolder("talk.ssml", wrong)
    try folder.write(Array("1\n00:00:01,000 --> 00:00:03,000\nWell...  no ,\n\n".utf8), to: "a.srt")
    try folder.write(Array("not XML".utf8), to: "b.ssml")
    let run = try Tool.run("check", "a.srt", "talk.ssml", "b.ssml", "--json", "--quiet", in: folder)
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(run.code == 1)
    #expect(
      rows.map { $0["rule"] as? String } == [
        "ellipsis", "white-space", "ssml-voice-empty", "ssml-rate-signed", "ssml-not-well-formed",
      ])
    #expect(
      rows.dropFirst(2).allSatisfy { row in
        Set(row.keys) == ["file", "rule", "severity", "message", "citation", "line", "column"]
      })
  }

  @Test func `what goes with captions only, or SSML only, is wrong usage`() throws {
    let folder = try TemporaryFolder("talk.ssml", good)
    try folder.write(Array("1\n00:00:01,000 --> 00:00:03,000\nYes.\n\n".utf8), to: "a.srt")
    for arguments in [
      "talk.ssml --fix", "talk.ssml --profile bbc", "talk.ssml --children", "a.srt --engine azure",
      "talk.ssml --engine nobody", "talk.ssml --engine azure,google",
    ] {
      #expect(try Tool.shell("\"$CUELIGHT\" check \(arguments)", in: folder).code == 64, "\(arguments)")
    }
    #expect(try Tool.run("check", "absent.ssml", in: folder).code == 66)
  }
}
