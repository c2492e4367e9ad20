public import TalkScript

/// Which names of some transcripts are the same person's.
public struct SpeakerNames: Sendable {
  /// What a speaker is called in the end, by the name that a transcript uses; names without an entry stay as they are.
  public private(set) var canonical: [String: String] = [:]
  /// The short names that were taken for a longer one, in order of the longer: `Ada` for `Ada Quill`.
  public private(set) var joined: [(short: String, long: String)] = []

  /// Joins what the cast calls one person, and then short names with the one longer name that starts with their words.
  ///
  /// Transcripts introduce a speaker by the full name and go on with the first one.
  public init(_ recordings: [Recording], cast: [CastMember] = []) {
    for member in cast {
      // Somebody's name is nobody else's alias.
      for alias in member.aliases where !cast.contains(where: { $0.name == alias }) { canonical[alias] = member.name }
    }
    let spoken = Set(recordings.flatMap { $0.turns.compactMap(\.speaker) }.map { canonical[$0] ?? $0 })
    let known = spoken.union(cast.map(\.name)).filter { !Self.isLabel($0) }
    for short in spoken.sorted() where known.contains(short) && !cast.contains(where: { $0.name == short }) {
      let words = short.split(separator: " ")
      let longer = known.filter { $0 != short && $0.split(separator: " ").starts(with: words) }
      guard let long = longer.first, longer.count == 1 else { continue }
      canonical[short] = long
      joined.append((short, long))
    }
    joined.sort { ($0.long, $0.short) < ($1.long, $1.short) }
  }

  /// What a speaker is called in the end.
  public func name(_ name: String) -> String { canonical[name] ?? name }

  /// Whether a name is only a label that programs give, such as `Speaker 1`, `SPEAKER_00`, `Unknown Speaker` or `???`:
  /// the same label in two recordings need not be the same person.
  public static func isLabel(_ name: String) -> Bool {
    let parts = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    let words = parts.map { String($0.filter { $0.isLetter }) }.filter { !$0.isEmpty }
    guard let first = words.first else { return true }
    let isNumbered = name.contains(where: \.isNumber)
    // "Speaker B" is one, "Speaker of the House" is a person; "S1" is one, "S. K." is a person.
    switch words.count {
    case 1: return labels.contains(first) || (isNumbered && numbered.contains(first))
    case 2:
      return Set(words).isSubset(of: labels)
        || (first.count > 1 && labels.union(numbered).contains(first) && words[1].count == 1)
    default: return false
    }
  }

  /// Words that are labels by themselves.
  private static let labels: Set = [
    "speaker", "unknown", "unidentified", "sprecher", "sprecherin", "locuteur", "locutor", "parlante", "orador",
    "falante", "話者", "発言者",
  ]

  /// Words that are labels with a number or a letter, as services for transcripts give them.
  private static let numbered: Set = ["s", "spk", "guest", "participant", "person", "voice", "intervenant"]
}
