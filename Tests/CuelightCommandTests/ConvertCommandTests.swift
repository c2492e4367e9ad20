import Foundation
import Testing

@Suite("cuelight convert")
struct ConvertCommandTests {
  private static let srt = """
    1
    00:00:01,500 --> 00:00:04,000
    Ada: <i>Hello</i>,
    you.

    2
    00:00:04,000 --> 00:00:05,000
    Ada: 1 < 2 & 3.


    """

  private func folder() throws -> TemporaryFolder { try TemporaryFolder("in.srt", Self.srt) }

  @Test func `formats are told by suffix`() throws {
    let folder = try folder()
    for name in ["out.json", "out.podcast.json", "out.html", "out.sbv", "out.txt", "out.md", "out.srt"] {
      let run = try Tool.run("convert", "in.srt", "-o", name, "--quiet", in: folder)
      #expect(run.code == 0 && run.output == "" && run.errors == "", "\(name): \(run.errors)")
    }
    #expect(try folder.text("out.srt") == Self.srt)
    #expect(try folder.text("out.txt") == "Ada (0:00:01): Hello, you. 1 < 2 & 3.\n")
    #expect(try folder.text("out.sbv").hasPrefix("0:00:01.500,0:00:04.000\n>> Ada: Hello,\nyou.\n"))
    let again = try Tool.run("convert", "out.json", "-o", "again.srt", in: folder)
    #expect(again.code == 0 && again.errors == "")
    #expect(try folder.text("again.srt") == Self.srt)
  }

  @Test func `standard streams need the output's format, and the input's is detected`() throws {
    let folder = try folder()
    let json = try Tool.run("convert", "-", "--to", "json", "-o", "-", in: folder, input: Array(Self.srt.utf8))
    #expect(json.code == 0 && json.errors == "")
    #expect(
      json.output.hasPrefix(
        #"""
        [
          {"start":1.500,"end":4.000,"speaker":"Ada","lines":["Hello,","you."],"id":"1","spans":
        """#))
    let srt = try Tool.run("convert", "-", "--to", "srt", "-o", "-", in: folder, input: Array(json.output.utf8))
    #expect(srt.output == Self.srt)
    #expect(try Tool.run("convert", "-", "-o", "-", in: folder, input: []).code == 64)
    #expect(try Tool.run("convert", "in.srt", "-o", "out", in: folder).code == 64)
    #expect(try Tool.run("convert", "in.srt", "--to", "doc", "-o", "out", in: folder).code == 64)
    #expect(folder.contents == ["in.srt"])
  }

  @Test func `names are shown always, at a change or never, and lines end as asked for`() throws {
    let folder = try folder()
    func names(_ when: String) throws -> Int {
      try Tool.run("convert", "in.srt", "--to", "sbv", "-o", "-", "--speakers", when, in: folder).output
        .split(separator: "\n").count { $0.hasPrefix(">> Ada: ") }
    }
    #expect(try names("always") == 2 && names("change") == 1 && names("never") == 0)
    let crlf = try Tool.run("convert", "in.srt", "--to", "srt", "-o", "-", "--line-ending", "crlf", in: folder).output
    #expect(crlf == Self.srt.replacing("\n", with: "\r\n"))
  }

  @Test func `what the format can't hold is told, and what can't be read with its place`() throws {
    let folder = try folder()
    let text = try Tool.run("convert", "in.srt", "-o", "out.txt", in: folder)
    #expect(text.code == 0 && text.errors.contains("[marks-lost]") && text.errors.contains("[ends-lost]"))
    try folder.write(
      Array("1\n00:00:01,000 --> 00:00:02,000\na\n\n2\n00:00:99,000 --> 00:01:00,000\nb\n".utf8), to: "bad.srt")
    let bad = try Tool.run("convert", "bad.srt", "-o", "out.sbv", in: folder)
    #expect(bad.code == 0)
    #expect(bad.errors.contains("bad.srt:6:1: warning: a caption is left out"))
    #expect(bad.errors.contains("    6 | 00:00:99,000 --> 00:01:00,000\n      | ^~~"))
    try folder.write(Array("[\n{\"start\": 1}]".utf8), to: "bad.json")
    let json = try Tool.run("convert", "bad.json", "-o", "out.sbv", in: folder)
    #expect(json.code == 65 && json.errors.contains("bad.json:2:1: error: this caption has no “lines” [json-invalid]"))
    try folder.write(Array("Hello.".utf8), to: "prose.doc")
    let prose = try Tool.run("convert", "prose.doc", "-o", "new.sbv", in: folder)
    #expect(prose.code == 65 && prose.errors.contains("[format-unknown]"))
    #expect(try Tool.run("convert", "absent.srt", "-o", "new.sbv", in: folder).code == 66)
    #expect(try Tool.run("convert", "in.srt", "-o", "no/such/new.sbv", in: folder).code == 73)
    #expect(!folder.contents.contains("new.sbv"))
  }
}
