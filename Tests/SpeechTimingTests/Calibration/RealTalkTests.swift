import SpeechTiming
import TalkScript
import TestSupport
import Testing

/// Eight episodes of each show, which take seconds in debug builds; `cuelight pace` tells of whole files.
@Suite("Estimates of real talk", .enabled(if: SharedFiles.has("timing/ja_kaigai.jsonl")))
struct RealTalkTests {
  private static let episodes = 8

  /// The most that errors may be: without paces, and learned from an episode's first fifth.
  private static let files: [(name: String, plain: Double, learned: Double)] = [
    ("it_parlato", 0.09, 0.06), ("ja_kaigai", 0.07, 0.035), ("virtualcoffee", 0.075, 0.04),
  ]

  @Test func `Without paces an episode is as near as its language allows, and intervals hold`() throws {
    var all: [MeasuredRecording] = []
    var coverages: [Double] = []
    for file in Self.files {
      let measured = try SharedRecordings.load(file.name, most: Self.episodes)
        .map { MeasuredRecording($0) }.filter { $0.heard >= .seconds(180) }
      let error = SharedRecordings.error(measured)
      let turns = try #require(FitReport(measured).languages.first?.turns)
      print(
        "\(file.name): \(measured.count) episodes, error \(SharedRecordings.percent(error)); turns: error",
        "\(SharedRecordings.percent(turns.error)), within \(SharedRecordings.percent(turns.coverage))")
      #expect(error <= file.plain)
      coverages.append(turns.coverage)
      all += measured
    }
    let within = all.count { ($0.estimate.low...$0.estimate.high).contains($0.heard) }
    // Eight episodes of one show are steadier, or less so, than all of it.
    #expect(coverages.allSatisfy { (0.7...0.95).contains($0) })
    #expect((0.7...0.88).contains(coverages.reduce(0, +) / Double(coverages.count)))
    print("\(within) of \(all.count) episodes within low and high")
    #expect((0.65...0.95).contains(Double(within) / Double(all.count)))
  }

  @Test("A pace learned from an episode's first fifth brings the rest nearer", arguments: files)
  func firstFifth(_ file: (name: String, plain: Double, learned: Double)) throws {
    let rests = try SharedRecordings.load(file.name, most: Self.episodes).map { recording in
      let (first, rest) = recording.fifths
      return MeasuredRecording(
        rest, options: TimingOptions(paces: SharedRecordings.paces(from: [first])),
        names: SpeakerNames([first, rest]).canonical)
    }
    let error = SharedRecordings.error(rests.filter { $0.heard >= .seconds(120) })
    print("\(file.name): learned from the first fifth, error of the rest \(SharedRecordings.percent(error))")
    #expect(error <= file.learned)
  }

  @Test func `Paces of hosts who come back, learned from other episodes, bring theirs within 4 %`() throws {
    // The hosts themselves differ by 4–6 % from episode to episode here; the two together by less.
    let recordings = try SharedRecordings.load("virtualcoffee", most: Self.episodes)
    let names = SpeakerNames(recordings)
    let hosts = ["Bekah Hawrot Weigel", "Dan Ott"]
    #expect(["Bekah", "Dan"].map { names.name($0) } == hosts)
    let talk = recordings.map { recording in
      var talk = recording
      talk.turns.removeAll { !hosts.contains(names.name($0.speaker ?? "")) }
      return talk
    }
    let cast = hosts.map { CastMember(name: $0) }
    let own = talk.indices.map { index in
      let others = talk.enumerated().filter { $0.offset != index }.map(\.element)
      let paces = SharedRecordings.paces(from: others, cast: cast)
      return MeasuredRecording(talk[index], options: TimingOptions(paces: paces), names: names.canonical)
    }
    let error = SharedRecordings.error(own)
    print("virtualcoffee: hosts learned from other episodes, error \(SharedRecordings.percent(error))")
    #expect(own.count == Self.episodes)
    #expect(error <= 0.04)
  }
}
