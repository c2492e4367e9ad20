import TalkScript

/// Times one turn after another in one language.
///
/// The length of a turn is its syllables times the language's constant, which includes pauses, and a little for each
/// number. The pauses are then placed at commas, sentence ends and paragraphs, and the words share what is left by their
/// syllables. So placing pauses never changes a total.
struct TurnClock {
  /// A turn's words and sums; times count from the turn's start.
  struct Result {
    var words: [TimedWord] = []
    var spokenForms: [[SpokenToken]] = []
    var wordCount = 0
    var syllables = 0
    /// How many numbers, dates and sums are said.
    var numerals = 0
    /// The estimated part of the length, in milliseconds.
    var spoken = 0.0
    /// The part that the script itself states, such as `[pause 2s]`, in milliseconds.
    var stated = 0.0
  }

  /// What even a single "Yes" takes, in milliseconds.
  private static let shortestTurn = 500.0

  private let profile: LanguageProfile
  private let boundaries: BoundaryFinder
  private let scanner: WordScanner
  private let forms: SpokenForms
  private var memo: SyllableMemo
  private var scanned: [ScannedWord] = []
  /// What each word of the turn takes, in syllables.
  private var weights: [Int] = []

  init(language: LanguageTag, profile: LanguageProfile, lexicon: [LexiconEntry]) {
    self.profile = profile
    boundaries = BoundaryFinder(language: language.language)
    scanner = WordScanner(language: language.language)
    forms = SpokenForms(language: language, lexicon: lexicon)
    memo = SyllableMemo(language: language.language)
  }

  /// The silence between two speakers, in milliseconds.
  var turnChange: Double { profile.turnChange }

  /// Times a turn whose speaker takes `factor` times the language's constant, and pauses as the delivery wants it.
  mutating func time(_ turn: Turn, factor: Double, delivery: Delivery) -> Result {
    var result = Result()
    weights.removeAll(keepingCapacity: true)
    // A word and its space take some seven bytes in most languages, and five in few.
    let bytes = turn.paragraphs.reduce(0) { $0 + $1.text.utf8.count }
    result.words.reserveCapacity(bytes / 5 + 4)
    for (index, paragraph) in turn.paragraphs.enumerated() {
      scan(paragraph, index: index, into: &result)
    }
    place(turn, factor: factor, pauses: profile.pauses(in: delivery), in: &result)
    return result
  }

  // MARK: Words

  private mutating func scan(_ paragraph: Paragraph, index: Int, into result: inout Result) {
    let text = paragraph.text.utf8.span
    scanned.removeAll(keepingCapacity: true)
    scanner.scan(text, into: &scanned)
    var tokens: [SpokenToken] = []
    forms.tokens(in: text, into: &tokens)
    for token in tokens where token.kind.isNumeral { result.numerals += 1 }
    let first = weights.count
    countSyllables(text, tokens)
    for place in first..<weights.count { result.syllables += weights[place] }
    let words = scanned.span
    var spoken = 0
    result.words.append(addingCapacity: words.count) { timed in
      for place in words.indices {
        let word = words[place]
        timed.append(
          TimedWord(
            paragraph: index, range: word.start..<word.end, start: 0, length: 0,
            boundary: place + 1 < words.count ? .none : .paragraph, isSpoken: word.isSpoken,
            hasSpaceBefore: word.hasSpaceBefore))
        if word.isSpoken { spoken += 1 }
      }
    }
    boundaries.mark(&result.words, as: scanned, tokens, text)
    result.wordCount += spoken
    if spoken < words.count {
      boundaries.moveEndsToClosers(&result.words, from: result.words.count - words.count, text)
    }
    result.spokenForms.append(tokens)
  }

  /// Adds to `weights` what each scanned word takes when spoken.
  private mutating func countSyllables(_ text: Span<UInt8>, _ tokens: [SpokenToken]) {
    let words = scanned
    // The array leaves its place while words are counted, since counting changes the memo beside it.
    var weights: [Int] = []
    swap(&weights, &self.weights)
    weights.append(addingCapacity: words.count) { weights in
      var token = 0
      for word in words {
        while token < tokens.count, tokens[token].range.upperBound <= word.start { token += 1 }
        if token < tokens.count, tokens[token].range.lowerBound < word.end {
          weights.append(countAround(tokens, from: token, word, text))
        } else {
          weights.append(word.isSpoken ? memo.count(text, word.start..<word.end) : 0)
        }
      }
    }
    self.weights = weights
  }

  /// The syllables of a word that tokens stand in: theirs, by the share of each that lies in it, and those around them.
  private mutating func countAround(
    _ tokens: [SpokenToken], from first: Int, _ word: ScannedWord, _ text: Span<UInt8>
  ) -> Int {
    var total = 0
    var place = word.start
    var token = first
    while token < tokens.count, tokens[token].range.lowerBound < word.end {
      let range = tokens[token].range
      if range.lowerBound > place { total += memo.count(text, place..<range.lowerBound) }
      let inside = min(range.upperBound, word.end) - max(range.lowerBound, word.start)
      let before = max(0, word.start - range.lowerBound)
      let all = count(spoken: tokens[token].spoken)
      // Shares are taken from running sums, so that they add up to the whole.
      total += all * (before + inside) / range.count - all * before / range.count
      place = min(range.upperBound, word.end)
      token += 1
    }
    if place < word.end { total += memo.count(text, place..<word.end) }
    return total
  }

  private mutating func count(spoken: String) -> Int {
    let text = spoken.utf8.span
    var total = 0
    var start = 0
    for index in 0...text.count where index == text.count || text[index] == UInt8(ascii: " ") {
      if index > start { total += memo.count(text, start..<index) }
      start = index + 1
    }
    return total
  }

  // MARK: Times

  private func place(_ turn: Turn, factor: Double, pauses: Pauses, in result: inout Result) {
    let estimated =
      (Double(result.syllables) * profile.perSyllable + Double(result.numerals) * LanguageProfile.perNumeral) * factor
    let total = result.wordCount > 0 ? max(Self.shortestTurn, estimated) : 0
    result.spoken = total
    guard !result.words.isEmpty else {
      result.stated = turn.paragraphs.flatMap(\.cues).reduce(0) { $0 + Self.length($1) }
      return
    }
    let lengths = pauses.byBoundary
    // Where no word has a syllable of its own, as Russian "в", each takes the same.
    let hasSyllables = result.syllables > 0
    let shares = hasSyllables ? result.syllables : result.wordCount
    var words = result.words.mutableSpan
    var silence = 0.0
    for index in 0..<words.count - 1 { silence += lengths[Int(words[index].boundary.rawValue)] }
    // Pauses take what they need, but never more than two fifths of the turn.
    let squeeze = silence > 0 ? min(1, 0.4 * total / silence) : 0
    let perShare = (total - silence * squeeze) / Double(max(1, shares))
    var clock = 0.0
    var stated = 0.0
    var cues = CueQueue(turn)
    for index in words.indices {
      var word = words[index]
      if !cues.isEmpty {
        let length = cues.length(before: word.range.lowerBound, in: word.paragraph)
        clock += length
        stated += length
      }
      let start = Int64(clock + 0.5)
      clock += Double(hasSyllables ? weights[index] : word.isSpoken ? 1 : 0) * perShare
      word.startMilliseconds = start
      word.lengthMilliseconds = UInt32(clamping: Int64(clock + 0.5) - start)
      words[index] = word
      if index + 1 < words.count { clock += lengths[Int(word.boundary.rawValue)] * squeeze }
    }
    result.stated += stated
    result.stated += cues.lengthOfRest()
  }

  /// What a cue takes: the length that it states, or a second for a pause without one.
  fileprivate static func length(_ cue: Cue) -> Double {
    // Nothing lasts longer than some thirty years, whatever a text says.
    if let duration = cue.duration { return Double(min(max(0, duration.wholeMilliseconds), 1_000_000_000_000)) }
    return cue.kind == .pause ? 1000 : 0
  }
}

/// The cues of a turn, handed out as its words go by.
private struct CueQueue {
  private var cues: [(paragraph: Int, offset: Int, length: Double)] = []
  private var next = 0

  init(_ turn: Turn) {
    for (index, paragraph) in turn.paragraphs.enumerated() where !paragraph.cues.isEmpty {
      cues += paragraph.cues.map { (index, $0.offset, TurnClock.length($0)) }
    }
  }

  /// Whether all were handed out.
  var isEmpty: Bool { next == cues.count }

  /// The length of all cues that stand before a word and were not handed out yet.
  mutating func length(before offset: Int, in paragraph: Int) -> Double {
    var sum = 0.0
    while next < cues.count, (cues[next].paragraph, cues[next].offset) <= (paragraph, offset) {
      sum += cues[next].length
      next += 1
    }
    return sum
  }

  /// The length of the cues behind the last word.
  mutating func lengthOfRest() -> Double {
    defer { next = cues.count }
    return cues[next...].reduce(0) { $0 + $1.length }
  }
}
