import Foundation
import Testing

@Suite("cuelight check and cuelight profiles")
struct CheckCommandTests {
  private let captions = """
    1
    00:00:01,000 --> 00:00:03,000
    Well...  no ,

    2
    00:00:03,084 --> 00:00:06,000
    This is one line that is much too long for any caption.

    """

  private let good = "1\n00:00:01,000 --> 00:00:03,000\nThe answer is no.\n\n"

  private func rows(_ output: String) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
  }

  @Test func `breaches are printed as compilers print errors, and end with 1`() throws {
    let run = try Tool.run("check", "talk.srt", in: TemporaryFolder("talk.srt", captions))
    #expect(run.code == 1)
    #expect(
      run.output == """
        talk.srt:3:1: error: caption 1: an ellipsis is written “…”, not with dots [ellipsis]
            3 | Well...  no ,
              | ^~~~~~~~~~~~~
        talk.srt:3:1: error: caption 1: 2 spaces too many [white-space]
            3 | Well...  no ,
              | ^~~~~~~~~~~~~
        talk.srt:7:1: error: caption 2: a line of 55 characters, at most 42 [line-length]
            7 | This is one line that is much too long for any caption.
              | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        talk.srt: 3 breaches in 2 captions (netflix, en)

        """)
  }

  @Test func `captions that keep to the profile end with 0`() throws {
    let folder = try TemporaryFolder("talk.srt", good)
    let run = try Tool.run("check", "talk.srt", "--profile", "ted", in: folder)
    #expect(run.code == 0 && run.output == "talk.srt: no breaches in 1 caption (ted, en)\n")
    #expect(try Tool.run("check", "talk.srt", "--quiet", in: folder).output == "")
    #expect(try Tool.run("check", "talk.srt", "--json", in: folder).output.filter { !$0.isWhitespace } == "[]")
  }

  @Test func `JSON is one array over all files, with the keys that it promises`() throws {
    let folder = try TemporaryFolder("a.srt", captions)
    try folder.write(Array("WEBVTT\n\n00:01.000 --> 00:01.500\nYes.\n".utf8), to: "b.vtt")
    let run = try Tool.run("check", "a.srt", "b.vtt", "--json", "--quiet", in: folder)
    #expect(run.code == 1)
    let rows = try rows(run.output)
    let keys: Set = ["file", "rule", "caption", "start", "figure", "limit", "message", "line"]
    #expect(rows.allSatisfy { Set($0.keys) == keys })
    #expect(rows.map { $0["rule"] as? String } == ["ellipsis", "white-space", "line-length", "min-duration"])
    #expect(rows.map { $0["file"] as? String } == ["a.srt", "a.srt", "a.srt", "b.vtt"])
    #expect(rows[2]["start"] as? Double == 3.084 && rows[2]["figure"] as? Int == 55 && rows[2]["limit"] as? Int == 42)
    #expect(rows[3]["caption"] as? Int == 1 && rows[3]["figure"] as? Double == 0.5)
  }

  @Test func `the profile, the language, children and the frame rate count`() throws {
    let text =
      "1\n00:00:01,000 --> 00:00:02,000\nThe answers are no.\n\n2\n00:00:02,080 --> 00:00:04,000\nAnd so it is.\n\n"
    let folder = try TemporaryFolder("talk.srt", text)
    func rules(_ arguments: String) throws -> [String?] {
      try rows(Tool.shell("\"$CUELIGHT\" check talk.srt --json \(arguments)", in: folder).output)
        .map { $0["rule"] as? String }
    }
    #expect(try rules("--profile netflix") == [])
    #expect(try rules("--children") == ["reading-speed"])
    #expect(try rules("--language de") == ["reading-speed"])
    #expect(try rules("--frame-rate 25") == [])
    #expect(try rules("--frame-rate 50") == ["gap-chaining"])
    #expect(try rules("--profile bbc") == ["words-per-minute", "gap"])
  }

  @Test func `a show file's profile counts`() throws {
    let folder = try TemporaryFolder("talk.srt", good)
    try folder.write(
      Array("profile: ours\nprofiles:\n  ours: {base: ted, characters-per-line: 10}\n".utf8), to: "s.yaml")
    let run = try Tool.run("check", "talk.srt", "--show", "s.yaml", "--json", in: folder)
    #expect(try rows(run.output).map { $0["rule"] as? String } == ["line-length"])
    let list = try Tool.run("profiles", "ours", "--show", "s.yaml", in: folder)
    #expect(list.output.contains("characters-per-line     10 characters"))
    #expect(list.output.contains("the show file"))
  }

  @Test func `--fix mends the file in place and tells what is left`() throws {
    let folder = try TemporaryFolder("talk.srt", captions.replacing("no ,", with: "no ,\n3 of them ran."))
    let run = try Tool.run("check", "talk.srt", "--fix", in: folder)
    #expect(run.code == 1)
    #expect(
      run.output == """
        talk.srt:3:1: error: caption 1: “3” is written out, as one to ten are [numbers]
            3 | Well… no, 3 of them ran.
              | ^~~~~~~~~~~~~~~~~~~~~~~~
        talk.srt: 4 mended, 1 breach left in 2 captions (netflix, en)

        """)
    #expect(
      try folder.text("talk.srt") == """
        1
        00:00:01,000 --> 00:00:03,000
        Well… no, 3 of them ran.

        2
        00:00:03,084 --> 00:00:06,000
        This is one line that is much
        too long for any caption.


        """)
    #expect(folder.contents == ["talk.srt"])
  }

  @Test func `--fix with -o leaves the file alone`() throws {
    let folder = try TemporaryFolder("talk.srt", captions)
    let run = try Tool.run("check", "talk.srt", "--fix", "-o", "new.srt", in: folder)
    #expect(run.code == 0 && run.output == "new.srt: 3 mended, no breaches left in 2 captions (netflix, en)\n")
    #expect(try folder.text("talk.srt") == captions)
    #expect(try folder.text("new.srt").contains("Well… no,\n"))
    let piped = try Tool.run("check", "-", "--fix", "-o", "-", in: folder, input: Array(captions.utf8))
    #expect(try piped.output == folder.text("new.srt"))
    #expect(piped.errors == "-: 3 mended, no breaches left in 2 captions (netflix, en)\n")
  }

  @Test func `a file without breaches stays as it is, to the byte`() throws {
    let text = good.replacing("\n", with: "\r\n")
    let folder = try TemporaryFolder("talk.srt", text)
    #expect(try Tool.run("check", "talk.srt", "--fix", in: folder).code == 0)
    #expect(try folder.text("talk.srt") == text)
  }

  @Test func `what can't be read ends with 65 or 66, wrong usage with 64`() throws {
    let folder = try TemporaryFolder("talk.srt", "Nothing.\n")
    #expect(try Tool.run("check", "talk.srt", in: folder).code == 65)
    #expect(try Tool.run("check", "absent.srt", in: folder).code == 66)
    for arguments in [
      "", "talk.srt --profile nope", "talk.srt --frame-rate 26", "talk.srt -o x", "- --fix", "talk.srt --language 1",
      "talk.srt a --fix -o b", "talk.srt --from doc",
    ] {
      #expect(try Tool.shell("\"$CUELIGHT\" check \(arguments)", in: folder).code == 64, "\(arguments)")
    }
    #expect(try Tool.run("profiles", "nope", in: folder).code == 64)
  }

  @Test func `every profile is printed with every limit, in 80 columns`() throws {
    let folder = try TemporaryFolder()
    let all = try Tool.run("profiles", in: folder)
    #expect(all.code == 0)
    for name in ["netflix", "bbc", "ebu-tt-d", "ted", "dcmp", "youtube", "podcast", "social", "amazon", "arte"] {
      #expect(all.output.contains("\(name): "))
    }
    #expect(all.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(try Tool.run("profiles", "bbc", in: folder).output.contains("words-per-minute        180 words/min"))
    #expect(try Tool.run("profiles", "podcast", in: folder).output.contains("    in vtt: 65\n"))
  }

  @Test func `profiles as JSON`() throws {
    let run = try Tool.run("profiles", "netflix", "--language", "ja", "--json", in: TemporaryFolder())
    let profiles = try rows(run.output)
    #expect(profiles.count == 1)
    #expect(Set(profiles[0].keys) == ["name", "title", "language", "limits", "formats", "rules"])
    let limits = try #require(profiles[0]["limits"] as? [[String: Any]])
    #expect(limits.allSatisfy { Set($0.keys) == ["key", "value", "unit", "source", "checked"] })
    func value(_ key: String) -> Double? { limits.first { $0["key"] as? String == key }?["value"] as? Double }
    #expect(value("characters-per-line") == 13 && value("reading-speed") == 4 && value("shortest") == 0.5)
  }
}
