import SpeechTiming

/// Finds the words of a script in what was heard, between places that are known to belong together.
struct WordFinder {
  private let line: SpeechLine
  private let heard: Heard
  private var map: TimeMap
  private var findings: AlignmentFindings

  /// Sets the times of all words that are found.
  static func find(
    _ line: SpeechLine, in heard: Heard, between bounds: [Bound], _ map: inout TimeMap,
    _ findings: inout AlignmentFindings
  ) {
    guard !heard.atoms.isEmpty else { return }
    var finder = WordFinder(line: line, heard: heard, map: map, findings: findings)
    finder.find(between: bounds)
    (map, findings) = (finder.map, finder.findings)
  }

  private mutating func find(between bounds: [Bound]) {
    var stretches: [Bound] = []
    for bound in bounds where bound.heard >= stretches.last?.heard ?? 0 {
      if bound.word == stretches.last?.word { stretches.removeLast() }
      stretches.append(bound)
    }
    for (index, stretch) in stretches.enumerated() {
      let isLast = index + 1 == stretches.count
      let word = isLast ? line.words.count : stretches[index + 1].word
      let end = isLast ? heard.atoms.count : stretches[index + 1].heard
      match(stretch.word..<max(stretch.word, word), stretch.heard..<end, stretch.request)
    }
  }

  private mutating func match(_ words: Range<Int>, _ range: Range<Int>, _ request: Int) {
    var atoms: [ScriptAtom] = []
    for word in words {
      let parts = WordKey.parts(of: line.words[word].key)
      for (index, part) in parts.enumerated() {
        atoms.append(ScriptAtom(key: part, word: word, isFirst: index == 0, isLast: index == parts.count - 1))
      }
    }
    let pairs = WordMatcher(atoms.map(\.key), heard.atoms[range].map(\.key)).pairs
    var (next, nextHeard) = (0, range.lowerBound)
    for pair in pairs {
      let place = range.lowerBound + pair.answer
      fill(atoms[next..<pair.script], nextHeard..<place, request)
      set(atoms[pair.script], start: heard.atoms[place].start, end: heard.atoms[place].end)
      (next, nextHeard) = (pair.script + 1, place + 1)
    }
    fill(atoms[next...], nextHeard..<range.upperBound, request)
  }

  /// Times a word whose first or last sign an atom is.
  private mutating func set(_ atom: ScriptAtom, start: Duration?, end: Duration?) {
    if atom.isFirst, let start { map[atom.word, .start] = start }
    if atom.isLast, let end { map[atom.word, .end] = end }
  }

  /// Times words that stand where other words were heard: spelt or parted otherwise.
  private mutating func fill(_ atoms: ArraySlice<ScriptAtom>, _ range: Range<Int>, _ request: Int) {
    var (atoms, range) = (atoms, range)
    // What is parted otherwise at the stretch's two ends is known letter by letter; what is left is said otherwise.
    while let (ours, theirs) = sameLetters(atoms, range, isAtEnd: false) {
      fillByLetters(atoms.prefix(ours), range.prefix(theirs))
      (atoms, range) = (atoms.dropFirst(ours), range.dropFirst(theirs))
    }
    while let (ours, theirs) = sameLetters(atoms, range, isAtEnd: true) {
      fillByLetters(atoms.suffix(ours), range.suffix(theirs))
      (atoms, range) = (atoms.dropLast(ours), range.dropLast(theirs))
    }
    guard let first = atoms.first, let last = atoms.last else {
      if let extra = range.first {
        findings.countExtra(range.count, heard.atoms[extra].text, at: extra, of: heard.requests)
      }
      return
    }
    guard let start = range.first, let end = range.last else {
      return findings.countMissing(atoms.count { $0.isFirst }, line.words[first.word], request)
    }
    set(first, start: heard.atoms[start].start, end: nil)
    set(last, start: nil, end: heard.atoms[end].end)
    // “10,000” may be one word or three, but a sentence is not one.
    let words = atoms.count { $0.isFirst }
    if words > 3 * range.count { findings.countMissing(words - range.count, line.words[first.word], request) }
  }

  /// How many words at one end of two stretches have the same letters together; `nil` where none do.
  private func sameLetters(_ atoms: ArraySlice<ScriptAtom>, _ range: Range<Int>, isAtEnd: Bool) -> (Int, Int)? {
    var (ours, theirs) = (0, 0)
    var (left, right) = (0, 0)
    // Nobody parts a word in more than six.
    while ours <= 6, theirs <= 6 {
      if left <= right {
        guard ours < atoms.count else { return nil }
        left += atoms[isAtEnd ? atoms.endIndex - 1 - ours : atoms.startIndex + ours].key.utf8.count
        ours += 1
      } else {
        guard theirs < range.count else { return nil }
        right += heard.atoms[isAtEnd ? range.upperBound - 1 - theirs : range.lowerBound + theirs].key.utf8.count
        theirs += 1
      }
      guard left == right, theirs > 0 else { continue }
      let mine = (isAtEnd ? atoms.suffix(ours) : atoms.prefix(ours)).map(\.key).joined()
      let others = (isAtEnd ? range.suffix(theirs) : range.prefix(theirs)).map { heard.atoms[$0].key }.joined()
      return mine == others ? (ours, theirs) : nil
    }
    return nil
  }

  /// Times words that are parted otherwise than what was heard, such as “well-known” and “well”, “known”.
  private mutating func fillByLetters(_ atoms: ArraySlice<ScriptAtom>, _ range: Range<Int>) {
    guard var place = range.first else { return }
    // How many letters of what was heard at `place` are used up.
    var used = 0
    func isUp(_ place: Int, beyond: Int) -> Bool {
      place < range.upperBound - 1 && beyond > heard.atoms[place].key.count
    }
    for atom in atoms {
      while isUp(place, beyond: used + 1) {
        used -= heard.atoms[place].key.count
        place += 1
      }
      let start = heard.time(in: place, letters: used)
      used += atom.key.count
      while isUp(place, beyond: used) {
        used -= heard.atoms[place].key.count
        place += 1
      }
      let isEnd = used == heard.atoms[place].key.count
      set(atom, start: start, end: isEnd ? heard.atoms[place].end : nil)
    }
  }
}
