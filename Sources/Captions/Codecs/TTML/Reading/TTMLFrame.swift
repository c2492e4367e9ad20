/// What holds inside of an element of a TTML file that is open.
struct TTMLFrame {
  /// What an element is for.
  enum Role: Hashable {
    case tt, head, styling, layout, region, metadata
    case agent, name, title
    case body, div, paragraph, span
  }

  var role: Role
  /// When it is active.
  var time = TTMLInterval.document
  /// What it states of its own time.
  var stated = TTMLInterval.Stated()
  /// Whether its children follow each other.
  var isSequence = false
  /// Where the time of the next child is counted from: the begin, or in a sequence the end of the last child.
  var origin: Int64 = 0
  /// How its text looks.
  var style = TTMLStyle()
  /// The language of its text, where one is stated.
  var language: String?
  /// Whether white space is kept.
  var preservesSpace = false
  /// The names of the agents that speak.
  var agents: String?
  /// The region that its text stands in.
  var region: String?
  /// The number of the ruby it is part of.
  var ruby: Int?
  /// Whether it is within a ruby's reading.
  var isReading = false

  /// What a child begins with.
  func child(_ role: Role) -> TTMLFrame {
    var child = self
    child.role = role
    child.stated = TTMLInterval.Stated()
    child.isSequence = false
    child.style = style.inherited
    return child
  }
}

/// The people of a TTML file.
struct TTMLCast {
  /// The kinds of names that an agent may have, the better ones first.
  private static let kinds = ["full", "alias", "other", "given", "family"]

  private var names: [String: [(kind: String, name: String)]] = [:]

  /// Makes an agent known.
  mutating func add(_ identifier: String) { if names[identifier] == nil { names[identifier] = [] } }

  /// Gives an agent a name.
  mutating func add(_ identifier: String, _ kind: String, _ name: String) {
    names[identifier, default: []].append((kind, name))
  }

  /// Who the agents of a list of references are; several are parted by commas.
  func speaker(_ references: String) -> String? {
    if let known = names[references] { return Self.name(known) }
    let agents = references.utf8.split { $0 <= 0x20 }.compactMap { names[String(Substring($0))] }
    return agents.isEmpty ? nil : agents.map(Self.name).joined(separator: ", ")
  }

  private static func name(_ names: [(kind: String, name: String)]) -> String {
    let parts = ["given", "family"].compactMap { kind in names.first { $0.kind == kind }?.name }
    if parts.count == 2, !names.contains(where: { $0.kind == "full" }) { return parts.joined(separator: " ") }
    for kind in kinds {
      if let name = names.first(where: { $0.kind == kind })?.name { return name }
    }
    return names.first?.name ?? ""
  }
}
