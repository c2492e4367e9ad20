public import SpeechTiming
public import TalkScript

/// What came back of one request: which turns it spoke, and when.
public struct RequestTimes: Hashable, Sendable {
  /// What messages call it, such as the name of its file.
  public var name: String
  /// The turns that it speaks, wholly or in part: indices into the timed script's `turns`.
  public var turns: [Int]
  /// The names of the marks that it was sent with.
  public var marks: [String]
  /// What the engine told, from the start of the request's sound.
  public var times: EngineTimes
  /// How long its sound is, where that was measured.
  public var length: Duration?

  /// Makes a request's times from their parts.
  public init(name: String, turns: [Int], marks: [String] = [], times: EngineTimes, length: Duration? = nil) {
    (self.name, self.turns, self.marks, self.times, self.length) = (name, turns, marks, times, length)
  }
}

/// A script on the times at which it was spoken.
public struct AlignedScript: Sendable {
  /// The script with real times: every export works on it.
  public let script: TimedScript
  /// When the sound of each request starts and ends on the show's clock.
  public let requests: [Range<Duration>]
  /// What was missing in the answers and what was done about it.
  public let diagnostics: [Diagnostic]

  /// How long the show is.
  public var length: Duration { requests.last?.upperBound ?? .zero }

  /// How far an estimate of the show's length was off, as a note.
  public func comparison(with estimate: TimedScript) -> Diagnostic {
    let (real, guessed) = (length.roundedMilliseconds, estimate.duration.likely.roundedMilliseconds)
    var text =
      "the show is \(ClockText.text(length)) long; the estimate was \(ClockText.text(estimate.duration.likely))"
    if real > 0 {
      // Tenths of a per cent, rounded to the nearest.
      let tenths = ((guessed - real).magnitude * 2000 + real.magnitude) / (2 * real.magnitude)
      text +=
        tenths == 0 ? ", which is right" : ", \(tenths / 10).\(tenths % 10) % too \(guessed > real ? "long" : "short")"
    }
    return Diagnostic(.note, "times-estimate", text)
  }
}

/// Why times can't be put onto a script.
public struct AlignmentError: Error, Hashable, Sendable {
  /// What is wrong and what to do about it.
  public let diagnostic: Diagnostic

  init(_ message: String) {
    diagnostic = Diagnostic(.error, "times-other-script", message)
  }
}
