/// Someone who speaks in a show.
public struct Speaker: Hashable, Sendable {
  /// The name as captions and rundowns show it.
  public var name: String
  /// Other names the text uses for the same person.
  public var aliases: [String]
  /// What the person does in the show.
  public var role: Role

  /// Makes a speaker from its parts.
  public init(name: String, aliases: [String] = [], role: Role) {
    self.name = name
    self.aliases = aliases
    self.role = role
  }
}

/// What a speaker does in a show.
public enum Role: String, Hashable, Sendable, CaseIterable {
  /// Leads the talk and asks.
  case host
  /// Answers.
  case guest
  /// Tells what lies around the talk.
  case narrator
  /// Reads adverts, idents and announcements.
  case announcer
}
