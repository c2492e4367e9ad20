/// The function words of a language, by what they do.
///
/// Written from the grammar of each language; a word stands in one list only, that of its commonest use.
struct WordLists {
  /// Words with spaces between, by class.
  var words: [(WordClass, String)] = []
  /// Beginnings that end in an apostrophe and are words of their own, such as `l'`.
  var elisions: [(WordClass, String)] = []
  /// What of a word's shape tells its class.
  var shape = WordShape.plain

  /// How much the shape of words tells.
  enum WordShape {
    /// Only whether it is a name or a number.
    case plain
    /// English endings, too.
    case english
    /// Capital letters make nouns.
    case german
  }

  /// The lists of a language, by its primary subtag; others have none, and breaks go by marks and shapes alone.
  static func of(_ language: String) -> WordLists {
    switch language {
    case "en": english
    case "de": german
    case "fr": french
    case "es": spanish
    case "it": italian
    case "pt": portuguese
    case "nl": dutch
    case "ja": japanese
    case "zh", "yue": chinese
    case "th": thai
    default: WordLists()
    }
  }
}
