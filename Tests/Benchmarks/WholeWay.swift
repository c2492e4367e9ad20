import Cuelight

/// Takes texts all the way to captions and SSML, one step after another, and measures each.
struct WholeWay {
  let meter: Meter

  /// Text → script → timed script.
  func time(_ name: String, _ input: [UInt8]) throws {
    let (reading, readTime) = try Meter.median { try ScriptReader().read(input) }
    let (_, timeTime) = Meter.median { TimedScript(reading.script) }
    meter.row("\(name): read", readTime, of: input.count)
    meter.row("\(name): time", timeTime, of: input.count)
    meter.row("\(name): read and time", readTime + timeTime, of: input.count)
  }

  /// Timed script → SRT and SSML, after the steps before.
  func write(_ name: String, _ input: [UInt8]) throws {
    let timed = TimedScript(try ScriptReader().read(input).script)
    let (srt, srtTime) = Meter.median {
      SRTWriter().write(CaptionDocument(captions: CaptionTrack(timed).captions)).bytes
    }
    let (ssml, ssmlTime) = try Meter.median { try SSMLComposer().compose(timed).bytes }
    meter.row("\(name): captions, SRT", srtTime, of: input.count)
    meter.row("\(name): SSML", ssmlTime, of: input.count)
    print("  \(timed.turns.count) turns, \(srt.count / 1_000_000) MB of SRT, \(ssml.count / 1_000_000) MB of SSML")
  }

  /// One script by itself, from text to SRT and SSML.
  static func single(_ name: String, _ one: [UInt8]) throws {
    let times = try (0..<21).map { _ in
      try Meter.measured {
        let timed = TimedScript(try ScriptReader().read(one).script)
        return (
          SRTWriter().write(CaptionDocument(captions: CaptionTrack(timed).captions)).bytes,
          try SSMLComposer().compose(timed).bytes
        )
      }.seconds
    }
    let middle = times.sorted()[10]
    print(Meter.padded("\(name) once, to SRT and SSML", 34) + "  \(Meter.fixed(middle * 1000, 1)) ms")
  }

  /// A show of three hours, timed again, as after a change of pace.
  static func retime(_ language: ProseLanguage) throws {
    let threeHours = 3 * 60 * 60.0
    let sample = TimedScript(try ScriptReader().read(Prose.talk(language, bytes: 200_000)).script)
    let seconds = Double(sample.duration.likely.components.seconds)
    let talk = Prose.talk(language, bytes: Int(200_000 * threeHours / seconds))
    let script = try ScriptReader().read(talk).script
    let (timed, time) = Meter.median { TimedScript(script) }
    let minutes = timed.duration.likely.components.seconds / 60
    print(
      Meter.padded("\(language.name), \(minutes) minutes: time again", 40)
        + "  \(Meter.fixed(time * 1000, 2)) ms (\(timed.turns.reduce(0) { $0 + $1.wordCount }) words)")
  }
}
