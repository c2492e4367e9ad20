import Foundation
import Testing

@Suite("cuelight export")
struct ExportCommandTests {
  private func folder() throws -> TemporaryFolder { try TemporaryFolder("talk.txt", Samples.plain) }

  @Test("Three files are written where one is, and their paths printed")
  func all() throws {
    let folder = try folder()
    let run = try Tool.run("export", "talk.txt", in: folder)
    #expect(run.code == 0)
    #expect(run.output == "talk.srt\ntalk.ssml\ntalk.rundown.txt\n")
    #expect(run.errors == "")
    #expect(folder.contents == ["talk.rundown.txt", "talk.srt", "talk.ssml", "talk.txt"])
    #expect(try folder.text("talk.srt").hasPrefix("1\n00:00:00,000 --> 00:00:0"))
    #expect(try folder.text("talk.ssml").hasPrefix(#"<?xml version="1.0" encoding="UTF-8"?>"#))
    #expect(try folder.text("talk.rundown.txt").contains("TRT"))
  }

  @Test(
    "Only the formats asked for are written, in the order asked for",
    arguments: [
      ("srt", "talk.srt\n"), ("ssml", "talk.ssml\n"), ("rundown", "talk.rundown.txt\n"),
      ("rundown,srt", "talk.rundown.txt\ntalk.srt\n"),
      ("SRT, ssml", "talk.srt\ntalk.ssml\n"), ("srt,srt", "talk.srt\n"),
    ])
  func formats(_ formats: String, _ printed: String) throws {
    let folder = try folder()
    let run = try Tool.run("export", "talk.txt", "--to", formats, in: folder)
    #expect(run.code == 0)
    #expect(run.output == printed)
    #expect(folder.contents == (printed.split(separator: "\n").map(String.init) + ["talk.txt"]).sorted())
  }

  @Test("The folder is made with those above it", arguments: ["out", "out/", "a/b/c", "./out", "a//b"])
  func newFolder(_ path: String) throws {
    let folder = try folder()
    let run = try Tool.run("export", "talk.txt", "--to", "srt", "-o", path, in: folder)
    #expect(run.code == 0)
    let printed = run.output.dropLast()
    #expect(printed == "\(path.hasSuffix("/") ? path : path + "/")talk.srt")
    #expect(try folder.text(String(printed)).hasPrefix("1\n"))
  }

  @Test("A folder may be named by its whole path, and --output is the long name of -o")
  func absolute() throws {
    let folder = try folder()
    let place = folder.url.appending(path: "there").path
    let run = try Tool.run("export", "talk.txt", "--to", "srt", "--output", place, in: folder)
    #expect(run.output == "\(place)/talk.srt\n")
  }

  @Test("One format goes to standard output by -o -", arguments: ["srt", "ssml", "rundown"])
  func standardOutput(_ format: String) throws {
    let folder = try folder()
    let run = try Tool.run("export", "talk.txt", "--to", format, "-o", "-", in: folder)
    #expect(run.code == 0)
    #expect(folder.contents == ["talk.txt"])
    _ = try Tool.run("export", "talk.txt", in: folder)
    let file = format == "rundown" ? "talk.rundown.txt" : "talk.\(format)"
    #expect(run.output == (try folder.text(file)))
  }

  @Test("Standard input is exported to files that are called stdin, or to standard output")
  func standardInput() throws {
    let folder = try TemporaryFolder()
    let input = Array(Samples.plain.utf8)
    #expect(try Tool.run("export", "-", "--to", "srt", in: folder, input: input).output == "stdin.srt\n")
    let piped = try Tool.run("export", "-", "--to", "srt", "-o", "-", in: folder, input: input)
    #expect(piped.code == 0)
    #expect(piped.output == (try folder.text("stdin.srt")))
  }

  @Test(
    "Files are called after the script",
    arguments: [
      ("talk.txt", "talk"), ("a.b.md", "a.b"), ("talk", "talk"), (".hidden", ".hidden"), ("ü ☕.txt", "ü ☕"),
      ("sub/talk.txt", "talk"),
    ])
  func names(_ script: String, _ stem: String) throws {
    let folder = try TemporaryFolder(script, Samples.plain)
    #expect(try Tool.run("export", script, "--to", "srt", "-o", "out", in: folder).output == "out/\(stem).srt\n")
  }

  @Test("The same input gives the same bytes")
  func deterministic() throws {
    let folder = try folder()
    _ = try Tool.run("export", "talk.txt", "-o", "a", in: folder)
    _ = try Tool.run("export", "talk.txt", "-o", "b", in: folder)
    for name in ["talk.srt", "talk.ssml", "talk.rundown.txt"] {
      #expect(try folder.text("a/\(name)") == folder.text("b/\(name)"))
    }
  }

  @Test("Lines of SRT end as asked for")
  func lineEndings() throws {
    let folder = try folder()
    let lf = try Tool.run("export", "talk.txt", "--to", "srt", "-o", "-", in: folder).output
    let crlf = try Tool.run("export", "talk.txt", "--to", "srt", "-o", "-", "--line-ending", "crlf", in: folder).output
    #expect(!lf.utf8.contains(0x0D))
    #expect(crlf == lf.replacing("\n", with: "\r\n"))
  }

  @Test("Captions name their speaker always, at a change, or never")
  func speakers() throws {
    // Two captions at least for the first turn.
    let long =
      "Host: " + String(repeating: "This is a rather long sentence for a caption. ", count: 4) + "\nGuest: Yes.\n"
    let folder = try TemporaryFolder("talk.txt", long)
    func named(_ when: String) throws -> Int {
      try Tool.run("export", "talk.txt", "--to", "srt", "-o", "-", "--speakers", when, in: folder).output
        .split(separator: "\n").count { $0.hasPrefix("Host: ") }
    }
    #expect(try named("never") == 0)
    #expect(try named("change") == 1)
    #expect(try named("always") > 1)
  }

  @Test("The rundown is held against a target")
  func target() throws {
    let folder = try folder()
    let plain = try Tool.run("export", "talk.txt", "--to", "rundown", "-o", "-", in: folder).output
    let held = try Tool.run("export", "talk.txt", "--to", "rundown", "-o", "-", "--target", "45:00", in: folder).output
    #expect(!plain.contains("45:00"))
    #expect(held.contains("45:00"))
  }

  @Test("Several scripts are exported in one go")
  func several() throws {
    let folder = try folder()
    try folder.write(Array("Host: Uno?\nGuest: Dos.\n".utf8), to: "b/otro.md")
    let run = try Tool.run("export", "talk.txt", "b/otro.md", "--to", "srt", "-o", "out", "--quiet", in: folder)
    #expect(run.code == 0)
    #expect(run.output == "out/talk.srt\nout/otro.srt\n")
  }

  @Test("A script that fails doesn't keep the others from being exported")
  func someFail() throws {
    let folder = try folder()
    try folder.write(Array("Nobody here.".utf8), to: "prose.txt")
    let run = try Tool.run("export", "prose.txt", "absent.txt", "talk.txt", "--to", "srt", in: folder)
    #expect(run.code == 65)
    #expect(run.output == "talk.srt\n")
    #expect(run.errors.contains("prose.txt: error: no speakers found"))
    #expect(run.errors.contains("absent.txt: error: there is no such file"))
    #expect(folder.contents == ["prose.txt", "talk.srt", "talk.txt"])
  }

  @Test func `an export is never written over its script`() throws {
    let folder = try TemporaryFolder("talk.txt", Samples.plain)
    let run = try Tool.run("export", "talk.txt", "--to", "srt,txt", in: folder)
    #expect(run.code == 73)
    #expect(
      run.errors.contains("talk.txt: this is the script itself, which would be lost; name another folder with -o"))
    #expect(try folder.text("talk.txt") == Samples.plain)
    // Nothing was written before the refusal either.
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "talk.srt").path))
    #expect(try Tool.run("export", "talk.txt", "--to", "txt", "-o", "out", in: folder).code == 0)
  }
}
