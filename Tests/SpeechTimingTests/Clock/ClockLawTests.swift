import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("The clock of any script")
struct ClockLawTests {
  private static let scripts = (1...200 as ClosedRange<UInt64>).map {
    TimedScript(RandomScripts.script(seed: $0, turns: 5))
  }

  @Test func `has every word of the text, in order`() {
    for script in Self.scripts {
      for turn in script.turns {
        let source = script.script.segments[turn.segment].turns[turn.indexInSegment]
        for (index, paragraph) in source.paragraphs.enumerated() {
          let bytes = Array(paragraph.text.utf8)
          let words = turn.words.filter { $0.paragraph == index }
          let texts = words.map { String(decoding: bytes[$0.range], as: UTF8.self) }
          #expect(Array(texts.joined().utf8) == Array(WrittenWords.joined(paragraph.text).utf8))
          // White space stands before as many words as it parts.
          #expect(words.count(where: \.hasSpaceBefore) == WrittenWords.words(of: paragraph.text).count)
        }
        #expect(turn.wordCount == turn.words.count(where: \.isSpoken))
        #expect(turn.spokenForms.count == source.paragraphs.count)
      }
    }
  }

  @Test func `has words one after another, within their turn`() {
    for script in Self.scripts {
      for turn in script.turns {
        var last = turn.start
        for word in turn.words {
          #expect(word.start >= last)
          #expect(word.end >= word.start)
          last = word.end
        }
        #expect(last <= turn.end)
      }
    }
  }

  @Test func `has turns one after another, with the same silence between them`() {
    for script in Self.scripts {
      let gaps = zip(script.turns, script.turns.dropFirst()).map { $1.start - $0.end }
      #expect(script.turns.first?.start == .zero)
      #expect(gaps.allSatisfy { $0 > .zero && $0 < .seconds(1) })
      #expect(gaps.allSatisfy { isNear($0, gaps[0], within: 2) })
    }
  }

  @Test func `adds up to the length of the show, and of each segment`() throws {
    for script in Self.scripts {
      let end = try #require(script.turns.last?.end)
      let gaps = zip(script.turns, script.turns.dropFirst()).map { $1.start - $0.end }
      #expect(isNear(script.duration.likely, end, within: 2))
      #expect(isNear(script.duration.likely, script.turns.map(\.duration.likely).total + gaps.total, within: 2))
      for segment in script.segments {
        let turns = script.turns[segment.turns]
        #expect(segment.start == turns.first?.start)
        #expect(isNear(segment.start + segment.duration.likely, try #require(turns.last?.end), within: 2))
      }
      #expect(script.segments.flatMap { Array($0.turns) } == Array(script.turns.indices))
    }
  }

  @Test func `has low, likely and high in this order`() {
    for script in Self.scripts {
      for estimate in script.turns.map(\.duration) + script.segments.map(\.duration) + [script.duration] {
        #expect(estimate.low <= estimate.likely)
        #expect(estimate.likely <= estimate.high)
        #expect(estimate.low >= .zero)
      }
    }
  }

  @Test func `shares the talk among the speakers`() {
    for script in Self.scripts {
      #expect(script.speakers.map(\.turns).reduce(0, +) == script.turns.count)
      #expect(script.speakers.map(\.words).reduce(0, +) == script.turns.map(\.wordCount).reduce(0, +))
      #expect(script.speakers.map(\.duration).total == script.turns.map(\.talk).total)
      #expect(abs(script.speakers.map(\.share).reduce(0, +) - 1) < 1e-9)
    }
  }

  @Test func `is the same each time`() {
    for seed in 1...10 as ClosedRange<UInt64> {
      let script = TimedScript(RandomScripts.script(seed: seed, turns: 5))
      #expect(script.turns.map(\.words) == Self.scripts[Int(seed) - 1].turns.map(\.words))
    }
  }

  // MARK: The least there is

  @Test func `takes half a second at least for a turn that holds a word`() {
    let hasty = Self.scripts.flatMap(\.turns).filter { $0.wordCount > 0 && $0.talk < .milliseconds(500) }
    #expect(hasty.map(\.wordCount) == [])
  }

  @Test(
    "a turn of one word takes half a second at least", arguments: ["en", "de", "ja", "zh", "ko", "fr", "la", "und"])
  func shortest(language: String) throws {
    let words = ["ja": "え", "zh": "好", "ko": "네"]
    let turn = try #require(try timedTurn(words[language] ?? "No.", language: language))
    #expect(turn.duration.likely >= .milliseconds(500))
    #expect(turn.duration.likely < .seconds(2))
    #expect(turn.words.map(\.end) == [turn.end])
    let hasty = TimingOptions(paces: ["Ada": Pace(factor: 0.25)])
    #expect(try timedTurn("No.", language: language, options: hasty)?.duration.likely == .milliseconds(500))
  }

  @Test("a turn that says nothing takes no time", arguments: ["", " ", "—", "… !", "😀"])
  func silent(text: String) throws {
    let script = TimedScript(SmallScripts.script([("Ada", "Yes, of course."), ("Bo", text), ("Ada", "Well then.")]))
    #expect(script.turns.count == 3)
    #expect(script.turns[1].duration == Estimate(low: .zero, likely: .zero, high: .zero))
    #expect(script.turns[1].wordCount == 0)
    #expect(script.speakers.map(\.turns) == [2, 1])
    #expect(script.speakers[1].share == 0)
    #expect(script.speakers[1].wordsPerMinute == 0)
  }

  @Test func `a script without turns takes no time`() {
    let empty = Script(
      language: .german, speakers: [Speaker(name: "Ada", role: .host)],
      segments: [Segment(kind: .introduction, turns: []), Segment(kind: .talk, turns: [])])
    let timed = TimedScript(empty)
    #expect(timed.duration == Estimate(low: .zero, likely: .zero, high: .zero))
    #expect(timed.segments.map(\.turns) == [0..<0, 0..<0])
    #expect(timed.speakers.map(\.turns) == [0])
  }

  @Test func `twice the text takes twice the time`() throws {
    let text = "The keeper counts the seconds of the night, and nobody asks him why."
    let once = try #require(try timedTurn(text)?.duration.likely)
    let twice = try #require(try timedTurn(text + " " + text)?.duration.likely)
    #expect(isNear(twice, once * 2, within: 2))
  }

  @Test func `a speaker who isn't in the cast doesn't end the program`() async {
    await #expect(processExitsWith: .success) {
      let place = SourceRange(line: 1, columns: 1..<1)
      let turn = Turn(speaker: 7, paragraphs: [Paragraph(text: "Hello there.", range: place)], range: place)
      let script = Script(language: .english, speakers: [], segments: [Segment(kind: .talk, turns: [turn])])
      _ = TimedScript(script).duration
    }
  }
}
