/// The currencies of a language by their signs, codes and names.
struct CurrencyTable: Sendable {
  private var currencies: [String: Currency] = [:]
  /// Codes that are ordinary words when written small.
  private let ordinaryWords: Set<String>

  init(_ text: String, ordinaryWords: String) {
    self.ordinaryWords = Set(TableText.words(ordinaryWords))
    for row in TableText.rows(text) {
      let parts = row.said.split(separator: " / ", maxSplits: 1)
      guard let first = parts.first else { continue }
      let currency = Currency(TableText.noun(first), parts.count > 1 ? TableText.noun(parts[1]) : nil)
      for sign in row.written { currencies[sign] = currency }
    }
  }

  /// All signs, codes and names.
  var signs: [String] { Array(currencies.keys) }

  /// The currency with exactly this sign, code or name.
  func exact(_ sign: String) -> Currency? { currencies[sign] }

  /// The currency with a sign, a code or a name.
  ///
  /// Codes count in lower case too, but ordinary words only when they touch their number.
  func currency(_ sign: String, isAttached: Bool) -> Currency? {
    if let currency = currencies[sign] { return currency }
    guard isAttached || !ordinaryWords.contains(sign) else { return nil }
    return currencies[sign.uppercased()] ?? currencies[sign.lowercased()]
  }
}
