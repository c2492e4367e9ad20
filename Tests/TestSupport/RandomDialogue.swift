/// A dialogue of random people and words that is written in any layout, so that what a reader must find is known.
public struct RandomDialogue: Sendable {
  /// How a dialogue is written down.
  public enum Layout: String, CaseIterable, Sendable {
    case nameColon, nameWideColon, frenchColon, nameColonBelow, boldColon, boldOutsideColon, boldAlone, nameAlone
  }

  /// What one person says: paragraphs of words.
  public struct Turn: Sendable {
    /// Who speaks.
    public var name: String
    /// The words of each paragraph.
    public var paragraphs: [[String]]
  }

  /// The turns; neighbours have different names, and each name comes at least twice.
  public let turns: [Turn]

  private static let names = [
    "Ada Quill", "Ben", "Zoë Ångström", "Анна", "Ελένη", "王小明", "渡辺さくら", "김민준", "अनिता", "محمد", "דוד", "Speaker 1",
    "DJ Ötzi",
    "Jean-Luc", "KL", "O’Connor",
  ]

  /// Makes a dialogue of two to four people whose words a function invents.
  public init(
    turns count: Int, using generator: inout some RandomNumberGenerator,
    word: (inout any RandomNumberGenerator) -> String
  ) {
    let cast = Array(Self.names.shuffled(using: &generator).prefix(Int.random(in: 2...4, using: &generator)))
    var source: any RandomNumberGenerator = generator
    turns = (0..<max(count, 2 * cast.count)).map { index in
      let paragraphs = (0..<Int.random(in: 1...3, using: &source)).map { _ in
        // A full stop at the end keeps the paragraph from being joined with the next.
        ["And"] + (0..<Int.random(in: 1...12, using: &source)).map { _ in word(&source) } + ["end."]
      }
      return Turn(name: cast[index % cast.count], paragraphs: paragraphs)
    }
  }

  /// The text in a layout, with random line ends, blank lines, trailing spaces and wrapped lines.
  public func text(_ layout: Layout, using generator: inout some RandomNumberGenerator) -> String {
    let end = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
    let gap = String(repeating: end, count: Int.random(in: 2...4, using: &generator))
    var text = ""
    for turn in turns {
      var paragraphs = turn.paragraphs.map { wrapped($0, end, &generator) }
      switch layout {
      case .nameColon: paragraphs[0] = "\(turn.name): \(paragraphs[0])"
      case .nameWideColon: paragraphs[0] = "\(turn.name)：\(paragraphs[0])"
      case .frenchColon: paragraphs[0] = "\(turn.name)\u{A0}: \(paragraphs[0])"
      case .nameColonBelow: paragraphs[0] = "\(turn.name):\(end)\(paragraphs[0])"
      case .boldColon: paragraphs[0] = "**\(turn.name):** \(paragraphs[0])"
      case .boldOutsideColon: paragraphs[0] = "**\(turn.name)**: \(paragraphs[0])"
      case .boldAlone: paragraphs.insert("**\(turn.name)**", at: 0)
      case .nameAlone: paragraphs.insert(turn.name, at: 0)
      }
      let space = Bool.random(using: &generator) ? " " : ""
      text += paragraphs.joined(separator: space + gap) + space + gap
    }
    return text
  }

  /// Wraps here and there; as on a page, a wrapped line holds some words.
  private func wrapped(_ words: [String], _ end: String, _ generator: inout some RandomNumberGenerator) -> String {
    var text = ""
    for (index, word) in words.enumerated() {
      let mayWrap = index >= 5 && index % 5 == 0 && words.count - index >= 5
      if index > 0 { text += mayWrap && Bool.random(using: &generator) ? end : " " }
      text += word
    }
    return text
  }
}
