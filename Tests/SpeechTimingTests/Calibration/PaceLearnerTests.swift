import SpeechTiming
import TalkScript
import Testing

@Suite("Learning paces")
struct PaceLearnerTests {
  private func learn(_ recordings: [Recording], _ learner: PaceLearner = PaceLearner()) -> PaceLearner.Lessons {
    learner.learn(recordings)
  }

  // MARK: The factor

  @Test("What was heard over what the clock says is the pace", arguments: [0.8, 1, 1.2])
  func factor(_ factor: Double) throws {
    let lessons = learn([Synthetic.recording(of: "Ada", turns: 10, factor: factor)])
    let lesson = try #require(lessons.speakers.first)
    #expect(lessons.speakers.count == 1 && lesson.name == "Ada" && lesson.turns == 10 && lesson.recordings == 1)
    #expect(isNear(lesson.pace.factor, factor, within: 0.001))
    // Ten turns of ten sentences of 4.72 seconds.
    #expect(isNear(lesson.pace.seconds, 472 * factor, within: 0.5))
    #expect(lesson.heard == .milliseconds(Int64(((lesson.pace.seconds ?? 0) * 1000).rounded())))
    #expect(lesson.known == nil)
    #expect(lessons.diagnostics.isEmpty && lessons.leftOut.isEmpty)
  }

  @Test("An hour heard makes the estimate of the same recording right within 1 %", arguments: [0.75, 1.2])
  func hour(_ factor: Double) throws {
    let recording = Synthetic.recording(of: "Ada", turns: Int(3700 / 47.2 / factor), factor: factor)
    let pace = try #require(learn([recording]).speakers.first?.pace)
    #expect(pace.seconds ?? 0 > 3600)
    let measured = MeasuredRecording(recording, options: TimingOptions(paces: ["Ada": pace]))
    #expect(isNear(measured.estimate.likely / measured.heard, 1, within: 0.01))
    let before = MeasuredRecording(recording)
    #expect(!isNear(before.estimate.likely / before.heard, 1, within: 0.1))
    // Knowing more, the clock is surer.
    #expect(measured.estimate.high - measured.estimate.low < before.estimate.high - before.estimate.low)
  }

  @Test func `The longest heard comes first`() {
    let recording = Synthetic.recording([("Bo", 5, 1), ("Ada", 20, 1), ("Cy", 10, 1), (nil, 10, 1)])
    #expect(learn([recording]).speakers.map(\.name) == ["Ada", nil, "Cy", "Bo"])
  }

  // MARK: What was known

  @Test func `A pace known before counts by the seconds heard`() throws {
    let recording = Synthetic.recording(of: "Ada", turns: 10, factor: 1.2)
    let heard = try #require(learn([recording]).speakers.first?.pace.seconds)
    // As long heard at 0.8 as now at 1.2: 2 ÷ (1 ÷ 1.2 + 1 ÷ 0.8) = 0.96.
    let known = Pace(factor: 0.8, seconds: heard)
    let lesson = try #require(learn([recording], PaceLearner(paces: ["Ada": known])).speakers.first)
    #expect(isNear(lesson.pace.factor, 0.96, within: 0.001))
    #expect(isNear(lesson.pace.seconds, 2 * heard, within: 0.001))
    #expect(lesson.known == known)
    #expect(isNear(lesson.heard / .seconds(1), heard, within: 0.001))
  }

  @Test func `Learning from two recordings one by one is learning from both`() throws {
    let recordings = [1.1, 0.9].map { Synthetic.recording(of: "Ada", turns: 5, factor: $0, episode: "\($0)") }
    let both = try #require(learn(recordings).speakers.first?.pace)
    let first = try #require(learn([recordings[0]]).speakers.first?.pace)
    let second = try #require(learn([recordings[1]], PaceLearner(paces: ["Ada": first])).speakers.first?.pace)
    #expect(isNear(second.factor, both.factor, within: 1e-6))
    #expect(isNear(second.seconds, both.seconds ?? 0, within: 1e-6))
  }

  @Test("A pace typed by hand, or one that is none, gives way", arguments: [0.8, 0, -1, .nan, .infinity])
  func typed(_ factor: Double) throws {
    let seconds = factor == 0.8 ? nil : 600.0
    let learner = PaceLearner(paces: ["Ada": Pace(factor: factor, seconds: seconds)])
    let pace = try #require(
      learn([Synthetic.recording(of: "Ada", turns: 3, factor: 1.2)], learner).speakers.first?.pace)
    #expect(isNear(pace.factor, 1.2, within: 0.001))
    #expect(isNear(pace.seconds, 3 * 47.2 * 1.2, within: 0.5))
  }

  @Test func `What the cast's aliases and names are known for is found`() throws {
    let cast = [CastMember(name: "Ada Quill", aliases: ["Dr. Quill"])]
    let learner = PaceLearner(cast: cast, paces: ["Ada Quill": Pace(factor: 1, seconds: 100)])
    let recording = Synthetic.recording([("Dr. Quill", 10, 1.2), ("Ada", 10, 1.2)])
    let lesson = try #require(learn([recording], learner).speakers.first)
    #expect(lesson.name == "Ada Quill" && lesson.known?.seconds == 100 && lesson.turns == 2)
    #expect(lesson.aliases == ["Ada"])
    #expect(learn([recording], learner).diagnostics.map(\.identifier) == ["speaker-names-joined"])
  }

  @Test func `A narrator is held against what the show says of narrators`() throws {
    let recording = Synthetic.recording([("Ada", 30, 1.3)], role: .narrator)
    let learner = PaceLearner(deliveries: [.read: 1.3])
    #expect(isNear(try #require(learn([recording], learner).speakers.first).pace.factor, 1, within: 0.001))
  }

  // MARK: From day to day

  @Test func `The spread is what three recordings show, weighed against what is usual`() throws {
    // 127 sentences are 599.4 seconds by the clock. Scatter of 0.9, 1.0 and 1.1: 0.02. The noise of turns, 0.65² ÷ heard,
    // is 0.000709 on average, twice 0.001418. Usual is 0.04 and counts for three recordings:
    // √((3 × 0.0016 + 0.018582) ÷ 5) = 0.0684.
    let recordings = [0.9, 1.0, 1.1].map { factor in
      Synthetic.recording([("Ada", 64, factor), ("Ada", 63, factor)], episode: "\(factor)")
    }
    let lesson = try #require(learn(recordings).speakers.first)
    #expect(lesson.recordings == 3)
    #expect(isNear(lesson.pace.spread, 0.0684, within: 0.0002))
  }

  @Test func `One recording says nothing of the spread`() throws {
    let recording = Synthetic.recording(of: "Ada", turns: 5, factor: 1.2)
    #expect(learn([recording]).speakers.first?.pace.spread == 0.04)
    let known = PaceLearner(paces: ["Ada": Pace(factor: 1, seconds: 10, spread: 0.11)])
    #expect(learn([recording], known).speakers.first?.pace.spread == 0.11)
    // Less than a minute in each is too little, too.
    let little = [0.6, 1.4].map { Synthetic.recording([("Ada", 8, $0)], episode: "\($0)") }
    #expect(learn(little).speakers.first?.pace.spread == 0.04)
  }

  // MARK: Who

  @Test func `A label in two recordings is left out with a note, in one it is not`() {
    let one = Synthetic.recording([("Speaker 1", 10, 1.2), ("Ada", 10, 1)])
    let two = Synthetic.recording([("Speaker 1", 10, 0.8), ("Ada", 10, 1)], episode: "two")
    #expect(Set(learn([one]).speakers.map(\.name)) == ["Ada", "Speaker 1"])
    let lessons = learn([one, two])
    #expect(lessons.speakers.map(\.name) == ["Ada"])
    #expect(lessons.diagnostics.map(\.identifier) == ["speaker-label"])
    #expect(lessons.diagnostics.first?.message.contains("“Speaker 1” stands in 2 recordings") == true)
  }

  @Test func `A label that the show file knows from another recording is left out, too`() {
    let learner = PaceLearner(paces: ["Speaker 1": Pace(factor: 1, seconds: 600)])
    let lessons = learn([Synthetic.recording([("Speaker 1", 10, 1.2), ("Ada", 10, 1)])], learner)
    #expect(lessons.speakers.map(\.name) == ["Ada"])
    #expect(lessons.diagnostics.map(\.identifier) == ["speaker-label"])
  }

  @Test func `A label that the cast gives to somebody is that person's`() {
    let learner = PaceLearner(cast: [CastMember(name: "Ada", aliases: ["Speaker 1"])])
    let recordings = ["one", "two"].map { Synthetic.recording(of: "Speaker 1", turns: 2, factor: 1.2, episode: $0) }
    #expect(learn(recordings, learner).speakers.map(\.name) == ["Ada"])
  }

  @Test func `Turns without a name give the show's pace`() throws {
    let learner = PaceLearner(paces: ["Ada": Pace(factor: 2)], showPace: Pace(factor: 1.2, seconds: 472 * 1.2))
    let lesson = try #require(learn([Synthetic.recording(of: nil, turns: 10, factor: 1.2)], learner).speakers.first)
    #expect(lesson.name == nil && lesson.known?.factor == 1.2)
    #expect(isNear(lesson.pace.factor, 1.2, within: 0.001))
    #expect(isNear(lesson.pace.seconds, 2 * 472 * 1.2, within: 1))
  }

  // MARK: What is no talk

  @Test func `Adverts and jumps are left out, and don't move the pace`() throws {
    var recording = Synthetic.recording(of: "Ada", turns: 4, factor: 1.2)
    for index in recording.turns.indices { recording.turns[index].ending = .nextStart }
    // Five minutes of music behind one turn; another's times run backwards.
    recording.turns[1].end += .seconds(300)
    recording.turns[2].end = recording.turns[2].start - .seconds(1)
    let lessons = learn([recording])
    #expect(isNear(try #require(lessons.speakers.first).pace.factor, 1.2, within: 0.001))
    #expect(lessons.speakers.first?.turns == 2)
    #expect(lessons.leftOut == [.slow: 1, .timeless: 1])
  }

  @Test func `Little heard is said`() throws {
    // Six sentences are 28.3 seconds, seven 33, one 4.7.
    let lessons = learn([Synthetic.recording([("Ada", 6, 1), ("Bo", 7, 1)]), Synthetic.recording([(nil, 1, 1)])])
    #expect(lessons.diagnostics.map(\.identifier) == ["pace-heard-little", "pace-heard-little"])
    #expect(lessons.diagnostics.map(\.severity) == [.note, .note])
    #expect(lessons.diagnostics.first?.message.hasPrefix("only 28 seconds of “Ada” were heard") == true)
    #expect(lessons.diagnostics.last?.message.hasPrefix("only 5 seconds of nameless turns were heard") == true)
  }

  @Test func `A lone word that took long is no pace beyond what a show file may state`() throws {
    // One syllable takes the clock half a second at least: 2.9 ÷ 0.5 would be 5.8.
    let turn = RecordedTurn(speaker: "Ada", text: "Yes.", start: .zero, end: .milliseconds(2900), line: 1)
    let lessons = learn([Recording(episode: "one", language: .english, turns: [turn])])
    #expect(try #require(lessons.speakers.first).pace.factor == 4)
  }

  @Test func `Nothing heard teaches nothing`() {
    #expect(learn([]).speakers.isEmpty)
    let silent = RecordedTurn(speaker: "Ada", text: "…", start: .zero, end: .seconds(9), line: 1)
    let lessons = learn([Recording(episode: "one", language: .english, turns: [silent])])
    #expect(lessons.speakers.isEmpty && lessons.leftOut == [.wordless: 1])
  }
}
