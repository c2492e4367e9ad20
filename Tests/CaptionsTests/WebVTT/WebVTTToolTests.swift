import Captions
import Foundation
import SpeechTiming
import TestSupport
import Testing

@Suite("WebVTT, read by FFmpeg")
struct WebVTTFFmpegTests {
  private func expectSame(_ document: CaptionDocument) throws {
    let tool = try #require(ExternalTool("ffprobe"))
    for isSafe in [false, true] {
      let bytes = WebVTTWriter(isSafeForApps: isSafe).write(document).bytes
      let listing = try withTemporaryFile(bytes, extension: "vtt") { path in
        try tool.output(["-v", "error", "-show_entries", "packet=pts,duration", "-of", "csv=p=0", path])
      }
      // A packet a line, as `pts,duration`; the time base of WebVTT is a millisecond.
      let found = String(decoding: listing, as: UTF8.self).split(separator: "\n").map { line in
        line.split(separator: ",").prefix(2).compactMap { Int64($0) }
      }
      #expect(
        found == document.captions.map { [$0.start.wholeMilliseconds, ($0.end - $0.start).wholeMilliseconds] })
    }
  }

  @Test(
    "has as many captions with the same times", .enabled(if: ExternalTool.has("ffprobe")),
    arguments: ProjectFiles.scripts)
  func scripts(_ name: String) throws {
    try expectSame(CaptionDocument(captions: CaptionTrack(try timedProjectScript(name)).captions))
  }

  @Test("reads random captions and blocks", .enabled(if: ExternalTool.has("ffprobe")), arguments: 0..<6)
  func random(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var document = RandomWebVTT.document(200, using: &generator)
    document.blocks = [
      .init(.header, "- A title\nKind: captions", before: 0), .init(.note, "a remark\nof two lines", before: 100),
    ]
    try expectSame(document)
  }
}

@Suite("WebVTT, shown by Chromium")
struct WebVTTChromiumTests {
  /// A cue as the browser has it.
  private struct Cue: Decodable, Equatable {
    var start: Double
    var end: Double
    var id: String
    /// The text as it is shown, without tags.
    var text: String
    /// The names of all voices.
    var voices: [String]
  }

  /// A page that loads a track and writes down its cues.
  private static func page(_ track: [UInt8]) -> String {
    """
    <!DOCTYPE html><meta charset="utf-8">
    <video><track kind="captions"></video><pre id="cues"></pre>
    <script>
    const element = document.querySelector('track');
    const tell = value => { document.getElementById('cues').textContent = encodeURIComponent(value); };
    element.onload = () => tell(JSON.stringify([...element.track.cues].map(cue => {
      const tree = cue.getCueAsHTML();
      const voices = [...tree.querySelectorAll('span[title]')].map(voice => voice.title);
      return {start: cue.startTime, end: cue.endTime, id: cue.id, text: tree.textContent, voices};
    })));
    element.onerror = () => tell('error');
    element.track.mode = 'hidden';
    element.src = 'data:text/vtt;base64,\(Data(track).base64EncodedString())';
    </script>
    """
  }

  private func cues(_ track: [UInt8]) throws -> [Cue] {
    let browser = try #require(ExternalTool("chromium"))
    let profile = FileManager.default.temporaryDirectory.appending(path: "cuelight-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: profile) }
    let dump = try withTemporaryFile(Array(Self.page(track).utf8), extension: "html") { path in
      try browser.output([
        "--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(profile.path)",
        "--virtual-time-budget=20000", "--dump-dom", "file://\(path)",
      ])
    }
    let text = String(decoding: dump, as: UTF8.self)
    let opening = try #require(text.range(of: "<pre id=\"cues\">"))
    let closing = try #require(text.range(of: "</pre>"))
    let json = try #require(String(text[opening.upperBound..<closing.lowerBound]).removingPercentEncoding)
    return try JSONDecoder().decode([Cue].self, from: Data(json.utf8))
  }

  private func expectSame(_ document: CaptionDocument) throws {
    let found = try cues(WebVTTWriter().write(document).bytes)
    #expect(found.count == document.captions.count)
    // HTML's order of cues: of those that start together, the one that ends last comes first.
    let captions = document.captions.enumerated().sorted {
      ($0.element.start, $1.element.end, $0.offset) < ($1.element.start, $0.element.end, $1.offset)
    }
    for (cue, caption) in zip(found, captions.map(\.element)) {
      #expect(cue.start == Double(caption.start.wholeMilliseconds) / 1000)
      #expect(cue.end == Double(caption.end.wholeMilliseconds) / 1000)
      #expect(cue.id == caption.identifier ?? "")
      #expect(Array(cue.text.utf8) == Array(caption.text.utf8))
      #expect(cue.voices == (caption.speaker.map { [$0] } ?? []))
    }
  }

  @Test(
    "has all captions with their speakers", .enabled(if: ExternalTool.has("chromium")), .timeLimit(.minutes(10)),
    arguments: ProjectFiles.scripts)
  func scripts(_ name: String) throws {
    try expectSame(CaptionDocument(captions: CaptionTrack(try timedProjectScript(name)).captions))
  }

  @Test(
    "reads random captions as they were", .enabled(if: ExternalTool.has("chromium")), .timeLimit(.minutes(10)),
    arguments: 0..<3)
  func random(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    try expectSame(RandomWebVTT.document(300, using: &generator))
  }
}
