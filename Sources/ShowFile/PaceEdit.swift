public import SpeechTiming

/// A pace that is to stand in a show file.
public struct PaceEntry: Hashable, Sendable {
  /// The speaker; `nil` for the pace of whoever has none.
  public var name: String?
  /// The pace.
  public var pace: Pace
  /// Other names of the speaker that the show file should know.
  public var aliases: [String]

  /// Makes an entry from its parts.
  public init(name: String?, pace: Pace, aliases: [String] = []) {
    self.name = name
    self.pace = pace
    self.aliases = aliases
  }

  /// The pace as YAML, on one line.
  var yaml: String {
    var parts = ["factor: \(Self.number(pace.factor))"]
    if let seconds = pace.seconds { parts.append("seconds: \(Int(min(max(0, seconds), 1e9).rounded()))") }
    if let spread = pace.spread { parts.append("spread: \(Self.number(spread))") }
    return "{\(parts.joined(separator: ", "))}"
  }

  /// The speaker's whole entry in the cast, its lines without indentation.
  var member: [String] {
    guard let name else { return [] }
    var lines = ["- name: \(YAMLText.scalar(name))"]
    if !aliases.isEmpty { lines.append("  aliases: \(YAMLText.list(aliases))") }
    return lines + ["  pace: \(yaml)"]
  }

  /// A number with three decimals at most.
  private static func number(_ value: Double) -> String {
    let thousandths = Int((min(max(0, value), 1e6) * 1000).rounded())
    let fraction = String(thousandths % 1000 + 1000).dropFirst()
    return "\(thousandths / 1000).\(fraction)"
  }
}

/// Texts as YAML writes them.
enum YAMLText {
  /// A text as a scalar: bare where nothing in it could be taken for something else, in double quotes elsewhere.
  ///
  /// Double-quoted YAML takes JSON's escapes (YAML 1.2.2, section 5.7).
  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  /// Some texts as a list on one line.
  static func list(_ texts: [String]) -> String {
    "[\(texts.map { scalar($0) }.joined(separator: ", "))]"
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, text.unicodeScalars.last != " " else {
      return false
    }
    let words: Set = ["true", "false", "yes", "no", "on", "off", "null", "y", "n", "inf", "nan"]
    return !words.contains(text.lowercased())
      && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "0123456789 .-'’".unicodeScalars.contains($0) }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\t": "\\t"
    case _
    where scalar.properties.generalCategory == .control || scalar.value == 0x2028 || scalar.value == 0x2029
      || [0xFEFF, 0xFFFE, 0xFFFF].contains(scalar.value):
      "\\u" + String(repeating: "0", count: 4 - String(scalar.value, radix: 16).count)
        + String(scalar.value, radix: 16, uppercase: true)
    default: String(Character(scalar))
    }
  }
}
