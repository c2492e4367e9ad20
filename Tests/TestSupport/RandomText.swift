/// Random numbers that are the same in each run: SplitMix64.
public struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Makes a generator from a seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Words and texts of all sorts, for tests of laws.
public enum RandomText {
  private static let snippets = [
    "and", "Haus", "Straße", "naïve", "überall", "10.000", "50 %", "3.14", "z. B.", "Dr.", "…", "—", "-", "»ja«",
    "„nein“",
    "]]>", "-->", "<!--", "&amp;", "&", "<b>", "\"", "'", "C#", "00:00:01,000 --> 00:00:02,000", "1", "WEBVTT", "NOTE",
    "שלום", "مرحبا", "日本語です。", "你好，世界！", "한국어", "สวัสดี", "नमस्ते", "😀", "👩‍👩‍👧‍👦", "🇩🇪", "e\u{301}", "\u{200B}",
    "\u{202E}abc\u{202C}",
    "\u{1}", "\u{7}", "\u{1F}", "\u{7F}", "\u{85}", "\u{FFFE}", "\u{FFFF}", "\u{FEFF}", "\u{A0}",
    "Donaudampfschifffahrtsgesellschaft",
    "https://example.org/a?b=c&d=e", "Ja.", "Nein!", "Wirklich?", "so,", "(laughs)", "[MUSIC]", "*sehr*", "{\\an8}",
    "U.S.A.",
  ]

  /// A word: one of many traps, or random scalars.
  public static func word(using generator: inout some RandomNumberGenerator) -> String {
    if Int.random(in: 0..<8, using: &generator) > 0 {
      return snippets.randomElement(using: &generator) ?? "x"
    }
    var word = ""
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      let value = UInt32.random(in: 0..<0x11_0000, using: &generator)
      if let scalar = Unicode.Scalar(value) { word.unicodeScalars.append(scalar) }
    }
    return word
  }

  /// Some words with spaces between.
  public static func text(words: Int, using generator: inout some RandomNumberGenerator) -> String {
    (0..<words).map { _ in word(using: &generator) }.joined(separator: " ")
  }
}
