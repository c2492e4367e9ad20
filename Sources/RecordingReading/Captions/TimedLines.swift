/// A caption, or what else stands at one time, with its lines and what the format says of who speaks them.
struct TimedLines {
  /// A line and its voice.
  struct Line {
    /// The name that the format gives the voice, by `<v Name>` or in bold; empty for one without a name, `nil` where it
    /// says nothing.
    var voice: String?
    var text: String
  }

  var start: Duration?
  /// `nil` where the transcript has starts only.
  var end: Duration?
  /// The line of the transcript, counted from 1.
  var line: Int
  /// The lines, without blank ones.
  var lines: [Line]
}
