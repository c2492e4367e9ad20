/// A text read in a charset of Latin letters, and how well it fits.
struct LatinReading {
  let text: String
  let charset: LatinCharset
  private let survey: LatinSurvey

  /// Reads bytes in the Latin charset that suits them best; `nil` when none does.
  ///
  /// - Parameter guesses: What ICU's detector says; it decides between charsets that suit equally well.
  static func decode(_ bytes: [UInt8], guesses: [CharsetDetector.Guess]) -> Charset.Decoded? {
    let readings = LatinCharset.all.compactMap { LatinReading(bytes, charset: $0) }
      .filter { $0.isPlausible(guesses) }
    let best =
      readings.filter(\.hasOneAlphabet).max { $0.rank(among: guesses) < $1.rank(among: guesses) }
      ?? readings.first { $0.hasManyAlphabets(suggestion: guesses.first) }
    return best.map { best in
      let evidence = best.survey.evidence
      return Charset.Decoded(
        text: best.text, charset: best.charset.name, confidence: 100 * evidence / (evidence + 1))
    }
  }

  private init?(_ bytes: [UInt8], charset: LatinCharset) {
    guard let text = CharsetConverter.decode(bytes, from: charset.name) else { return nil }
    self.text = text
    self.charset = charset
    survey = LatinSurvey(text)
  }

  private func isPlausible(_ guesses: [CharsetDetector.Guess]) -> Bool {
    guard survey.isClean, survey.evidence > 0 else { return false }
    // Where a damaged byte falls among letters, some charset has a letter for it: the rarer ones need a second opinion.
    guard charset.isWestern else {
      return survey.letterCount >= Self.lettersThatConvince
        || (survey.letterCount > 1
          && charset.confidence(among: guesses) >= LatinCharset.western.confidence(among: guesses))
    }
    return survey.letterCount != 1 || survey.isWritten(in: LatinCharset.lettersThatMayBeAlone)
  }

  private var hasOneAlphabet: Bool { charset.alphabets.contains { survey.isWritten(in: $0) } }

  /// Several languages in one file: no single alphabet will do, but ICU must agree.
  private func hasManyAlphabets(suggestion: CharsetDetector.Guess?) -> Bool {
    charset.isWestern && suggestion.map { charset.namesInICU.contains($0.charset) } == true
      && survey.letterCount >= Self.lettersOfManyLanguages && survey.isWritten(in: charset.allLetters)
  }

  /// How likely the charset is among those that suit: by what ICU says, and by how widespread it is.
  private func rank(among guesses: [CharsetDetector.Guess]) -> Int {
    let foreignLetters = charset.alphabets.map(survey.foreignLetters(to:)).min() ?? 0
    return charset.confidence(among: guesses) + charset.headStart - Self.weightOfForeignLetter * foreignLetters
  }

  private static let weightOfForeignLetter = 30
  private static let lettersThatConvince = 10
  private static let lettersOfManyLanguages = 20
}
