import Foundation
import Testing

@Suite("cuelight compare")
struct CompareCommandTests {
  private let reference = """
    1
    00:00:01,000 --> 00:00:03,000
    Ada: The old ferry goes
    across the river,

    2
    00:00:03,000 --> 00:00:05,000
    because the captain
    likes the quiet.

    """

  private let other = """
    WEBVTT

    00:01.000 --> 00:03.000
    <v Ada>The old ferry
    goes across the

    00:03.000 --> 00:04.000
    <v Ada>river, because the captain

    00:04.000 --> 00:05.000
    <v Ada>likes the <i>quiet</i>.

    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder("talk.srt", reference)
    try folder.write(Array(other.utf8), to: "tool.vtt")
    return folder
  }

  @Test func `a table tells how two files agree, in 80 columns`() throws {
    let run = try Tool.run("compare", "talk.srt", "tool.vtt", "--language", "en", in: folder())
    #expect(run.code == 0 && run.errors == "")
    #expect(
      run.output == """
        Reference  talk.srt
        Other      tool.vtt
        Language   en

        Breaks               Reference     Other      Both Precision    Recall        F1
        ────────────────────────────────────────────────────────────────────────────────
        Between captions             1         2         0     0.0 %     0.0 %     0.000
        Within captions              2         1         0     0.0 %     0.0 %     0.000
        Of either kind               3         3         1    33.3 %    33.3 %     0.333
        Boundary similarity                                                        0.667

        Captions and lines                                   Reference             Other
        ────────────────────────────────────────────────────────────────────────────────
        Captions                                                     2                 3
        Lines                                                        4                 4
        Words                                                       13                13
        Breaks behind function words                        0    0.0 %        1   33.3 %
        Lines of one word                                   0    0.0 %        0    0.0 %
        Lines over 42 characters                                     0                 0
        Captions within 42 characters a line                   100.0 %           100.0 %
        Captions within 17 characters a second                   0.0 %            66.7 %
        Captions of two lines                                  100.0 %            33.3 %
        Balance: the shorter line by the longer                  0.893             0.867
        Characters a line                                         17.5              17.5
        Characters a caption                                      35.0              23.3

        """)
  }

  @Test func `JSON holds the figures as numbers`() throws {
    let run = try Tool.run(
      "compare", "talk.srt", "tool.vtt", "--json", "--columns", "18", "--reading-speed", "17.5", in: folder())
    #expect(run.code == 0)
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(
      Set(report.keys)
        == ["language", "columns", "readingSpeed", "matchedWords", "breaks", "reference", "other"])
    let breaks = try #require(report["breaks"] as? [String: Any])
    let together = try #require(breaks["together"] as? [String: Any])
    #expect(together["both"] as? Int == 1 && together["f1"] as? Double == 0.33333)
    #expect(breaks["boundarySimilarity"] as? Double == 0.66667)
    let first = try #require(report["reference"] as? [String: Any])
    #expect(first["file"] as? String == "talk.srt" && first["words"] as? Int == 13)
    #expect(first["longLines"] as? Int == 1 && first["columnConformity"] as? Double == 0.5)
    #expect(first["speedConformity"] as? Double == 1)
    let second = try #require(report["other"] as? [String: Any])
    #expect(second["badBreakShare"] as? Double == 0.33333 && second["balance"] as? Double == 0.86667)
  }

  @Test func `a file of one line has no breaks to agree on`() throws {
    let folder = try TemporaryFolder("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nYes, we do.\n")
    let run = try Tool.run("compare", "a.srt", "-", "--json", in: folder, input: Array(try folder.text("a.srt").utf8))
    #expect(run.code == 0)
    #expect(run.output.contains("\"f1\" : null") && run.output.contains("\"balance\" : null"))
  }

  @Test func `words that differ are told, and files that differ too much refused`() throws {
    let folder = try folder()
    try folder.write(Array(other.replacing("old", with: "small, old").utf8), to: "more.vtt")
    let run = try Tool.run("compare", "talk.srt", "more.vtt", in: folder)
    #expect(run.code == 0)
    #expect(
      run.output.hasSuffix(
        """

        The words differ: 0 of the reference and 1 of the other have no match.
        Breaks beside them are left out of the upper table.

        """))
    try folder.write(Array("1\n00:00:01,000 --> 00:00:02,000\nNothing of the kind.\n".utf8), to: "else.srt")
    let refused = try Tool.run("compare", "talk.srt", "else.srt", in: folder)
    #expect(refused.code == 65 && refused.output == "")
    #expect(
      refused.errors
        == "else.srt: error: the words are too different to be compared: less than half of them match "
        + "(13 in the reference, 4 here)\n")
  }

  @Test func `what can't be read ends with 65 or 66, wrong usage with 64`() throws {
    let folder = try folder()
    try folder.write(Array("Nothing.".utf8), to: "prose.doc")
    #expect(try Tool.run("compare", "talk.srt", "prose.doc", in: folder).code == 65)
    #expect(try Tool.run("compare", "talk.srt", "absent.srt", in: folder).code == 66)
    for arguments in [
      "", "talk.srt", "- -", "talk.srt tool.vtt --columns 0", "talk.srt tool.vtt --reading-speed x",
      "talk.srt tool.vtt --columns nan", "talk.srt tool.vtt --language 1",
    ] {
      #expect(try Tool.shell("\"$CUELIGHT\" compare \(arguments)", in: folder).code == 64, "\(arguments)")
    }
  }
}
