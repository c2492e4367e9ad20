extension SyllableRules {
  /// Greek: ου, αι, ει, οι, υι, αυ, ευ, ηυ are one, an accent or diaeresis parts them, and unstressed ι before a vowel glides.
  static let greek = SyllableRules(
    vowels: "αεηιουωάέήίόύώϊϋΐΰ",
    classes: ["A": "αεοωάέόώ", "B": "βγδθκπτφχ"],
    notation: """
      # Learned words keep it: διαφορά, περιοχή, Κυριακή, πανεπιστήμιο, στάδιο, παγκόσμιος, χρησιμοποιώ; so do τρία and μακριά.
      1: ^δ(ι)A ^δ(ι)οί ενδ(ι)α περ(ι)A κυρ(ι)A κύρ(ι)A τήρ(ι)A ήμ(ι)ο δημ(ι) δ(ι)ο σμ(ι)A στ(ι)A ντ(ι)A κτ(υ)ο όρ(ι)A ύρ(ι)ο
      1: Bρ(ι)A Bλ(ι)A κτίρ(ι)A νότ(ι)A ρόμ(ι)ο αύρ(ι)ο σ(ια)κ μοπ(οι)A θοπ(οι)A τοπ(οι)A ιδ(ι)αί
      # μια, ποιος, παιδιά, χρόνια, δουλειά: an unstressed i-sound between a consonant and a vowel is no syllable.
      0: C(ι)A C(υ)A C(οι)A C(ει)A
      1: (ου) (ού) (αι) (αί) (ει) (εί) (οι) (οί) (υι) (υί) (αυ) (αύ) (ευ) (εύ) (ηυ) (ηύ)
      """)
}
