/// One language's spelling rules, compiled: how many syllables each stretch of letters makes.
///
/// Rules are written as text, one group per line: a count, a colon and patterns. The word is walked from left to right; at each
/// letter the first pattern that fits takes its target letters and adds its count, and where none fits a vowel adds one.
///
///     1: (au) (ei) (ie)      the target stands in brackets: two letters, one syllable
///     0: q(u)V  VC*(e)s?$    around it, what must stand there: letters, classes, ^ and $ for the ends of the word
///     =2: recipe karate      whole words
///     +1: gism$              a correction: wherever the letters are found, the word counts one more
///
/// `V` is any vowel, `C` any other letter, `X` any letter; a language names further classes by capitals of its own. `?` makes the
/// sign before it optional and `*` lets it stand any number of times; both take all they can and give nothing back, so
/// matching is linear. Patterns see the letters as written, not what other rules made of them. `#` starts a comment.
///
/// A class and not a value, because the tables are built once per language and shared by every counter.
final class SyllableRules: Sendable {
  /// How the apostrophe of an elision (l’homme) is read.
  enum Apostrophe: Sendable {
    /// As a letter that rules can name.
    case letter
    /// As the end of one part, which need not have a syllable of its own, and the beginning of the next.
    case elision
  }

  let apostrophe: Apostrophe
  /// What the notation could not express, for the tests: empty in every shipped language.
  let mistakes: [String]

  private let letters: LetterCodes
  private let tables: Tables

  /// Compiles `notation`; `vowels` count one each where no rule speaks, `classes` maps capitals to the letters they stand for.
  ///
  /// `loans` are whole words in the same notation; those that `notation` lists as well are left as they are.
  init(
    vowels: String, classes: [Unicode.Scalar: String] = [:], apostrophe: Apostrophe = .letter, notation: String,
    loans: String = ""
  ) {
    self.apostrophe = apostrophe
    let lines = notation.split(separator: "\n").map { $0.prefix { $0 != "#" } }
    letters = LetterCodes(vowels: vowels, classes: classes, notation: lines.joined())
    var tables = Tables()
    var mistakes: [String] = []
    for line in lines where !line.allSatisfy(\.isWhitespace) {
      let head = line.prefix { $0 != ":" }
      if head.endIndex == line.endIndex { mistakes.append(String(line)) }
      for entry in line.dropFirst(head.count + 1).split(separator: " ")
      where !tables.add(entry, head: head.drop(while: \.isWhitespace), letters: letters) {
        mistakes.append("\(head): \(entry)")
      }
    }
    for line in loans.split(separator: "\n") {
      let head = line.prefix { $0 != ":" }
      for word in line.dropFirst(head.count + 1).split(separator: " ") {
        _ = tables.add(word, head: head, letters: letters)
      }
    }
    tables.rules.seal()
    tables.corrections.seal()
    self.tables = tables
    self.mistakes = mistakes
  }

  /// The code by which the rules know a letter; 0 where they have none.
  func code(of scalar: UInt32) -> UInt8 { letters[scalar] }

  /// The syllables of a word part, given as letter codes between two zeros; nil where no rule and no vowel gave any.
  func count(_ part: Span<UInt8>) -> Int? {
    guard part.count > 2 else { return nil }
    if let known = tables.words[part] { return known }
    var total = 0
    var index = 1
    while index < part.count - 1 {
      if let match = tables.rules.firstMatch(in: part, at: index, letters: letters) {
        total += match.value
        index += match.length
      } else {
        if letters.isVowel(part[index]) { total += 1 }
        index += 1
      }
    }
    return total == 0 ? nil : max(1, total + tables.corrections.sum(in: part, letters: letters))
  }

  /// The three kinds of lines, compiled.
  private struct Tables {
    var words = WordTable()
    var rules = PatternTable()
    var corrections = PatternTable()

    /// Adds one entry of a line; false where it makes no sense.
    mutating func add(_ entry: Substring, head: Substring, letters: LetterCodes) -> Bool {
      guard let value = Int(head.drop { "=+-".contains($0) }) else { return false }
      if head.first == "=" { return words.insert(entry.unicodeScalars.map { letters[$0.value] }, value: value) }
      guard let pattern = SyllablePattern(entry, letters: letters) else { return false }
      switch head.first {
      case "+": corrections.insert(pattern, value: value, letters: letters)
      case "-": corrections.insert(pattern, value: -value, letters: letters)
      default: rules.insert(pattern, value: value, letters: letters)
      }
      return true
    }
  }
}
