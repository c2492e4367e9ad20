/// The units of measure of a language by their signs.
struct UnitTable: Sendable {
  private var nouns: [String: CountedNoun] = [:]
  private var folded: [String: CountedNoun] = [:]
  private var lengths: Set<String> = []
  private let onlyAttached: Set<String>
  private let onlyApart: Set<String>
  private let square: @Sendable (CountedNoun) -> CountedNoun
  private let cubic: @Sendable (CountedNoun) -> CountedNoun

  init(_ data: LanguageData) {
    onlyAttached = Set(TableText.words(data.unitsOnlyAttached))
    onlyApart = Set(TableText.words(data.unitsOnlyApart))
    switch data.powers {
    case .before(let square, let cubic):
      self.square = { Self.joined(square, $0) }
      self.cubic = { Self.joined(cubic, $0) }
    case .after(let square, let cubic):
      self.square = { $0.followed(by: square.prefixed(" ")) }
      self.cubic = { $0.followed(by: cubic.prefixed(" ")) }
    }
    addMetric(data)
    for row in TableText.rows(data.units) {
      let noun = TableText.noun(row.said)
      for sign in row.written { add(sign, noun, replacing: true) }
    }
  }

  /// All signs, without those of areas and volumes.
  var signs: [String] { Array(nouns.keys) }

  /// The unit with a sign.
  ///
  /// - Parameter isAttached: Whether the sign follows its number without a space.
  func noun(_ sign: String, isAttached: Bool) -> CountedNoun? {
    if (isAttached ? onlyApart : onlyAttached).contains(sign) { return nil }
    // One letter alone means something else in capitals; two are often miswritten.
    return nouns[sign] ?? (sign.utf8.count > 1 ? folded[sign.lowercased()] : nil) ?? power(of: sign)
  }

  private func power(of sign: String) -> CountedNoun? {
    guard let last = sign.last else { return nil }
    let base = String(sign.dropLast())
    guard lengths.contains(base) || lengths.contains(base.lowercased()),
      let noun = nouns[base] ?? folded[base.lowercased()]
    else { return nil }
    switch last {
    case "²", "2": return square(noun)
    case "³", "3": return cubic(noun)
    default: return nil
    }
  }

  private mutating func addMetric(_ data: LanguageData) {
    let prefixes = TableText.rows(data.metricPrefixes)
    for (index, row) in TableText.rows(data.metricUnits).enumerated() {
      let noun = TableText.noun(row.said)
      for sign in row.written {
        add(sign, noun, isLength: index == 0, replacing: true)
        for prefix in prefixes where Self.isUsed(prefix.written, with: sign) {
          let prefixed = Self.joined(prefix.said, noun)
          for written in prefix.written { add(written + sign, prefixed, isLength: index == 0, replacing: false) }
        }
      }
    }
  }

  /// Whether anyone measures in the unit with this prefix; the others would only be mistaken for words and codes.
  private static func isUsed(_ prefixes: [String], with sign: String) -> Bool {
    guard let used = usedPrefixes[sign] else { return true }
    return prefixes.contains { used.contains($0) }
  }

  private static let usedPrefixes: [String: Set<String>] = [
    "m": ["n", "µ", "m", "c", "d", "k"], "g": ["n", "µ", "m", "k"], "l": ["µ", "m", "c", "d", "h"], "L": ["m", "d"],
    "s": ["n", "µ", "m"], "V": ["m", "k"], "W": ["m", "k", "M", "G", "T"], "A": ["m"], "Hz": ["k", "M", "G", "T"],
    "Pa": ["h", "k", "M"], "J": ["k", "M"], "B": ["k", "M", "G", "T"], "o": ["k", "M", "G", "T"], "b": ["k", "M", "G"],
    "bit": ["k", "M", "G", "T"], "Bit": ["k", "M", "G"], "Byte": ["k", "M", "G", "T"], "Wh": ["k", "M", "G", "T"],
    "Ah": ["m"], "Ω": ["k", "M"], "F": ["n", "µ"], "N": ["k"], "cal": ["k"], "eV": ["k", "M", "G", "T"], "bar": ["m"],
    "mol": ["m"],
  ]

  private mutating func add(_ sign: String, _ noun: CountedNoun, isLength: Bool = false, replacing: Bool) {
    if replacing || nouns[sign] == nil { nouns[sign] = noun }
    let key = sign.lowercased()
    if folded[key] == nil { folded[key] = noun }
    if isLength || ["ft", "in", "mi", "yd"].contains(sign) { lengths.insert(sign) }
  }

  /// `Kilo` and `Meter` make `Kilometer`, `square ` and `meter` `square meter`.
  private static func joined(_ prefix: String, _ noun: CountedNoun) -> CountedNoun {
    guard !prefix.hasSuffix(" ") else { return noun.prefixed(prefix) }
    return CountedNoun(
      forms: noun.forms.map { prefix + $0.prefix(1).lowercased() + $0.dropFirst() }, gender: noun.gender)
  }
}
