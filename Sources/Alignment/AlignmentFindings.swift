import SpeechTiming
import TalkScript

/// What an alignment has to tell: what answers lack, what they have too much of.
struct AlignmentFindings {
  /// What is counted for a request.
  private struct Counts {
    var unknownMarks: [String] = []
    var unorderedMarks: [String] = []
    var missingMarks: [String] = []
    var missingWords = 0
    var firstMissing: SpeechLine.Word?
    var extraWords = 0
    var firstExtra = ""
  }

  private let script: TimedScript
  private let requests: [RequestTimes]
  private var counts: [Counts]
  private var general: [Diagnostic] = []

  init(_ script: TimedScript, _ requests: [RequestTimes]) {
    self.script = script
    self.requests = requests
    counts = [Counts](repeating: Counts(), count: requests.count)
  }

  // MARK: Finding

  /// Sees whether an answer goes beyond its sound.
  mutating func checkLength(_ length: Duration, of request: Int) {
    let times = requests[request].times
    let last = max(times.marks.last?.time ?? .zero, times.words.last.map { $0.end ?? $0.start } ?? .zero)
    guard last > length + .milliseconds(50) else { return }
    general.append(
      Diagnostic(
        .warning, "times-beyond-sound",
        "\(requests[request].name): the answer has times up to \(Self.seconds(last)) s, but the sound is \(Self.seconds(length)) s long: is it that of another request?"
      ))
  }

  /// Tells that a request's length isn't known.
  mutating func tellGuess(_ length: Duration, of request: Int) {
    general.append(
      Diagnostic(
        .note, "times-length",
        "\(requests[request].name): nothing says how long the sound is; it is taken to end with its last word, after \(Self.seconds(length)) s; give its WAV to be exact"
      ))
  }

  /// Sees which marks an answer lacks.
  mutating func checkMarks(of request: Int) {
    let reached = requests[request].times.marks.map(\.name)
    let (names, places) = (Set(reached), Set(reached.compactMap(MarkPlace.init)))
    // A turn's mark stands where that of its first sentence does: one of them is enough.
    counts[request].missingMarks = requests[request].marks.filter { name in
      !names.contains(name) && !(MarkPlace(name).map(places.contains) ?? false)
    }
  }

  mutating func countUnknown(_ mark: String, in request: Int) { counts[request].unknownMarks.append(mark) }

  mutating func countUnordered(_ mark: String, in request: Int) { counts[request].unorderedMarks.append(mark) }

  /// Counts words of the script that an answer lacks.
  mutating func countMissing(_ count: Int, _ first: SpeechLine.Word, _ request: Int) {
    // A stretch may reach into the requests behind it; the word's own turn says where it belongs.
    let owner = requests[request...].firstIndex { $0.turns.contains(first.turn) } ?? request
    // An answer of marks alone lacks no word.
    guard count > 0, !requests[owner].times.words.isEmpty else { return }
    counts[owner].missingWords += count
    if counts[owner].firstMissing == nil { counts[owner].firstMissing = first }
  }

  /// Counts words of an answer that the script lacks.
  mutating func countExtra(_ count: Int, _ first: String, at place: Int, of ranges: [Range<Int>]) {
    guard let request = ranges.firstIndex(where: { $0.contains(place) }) else { return }
    if counts[request].extraWords == 0 { counts[request].firstExtra = first }
    counts[request].extraWords += count
  }

  /// Tells of times that run backwards.
  mutating func countMoved(_ count: Int) {
    guard count > 0 else { return }
    general.append(
      Diagnostic(
        .warning, "times-backwards", "\(count) times run backwards; each was set to the one before it"))
  }

  /// Tells of turns that no request speaks.
  mutating func checkCoverage(_ spans: [RequestSpan], turns: [Range<Int>]) {
    let spoken = Set(requests.flatMap(\.turns))
    let silent = turns.indices.filter { !spoken.contains($0) && !turns[$0].isEmpty }
    guard let first = silent.first else { return }
    general.append(
      Diagnostic(
        .warning, "times-turns-missing",
        "\(silent.count) turns are in no request, the first is turn \(first + 1); their times are estimated",
        at: source(of: first).range))
  }

  // MARK: Telling

  /// All that was found, request by request.
  var diagnostics: [Diagnostic] {
    general + requests.indices.flatMap { marks(of: $0) + words(of: $0) }
  }

  private func marks(of index: Int) -> [Diagnostic] {
    let (request, counts) = (requests[index], counts[index])
    var found: [Diagnostic] = []
    if let first = counts.missingMarks.first {
      if !request.times.marks.isEmpty {
        found.append(
          Diagnostic(
            .warning, "times-marks-missing",
            "\(request.name): \(counts.missingMarks.count) of \(request.marks.count) marks are not in the answer, the first is “\(first)”"
          ))
      } else if request.times.words.isEmpty {
        found.append(
          Diagnostic(
            .warning, "times-none", "\(request.name): the answer has no marks and no words; all its times are estimated"
          ))
      } else {
        found.append(
          Diagnostic(
            .note, "times-no-marks", "\(request.name): the answer has no marks; its words are found by their text"))
      }
    }
    if let first = counts.unknownMarks.first {
      found.append(
        Diagnostic(
          .warning, "times-marks-unknown",
          "\(request.name): \(counts.unknownMarks.count) marks of the answer are none of this request's, the first is “\(first)”: is it the answer to another request?"
        ))
    }
    if let first = counts.unorderedMarks.first {
      found.append(
        Diagnostic(
          .warning, "times-marks-unordered",
          "\(request.name): \(counts.unorderedMarks.count) marks come before what stands before them and are passed over, the first is “\(first)”"
        ))
    }
    return found
  }

  private func words(of index: Int) -> [Diagnostic] {
    let (request, counts) = (requests[index], counts[index])
    var found: [Diagnostic] = []
    if let first = counts.firstMissing {
      let paragraph = source(of: first.turn).paragraphs[script.turns[first.turn].words[first.index].paragraph]
      let range = script.turns[first.turn].words[first.index].range
      let text = String(decoding: Array(paragraph.text.utf8)[range], as: UTF8.self)
      found.append(
        Diagnostic(
          .warning, "times-words-missing",
          "\(request.name): \(counts.missingWords) words are not in the answer, the first is “\(text)”; their times are estimated",
          at: paragraph.range))
    }
    if counts.extraWords > 0 {
      found.append(
        Diagnostic(
          .note, "times-words-extra",
          "\(request.name): \(counts.extraWords) words of the answer are not in the script, the first is “\(counts.firstExtra)”"
        ))
    }
    return found
  }

  private func source(of turn: Int) -> Turn {
    let timed = script.turns[turn]
    return script.script.segments[timed.segment].turns[timed.indexInSegment]
  }

  private static func seconds(_ length: Duration) -> String {
    let milliseconds = max(0, length.roundedMilliseconds)
    let rest = String(milliseconds % 1000)
    return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - rest.utf8.count))\(rest)"
  }
}
