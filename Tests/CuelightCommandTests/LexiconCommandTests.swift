import Foundation
import Testing

@Suite("A lexicon on the command line and in the show file")
struct LexiconCommandTests {
  private static let talk = """
    Host: Where is Ruislip, and who is Quillon?
    Guest: Quillon lives in Ruislip, and was never anywhere else.

    """

  private static func pls(_ lexemes: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
    \(lexemes)
    </lexicon>

    """
  }

  private static let names = pls(
    "<lexeme><grapheme>Quillon</grapheme><phoneme>kwiˈjɒn</phoneme></lexeme>\n"
      + "<lexeme><grapheme>Ruislip</grapheme><alias>the place that everybody calls rice lip</alias></lexeme>")

  /// A folder with the talk, and with files by their names.
  private func folder(_ files: [String: String] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder("talk.txt", Self.talk)
    for (name, text) in files { try folder.write(Array(text.utf8), to: name) }
    return folder
  }

  private func seconds(_ run: Tool.Result) throws -> Double {
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return try #require((object?["duration"] as? [String: Any])?["likely"] as? Double)
  }

  // MARK: Read

  @Test("--lexicon goes into SSML, and into the clock")
  func option() throws {
    let folder = try folder(["x.pls": Self.names])
    let run = try Tool.run(
      "export", "talk.txt", "--to", "ssml", "--engine", "polly-neural", "--lexicon", "x.pls", in: folder)
    #expect(run.code == 0)
    let requests = try folder.contents.filter { $0.hasSuffix(".ssml") }.map { try folder.text($0) }.joined()
    #expect(requests.contains(#"<phoneme alphabet="ipa" ph="kwiˈjɒn">Quillon</phoneme>"#))
    #expect(requests.contains(#"<sub alias="the place that everybody calls rice lip">Ruislip</sub>"#))
    let with = try seconds(try Tool.run("time", "talk.txt", "--json", "--lexicon", "x.pls", in: folder))
    let without = try seconds(try Tool.run("time", "talk.txt", "--json", in: folder))
    // Twice six words more: more than two seconds at any pace.
    #expect(with > without + 2)
  }

  @Test("The show file may name a lexicon, by its path from there", arguments: ["names.pls", "words/names.pls"])
  func showFile(path: String) throws {
    let folder = try folder(["show/show.yaml": "lexicon:\n  - pls: \(path)\n", "show/\(path)": Self.names])
    let with = try Tool.run("time", "talk.txt", "--json", "--show", "show/show.yaml", in: folder)
    let option = try Tool.run("time", "talk.txt", "--json", "--lexicon", "show/\(path)", in: folder)
    #expect(with.code == 0 && with.errors == option.errors)
    #expect(try seconds(with) == seconds(option))
    let captions = try Tool.run(
      "export", "talk.txt", "--to", "srt", "-o", "-", "--show", "show/show.yaml", in: folder)
    let plain = try Tool.run("export", "talk.txt", "--to", "srt", "-o", "-", in: folder)
    #expect(captions.output.contains("Ruislip") && !captions.output.contains("rice lip"))
    #expect(captions.output != plain.output)
  }

  @Test("The command line goes before the show file, and its words before its files")
  func order() throws {
    func entry(_ said: String) -> String {
      Self.pls("<lexeme><grapheme>Quillon</grapheme><alias>\(said)</alias></lexeme>")
    }
    let folder = try folder([
      "first.pls": entry("one"), "second.pls": entry("two"), "third.pls": entry("three"),
      "show.yaml": "lexicon:\n  - pls: third.pls\n  - {written: Quillon, said: own}\n",
    ])
    func said(_ arguments: [String]) throws -> String {
      let line = "$CUELIGHT export talk.txt --to ssml -o - " + arguments.joined(separator: " ")
      let document = try Tool.shell(line, in: folder).output
      return String(document.split(separator: "<sub alias=\"").dropFirst().first?.prefix { $0 != "\"" } ?? "")
    }
    #expect(try said(["--lexicon first.pls --lexicon second.pls"]) == "one")
    #expect(try said(["--lexicon second.pls", "--lexicon first.pls"]) == "two")
    #expect(try said([]) == "own")
  }

  // MARK: What can't be read

  @Test("A file that isn't there is an error, with the show file's line")
  func missing() throws {
    let folder = try folder(["show.yaml": "title: A\nlexicon:\n  - pls: no.pls\n"])
    let run = try Tool.run("time", "talk.txt", in: folder)
    #expect(run.code == 66 && run.output == "")
    #expect(
      run.errors == """
        show.yaml:3:10: error: the lexicon “no.pls” can't be read: there is no such file [lexicon-unreadable]
            3 |   - pls: no.pls
              |          ^~~~~~

        """)
    let option = try Tool.run("time", "talk.txt", "--lexicon", "none.pls", "--show", "/dev/null", in: folder)
    #expect(option.code == 66)
    #expect(option.errors == "none.pls: error: the lexicon can't be read: there is no such file\n")
  }

  @Test("A file that is damaged is an error with its place", arguments: [true, false])
  func damaged(isOption: Bool) throws {
    let folder = try folder(["x.pls": "<lexicon>\n<lexeme><grapheme>A & B</grapheme></lexeme>\n</lexicon>\n"])
    if !isOption { try folder.write(Array("lexicon:\n  - pls: x.pls\n".utf8), to: "show.yaml") }
    let run = try Tool.shell("$CUELIGHT time talk.txt" + (isOption ? " --lexicon x.pls" : ""), in: folder)
    #expect(run.code == 65 && run.output == "")
    #expect(run.errors.hasPrefix("x.pls:2:"))
    #expect(run.errors.contains("error: A bare & must be written as &amp; [pls-not-well-formed]"))
  }

  @Test("What is left out of a file is told with its place")
  func leftOut() throws {
    let lexeme = "<lexeme><grapheme>Quillon</grapheme><phoneme alphabet=\"x-sampa\">kwi</phoneme></lexeme>"
    let folder = try folder(["x.pls": Self.pls(lexeme)])
    let run = try Tool.run("time", "talk.txt", "--lexicon", "x.pls", in: folder)
    #expect(run.code == 0)
    #expect(run.errors.contains("x.pls:3:37: warning: a pronunciation in the alphabet “x-sampa” was left out"))
    #expect(try Tool.run("time", "talk.txt", "--lexicon", "x.pls", "--quiet", in: folder).errors == "")
  }

  @Test("Standard input is no lexicon")
  func standardInput() throws {
    #expect(try Tool.run("time", "talk.txt", "--lexicon", "-", in: folder()).code == 64)
  }

  // MARK: Written

  @Test("export --to pls writes the lexicon that counts")
  func written() throws {
    let folder = try folder(["x.pls": Self.names, "show.yaml": "lexicon:\n  - {written: BBC, said: the Beeb}\n"])
    let run = try Tool.run("export", "talk.txt", "--to", "pls", "--lexicon", "x.pls", in: folder)
    #expect(run.code == 0 && run.output == "talk.pls\n" && run.errors == "")
    let text = try folder.text("talk.pls")
    let words = text.split(separator: "<grapheme>").dropFirst().map { $0.prefix { $0 != "<" } }
    #expect(words == ["Quillon", "Ruislip", "BBC"])
    let again = try Tool.run("export", "talk.txt", "--to", "pls", "-o", "-", "--lexicon", "talk.pls", in: folder)
    #expect(again.output == text)
  }

  @Test("A long lexicon becomes several files")
  func several() throws {
    let lexemes = (1...100).map { "<lexeme><grapheme>w\($0)</grapheme><alias>word \($0)</alias></lexeme>" }
    let folder = try folder(["x.pls": Self.pls(lexemes.joined(separator: "\n"))])
    let run = try Tool.run("export", "talk.txt", "--to", "pls", "--lexicon", "x.pls", in: folder)
    #expect(run.code == 0 && run.output == "talk.001.pls\ntalk.002.pls\n")
    let files = try ["talk.001.pls", "talk.002.pls"].map { try folder.text($0) }
    #expect(files.allSatisfy { $0.utf16.count <= 4_000 })
    #expect(files.joined().split(separator: "<grapheme>").count == 2 + 100 - 1)
    let output = try Tool.run("export", "talk.txt", "--to", "pls", "-o", "-", "--lexicon", "x.pls", in: folder)
    #expect(output.code == 64 && output.output == "")
  }

  @Test("Without a lexicon there is none to write: pls is an error, and all leaves it out")
  func empty() throws {
    let folder = try folder()
    let run = try Tool.run("export", "talk.txt", "--to", "pls", in: folder)
    #expect(run.code == 73 && run.output == "")
    #expect(run.errors.contains("error: there is no lexicon to write") && run.errors.contains("--lexicon"))
    #expect(folder.contents == ["talk.txt"])
    let all = try Tool.run("export", "talk.txt", "--to", "all", "-o", "out", in: folder)
    #expect(all.code == 0 && !all.output.contains(".pls") && all.output.contains("out/talk.ssml"))
    try folder.write(Array(Self.names.utf8), to: "x.pls")
    let with = try Tool.run("export", "talk.txt", "--to", "all", "--lexicon", "x.pls", "-o", "out", in: folder)
    #expect(with.code == 0 && with.output.contains("out/talk.pls\n"))
  }

  @Test("With --strict, an entry that no file can hold is an error")
  func strict() throws {
    let long = String(repeating: "x", count: 4_000)
    let folder = try folder(["x.pls": Self.pls("<lexeme><grapheme>A</grapheme><alias>\(long)</alias></lexeme>")])
    let run = try Tool.run("export", "talk.txt", "--to", "pls", "--lexicon", "x.pls", "--strict", in: folder)
    #expect(run.code == 1 && folder.contents == ["talk.txt", "x.pls"])
    #expect(run.errors.contains("error: the entry for “A” was left out"))
  }
}
