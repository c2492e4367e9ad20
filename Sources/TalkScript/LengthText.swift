/// Lengths of time as producers type them.
package enum LengthText {
  /// Reads `45:00`, `1:30:00`, `90s`, `45m`, `1h30m`; `nil` when it is none of these.
  package static func duration(_ text: String) -> Duration? {
    text.contains(":") ? clock(text) : units(text)
  }

  private static func clock(_ text: String) -> Duration? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return nil }
    var total: Int64 = 0
    for (index, part) in parts.enumerated() {
      guard let value = number(part), index == 0 || value < 60 else { return nil }
      total = total * 60 + value
    }
    return .seconds(total)
  }

  private static func units(_ text: String) -> Duration? {
    var rest = text.lowercased()[...]
    var total: Int64 = 0
    var scales: [(unit: Character, seconds: Int64)] = [("h", 3600), ("m", 60), ("s", 1)]
    guard !rest.isEmpty else { return nil }
    while !rest.isEmpty {
      let digits = rest.prefix { ("0"..."9").contains($0) }
      rest = rest.dropFirst(digits.count)
      // Units come in falling order, each once.
      guard let value = number(digits), let unit = rest.first, let index = scales.firstIndex(where: { $0.unit == unit })
      else { return nil }
      total += value * scales[index].seconds
      scales.removeFirst(index + 1)
      rest = rest.dropFirst(rest.hasPrefix("min") ? 3 : 1)
    }
    return .seconds(total)
  }

  private static func number(_ text: Substring) -> Int64? {
    (1...6).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int64(text) : nil
  }
}
