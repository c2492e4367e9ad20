/// A legacy charset of Latin letters with the languages that were written in it.
struct LatinCharset {
  /// The name that ICU's converters and everybody else know.
  let name: String
  /// What ICU's detector calls it and the charset that it extends.
  let namesInICU: Set<String>
  /// What is added to ICU's confidence: short texts mislead it, and some languages are much more written than others.
  let headStart: Int
  /// The letters beyond ASCII of each language, in lower case.
  ///
  /// They are CLDR's exemplar characters, with the letters of common loan words and names.
  let alphabets: [Set<Unicode.Scalar>]

  /// The letters of all its languages.
  var allLetters: Set<Unicode.Scalar> { alphabets.reduce(into: []) { $0.formUnion($1) } }

  /// Whether this is the charset of Western Europe, with its large languages or the small ones.
  var isWestern: Bool { name == "windows-1252" }

  /// What ICU's detector thinks of it, from 0 to 100.
  func confidence(among guesses: [CharsetDetector.Guess]) -> Int {
    guesses.first { namesInICU.contains($0.charset) }?.confidence ?? 0
  }

  private init(_ name: String, namesInICU: Set<String>, headStart: Int, _ alphabets: [String]) {
    self.name = name
    self.namesInICU = namesInICU
    self.headStart = headStart
    self.alphabets = alphabets.map { Set($0.unicodeScalars) }
  }

  /// The charsets that come into question.
  static let all = [
    western,
    LatinCharset(
      "windows-1250", namesInICU: ["ISO-8859-2", "windows-1250"], headStart: 10, centralEuropean),
    LatinCharset(
      "ISO-8859-2", namesInICU: ["ISO-8859-2", "windows-1250"], headStart: 10, centralEuropean),
    LatinCharset(
      "windows-1254", namesInICU: ["ISO-8859-9", "windows-1254"], headStart: 10,
      ["çğıöşüâîû"]),  // Turkish
    LatinCharset(
      "windows-1252", namesInICU: ["ISO-8859-1", "windows-1252"], headStart: 0,
      [
        "áéíóúýþæöð",  // Icelandic
        "äõöüšž",  // Estonian
      ]),
  ]

  /// Western Europe: the superset of ISO-8859-1 that files labelled so are in.
  static let western = LatinCharset(
    "windows-1252", namesInICU: ["ISO-8859-1", "windows-1252"], headStart: 40,
    [
      "äöüßéèàñç",  // German
      "àâçéèêëîïôœùûüñö",  // French
      "áéíñóúüªºç",  // Spanish
      "àáâãçéêíóôõúüªº",  // Portuguese
      "àéèìíîòóùúºªçñ",  // Italian
      "åäöéæøüà",  // Danish, Finnish, Norwegian, Swedish
      "áäéèëêíïóöôúüçñ",  // Dutch
      "àçèéíïòóúü",  // Catalan
    ])

  /// Letters so frequent that a text may have one of them and no other letter beyond ASCII.
  static let lettersThatMayBeAlone = Set("äöüßàáçéèêíìñóòúùåøæãõ".unicodeScalars)

  private static let centralEuropean = [
    "ąćęłńóśźżéöü",  // Polish
    "áčďéěíňóřšťúůýžäöü",  // Czech
    "áäčďéíĺľňóôŕšťúýžöü",  // Slovak
    "áéíóöőúüű",  // Hungarian
    "čćđšžéöü",  // Bosnian, Croatian, Slovene
    "ăâîşţéöü",  // Romanian
  ]
}
