import ScriptReading
import TalkScript

/// Decides for a document as a whole which labels are names.
///
/// A label counts when it has the shape of a name and comes at least twice, or names a role, or when labels stand on
/// most captions.
struct NameVote {
  /// What a label turned out to be.
  enum Part {
    case speaker(role: Role?)
    case cue
  }

  private var counts: [String: Int] = [:]
  private var parts: [String: Part] = [:]

  /// Counts the labels of a document's captions.
  init(_ captions: [TimedLines]) {
    var labelled = 0
    for caption in captions {
      var hasLabel = false
      for line in caption.lines where line.voice == nil {
        guard let label = LineHead(line.text).label else { continue }
        counts[label, default: 0] += 1
        hasLabel = hasLabel || NameShape.isPlausible(label)
      }
      if hasLabel { labelled += 1 }
    }
    let standOnMost = labelled * 2 > captions.count
    for (label, count) in counts { parts[label] = Self.part(label, isEnough: count >= 2 || standOnMost) }
  }

  /// What a label is; `nil` for words that happen to stand before a colon or in brackets.
  func part(of label: String) -> Part? { parts[label] }

  /// Whether words before a colon come so often that they were meant for a name, and yet aren't taken for one.
  func isPassedOver(_ label: String) -> Bool { parts[label] == nil && counts[label, default: 0] >= 3 }

  private static func part(_ label: String, isEnough: Bool) -> Part? {
    let role = role(of: label)
    guard isEnough || role != nil, !ReservedLabels.isRemark(label), !ReservedLabels.isAnswer(label) else { return nil }
    if ReservedLabels.cueKind(of: label) != nil { return .cue }
    let words = label.split(whereSeparator: \.isWhitespace).count
    guard role != nil || (words <= 5 && NameShape.isPlausible(label)) else { return nil }
    return .speaker(role: role)
  }

  /// The role that a label names: `Host`, `Anna (Host)`; a single letter is a person's initial.
  static func role(of label: String) -> Role? {
    label.count == 1 ? nil : RoleWords.role(of: label) ?? RoleWords.roleBehind(name: label)
  }
}
