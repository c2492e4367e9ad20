import Cuelight
import Foundation
import TestSupport
import Testing

@Suite("cuelight speak", .enabled(if: Installed.espeak, "eSpeak NG isn't installed"))
struct SpeakCommandTests {
  @Test("Two people are read into a WAV file of the length that is told")
  func wav() throws {
    let folder = try TemporaryFolder("talk.txt", Samples.plain)
    let run = try Tool.run("speak", "talk.txt", "-o", "out/draft.wav", "--json", in: folder)
    #expect(run.code == 0)
    #expect(folder.contents == ["out", "out/draft.wav", "talk.txt"])
    let told = try #require(try Self.object(run.output)["duration"] as? [String: Any])
    let size = Array(try Data(contentsOf: folder.url.appending(path: "out/draft.wav"))).count
    let seconds = Double((size - 44) / 2) / 22_050
    #expect(abs(try #require(told["read"] as? Double) - seconds) <= 0.001)
  }

  @Test("ffprobe reads the same length", .enabled(if: ExternalTool.has("ffprobe")))
  func ffprobe() throws {
    let folder = try TemporaryFolder("talk.txt", Samples.plain)
    let run = try Tool.run("speak", "talk.txt", "--json", in: folder)
    let told = try #require(try Self.object(run.output)["duration"] as? [String: Any])
    let probed = try Self.probe(folder, "talk.wav", ["-show_entries", "format=duration", "-of", "csv=p=0"])
    let seconds = try #require(Double(probed.trimmingCharacters(in: .newlines)))
    #expect(abs(try #require(told["read"] as? Double) - seconds) <= 0.001)
  }

  @Test("Two runs give the same bytes")
  func repeatable() throws {
    let folder = try TemporaryFolder("talk.txt", Samples.plain)
    for name in ["a", "b"] {
      #expect(try Tool.run("speak", "talk.txt", "-o", "\(name).wav", "--to", "srt", in: folder).code == 0)
    }
    for suffix in ["wav", "srt"] {
      let files = try ["a", "b"].map { try Data(contentsOf: folder.url.appending(path: "\($0).\(suffix)")) }
      #expect(files[0] == files[1])
      #expect(!files[0].isEmpty)
    }
  }

  @Test("Captions and rundown are written beside the sound, and the comparison fits 80 columns")
  func exports() throws {
    let folder = try TemporaryFolder("talk.txt", Samples.plain)
    let run = try Tool.run("speak", "talk.txt", "-o", "draft.wav", "--to", "srt,vtt,rundown", in: folder)
    #expect(run.code == 0)
    #expect(folder.contents == ["draft.rundown.txt", "draft.srt", "draft.vtt", "draft.wav", "talk.txt"])
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.prefix(4) == ["draft.wav", "draft.srt", "draft.vtt", "draft.rundown.txt"])
    #expect(lines.contains { $0.hasPrefix("Show") } && lines.contains { $0.hasPrefix("Turns furthest off") })
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test("JSON compares the show and every turn")
  func json() throws {
    let folder = try TemporaryFolder("talk.txt", Samples.plain)
    let report = try Self.object(try Tool.run("speak", "talk.txt", "--json", in: folder).output)
    let turns = try #require(report["turns"] as? [[String: Any]])
    #expect(turns.map { $0["speaker"] as? String } == ["Host", "Guest", "Host", "Guest"])
    #expect(turns.map { $0["number"] as? String } == ["1.1", "1.2", "1.3", "1.4"])
    for turn in turns {
      let (estimate, read) = (turn["estimate"] as? Double ?? 0, turn["read"] as? Double ?? 0)
      #expect(abs((turn["off"] as? Double ?? 9) - (read - estimate) / estimate) < 0.0001)
    }
    #expect(report["files"] as? [String] == ["talk.wav"])
  }

  @Test(
    "Segments are chapters", .enabled(if: ExternalTool.has("ffmpeg") && ExternalTool.has("ffprobe")),
    arguments: ["mp3", "opus", "m4a", "flac"])
  func chapters(suffix: String) throws {
    let folder = try TemporaryFolder(
      "talk.md",
      """
      # The *Ferry* = a; talk #1

      ## On the way out; a \\ start

      Host: Where does the old ferry go when nobody waits for it?

      Guest: It goes across the river anyway.

      ## And = back

      Host: And what do you think about out there?

      """)
    let run = try Tool.run("speak", "talk.md", "-o", "talk.\(suffix)", "--json", "--to", "rundown", in: folder)
    #expect(run.code == 0)
    #expect(folder.contents == ["talk.\(suffix)", "talk.md", "talk.rundown.txt"].sorted())
    let report = try Self.object(run.output)
    let probed = try Self.object(
      try Self.probe(folder, "talk.\(suffix)", ["-show_chapters", "-show_format", "-of", "json"]))
    let chapters = try #require(probed["chapters"] as? [[String: Any]])
    let titles = chapters.map { ($0["tags"] as? [String: Any])?["title"] as? String }
    #expect(titles == ["On the way out; a \\ start", "And = back"])
    let starts = chapters.compactMap { ($0["start_time"] as? String).flatMap(Double.init) }
    let third = try #require((report["turns"] as? [[String: Any]])?.last?["start"] as? Double)
    #expect(starts.count == 2 && starts.first == 0)
    #expect(abs(try #require(starts.last) - third) <= 0.001)
  }

  // MARK: What can't be done

  @Test(
    "Without eSpeak NG the command ends with 69 and says how to install it",
    arguments: ["/nonexistent", "talk.txt", "./talk.txt", "libc.so.6", ""])
  func missing(library: String) throws {
    let folder = try TemporaryFolder("talk.txt", Samples.plain)
    let run = try Tool.run("speak", "talk.txt", in: folder, environment: ["CUELIGHT_ESPEAK": library])
    #expect(run.code == 69)
    #expect(run.errors.contains("eSpeak NG is not installed: CUELIGHT_ESPEAK names “\(library)”"))
    #expect(run.errors.contains("install it with"))
    #expect(folder.contents == ["talk.txt"])
  }

  @Test("Without its voices, and without ffmpeg, it says so, too")
  func partsMissing() throws {
    let folder = try TemporaryFolder("talk.txt", Samples.plain)
    let voices = try Tool.run("speak", "talk.txt", in: folder, environment: ["ESPEAK_DATA_PATH": "/nonexistent"])
    // A build that has its data's path fixed finds them all the same.
    #expect(voices.code == 0 || voices.errors.contains("eSpeak NG is installed without its voices"))
    let encoder = try Tool.run("speak", "talk.txt", "-o", "a.mp3", in: folder, environment: ["PATH": "/nonexistent"])
    #expect(encoder.code == 69)
    #expect(encoder.errors.contains("a .mp3 file is made by ffmpeg, which is not installed"))
    #expect(!folder.contents.contains("a.mp3"))
  }

  @Test("A suffix that is no sound file's is wrong usage", arguments: ["draft", "draft.txt", "a.wav/", ".wav.gz"])
  func suffix(name: String) throws {
    let folder = try TemporaryFolder("talk.txt", Samples.plain)
    let run = try Tool.run("speak", "talk.txt", "-o", name, in: folder)
    #expect(run.code == 64)
    #expect(folder.contents == ["talk.txt"])
  }

  @Test("Where the file can't be made, that is said, and nothing is left")
  func inTheWay() throws {
    let folder = try TemporaryFolder("talk.txt", Samples.plain)
    try folder.write([], to: "draft.wav/inside")
    let run = try Tool.run("speak", "talk.txt", "-o", "draft.wav", in: folder)
    #expect(run.code == 73)
    #expect(folder.contents == ["draft.wav", "draft.wav/inside", "talk.txt"])
  }

  @Test("A voice that isn't there is told, and another taken")
  func voices() throws {
    let folder = try TemporaryFolder("talk.txt", Samples.plain)
    let show = "cast:\n  - {name: Host, voice: {espeak-ng: nosuch}}\n  - {name: Guest, voice: {espeak-ng: en-gb+f2}}\n"
    try folder.write(Array(show.utf8), to: "show.yaml")
    let run = try Tool.run("speak", "talk.txt", in: folder)
    #expect(run.code == 0)
    #expect(run.errors.contains("eSpeak NG has no voice “nosuch” for Host"))
    #expect(!run.errors.contains("for Guest"))
  }

  @Test("Hostile text is spoken without a crash")
  func hostile() throws {
    var generator = SeededGenerator(seed: 9)
    let turns = (0..<60).map { index in
      "\(index % 2 == 0 ? "Host" : "Guest"): So \(RandomText.text(words: 12, using: &generator)) end.\n"
    }
    let traps = "Host: a ]]> & <b> \u{1}\u{1F} \u{202E}abc\u{202C} 😀👩‍👩‍👧‍👦 שלום مرحبا --> <speak> &#0; [[x]] end.\n"
    let folder = try TemporaryFolder("talk.txt", turns.joined() + traps)
    let run = try Tool.run("speak", "talk.txt", "--quiet", "--json", in: folder)
    #expect(run.code == 0)
    let report = try Self.object(run.output)
    #expect((report["turns"] as? [Any])?.count ?? 0 >= 60)
  }

  // MARK: Help

  static func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private static func probe(_ folder: TemporaryFolder, _ name: String, _ arguments: [String]) throws -> String {
    let path = folder.url.appending(path: name).path
    return String(
      decoding: try ExternalTool("ffprobe")?.output(["-v", "error"] + arguments + [path]) ?? [], as: UTF8.self)
  }
}
