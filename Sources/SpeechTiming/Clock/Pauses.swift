/// The silences at the boundaries of a text, in milliseconds.
struct Pauses: Hashable {
  /// At a comma.
  var comma: Double
  /// At the end of a sentence.
  var sentence: Double
  /// Between two paragraphs of a turn.
  var paragraph: Double

  /// Copy that is read: the mean over languages, where read speech was timed word by word.
  static let read = Pauses(comma: 200, sentence: 550, paragraph: 900)

  /// The silences by the raw value of their boundary.
  var byBoundary: InlineArray<4, Double> { [0, comma, sentence, paragraph] }
}
