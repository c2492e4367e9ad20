import TalkScript

/// Who is known before the text is read: the command line's names and the show file's cast.
struct KnownCast {
  private let byName: [String: CastMember]
  private let asked: [(parts: NameParts, member: CastMember)]

  /// Joins the show file's cast with the names that a caller gave roles to.
  init(_ options: ReadingOptions) {
    var byName: [String: CastMember] = [:]
    for member in options.cast {
      for name in [member.name] + member.aliases { byName[Self.key(name)] = member }
    }
    self.byName = byName
    asked = [(options.host, Role.host), (options.guest, Role.guest)].compactMap { name, role in
      name.map { (NameParts($0), CastMember(name: $0, role: role)) }
    }
  }

  /// The show file's member that a label names.
  func member(for label: String) -> CastMember? {
    byName[Self.key(label)]
  }

  /// Whether the show file or the caller knows a label for a person.
  func knows(_ label: String) -> Bool {
    guard !byName.isEmpty || !asked.isEmpty else { return false }
    let parts = NameParts(label)
    return byName[Self.key(label)] != nil || asked.contains { $0.parts.isSame(as: parts) }
  }

  /// Whether a label with more words than a name has, or with words doubled, may be known.
  var mayBeLong: Bool {
    !asked.isEmpty || byName.keys.contains { $0.split(separator: " ").count > NameShape.mostWords }
  }

  /// Whether a label that ends as sentences do may be known.
  var mayEndSentence: Bool {
    !asked.isEmpty || byName.keys.contains { NameShape.endsSentence($0.utf8.span, 0..<$0.utf8.count) }
  }

  /// The role that the caller gave a speaker who goes by some names; a part of a name is enough, on either side.
  func askedRole(of names: [String]) -> Role? {
    asked.first { asked in names.contains { Self.fits(asked.parts, NameParts($0)) } }?.member.role
  }

  /// Whether a name that the caller gave is meant for one of some names.
  func isAsked(_ name: String, for names: [String]) -> Bool {
    names.contains { Self.fits(NameParts(name), NameParts($0)) }
  }

  private static func fits(_ asked: NameParts, _ name: NameParts) -> Bool {
    asked.isSame(as: name) || asked.isShortFor(name) || name.isShortFor(asked)
  }

  /// The names that the caller gave roles to.
  var askedNames: [String] { asked.map(\.member.name) }

  /// A name for comparison: case and spacing don't matter.
  static func key(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
