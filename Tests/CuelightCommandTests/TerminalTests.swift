import Foundation
import Testing

@Suite("Terminals", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
struct TerminalTests {
  private static let text = "Host: This is badNews.\nGuest: It is.\n"

  /// What the tool prints to standard error, where that is a terminal; `script` makes one.
  private func errors(
    _ arguments: String, in folder: TemporaryFolder, _ environment: String = "TERM=xterm"
  ) throws -> String {
    let command = "env -u NO_COLOR \(environment) $CUELIGHT \(arguments) > /dev/null"
    let run = try Tool.shell("script -q -e -c '\(command)' /dev/null", in: folder)
    #expect(run.code == 0)
    return run.output.replacing("\r\n", with: "\n")
  }

  @Test("On a terminal, findings are coloured")
  func coloured() throws {
    let folder = try TemporaryFolder("talk.txt", Self.text)
    let escape = "\u{1B}["
    #expect(
      try errors("read talk.txt", in: folder) == """
        \(escape)1mtalk.txt:1:15:\(escape)0m \(escape)1;35mwarning:\(escape)0m \
        \(escape)1m“badNews” looks like two words run together: “bad News”?\(escape)0m [words-run-together]
            1 | Host: This is badNews.
              |               \(escape)1;32m^~~~~~~\(escape)0m

        """)
  }

  @Test(
    "NO_COLOR and a dumb terminal get none",
    arguments: ["TERM=xterm NO_COLOR=1", "TERM=xterm NO_COLOR=no", "TERM=dumb"])
  func plain(_ environment: String) throws {
    let folder = try TemporaryFolder("talk.txt", Self.text)
    #expect(try !errors("read talk.txt", in: folder, environment).contains("\u{1B}"))
  }

  @Test("Without a terminal there are no colours and no progress")
  func noTerminal() throws {
    let folder = try TemporaryFolder("talk.txt", Self.text)
    try folder.write(Array(Self.text.utf8), to: "more.txt")
    let run = try Tool.run("export", "talk.txt", "more.txt", in: folder, environment: ["TERM": "xterm"])
    #expect(!run.errors.contains("\u{1B}") && !run.errors.contains("\r"))
  }

  @Test("Progress over many files is shown on a terminal and taken away")
  func progress() throws {
    let folder = try TemporaryFolder("a.txt", Samples.plain)
    try folder.write(Array(Samples.plain.utf8), to: "b.txt")
    let shown = try errors("export a.txt b.txt --to srt", in: folder)
    #expect(shown.contains("[1/2] a.txt") && shown.contains("[2/2] b.txt"))
    #expect(shown.hasSuffix("\r\u{1B}[K"))
    #expect(try errors("export a.txt b.txt --to srt --quiet", in: folder) == "")
    #expect(try errors("export a.txt --to srt", in: folder) == "")
  }
}
