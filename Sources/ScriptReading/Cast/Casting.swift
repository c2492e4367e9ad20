import TalkScript

/// Decides who is who: which labels are one person, and what role each person has.
struct Casting {
  /// What a label of the text stands for.
  enum Part: Hashable {
    /// A speaker, by index.
    case speaker(Int)
    /// Something heard, not spoken.
    case cue(Cue.Kind)
    /// A label that was not accepted.
    case nobody
  }

  /// The cast, in order of first appearance.
  private(set) var speakers: [Speaker] = []
  /// What each label of the vote stands for.
  private(set) var parts: [Part]
  /// What was decided, and why.
  private(set) var diagnostics: [Diagnostic] = []

  private let known: KnownCast
  private var roles: [Role?] = []
  /// The speakers by their names, and by the words of their names, for joining labels.
  private var byKey: [String: Int] = [:]
  private var byWord: [String: [Int]] = [:]
  private var partsOf: [Int: NameParts] = [:]
  private var singles: Set<Int> = []

  /// Joins labels to speakers, in the order in which they first speak.
  init(_ vote: HeaderVote, known: KnownCast, source: SourceText) {
    self.known = known
    parts = Array(repeating: .nobody, count: vote.labels.count)
    let order = vote.labels.indices.filter { vote.labels[$0].isAccepted }
      .sorted { vote.labels[$0].firstLine < vote.labels[$1].firstLine }
    for label in order {
      if let kind = ReservedLabels.cueKind(of: vote.labels[label].text),
        known.member(for: vote.labels[label].text) == nil
      {
        parts[label] = .cue(kind)
      } else {
        parts[label] = .speaker(join(vote.labels[label], among: vote, source))
      }
    }
    warnOfAbsentees(source)
  }

  private mutating func join(_ label: HeaderVote.Label, among vote: HeaderVote, _ source: SourceText) -> Int {
    let member = known.member(for: label.text)
    let name = member?.name ?? Self.bareName(label.text)
    let names = [label.text, name] + (member?.aliases ?? [])
    let role = known.askedRole(of: names) ?? Self.writtenRole(label.text) ?? member?.role
    if let same = byKey[KnownCast.key(name)] {
      addAlias(label.text, to: same)
      roles[same] = roles[same] ?? role
      return same
    }
    if member == nil, let same = shortForm(of: name, isSingle: label.count == 1) {
      addAlias(name, to: same)
      roles[same] = roles[same] ?? role
      diagnostics.append(
        Diagnostic(
          .note, "speaker-alias", "“\(label.text)” and “\(speakers[same].name)” are taken for one person",
          at: source.range(ofLine: label.firstLine)))
      return same
    }
    byKey[KnownCast.key(name)] = speakers.count
    if RoleWords.role(of: name) == nil { index(NameParts(name), isSingle: label.count == 1) }
    speakers.append(Speaker(name: name, aliases: name == label.text ? [] : [label.text], role: .guest))
    roles.append(role)
    return speakers.count - 1
  }

  /// A speaker whose name is a part of this one or the other way round, where one of the two comes only once.
  private func shortForm(of name: String, isSingle: Bool) -> Int? {
    // “Co-Host” is another person than “Host”; “A” may be an answer, or Auriol.
    guard RoleWords.role(of: name) == nil || name.count == 1 else { return nil }
    guard isSingle || !singles.isEmpty else { return nil }
    let parts = NameParts(name)
    // A word that dozens share, such as "Speaker", tells nobody from another.
    let sharing = Set(parts.words.flatMap { (byWord[$0] ?? []).prefix(50) })
    let matches = sharing.filter { index in
      guard let other = partsOf[index], isSingle || singles.contains(index) else { return false }
      return other.isShortFor(parts) || parts.isShortFor(other)
    }
    return matches.count == 1 ? matches.first : nil
  }

  /// Remembers the words of the speaker to be added.
  private mutating func index(_ parts: NameParts, isSingle: Bool) {
    partsOf[speakers.count] = parts
    if isSingle { singles.insert(speakers.count) }
    for word in parts.words where byWord[word, default: []].count < 50 {
      byWord[word, default: []].append(speakers.count)
    }
  }

  private mutating func addAlias(_ alias: String, to speaker: Int) {
    if speakers[speaker].name != alias, !speakers[speaker].aliases.contains(alias) {
      speakers[speaker].aliases.append(alias)
    }
  }

  private mutating func warnOfAbsentees(_ source: SourceText) {
    for name in known.askedNames {
      let isThere = speakers.contains { speaker in
        known.isAsked(name, for: [speaker.name] + speaker.aliases + (known.member(for: speaker.name)?.aliases ?? []))
      }
      if isThere { continue }
      diagnostics.append(
        Diagnostic(
          .warning, "speaker-absent",
          "nobody named “\(name)” speaks in this script; the cast is \(speakers.map(\.name).joined(separator: ", "))"))
    }
  }

  private static func writtenRole(_ label: String) -> Role? {
    RoleWords.role(of: label) ?? RoleWords.roleBeside(name: label)
  }

  /// `Anna (Host)` and `ANNA BERG, HOST` without what only tells the role.
  private static func bareName(_ label: String) -> String {
    guard RoleWords.role(of: label) == nil else { return label }
    for separator in ["(", "（", ",", "，"] as [Character] {
      guard let cut = label.firstIndex(of: separator) else { continue }
      let rest = label[label.index(after: cut)...].filter { $0 != ")" && $0 != "）" }
      if rest.trimmed.count > 1, RoleWords.role(of: rest.trimmed) != nil { return label[..<cut].trimmed }
    }
    return label
  }
}

// MARK: - Roles

extension Casting {
  /// What a speaker's turns show of the role.
  struct Share {
    var questions = 0
    var characters = 0
  }

  /// Gives each speaker a role: what is written or known first; else the one who asks more and speaks less is the host.
  mutating func assignRoles(_ shares: [Share]) {
    let open = speakers.indices.filter { roles[$0] == nil }
    for index in speakers.indices { speakers[index].role = roles[index] ?? .guest }
    guard !open.isEmpty else { return }
    if roles.contains(.host) {
      note(open, "taken for \(open.count == 1 ? "the guest" : "guests"): another speaker is the host")
      return
    }
    let voices = open.filter { shares[$0].characters > 0 }
    guard let host = voices.min(by: { Self.precedes(shares[$0], shares[$1]) }) ?? open.first else { return }
    speakers[host].role = .host
    if speakers.count == 1 {
      note([host], "taken for the host: nobody else speaks")
      return
    }
    let questions = shares.reduce(0) { $0 + $1.questions }
    let characters = max(1, shares.reduce(0) { $0 + $1.characters })
    note(
      [host],
      "taken for the host: asks \(shares[host].questions) of \(questions) questions "
        + "and speaks \((shares[host].characters * 100 + characters / 2) / characters) % of the text")
  }

  /// More questions come first; among equals, less speech.
  private static func precedes(_ left: Share, _ right: Share) -> Bool {
    (-left.questions, left.characters) < (-right.questions, right.characters)
  }

  private mutating func note(_ indices: [Int], _ reason: String) {
    let names = indices.map { "“\(speakers[$0].name)”" }.joined(separator: ", ")
    diagnostics.append(
      Diagnostic(.note, "role-guessed", "\(names) \(indices.count == 1 ? "is" : "are") \(reason)"))
  }
}
