import SpeechTiming

/// What is compared: a word's letters, or one sign of a word in a script that puts no spaces between words.
///
/// Where words end in Chinese, Japanese or Thai no two programs agree, so there each sign stands for itself.
struct ScriptAtom {
  var key: String
  /// The word: an index into the line's words.
  var word: Int
  var isFirst: Bool
  var isLast: Bool
}

/// All that the answers to some requests say was spoken, on the show's clock.
struct Heard {
  /// Something heard, as it is compared.
  struct Atom {
    var key: String
    /// The word of the answer that it is of, for messages.
    var text: String
    /// When that word starts: no stretch begins within a word.
    var wordStart: Duration
    var start: Duration
    var end: Duration?
  }

  private(set) var atoms: [Atom] = []
  /// The atoms of each request.
  private(set) var requests: [Range<Int>] = []

  init(_ requests: [RequestTimes], _ clock: RequestClock) {
    for (index, request) in requests.enumerated() {
      let first = atoms.count
      for (place, word) in request.times.words.enumerated() {
        let next = place + 1 < request.times.words.count ? request.times.words[place + 1].start : nil
        add(word, next: next, in: clock.spans[index])
      }
      self.requests.append(first..<atoms.count)
    }
  }

  private mutating func add(_ word: EngineTimes.Word, next: Duration?, in span: Range<Duration>) {
    let parts = WordKey.parts(of: WordKey.of(word.text))
    // Nothing is heard before what was heard before it, or behind the sound.
    let start = min(max(span.lowerBound + word.start, atoms.last?.start ?? span.lowerBound), span.upperBound)
    let end = word.end.map { min(max(span.lowerBound + $0, start), span.upperBound) }
    let length = max(.zero, (end ?? next.map { span.lowerBound + $0 } ?? start) - start)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      atoms.append(
        Atom(
          key: part, text: word.text, wordStart: start, start: start + length * index / parts.count,
          end: isLast ? end : start + length * (index + 1) / parts.count))
    }
  }

  /// The first atom of a range whose word starts at a time or later.
  func first(from time: Duration, in range: Range<Int>) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if atoms[middle].wordStart < time { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// When so many letters of an atom are spoken.
  func time(in place: Int, letters: Int) -> Duration {
    let atom = atoms[place]
    guard letters > 0 else { return atom.start }
    let next = place + 1 < atoms.count ? atoms[place + 1].start : atom.start
    return atom.start + max(.zero, (atom.end ?? next) - atom.start) * letters / max(1, atom.key.count)
  }
}

extension WordKey {
  /// The parts of a key that are compared one by one.
  static func parts(of key: String) -> [String] {
    if key.utf8.allSatisfy({ $0 < 0x80 }) { return key.isEmpty ? [] : [key] }
    var parts: [String] = []
    var run = ""
    for character in key {
      if character.unicodeScalars.first.map(SpacelessScript.contains) ?? false {
        if !run.isEmpty { parts.append(run) }
        run = ""
        parts.append(String(character))
      } else {
        run.append(character)
      }
    }
    if !run.isEmpty { parts.append(run) }
    return parts
  }
}
