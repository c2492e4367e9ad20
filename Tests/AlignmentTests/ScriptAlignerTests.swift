import Alignment
import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("An engine's times on a script")
struct ScriptAlignerTests {
  private func timed(_ turns: (String, String)...) -> TimedScript {
    TimedScript(SmallScripts.script(turns.map { (name: $0.0, text: $0.1) }))
  }

  private func words(_ words: (String, Int64)...) -> [EngineTimes.Word] {
    words.map { EngineTimes.Word(text: $0.0, start: .milliseconds($0.1)) }
  }

  private func marks(_ marks: (String, Int64)...) -> [EngineTimes.Mark] {
    marks.map { EngineTimes.Mark(name: $0.0, time: .milliseconds($0.1)) }
  }

  private func starts(_ turn: TimedTurn) -> [Int64] { turn.words.map { $0.start.wholeMilliseconds } }

  private func align(_ script: TimedScript, _ requests: RequestTimes...) throws -> AlignedScript {
    try ScriptAligner(script).align(requests)
  }

  private func request(
    _ turns: [Int], marks: [String] = [], _ times: EngineTimes, length: Int64? = nil
  ) -> RequestTimes {
    RequestTimes(
      name: "a.ssml", turns: turns, marks: marks, times: times, length: length.map { .milliseconds($0) })
  }

  @Test("are those of its words; the next request starts where the sound of the one before ends")
  func twoRequests() throws {
    let script = timed(("Ada", "Where does it go?"), ("Ben", "Over the river."))
    let aligned = try align(
      script,
      request([0], EngineTimes(words: words(("Where", 12), ("does", 201), ("it", 355), ("go", 430))), length: 1000),
      request([1], EngineTimes(words: words(("Over", 20), ("the", 300), ("river", 380))), length: 1100))
    #expect(starts(aligned.script.turns[0]) == [12, 201, 355, 430])
    #expect(starts(aligned.script.turns[1]) == [1020, 1300, 1380])
    #expect(aligned.requests == [.zero ..< .milliseconds(1000), .milliseconds(1000) ..< .milliseconds(2100)])
    // A word that has no end of its own ends where the next one starts.
    #expect(aligned.script.turns[0].words[1].end == .milliseconds(355))
    #expect(aligned.script.duration == Estimate(exactly: .milliseconds(2100)))
    #expect(aligned.script.turns[1].start == .milliseconds(1020))
    #expect(aligned.diagnostics.isEmpty)
  }

  @Test("leave the pause between two turns a pause")
  func pauseBetweenTurns() throws {
    let script = timed(("Ada", "Where does it go?"), ("Ben", "Over."))
    let times = EngineTimes(words: words(("Where", 0), ("does", 200), ("it", 400), ("go", 600), ("Over", 5000)))
    let aligned = try align(script, request([0, 1], times, length: 6000))
    #expect(aligned.script.turns[0].end < .milliseconds(1400))
    #expect(aligned.script.turns[0].end > .milliseconds(650))
    #expect(aligned.script.turns[1].start == .milliseconds(5000))
    var ended = times
    ended.words[3].end = .milliseconds(933)
    #expect(try align(script, request([0, 1], ended, length: 6000)).script.turns[0].end == .milliseconds(933))
  }

  @Test("are found where the engine says numbers in words, or parts words otherwise")
  func otherSpelling() throws {
    let script = timed(("Ada", "It has 10,000 well-known New York boats now."))
    let times = EngineTimes(
      words: words(
        ("it", 0), ("has", 100), ("ten", 200), ("thousand", 400), ("well", 800), ("known", 1000), ("New York", 1200),
        ("boats", 1900), ("now", 2200)))
    let aligned = try align(script, request([0], times, length: 3000))
    // “New York” has seven letters and 700 ms: “York” starts after three of them.
    #expect(starts(aligned.script.turns[0]) == [0, 100, 200, 800, 1200, 1500, 1900, 2200])
    #expect(aligned.diagnostics.isEmpty)
  }

  @Test("are found sign by sign in scripts without spaces, however words are parted there")
  func withoutSpaces() throws {
    let script = TimedScript(SmallScripts.script("今日は10時に東京へ行きます。", language: "ja"))
    let times = EngineTimes(
      words: words(
        ("今日", 0), ("は", 400), ("じゅう", 600), ("時に", 900), ("東", 1200), ("京へ", 1400), ("行き", 1800), ("ます", 2200)))
    let turn = try align(script, request([0], times, length: 3000)).script.turns[0]
    let text = Array(script.script.segments[0].turns[0].paragraphs[0].text.utf8)
    let known = ["今日": 0, "は": 400, "東京": 1200, "行": 1800] as [String: Int64]
    for word in turn.words {
      guard let time = known[String(decoding: text[word.range], as: UTF8.self)] else { continue }
      #expect(word.start == .milliseconds(time))
    }
    #expect(turn.words.contains { $0.start == .milliseconds(1200) })
  }

  @Test("of marks alone are sentence starts; words lie between by their estimated lengths")
  func marksAlone() throws {
    let script = timed(("Ada", "One two. Three four."), ("Ben", "Five."))
    let names = ["t0001", "t0001s001", "t0001s002", "t0002", "t0002s001"]
    let times = EngineTimes(
      marks: marks(("t0001", 100), ("t0001s001", 100), ("t0001s002", 1300), ("t0002", 2500), ("t0002s001", 2500)))
    let aligned = try align(script, request([0, 1], marks: names, times, length: 3000))
    let first = aligned.script.turns[0].words
    #expect(first[0].start == .milliseconds(100) && first[2].start == .milliseconds(1300))
    // Both words have a syllable each.
    #expect(first[0].end - first[0].start == first[1].end - first[1].start)
    #expect(first[1].end < .milliseconds(1300))
    #expect(aligned.script.turns[1].start == .milliseconds(2500) && aligned.script.turns[1].end == .milliseconds(3000))
    #expect(aligned.diagnostics.isEmpty)
  }

  @Test("keep a stated pause as long as it is stated where only marks are known")
  func statedPause() throws {
    var source = SmallScripts.script("One two three four.")
    source.segments[0].turns[0].paragraphs[0].cues = [
      Cue(kind: .music, text: "MUSIC", duration: .seconds(30), offset: 4),
      Cue(kind: .pause, text: "pause 2s", duration: .seconds(2), offset: 8),
    ]
    let times = EngineTimes(marks: marks(("t0001", 0)))
    let aligned = try align(TimedScript(source), request([0], times, length: 4000))
    // Four words of one syllable in what is left of four seconds; the music is sent to no engine.
    #expect(starts(aligned.script.turns[0]) == [0, 500, 3000, 3500])
    #expect(aligned.script.turns[0].talk == .milliseconds(2000))
  }

  @Test("of a turn that two requests share are found in both")
  func splitTurn() throws {
    let script = timed(("Ada", "One two. Three, four five. Six."), ("Ben", "Seven."))
    let first = EngineTimes(
      marks: marks(("t0001", 0), ("t0001s001", 0), ("t0001s002", 500)),
      words: words(("One", 0), ("two", 200), ("Three", 500)))
    let second = EngineTimes(
      marks: marks(("t0001s003", 700), ("t0002", 1100), ("t0002s001", 1100)),
      words: words(("four", 10), ("five", 300), ("Six", 700), ("Seven", 1100)))
    let aligned = try align(
      script, request([0], marks: ["t0001", "t0001s001", "t0001s002"], first, length: 1000),
      request([0, 1], marks: ["t0001s003", "t0002", "t0002s001"], second, length: 1500))
    #expect(starts(aligned.script.turns[0]) == [0, 200, 500, 1010, 1300, 1700])
    #expect(starts(aligned.script.turns[1]) == [2100])
    #expect(aligned.diagnostics.isEmpty)
  }

  @Test("with a mark missing are estimated there, and that is told")
  func missingMark() throws {
    let script = timed(("Ada", "One two. Three four. Five six."))
    let names = ["t0001", "t0001s001", "t0001s002", "t0001s003"]
    let times = EngineTimes(marks: marks(("t0001", 0), ("t0001s001", 0), ("t0001s003", 2000)))
    let aligned = try align(script, request([0], marks: names, times, length: 3000))
    // Two sentences alike take the same time.
    let start = aligned.script.turns[0].words[2].start
    #expect(start > .milliseconds(900) && start < .milliseconds(1100))
    #expect(aligned.script.turns[0].words[4].start == .milliseconds(2000))
    #expect(aligned.diagnostics.map(\.identifier) == ["times-marks-missing"])
    #expect(aligned.diagnostics[0].message == "a.ssml: 1 of 4 marks are not in the answer, the first is “t0001s002”")
  }

  @Test("with words too few or too many are right around them, and that is told with the place")
  func missingAndExtraWords() throws {
    let script = timed(("Ada", "One two three four five."))
    let times = EngineTimes(words: words(("One", 0), ("er", 150), ("two", 300), ("five", 1500)))
    let aligned = try align(script, request([0], times, length: 2000))
    #expect(starts(aligned.script.turns[0])[0...1] == [0, 300])
    #expect(starts(aligned.script.turns[0])[4] == 1500)
    #expect(aligned.script.turns[0].words[3].start > .milliseconds(600))
    #expect(Set(aligned.diagnostics.map(\.identifier)) == ["times-words-missing", "times-words-extra"])
    let missing = aligned.diagnostics.first { $0.identifier == "times-words-missing" }
    #expect(
      missing?.message == "a.ssml: 2 words are not in the answer, the first is “three”; their times are estimated")
    #expect(missing?.range?.start.line == 1)
  }

  @Test("that begin anew after a gap are found again, with and without marks")
  func resync() throws {
    let script = timed(("Ada", "Yes yes yes. Yes no. Then it all ends."))
    let tail = words(("Then", 3000), ("it", 3200), ("all", 3300), ("ends", 3500))
    let without = try align(script, request([0], EngineTimes(words: tail), length: 4000))
    #expect(starts(without.script.turns[0])[5...] == [3000, 3200, 3300, 3500])
    let second = EngineTimes(
      marks: marks(("t0001s002", 2000), ("t0001s003", 3000)), words: words(("Yes", 2000), ("no", 2300)) + tail)
    let with = try align(script, request([0], marks: ["t0001s002"], second, length: 4000))
    #expect(starts(with.script.turns[0])[3...] == [2000, 2300, 3000, 3200, 3300, 3500])
  }

  @Test("take a request to end with its last word where nothing tells its length, and say so")
  func unknownLength() throws {
    let script = timed(("Ada", "One."), ("Ben", "Two."))
    var first = EngineTimes(words: words(("One", 100)))
    first.words[0].end = .milliseconds(450)
    let aligned = try align(
      script, request([0], first), request([1], EngineTimes(words: words(("Two", 50)), length: .milliseconds(700))))
    #expect(starts(aligned.script.turns[1]) == [500])
    #expect(aligned.length == .milliseconds(1150))
    #expect(aligned.diagnostics.map(\.identifier) == ["times-length"])
  }

  @Test("beyond the sound, of another request or of another script are told or refused")
  func wrongAnswers() throws {
    let script = timed(("Ada", "One two."), ("Ben", "Three."))
    let late = EngineTimes(words: words(("One", 0), ("two", 2000)))
    #expect(
      try align(script, request([0, 1], late, length: 500)).diagnostics.map(\.identifier).first == "times-beyond-sound")
    let other = EngineTimes(marks: marks(("t0002", 0), ("here", 10)))
    let found = try align(script, request([0], marks: ["t0001"], other, length: 500)).diagnostics.map(\.identifier)
    #expect(found == ["times-turns-missing", "times-marks-missing", "times-marks-unknown"])
    #expect(throws: AlignmentError.self) { try align(script, request([2], late)) }
    #expect(throws: AlignmentError.self) { try align(script, request([1], late), request([0], late)) }
    #expect(throws: AlignmentError.self) { try align(script) }
  }

  @Test("of thirty requests of odd lengths drift less than a millisecond")
  func drift() throws {
    let text = (1...30).map { ("Ada", "Turn \($0) is here.") }
    let script = TimedScript(SmallScripts.script(text.map { (name: $0.0, text: $0.1) }))
    // 100,003 samples at 44,100 Hz are 2.2676417… s.
    let samples = (0..<30).map { 100_003 + 7919 * $0 }
    let requests = samples.enumerated().map { index, count in
      request(
        [index],
        EngineTimes(
          words: [EngineTimes.Word(text: "Turn", start: .milliseconds(5))],
          length: Duration.seconds(Double(count) / 44_100)))
    }
    let aligned = try ScriptAligner(script).align(requests)
    var before: Int128 = 0
    for (index, turn) in aligned.script.turns.enumerated() {
      // The exact start in attoseconds, by whole numbers; the script's own milliseconds may be half of one off.
      let exact = before * 1_000_000_000_000_000_000 / 44_100
      let start = aligned.requests[index].lowerBound.components
      let got = Int128(start.seconds) * 1_000_000_000_000_000_000 + Int128(start.attoseconds)
      #expect(abs(got - exact) < 1_000_000_000_000)  // a microsecond
      let word = turn.words[0].start.components
      let heard = Int128(word.seconds) * 1_000_000_000_000_000_000 + Int128(word.attoseconds)
      #expect(abs(heard - exact - 5_000_000_000_000_000) <= 500_001_000_000_000)
      before += Int128(samples[index])
    }
  }

  @Test("make segments, shares and totals anew")
  func totals() throws {
    var source = SmallScripts.script([("Ada", "One two."), ("Ben", "Three.")])
    source.segments = source.segments[0].turns.map { Segment(kind: .talk, turns: [$0]) }
    var times = EngineTimes(words: words(("One", 0), ("two", 500), ("Three", 2000)))
    times.words[1].end = .milliseconds(1000)
    times.words[2].end = .milliseconds(5000)
    let script = try align(TimedScript(source), request([0, 1], times, length: 5500)).script
    #expect(script.segments.map(\.start) == [.zero, .milliseconds(2000)])
    #expect(script.segments.map(\.duration.likely) == [.milliseconds(1000), .milliseconds(3000)])
    #expect(script.speakers.map(\.share) == [0.25, 0.75])
    #expect(script.talk == Estimate(exactly: .milliseconds(4000)))
    #expect(script.duration == Estimate(exactly: .milliseconds(5500)))
  }

  @Test("are found in a long answer without marks that lacks a stretch")
  func longAnswer() throws {
    var generator = SeededGenerator(seed: 5)
    let stock = [
      "the", "river", "boat", "goes", "over", "and", "again", "night", "quiet", "captain", "we", "saw", "it",
    ]
    let said = (0..<6000).map { index in
      index % 9 == 0 ? "place\(index)" : stock[Int.random(in: 0..<stock.count, using: &generator)]
    }
    let script = timed(("Ada", said.joined(separator: " ")))
    var times = said.enumerated().map { EngineTimes.Word(text: $1, start: .milliseconds(Int64($0) * 300)) }
    times.removeSubrange(1000..<2500)
    let aligned = try align(script, request([0], EngineTimes(words: times), length: 1_800_000))
    let found = starts(aligned.script.turns[0])
    for index in Array(0..<990) + Array(2510..<6000) { #expect(found[index] == Int64(index) * 300) }
  }
}
