import Cuelight
import UnicodeText

/// What `cuelight profiles` tells of a profile.
struct ProfileReport: Encodable {
  /// A limit; times are seconds.
  struct Limit: Encodable {
    var key: String
    var value: Value
    var unit: String
    @Nullable var source: String?
    /// Whether captions are checked by it, or only made by it.
    var checked: Bool
  }

  /// A number or a word.
  enum Value: Encodable {
    case number(Double)
    case word(String)

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let number): try container.encode(number)
      case .word(let word): try container.encode(word)
      }
    }

    var text: String {
      switch self {
      case .number(let number): number == number.rounded() ? "\(Int(number))" : "\(number)"
      case .word(let word): word
      }
    }
  }

  /// What captions are checked for.
  struct Rule: Encodable {
    var rule: String
    var title: String
    var source: String
    var fixable: Bool
  }

  var name: String
  var title: String
  var language: String
  var limits: [Limit]
  /// The characters a line in formats that have a limit of their own.
  var formats: [String: Double]
  var rules: [Rule]

  init(_ profile: CaptionProfile) {
    name = profile.name
    title = profile.title
    language = profile.language.description
    limits = profile.limits.map { limit in
      let value: Value =
        switch limit.setting {
        case .number(let number): .number(number)
        case .time(let time): .number(Double(time.wholeMilliseconds) / 1000)
        case .word(let word): .word(word)
        }
      return Limit(
        key: limit.key.rawValue, value: value, unit: limit.unit, source: limit.source, checked: limit.isChecked)
    }
    formats = Dictionary(uniqueKeysWithValues: profile.columnsByFormat.map { ($0.rawValue, $1) })
    rules = CaptionCheck(profile).rules.map {
      Rule(rule: $0.identifier, title: $0.title, source: $0.citation, fixable: $0.canBeFixed)
    }
  }

  /// The report in 80 columns, ended by a line feed.
  func text() -> String {
    var sources: [String] = []
    var lines = ["\(name): \(title) (\(language))", ""]
    for limit in limits {
      var note = ""
      if let source = limit.source {
        if !sources.contains(source) { sources.append(source) }
        note = "[\((sources.firstIndex(of: source) ?? 0) + 1)]"
      }
      lines.append(
        Column.trimmed("  " + Column.left(limit.key, 24) + Column.left("\(limit.value.text) \(limit.unit)", 32) + note))
      if limit.key == CaptionProfile.Key.charactersPerLine.rawValue {
        lines += formats.sorted { $0.key < $1.key }.map { "    in \($0.key): \(Value.number($0.value).text)" }
      }
    }
    lines.append("")
    for (index, source) in sources.enumerated() {
      lines += WrappedText.lines("[\(index + 1)] \(source)", indent: 2, hanging: 6)
    }
    lines += [""] + WrappedText.lines("Checked: \(rules.map(\.rule).joined(separator: ", "))", indent: 2, hanging: 11)
    return lines.joined(separator: "\n") + "\n"
  }
}
