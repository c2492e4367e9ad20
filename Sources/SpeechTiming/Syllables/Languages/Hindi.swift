extension SyllableRules {
  /// The vowels of Devanagari: the letters and, on a consonant, the signs.
  private static let devanagariVowels = "अआइईउऊऋॠएऐऑओऔऍऎऒािीुूृॄॅॆेैॉॊोौ"
  private static let devanagariClasses: [Unicode.Scalar: String] = [
    "K": "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळऩऱऴक़ख़ग़ज़ड़ढ़फ़य़",
    "M": "ािीुूृॄॅॆेैॉॊोौ्",  // a sign that takes the consonant's own vowel away: another vowel or the virama
  ]

  /// Hindi: one syllable for each consonant sign and vowel, without the vowel a that falls at the end and inside.
  static let hindi = SyllableRules(
    vowels: devanagariVowels,
    classes: devanagariClasses.merging(["D": "ािीुूृेैॉोौ", "P": "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळािीुूृेैॉोौअआइईउऊएऐओऔंँ"]) { old, _ in old
    },
    notation: """
      0: (K)M
      # The first a stays; it falls at the end (घर) and between a vowel and a consonant with a vowel (लड़का).
      1: ^(K) P(KK)KD
      0: P(K)$ P(K)KD P(K)KK$
      # After two consonants it falls as well (शब्द), but not where the second is a semivowel (मित्र, राज्य).
      0: र्(K)$
      1: K्(य)$ K्(र)$ K्(व)$
      0: VK्(K)$ KK्(K)$
      1: (K)
      """)

  /// Sanskrit: as Hindi, but every vowel a is said.
  static let sanskrit = SyllableRules(
    vowels: devanagariVowels,
    classes: devanagariClasses,
    notation: """
      0: (K)M
      1: (K)
      """)
}
