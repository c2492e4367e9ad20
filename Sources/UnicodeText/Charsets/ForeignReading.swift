/// A text read in a charset whose letters aren't Latin.
struct ForeignReading {
  private let text: String
  private let charset: String
  private let survey: ScriptSurvey

  /// Reads bytes in the likeliest charset of ICU's guesses that gives a plausible text; `nil` when none does.
  static func decode(_ bytes: [UInt8], guesses: [CharsetDetector.Guess]) -> Charset.Decoded? {
    for guess in guesses where guess.confidence >= leastConfidence {
      guard let charset = ForeignCharset.all.first(where: { $0.names.contains(guess.charset) }) else { continue }
      let readings = (charset.supersets + [guess.charset]).compactMap { ForeignReading(bytes, charset: $0) }
        .filter { $0.survey.isPlausible(for: charset.script) }
      guard let best = readings.min(by: { $0.survey.oddities < $1.survey.oddities }) else { continue }
      return Charset.Decoded(text: best.text, charset: best.charset, confidence: guess.confidence)
    }
    return nil
  }

  private init?(_ bytes: [UInt8], charset: String) {
    guard let text = CharsetConverter.decode(bytes, from: charset) else { return nil }
    self.text = text
    self.charset = charset
    survey = ScriptSurvey(text)
  }

  /// ICU says 10 when there are too few characters to tell.
  private static let leastConfidence = 11
}

/// A charset whose letters aren't Latin.
private struct ForeignCharset {
  /// ICU's names, of the charset and its relatives for the same script.
  let names: Set<String>
  let script: ScriptSurvey.Script
  /// Charsets that files labelled with one of the names are really in, tried first.
  var supersets: [String] = []

  static let all = [
    ForeignCharset(names: ["windows-1251", "KOI8-R", "ISO-8859-5"], script: .cyrillic),
    ForeignCharset(names: ["ISO-8859-7", "windows-1253"], script: .greek, supersets: ["windows-1253"]),
    ForeignCharset(
      names: ["ISO-8859-8", "ISO-8859-8-I", "windows-1255"], script: .hebrew, supersets: ["windows-1255"]),
    ForeignCharset(names: ["ISO-8859-6", "windows-1256"], script: .arabic),
    ForeignCharset(names: ["Shift_JIS", "EUC-JP"], script: .japanese),
    ForeignCharset(names: ["GB18030", "Big5"], script: .chinese),
    ForeignCharset(names: ["EUC-KR"], script: .korean, supersets: ["windows-949"]),
  ]
}
