import Captions
import RecordingReading
import ScriptReading
import TalkScript

/// Gives a reader one input, and everything that comes of it to every writer, and holds the results against what must
/// always be so.
struct Check {
  /// What was found wrong.
  private(set) var findings: [Finding] = []
  /// Processor time of the longest step, in seconds.
  private(set) var longest = 0.0
  /// What the input was to its reader: inputs that differ in it are worth going on from.
  var signature: Set<String> = []
  let input: [UInt8]

  /// Runs a reader over an input.
  init(_ target: Target, _ input: [UInt8]) {
    self.input = input
    switch target {
    case .captions(let format): captions(CaptionReader(format: format))
    case .check: profile()
    case .script: script()
    case .transcript: transcript()
    case .ssml: ssml()
    case .ssmlCheck: ssmlCheck()
    case .manifest: manifest()
    case .engineTimes: engineTimes()
    case .wav: wav()
    }
  }

  private mutating func captions(_ reader: CaptionReader) {
    let input = input
    do throws(CaptionError) {
      let reading = try timed("read", input.count) { () throws(CaptionError) in try reader.read(input) }
      check(reading)
      sign(reading)
      let source = CaptionSource(input)
      check(reading.diagnostics) { source.line($0) }
      for format in CaptionFormat.allCases { roundTrip(reading.document, format) }
    } catch {
      let source = CaptionSource(input)
      check([error.diagnostic]) { source.line($0) }
    }
  }

  /// Holds what was read against one of the profiles, and mends it.
  private mutating func profile() {
    let input = input
    guard let reading = try? CaptionReader().read(input) else { return }
    let captions = reading.document.captions
    let profiles = CaptionProfile.names
    guard let profile = CaptionProfile.named(profiles[input.count % profiles.count]) else { return }
    let checker = CaptionCheck(profile)
    let breaches = timed("check", input.count) { checker.check(reading) }
    let mended = timed("mend", input.count) { CaptionMender(profile).mend(captions) }
    sign(reading)
    signature.formUnion(breaches.map(\.rule))
    if breaches.contains(where: { $0.caption < 1 || $0.caption > captions.count }) {
      find("a breach’s caption is none", "")
    }
    let left = checker.check(mended)
    if mended.count != captions.count || left.count > breaches.count {
      find("mended for the worse", "\(profile.name): \(breaches.count) breaches, then \(left.map(\.rule))")
    }
  }

  private mutating func script() {
    let input = input
    do throws(ReadingError) {
      let reading = try timed("read", input.count) { () throws(ReadingError) in try ScriptReader().read(input) }
      check(reading.diagnostics) { reading.source.line($0) }
    } catch {
      check([error.diagnostic]) { error.source?.line($0) }
    }
  }

  private mutating func transcript() {
    let input = input
    do throws(RecordingError) {
      let reading = try timed("read", input.count) { () throws(RecordingError) in
        try RecordingReader().read(input, name: "x")
      }
      check(reading.diagnostics) { reading.source.line($0) }
      for turn in reading.recordings.flatMap(\.turns) where turn.text.isEmpty || turn.line < 1 {
        find("a turn without words or line", "\(turn)")
      }
    } catch {
      check([error.diagnostic]) { error.source?.line($0) }
    }
  }

  /// What holds of all findings: they say something, and point into the file.
  mutating func check(_ diagnostics: [Diagnostic], line: (Int) -> String?) {
    signature.formUnion(diagnostics.map(\.identifier))
    var last = 1
    for diagnostic in diagnostics {
      if diagnostic.message.isEmpty { find("a finding says nothing", diagnostic.identifier) }
      guard let range = diagnostic.range else { continue }
      last = max(last, range.start.line, range.end.line)
      if range.end < range.start || range.start.line < 1 || range.start.column < 1 {
        find("a finding’s range is none: \(diagnostic.identifier)", "\(range)")
      }
    }
    // The end of the file may count as a line of its own.
    if last > 2, line(last - 1) == nil { find("a finding points behind the file’s end", "line \(last)") }
  }

  /// What holds of all captions that were read.
  private mutating func check(_ reading: CaptionReading) {
    let captions = reading.document.captions
    if captions.count > input.count / 2 { find("more captions than an input can hold", "\(captions.count)") }
    if reading.lines.count != captions.count { find("each caption has one line", "\(reading.lines.count)") }
    if reading.lines.contains(where: { $0 < 1 || $0 > input.count + 1 }) { find("a caption’s line is none", "") }
    var size = 0
    for caption in captions {
      let text = caption.text.utf8
      size += text.count
      for span in caption.spans {
        let (from, to) = (span.range.lowerBound, span.range.upperBound)
        guard from >= 0, to <= text.count else {
          find("a mark reaches out of its text", "\(span) in \(text.count) bytes")
          continue
        }
        if !Self.isEdge(from, text.span) || !Self.isEdge(to, text.span) {
          find("a mark cuts a character in two", "\(span) in “\(caption.text)”")
        }
      }
    }
    // Legacy charsets and damage may take three bytes of UTF-8 for one.
    if size > 4 * input.count + 1000 { find("more text than the input holds", "\(size) bytes") }
  }

  private mutating func sign(_ reading: CaptionReading) {
    let captions = reading.document.captions
    signature.insert("captions \(min(captions.count, 3))")
    for caption in captions.prefix(50) {
      for span in caption.spans.prefix(20) { signature.insert(String("\(span.mark)".prefix(4))) }
      if caption.placement != nil { signature.insert("placement") }
      if caption.speaker != nil { signature.insert("speaker") }
    }
  }

  /// Writes captions, reads the file, and writes that once more.
  private mutating func roundTrip(_ document: CaptionDocument, _ format: CaptionFormat) {
    guard let first = write(document, format), let again = read(first, format, document),
      let second = write(again, format), let last = read(second, format, again)
    else { return }
    guard [.srt, .vtt, .json].contains(format) else { return }
    let (one, other) = (again.captions.map(Essence.init), last.captions.map(Essence.init))
    if one.count != other.count {
      find("\(format.rawValue) written again has other captions", "\(one.count), then \(other.count)")
    } else if let index = one.indices.first(where: { one[$0] != other[$0] }) {
      find("\(format.rawValue) written again is another caption", "\(one[index]), then \(other[index])")
    }
    compare(document.captions, one, format)
  }

  /// What a file holds of the captions that it was written from: each with its times and words.
  private mutating func compare(_ captions: [Caption], _ read: [Essence], _ format: CaptionFormat) {
    guard captions.count == read.count else {
      return find("\(format.rawValue) as written has other captions", "\(captions.count), then \(read.count)")
    }
    for (caption, essence) in zip(captions, read) {
      // Formats but JSON have no times before zero.
      let start = format == .json ? caption.start : max(.zero, caption.start)
      let end = format == .json ? caption.end : max(.zero, caption.end)
      if start != essence.start || end != essence.end {
        find("\(format.rawValue) as written has other times", "\(start), \(end), then \(essence)")
      }
      // SRT has a line for each voice, and WebVTT no null character.
      let isKept =
        switch format {
        case .srt: caption.spans.allSatisfy { if case .voice = $0.mark { false } else { true } }
        case .vtt: !caption.text.utf8.contains(0)
        default: true
        }
      if isKept, Array(caption.text.utf8) != essence.text {
        find("\(format.rawValue) as written has other words", "\(caption), then \(essence)")
      }
    }
  }

  private mutating func write(_ document: CaptionDocument, _ format: CaptionFormat) -> [UInt8]? {
    do throws(CaptionError) {
      let writer = CaptionWriter(format)
      return try timed("write \(format.rawValue)", input.count) { () throws(CaptionError) in
        try writer.write(document).bytes
      }
    } catch {
      if error.diagnostic.message.isEmpty { find("an error says nothing", error.diagnostic.identifier) }
      return nil
    }
  }

  private mutating func read(
    _ file: [UInt8], _ format: CaptionFormat, _ document: CaptionDocument
  ) -> CaptionDocument? {
    do throws(CaptionError) {
      return try timed("read \(format.rawValue)", file.count) { () throws(CaptionError) in
        try CaptionReader(format: format).read(file).document
      }
    } catch {
      let hasWords = document.captions.contains { $0.text.utf8.contains { $0 > 0x20 } }
      if hasWords { find("\(format.rawValue) can’t be read as written", error.diagnostic.message) }
      return nil
    }
  }

  /// Measures a step; a second for 100 kB is too long, and is measured again to be sure.
  mutating func timed<Result, Failure: Error>(
    _ step: String, _ size: Int, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let start = Clock.processor
    let result = try body()
    var seconds = Clock.processor - start
    let limit = max(0.1, Double(size) / 100_000)
    if seconds > limit {
      let start = Clock.processor
      _ = try body()
      seconds = min(seconds, Clock.processor - start)
      if seconds > limit { find("slow: \(step)", "\(seconds) s for \(size) bytes") }
    }
    longest = max(longest, seconds)
    return result
  }

  mutating func find(_ kind: String, _ detail: String) {
    findings.append(Finding(kind: kind, detail: detail))
  }

  private static func isEdge(_ place: Int, _ text: Span<UInt8>) -> Bool {
    place >= text.count || text[place] & 0xC0 != 0x80
  }
}

/// What no format may change: times, who speaks, and every byte of the words.
private struct Essence: Hashable {
  var start: Duration
  var end: Duration
  var speaker: [UInt8]?
  var text: [UInt8]

  init(_ caption: Caption) {
    (start, end, speaker) = (caption.start, caption.end, caption.speaker.map { Array($0.utf8) })
    text = Array(caption.text.utf8)
  }
}
