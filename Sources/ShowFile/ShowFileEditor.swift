import SpeechTiming
import TalkScript
import Yams

/// Puts paces into a show file's text and leaves everything else, comments too, as it stands.
public struct ShowFileEditor: Sendable {
  /// Makes an editor.
  public init() {}

  /// A show file's text with some paces in it.
  /// - Parameter text: the file as it is; empty where there is none yet.
  /// - Throws: ``ShowFileError`` when the text is no show file, or is written in a way that can't be edited line by
  ///   line; its message then holds the lines to add by hand.
  public func adding(_ entries: [PaceEntry], to text: String) throws(ShowFileError) -> String {
    let before = try ShowFileReader().read(text).show
    var edited = text
    for entry in entries { edited = try adding(entry, to: edited) }
    guard let after = try? ShowFileReader().read(edited).show, Self.isRight(after, entries, before) else {
      throw Self.refusal(entries)
    }
    return edited
  }

  private func adding(_ entry: PaceEntry, to text: String) throws(ShowFileError) -> String {
    var lines = YAMLLines(text)
    let root = (try? Yams.compose(yaml: text))?.mapping
    let edited: Bool
    if let name = entry.name {
      let cast = root.flatMap { Self.value("cast", in: $0) }
      if let member = Self.member(name, entry.aliases, in: cast) {
        edited =
          lines.put("pace", entry.yaml, into: member, behind: "name")
          && (entry.aliases.isEmpty || Self.value("aliases", in: member) != nil
            || lines.put(
              "aliases", "[\(entry.aliases.map(YAMLText.scalar).joined(separator: ", "))]", into: member, behind: "name"
            ))
      } else {
        edited = lines.append(entry.member, toListAt: cast, key: "cast")
      }
    } else if let root, !root.isEmpty {
      edited = lines.put("pace", entry.yaml, into: root, behind: "title")
    } else {
      lines.append("pace: \(entry.yaml)")
      edited = true
    }
    guard edited else { throw Self.refusal([entry]) }
    return lines.text
  }

  // MARK: Nodes

  private static func value(_ key: String, in mapping: Node.Mapping) -> Node? {
    mapping.first { $0.key.string == key }?.value
  }

  private static func member(_ name: String, _ aliases: [String], in cast: Node?) -> Node.Mapping? {
    let members = cast?.sequence?.compactMap(\.mapping) ?? []
    return members.first { value("name", in: $0)?.string == name }
      ?? members.first { member in
        value("aliases", in: member)?.sequence?.contains { $0.string == name } == true
          || aliases.contains { $0 == value("name", in: member)?.string }
      }
  }

  // MARK: Checking

  /// Whether an edited file says what it should and still says all that it said.
  private static func isRight(_ after: Show, _ entries: [PaceEntry], _ before: Show) -> Bool {
    let said = entries.allSatisfy { entry in
      guard let name = entry.name else { return after.pace.map { isNear($0, entry.pace) } == true }
      let member = after.cast.first { $0.name == name || $0.aliases.contains(name) || entry.aliases.contains($0.name) }
      return member.flatMap { after.paces[$0.name] }.map { isNear($0, entry.pace) } == true
    }
    let names = Set(entries.compactMap(\.name))
    return said && after.title == before.title && after.language == before.language && after.target == before.target
      && after.voices == before.voices && after.lexicon == before.lexicon && after.deliveries == before.deliveries
      && before.cast.allSatisfy { old in after.cast.contains { $0.name == old.name && $0.role == old.role } }
      && after.cast.allSatisfy { new in
        names.contains(new.name) || before.cast.contains { $0.name == new.name }
      }
  }

  private static func isNear(_ left: Pace, _ right: Pace) -> Bool {
    abs(left.factor - right.factor) < 0.001 && abs((left.seconds ?? 0) - (right.seconds ?? 0)) <= 1
  }

  private static func refusal(_ entries: [PaceEntry]) -> ShowFileError {
    let lines = entries.flatMap { entry in
      entry.name == nil ? ["pace: \(entry.yaml)"] : entry.member.map { "  " + $0 }
    }
    return ShowFileError(diagnostics: [
      Diagnostic(
        .error, "show-not-editable",
        "the show file is written in a way that can't be edited; put these lines in by hand: \n"
          + lines.joined(separator: "\n"))
    ])
  }
}
