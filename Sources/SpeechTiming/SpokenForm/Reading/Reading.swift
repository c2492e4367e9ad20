/// What a rule found: a stretch of a `Neighbourhood` and what is said for it.
struct Reading {
  var range: Range<Int>
  var spoken: String
  var kind: SpokenToken.Kind
  var mayEndSentence = false

  /// The reading without the spaces that a word left out by a language leaves behind.
  var withSingleSpaces: Reading {
    var reading = self
    var last: UInt8 = 0x20
    var isClean = true
    for byte in spoken.utf8 {
      if byte == 0x20, last == 0x20 { isClean = false }
      last = byte
    }
    if !isClean || (last == 0x20 && !spoken.isEmpty) {
      reading.spoken = spoken.split(separator: " ").joined(separator: " ")
    }
    return reading
  }
}
