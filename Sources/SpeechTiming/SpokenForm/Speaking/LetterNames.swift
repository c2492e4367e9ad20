/// The names of the letters of a language.
struct LetterNames: Sendable {
  private let names: [UInt32: String]
  let joiner: String

  /// Reads pairs of a capital and its name, separated by spaces; `_` in a name stands for a space.
  init(_ text: String, joiner: String) {
    var names: [UInt32: String] = [:]
    let words = TableText.words(text)
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      for scalar in words[index].unicodeScalars { names[scalar.value] = words[index + 1].replacing("_", with: " ") }
    }
    self.names = names
    self.joiner = joiner
  }

  /// The name of a letter in either case; the letter itself when it has none here.
  func name(of scalar: Unicode.Scalar) -> String {
    if let name = names[scalar.value] { return name }
    let capital = scalar.properties.uppercaseMapping
    if let only = capital.unicodeScalars.first, capital.unicodeScalars.count == 1, let name = names[only.value] {
      return name
    }
    return capital
  }

  /// A text letter by letter; whatever is no letter is left out.
  func spelled(_ text: String) -> String {
    var words = ""
    for scalar in text.unicodeScalars where Letters.isLetter(scalar.value) {
      if !words.isEmpty { words += joiner }
      words += name(of: scalar)
    }
    return words
  }
}
