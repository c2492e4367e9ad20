/// Sanskrit, for which ICU has no rules: a table up to the ten millions, in Devanagari.
struct SpokenSanskrit: SpokenLanguage {
  let numerals = Numerals(language: "sa", table: SanskritNumerals())
  let index = Self.sharedIndex

  private static let sharedIndex = LanguageIndex(data)

  private static var data: LanguageData {
    LanguageData(
      decimalMark: UInt8(ascii: "."), groupMarks: .comma,
      signs: SignWords(
        minus: "ऋण", plus: "धन", by: "गुण", times: "गुण", equals: "समम्", and: "च", percent: CountedNoun("प्रतिशतम्"),
        permille: CountedNoun("प्रतिसहस्रम्"), degree: CountedNoun("अंशः"), decimal: "दशमलव", point: "बिन्दुः", at: "एट्",
        slash: "रेखा", dash: "रेखा", underscore: "रेखा", hashtag: "चिह्नम्", number: "संख्या", paragraph: CountedNoun("परिच्छेदः"),
        to: "यावत्", score: "", greater: "अधिकम्", less: "न्यूनम्"),
      months: """
        जनवरी = जनवरी
        फरवरी = फरवरी
        मार्च = मार्च
        अप्रैल = अप्रैल
        मई = मई
        जून = जून
        जुलाई = जुलाई
        अगस्त = अगस्त
        सितम्बर = सितम्बर
        अक्टूबर = अक्टूबर
        नवम्बर = नवम्बर
        दिसम्बर = दिसम्बर
        """,
      currencies: """
        ₹, INR = रूप्यकाणि
        $, USD = डालर
        """)
  }
}

/// Number words of Sanskrit, from the greatest part to the smallest, joined by `अधिक` ("more by").
private struct SanskritNumerals: NumeralTable {
  func words(for number: Int64, ruleSet: String) -> String? {
    guard number.magnitude < 1_000_000_000 else { return nil }
    let words = Self.words(Int(number.magnitude))
    return number < 0 ? "ऋण " + words : words
  }

  private static func words(_ number: Int) -> String {
    if number < 100 { return upToHundred[number] }
    for (unit, name) in [(10_000_000, "कोटिः"), (100_000, "लक्षम्"), (1000, "सहस्रम्"), (100, "शतम्")] where number >= unit {
      let (count, rest) = (number / unit, number % unit)
      let head = count == 1 ? name : words(count) + " " + name
      return rest == 0 ? head : head + " " + words(rest)
    }
    return upToHundred[0]
  }

  private static let upToHundred = TableText.words(
    """
    शून्यम् एकम् द्वे त्रीणि चत्वारि पञ्च षट् सप्त अष्ट नव दश एकादश द्वादश त्रयोदश चतुर्दश पञ्चदश षोडश सप्तदश \
    अष्टादश नवदश विंशतिः एकविंशतिः \
    द्वाविंशतिः त्रयोविंशतिः चतुर्विंशतिः पञ्चविंशतिः षड्विंशतिः सप्तविंशतिः अष्टाविंशतिः नवविंशतिः त्रिंशत् \
    एकत्रिंशत् द्वात्रिंशत् त्रयस्त्रिंशत् चतुस्त्रिंशत् \
    पञ्चत्रिंशत् षट्त्रिंशत् सप्तत्रिंशत् अष्टात्रिंशत् नवत्रिंशत् चत्वारिंशत् एकचत्वारिंशत् द्विचत्वारिंशत् \
    त्रिचत्वारिंशत् चतुश्चत्वारिंशत् पञ्चचत्वारिंशत् \
    षट्चत्वारिंशत् सप्तचत्वारिंशत् अष्टचत्वारिंशत् नवचत्वारिंशत् पञ्चाशत् एकपञ्चाशत् द्विपञ्चाशत् त्रिपञ्चाशत् \
    चतुःपञ्चाशत् पञ्चपञ्चाशत् षट्पञ्चाशत् \
    सप्तपञ्चाशत् अष्टपञ्चाशत् नवपञ्चाशत् षष्टिः एकषष्टिः द्विषष्टिः त्रिषष्टिः चतुःषष्टिः पञ्चषष्टिः षट्षष्टिः \
    सप्तषष्टिः अष्टषष्टिः नवषष्टिः सप्ततिः \
    एकसप्ततिः द्विसप्ततिः त्रिसप्ततिः चतुःसप्ततिः पञ्चसप्ततिः षट्सप्ततिः सप्तसप्ततिः अष्टसप्ततिः नवसप्ततिः अशीतिः \
    एकाशीतिः द्व्यशीतिः त्र्यशीतिः चतुरशीतिः \
    पञ्चाशीतिः षडशीतिः सप्ताशीतिः अष्टाशीतिः नवाशीतिः नवतिः एकनवतिः द्विनवतिः त्रिनवतिः चतुर्नवतिः पञ्चनवतिः \
    षण्णवतिः सप्तनवतिः अष्टनवतिः नवनवतिः
    """)
}
