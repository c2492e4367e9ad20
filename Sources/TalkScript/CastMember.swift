/// What is known of a speaker before a script is read, from a show file or a command line.
public struct CastMember: Hashable, Sendable {
  /// The name that exports use.
  public var name: String
  /// Other names a script may use for the same person.
  public var aliases: [String]
  /// The person's role, where it is known.
  public var role: Role?

  /// Makes a cast member from its parts.
  public init(name: String, aliases: [String] = [], role: Role? = nil) {
    self.name = name
    self.aliases = aliases
    self.role = role
  }
}
