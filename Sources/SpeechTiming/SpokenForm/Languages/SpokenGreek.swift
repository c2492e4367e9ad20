/// Greek.
struct SpokenGreek: SpokenLanguage {
  let numerals = Numerals(language: "el")
  let index = Self.sharedIndex

  private static let sharedIndex = LanguageIndex(data)

  /// With the accent of `χιλιάδες` where ICU has two.
  func cardinal(_ number: Int64, _ agreement: Agreement) -> String {
    let form =
      switch agreement.gender {
      case .masculine: "masculine"
      case .feminine: "feminine"
      default: "neuter"
      }
    return numerals.words(for: number, "%spellout-cardinal-" + form).replacing("χίλιάδες", with: "χιλιάδες")
  }

  func decimals(_ digits: String) -> String {
    guard digits.utf8.count <= 2, digits.utf8.first != 0x30, let value = Int64(digits) else {
      return numerals.digitByDigit(digits)
    }
    return cardinal(value, .none)
  }

  func fraction(_ fraction: MixedFraction, of unit: CountedNoun?) -> String {
    let whole = fraction.whole.map { cardinal($0, .none) + " και " } ?? ""
    if fraction.denominator == 2, fraction.numerator == 1 { return whole.isEmpty ? "ένα δεύτερο" : whole + "μισό" }
    let part = numerals.words(for: fraction.denominator, "%spellout-ordinal-neuter")
    let isOne = fraction.numerator == 1
    return whole + cardinal(fraction.numerator, .neuter) + " "
      + (isOne ? part : part.dropLast() + (part.hasSuffix("ό") ? "ά" : "α"))
  }

  func ordinalMark(after literal: NumberLiteral, in text: Neighbourhood) -> OrdinalMark? {
    let end = literal.range.upperBound
    let stop = text.endOfLetters(end)
    guard stop > end, ["ος", "ου", "ον", "οι", "η", "ης", "ην", "ο", "α"].contains(text.lower(end..<stop)) else {
      return nil
    }
    return OrdinalMark(end: stop, text: text.lower(end..<stop))
  }

  func ordinal(_ number: Int64, mark: String, before next: String, after previous: String) -> String {
    switch mark {
    case "η", "ης", "ην":
      let word = numerals.words(for: number, "%spellout-ordinal-feminine")
      return mark == "ης" ? word + "ς" : word
    case "ο", "α": return numerals.words(for: number, "%spellout-ordinal-neuter")
    case "ου": return numerals.words(for: number, "%spellout-ordinal-neuter") + "υ"
    default: return numerals.words(for: number, "%spellout-ordinal-masculine")
    }
  }

  func date(_ date: WrittenDate, after previous: String) -> String {
    [
      date.day.map { $0 == 1 ? "πρώτη" : cardinal(Int64($0), .feminine) }, date.month.map { monthName($0) },
      date.year.map { cardinal($0.value, .none) },
    ].compactMap(\.self).joined(separator: " ")
  }

  func time(_ time: WrittenTime, after previous: String) -> String {
    var words = [cardinal(Int64(time.hour), .feminine)]
    switch time.minute {
    case nil, 0: break
    case 15: words.append("και τέταρτο")
    case 30: words.append("και μισή")
    case let minute?: words.append("και " + cardinal(Int64(minute), .none))
    }
    if let second = time.second {
      words.append("και " + (part(Int64(second), CountedNoun("δευτερόλεπτο|δευτερόλεπτα", .neuter)) ?? ""))
    }
    if let half = time.half { words.append(half == .morning ? "το πρωί" : "το απόγευμα") }
    return (words + [time.zone].compactMap(\.self)).joined(separator: " ")
  }

  private static var data: LanguageData {
    LanguageData(
      groupMarks: [.point],
      signs: SignWords(
        minus: "μείον", plus: "συν", by: "επί", times: "επί", equals: "ίσον", and: "και",
        percent: CountedNoun("τοις εκατό", nil),
        permille: CountedNoun("τοις χιλίοις", nil), degree: CountedNoun("βαθμός|βαθμοί"), decimal: "κόμμα",
        point: "τελεία",
        at: "παπάκι", slash: "κάθετος", dash: "παύλα", underscore: "κάτω παύλα", hashtag: "χάσταγκ", number: "αριθμός",
        paragraph: CountedNoun("παράγραφος|παράγραφοι"), to: "έως", score: "", greater: "μεγαλύτερο από",
        less: "μικρότερο από",
        extensionNumber: "εσωτερικό"),
      letters: """
        Α άλφα Β βήτα Γ γάμα Δ δέλτα Ε έψιλον Ζ ζήτα Η ήτα Θ θήτα Ι γιώτα Κ κάπα Λ λάμδα Μ μι Ν νι Ξ ξι Ο όμικρον \
        Π πι Ρ ρο Σ σίγμα \
        Τ ταυ Υ ύψιλον Φ φι Χ χι Ψ ψι Ω ωμέγα A έι B μπι C σι D ντι E ι F εφ G τζι H έιτς I άι J τζέι K κέι L ελ M \
        εμ N εν O όου \
        P πι Q κιου R αρ S ες T τι U γιου V βι W ντάμπλγιου X εξ Y γουάι Z ζεντ
        """,
      vowels: "ΑΕΗΙΟΥΩΆΈΉΊΌΎΏAEIOUY",
      months: """
        ιανουαρίου, ιανουάριος, ιαν = Ιανουαρίου
        φεβρουαρίου, φεβρουάριος, φεβ = Φεβρουαρίου
        μαρτίου, μάρτιος, μαρ = Μαρτίου
        απριλίου, απρίλιος, απρ = Απριλίου
        μαΐου, μάιος, μαϊ = Μαΐου
        ιουνίου, ιούνιος, ιουν = Ιουνίου
        ιουλίου, ιούλιος, ιουλ = Ιουλίου
        αυγούστου, αύγουστος, αυγ = Αυγούστου
        σεπτεμβρίου, σεπτέμβριος, σεπ = Σεπτεμβρίου
        οκτωβρίου, οκτώβριος, οκτ = Οκτωβρίου
        νοεμβρίου, νοέμβριος, νοε = Νοεμβρίου
        δεκεμβρίου, δεκέμβριος, δεκ = Δεκεμβρίου
        """,
      rangeWords: "έως", morningMarks: "π.μ., πμ", afternoonMarks: "μ.μ., μμ",
      labels: "αριθμός κεφάλαιο μέρος τόμος σελίδα", phoneWords: "τηλ τηλ. τηλέφωνο καλέστε",
      masculineNouns: "μήνες μήνας άνθρωποι άνθρωπος βαθμοί βαθμός τόνοι άνδρες χρόνος",
      feminineNouns: """
        ώρες ώρα μέρες μέρα ημέρες ημέρα εβδομάδες εβδομάδα φορές φορά χιλιάδες γυναίκες λέξεις σελίδες εταιρείες χώρες
        """,
      metricPrefixes: """
        n = νανο
        µ, μ = μικρο
        k = κιλο
        M = μεγα
        G = γιγα
        T = τερα
        """,
      metricUnits: """
        m, μ = μέτρο|μέτρα : n
        g, γρ = γραμμάριο|γραμμάρια : n
        l, L, λτ = λίτρο|λίτρα : n
        s = δευτερόλεπτο|δευτερόλεπτα : n
        V = βολτ : n
        W = βατ : n
        Hz = χερτζ : n
        B = μπάιτ : n
        bit = μπιτ : n
        """,
      units: """
        km, χλμ, χλμ. = χιλιόμετρο|χιλιόμετρα : n
        cm, εκ, εκ. = εκατοστό|εκατοστά : n
        mm, χιλ. = χιλιοστό|χιλιοστά : n
        kg, κιλά = κιλό|κιλά : n
        ml = μιλιλίτρο|μιλιλίτρα : n
        mg = μιλιγκράμ : n
        km/h, χλμ/ώρα = χιλιόμετρο την ώρα|χιλιόμετρα την ώρα : n
        h = ώρα|ώρες : f
        min = λεπτό|λεπτά : n
        t = τόνος|τόνοι
        °C = βαθμός Κελσίου|βαθμοί Κελσίου
        °F = βαθμός Φαρενάιτ|βαθμοί Φαρενάιτ
        ° = βαθμός|βαθμοί
        m², τ.μ. = τετραγωνικό μέτρο|τετραγωνικά μέτρα : n
        km² = τετραγωνικό χιλιόμετρο|τετραγωνικά χιλιόμετρα : n
        m³ = κυβικό μέτρο|κυβικά μέτρα : n
        """,
      unitsOnlyAttached: "a b k μ", powers: .before(square: "τετραγωνικά ", cubic: "κυβικά "), per: "ανά",
      currencies: """
        €, EUR, ευρώ = ευρώ : n / λεπτό|λεπτά : n
        $, US$, USD, δολάρια = δολάριο|δολάρια : n / σεντ : n
        £, GBP = λίρα|λίρες : f / πένα|πένες : f
        ¥, JPY = γιεν : n
        CHF = φράγκο|φράγκα : n / λεπτό|λεπτά : n
        """,
      scales: """
        χιλιάδες, εκατομμύριο, εκατομμύρια, δισεκατομμύριο, δισεκατομμύρια = \
        χιλιάδες|εκατομμύριο|εκατομμύρια|δισεκατομμύριο|δισεκατομμύρια : n
        εκατ., εκ. = εκατομμύριο|εκατομμύρια : n
        δισ. = δισεκατομμύριο|δισεκατομμύρια : n
        χιλ. = χιλιάδα|χιλιάδες : f
        """,
      abbreviations: """
        π. χ. = για παράδειγμα
        κ. λπ., κ.λπ. = και λοιπά *
        κ. ά. = και άλλα *
        δηλ. = δηλαδή
        κ. = κύριος ^
        κα. = κυρία ^
        μ. Χ. = μετά Χριστόν *
        π. Χ. = προ Χριστού *
        αρ. = αριθμός #
        σελ. = σελίδα
        τηλ. = τηλέφωνο
        Δρ. = Δόκτωρ
        Αγ. = Άγιος
        """,
      wordAcronyms: "ΝΑΤΟ ΗΠΑ ΟΗΕ ΔΕΗ ΟΤΕ ΕΡΤ ΦΠΑ ΑΕΚ ΠΑΟΚ ΠΑΣΟΚ ΚΕΠ ΙΚΑ ΕΦΚΑ NATO NASA UNESCO",
      spelledAcronyms: "USB URL HTTP",
      saidAcronyms: """
        ΗΠΑ = Ηνωμένες Πολιτείες
        ΕΕ = Ευρωπαϊκή Ένωση
        ΟΗΕ = Οργανισμός Ηνωμένων Εθνών
        """,
      rulers: "κωνσταντίνος γεώργιος παύλος ιωάννης")
  }
}
