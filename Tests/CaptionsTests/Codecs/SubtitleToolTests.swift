import Captions
import SpeechTiming
import TestSupport
import Testing

@Suite("SRT, read by FFmpeg")
struct SubtitleToolTests {
  @Test(
    "has as many captions with the same times", .enabled(if: ExternalTool.has("ffprobe")),
    arguments: ProjectFiles.scripts)
  func ffprobe(_ name: String) throws {
    try expectSame(CaptionTrack(try timedProjectScript(name)).captions)
  }

  @Test(
    "has as many captions with the same times, whatever they hold", .enabled(if: ExternalTool.has("ffprobe")),
    arguments: 0..<8 as Range<UInt64>)
  func hostile(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var captions = RandomCaptions.captions(100, using: &generator)
    // FFmpeg puts captions in the order of their times.
    for index in captions.indices {
      captions[index].start = .milliseconds(index * 1500)
      captions[index].end = .milliseconds(index * 1500 + 1234)
    }
    try expectSame(captions)
  }

  private func expectSame(_ captions: [Caption]) throws {
    let tool = try #require(ExternalTool("ffprobe"))
    for ending in SRTWriter.LineEnding.allCases {
      let listing = try withTemporaryFile(
        SRTWriter(lineEnding: ending).write(CaptionDocument(captions: captions)).bytes, extension: "srt"
      ) { path in
        try tool.output(["-v", "error", "-show_entries", "packet=pts,duration", "-of", "csv=p=0", path])
      }
      // A packet a line, as `pts,duration`; the time base of SRT is a millisecond.
      let found = String(decoding: listing, as: UTF8.self).split(separator: "\n").map { line in
        line.split(separator: ",").prefix(2).compactMap { Int64($0) }
      }
      #expect(found == captions.map { [$0.start.wholeMilliseconds, ($0.end - $0.start).wholeMilliseconds] })
    }
  }
}
