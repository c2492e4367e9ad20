extension SyllableRules {
  /// Catalan: falling diphthongs and the glides after q and g are one; i and u at the head and between vowels glide; ï, ü part.
  static let catalan = SyllableRules(
    vowels: "aeiouyàèéíïòóúü",
    classes: ["A": "aeoàèéòó"],
    apostrophe: .elision,
    notation: """
      0: q(u)V g(u)V q(ü)V g(ü)V V(i)A V(u)A ^(i)A ^h(i)A C(y)
      1: (ai) (ei) (oi) (ui) (au) (eu) (ou) (iu) (ài) (èi) (éi) (òi) (ói) (àu) (èu) (éu) (òu) (óu)
      """,
    loans: englishLoans)
}
