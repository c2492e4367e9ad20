import Foundation
import Testing

@Suite("Failures and exit codes")
struct FailureTests {
  private func folder() throws -> TemporaryFolder { try TemporaryFolder("talk.txt", Samples.plain) }

  @Test(
    "Wrong usage ends with 64",
    arguments: [
      ["read"], ["time"], ["export"], ["read", "talk.txt", "more.txt"], ["sing"], ["read", "talk.txt", "--loud"],
      ["export", "talk.txt", "--to", "mp3"], ["export", "talk.txt", "--to", ""],
      ["export", "talk.txt", "--to", "srt,"],
      ["export", "talk.txt", "-o", "-"], ["export", "talk.txt", "--to", "srt,ssml", "-o", "-"],
      ["export", "talk.txt", "talk.txt"], ["export", "a/talk.txt", "b/talk.md"],
      ["export", "talk.txt", "b.txt", "--to", "srt", "-o", "-"],
      ["export", "talk.txt", "--speakers", "sometimes"], ["export", "talk.txt", "--line-ending", "cr"],
      ["export", "talk.txt", "--target", "soon"], ["read", "talk.txt", "--language", "x!"],
      ["read", "talk.txt", "--host"],
    ])
  func usage(_ arguments: [String]) throws {
    let folder = try folder()
    let line = arguments.map { "'\($0)'" }.joined(separator: " ")
    let run = try Tool.shell("\"$CUELIGHT\" \(line)", in: folder)
    #expect(run.code == 64)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("Error: "))
    #expect(run.errors.contains("Usage: cuelight"))
    #expect(folder.contents == ["talk.txt"])
  }

  @Test("Help and version end with 0")
  func help() throws {
    let folder = try TemporaryFolder()
    for arguments in ["--help", "read --help", "time --help", "export --help", "help export", "--version"] {
      let run = try Tool.shell("\"$CUELIGHT\" \(arguments)", in: folder)
      #expect(run.code == 0)
      #expect(run.output != "" && run.errors == "")
    }
  }

  /// Inputs that are no script, with the end of the message.
  static let badInputs: [(bytes: [UInt8], message: String)] = [
    ([], "error: the input is empty: a script needs at least one turn [input-empty]"),
    ([0x00, 0x01, 0x02], "error: the input is a binary file, not text; a script is plain text [input-binary]"),
    (Array("Rain fell. Nobody spoke.\n".utf8), "[no-speakers]"), (Array("Host:\nGuest:\n".utf8), "[no-speech]"),
    (Array("Host: schö".utf8) + [0xC3, 0x28] + Array(" über Öl, größer".utf8), "[input-invalid-utf8]"),
    ([0xFF, 0xFE, 0x48, 0x00, 0x3A], "[input-invalid-utf16]"),
  ]

  @Test("Input that is no script ends with 65 and one clear message", arguments: badInputs)
  func unreadable(_ bytes: [UInt8], _ message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "bad.txt")
    for arguments in [
      ["read", "bad.txt"], ["time", "bad.txt"], ["export", "bad.txt"], ["read", "bad.txt", "--quiet", "--json"],
    ] {
      let run = try Tool.shell("\"$CUELIGHT\" \(arguments.joined(separator: " "))", in: folder)
      #expect(run.code == 65)
      #expect(run.output == "")
      let first = run.errors.split(separator: "\n").first ?? ""
      #expect(first.hasPrefix("bad.txt:") && first.contains(" error: ") && first.hasSuffix(message))
    }
    #expect(folder.contents == ["bad.txt"])
  }

  @Test("Bad standard input is called <stdin>")
  func standardInput() throws {
    let run = try Tool.run("read", "-", in: TemporaryFolder(), input: [])
    #expect(run.code == 65)
    #expect(run.errors == "<stdin>: error: the input is empty: a script needs at least one turn [input-empty]\n")
  }

  @Test("A missing file and a folder end with 66")
  func noInput() throws {
    let folder = try TemporaryFolder("sub/talk.txt", Samples.plain)
    for command in ["read", "time", "export"] {
      let missing = try Tool.run(command, "absent.txt", in: folder)
      #expect(missing.code == 66)
      #expect(missing.errors == "absent.txt: error: there is no such file\n")
      let directory = try Tool.run(command, "sub", in: folder)
      #expect(directory.code == 66)
      #expect(directory.errors == "sub: error: it is a folder; name a file\n")
    }
    #expect(try Tool.run("read", "sub/talk.txt/more", in: folder).code == 66)
  }

  @Test("A file where the folder should be ends with 73")
  func fileInTheWay() throws {
    let folder = try folder()
    try folder.write(Array("mine".utf8), to: "out")
    for path in ["out", "out/deeper"] {
      let run = try Tool.run("export", "talk.txt", "-o", path, in: folder)
      #expect(run.code == 73)
      #expect(run.output == "")
      #expect(run.errors.hasPrefix("cuelight: error: out"))
    }
    #expect(try folder.text("out") == "mine")
    #expect(folder.contents == ["out", "talk.txt"])
  }

  @Test("A folder where the file should be ends with 73 and leaves no draft")
  func folderInTheWay() throws {
    let folder = try folder()
    try folder.write([], to: "out/talk.srt/keep")
    let run = try Tool.run("export", "talk.txt", "--to", "srt", "-o", "out", in: folder)
    #expect(run.code == 73)
    #expect(run.errors.hasPrefix("cuelight: error: out/talk.srt: can't be made: "))
    #expect(folder.contents == ["out", "out/talk.srt", "out/talk.srt/keep", "talk.txt"])
  }

  @Test("A file that can't be written to its end is left as it was, with no draft beside it, and ends with 74")
  func fullDisk() throws {
    let folder = try folder()
    try folder.write(Array("as it was".utf8), to: "talk.rundown.txt")
    // A limit of 512 bytes a file, below the rundown's size; writing beyond it fails instead of ending the process.
    let run = try Tool.shell(
      "trap '' XFSZ; ulimit -f 1; \"$CUELIGHT\" export talk.txt --to rundown", in: folder)
    #expect(run.code == 74)
    #expect(run.output == "")
    #expect(run.errors == "cuelight: error: talk.rundown.txt: can't be written: File too large\n")
    #expect(try folder.text("talk.rundown.txt") == "as it was")
    #expect(folder.contents == ["talk.rundown.txt", "talk.txt"])
  }

  @Test(
    "Standard output that takes nothing ends with 74", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"))
  )
  func fullStandardOutput() throws {
    for arguments in ["read talk.txt", "time talk.txt --json", "export talk.txt --to srt -o -"] {
      let run = try Tool.shell("\"$CUELIGHT\" \(arguments) > /dev/full", in: try folder())
      #expect(run.code == 74)
      #expect(run.errors == "cuelight: error: standard output: can't be written: No space left on device\n")
    }
  }

  @Test("A file that exists is replaced as a whole")
  func replaced() throws {
    let folder = try folder()
    try folder.write([UInt8](repeating: 0x78, count: 100_000), to: "talk.srt")
    #expect(try Tool.run("export", "talk.txt", "--to", "srt", in: folder).code == 0)
    #expect(try folder.text("talk.srt").hasPrefix("1\n"))
    #expect(try !folder.text("talk.srt").contains("x"))
  }
}
