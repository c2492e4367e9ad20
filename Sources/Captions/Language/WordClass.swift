/// What a word does in its phrase, as far as breaks beside it care.
///
/// Function words are known by lists; of other words the shape tells a little.
enum WordClass: UInt8, CaseIterable {
  /// Names a thing or anything else that no list has.
  case other
  /// A plural or a verb in `-s`, in English; in German anything in a capital letter, which is a noun.
  case noun
  /// Ends like an adjective: `-ful`, `-ous`, `-able`.
  case adjective
  /// Ends like a participle: `-ed`.
  case participle
  /// Ends in `-ing`.
  case gerund
  /// An adverb: `still`, `often`, or one in `-ly`.
  case adverb
  /// Makes the next word stronger or weaker: `very`, `too`.
  case intensifier
  /// A genitive in `'s`.
  case possessive
  /// Begins with a capital letter within a sentence.
  case name
  /// Begins with a digit.
  case number
  /// Holds no letter and no digit.
  case symbol
  /// `the`, `my`, `this`.
  case article
  /// `many`, `all`, `several`.
  case quantifier
  /// `of`, `in`, `between`.
  case preposition
  /// Before an infinitive: `to`, `zu`, `te`.
  case infinitive
  /// A pronoun that can only be a subject: `I`, `they`.
  case subject
  /// A pronoun that can be either: `you`, `something`.
  case pronoun
  /// A pronoun that can only be an object: `them`, `himself`.
  case object
  /// `is`, `have`, `can`.
  case auxiliary
  /// A pronoun and a verb in one: `I'm`, `there's`.
  case contraction
  /// `not`, `nicht`.
  case negation
  /// `and`, `but`.
  case conjunction
  /// `because`, `when`.
  case subordinator
  /// `that`, `dass`, `que`.
  case that
  /// `which`, `who`, `how`.
  case relative
  /// A short word that ends its phrase, in languages that mark phrases so: `は`, `を`.
  case particle
  /// Only ever stands at another word's end: `です`, `ました`, `吗`.
  case ending
}

extension WordClass {
  /// Whether a noun is to come.
  var opensNounPhrase: Bool {
    switch self {
    case .article, .quantifier, .preposition: true
    default: false
    }
  }

  /// Whether it may be a part of a noun phrase behind its article.
  var isContent: Bool {
    switch self {
    case .other, .noun, .adjective, .participle, .gerund, .name, .number: true
    default: false
    }
  }
}

/// A word's classes: what it looks like to the word before it, and to the one behind.
///
/// They differ where two words are written as one: `l'homme` opens as an article and closes as a noun.
struct WordClasses: Hashable {
  var opening: WordClass
  var closing: WordClass

  init(_ only: WordClass) {
    self.init(opening: only, closing: only)
  }

  init(opening: WordClass, closing: WordClass) {
    self.opening = opening
    self.closing = closing
  }
}
