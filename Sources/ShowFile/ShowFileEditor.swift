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
    // A byte order mark would move the columns of the first line.
    let mark = text.unicodeScalars.first == "\u{FEFF}" ? "\u{FEFF}" : ""
    var edited = mark.isEmpty ? text : String(text.unicodeScalars.dropFirst())
    for entry in entries {
      guard let next = adding(entry, to: edited) else { throw Self.refusal(entries) }
      edited = next
    }
    guard let after = try? ShowFileReader().read(edited).show, Self.isRight(after, entries, before) else {
      throw Self.refusal(entries)
    }
    return mark + edited
  }

  private func adding(_ entry: PaceEntry, to text: String) -> String? {
    guard let name = entry.name else {
      return edited(text) { lines, root in
        guard let root, !root.isEmpty else {
          lines.append("pace: \(entry.yaml)")
          return true
        }
        return lines.put("pace", entry.yaml, into: root, behind: "title")
      }
    }
    let known = edited(text) { lines, root in
      let cast = root.flatMap { Self.pair("cast", in: $0) }
      guard let member = Self.member(name, entry.aliases, in: cast?.value) else {
        return lines.append(entry.member, to: cast, key: "cast")
      }
      return Self.addAliases(entry.aliases, to: member, in: &lines)
    }
    return known.flatMap { text in
      edited(text) { lines, root in
        let cast = root.flatMap { Self.pair("cast", in: $0) }
        return Self.member(name, entry.aliases, in: cast?.value).map { member in
          lines.put("pace", entry.yaml, into: member, behind: "name")
        } ?? false
      }
    }
  }

  /// A text after one change; `nil` where it couldn't be made.
  private func edited(_ text: String, _ change: (inout YAMLLines, Node.Mapping?) -> Bool) -> String? {
    var lines = YAMLLines(text)
    return change(&lines, (try? Yams.compose(yaml: text))?.mapping) ? lines.text : nil
  }

  private static func addAliases(_ names: [String], to member: Node.Mapping, in lines: inout YAMLLines) -> Bool {
    let old = pair("aliases", in: member)
    let known = old?.value.sequence?.compactMap(\.string) ?? []
    let missing = names.filter { !known.contains($0) && $0 != pair("name", in: member)?.value.string }
    guard !missing.isEmpty else { return true }
    if let old, !known.isEmpty, !lines.isFlow(old.value.mark) {
      return lines.append(missing.map { "- \(YAMLText.scalar($0))" }, to: old, key: "aliases")
    }
    return lines.put("aliases", YAMLText.list(known + missing), into: member, behind: "name")
  }

  // MARK: Nodes

  private static func pair(_ key: String, in mapping: Node.Mapping) -> (key: Node, value: Node)? {
    mapping.first { $0.key.string == key }.map { ($0.key, $0.value) }
  }

  private static func member(_ name: String, _ aliases: [String], in cast: Node?) -> Node.Mapping? {
    let members = cast?.sequence?.compactMap(\.mapping) ?? []
    let index = index(
      of: name, aliases,
      in: members.map { member in
        CastMember(
          name: pair("name", in: member)?.value.string ?? "",
          aliases: pair("aliases", in: member)?.value.sequence?.compactMap(\.string) ?? [])
      })
    return index.map { members[$0] }
  }

  /// The member of a cast that an entry is about: the one of that name, or else one who is also called so.
  private static func index(of name: String, _ aliases: [String], in cast: [CastMember]) -> Int? {
    cast.firstIndex { $0.name == name }
      ?? cast.firstIndex { $0.aliases.contains(name) || aliases.contains($0.name) }
  }

  // MARK: Checking

  /// Whether an edited file says what it should and still says all that it said.
  private static func isRight(_ after: Show, _ entries: [PaceEntry], _ before: Show) -> Bool {
    var expected = before
    for entry in entries {
      guard let name = entry.name else {
        expected.pace = entry.pace
        continue
      }
      let index = index(of: name, entry.aliases, in: expected.cast) ?? expected.cast.count
      if index == expected.cast.count { expected.cast.append(CastMember(name: name)) }
      let own = expected.cast[index]
      expected.cast[index].aliases += entry.aliases.filter { !own.aliases.contains($0) && $0 != own.name }
      expected.paces[own.name] = entry.pace
    }
    return after.title == before.title && after.language == before.language && after.target == before.target
      && after.voices == before.voices && after.lexicon == before.lexicon
      && after.lexiconFiles.map(\.path) == before.lexiconFiles.map(\.path) && after.deliveries == before.deliveries
      && after.cast == expected.cast && isNear(after.pace, expected.pace)
      && Set(after.paces.keys) == Set(expected.paces.keys)
      && expected.paces.allSatisfy { isNear(after.paces[$0.key], $0.value) }
  }

  /// Whether two paces are the same but for rounding.
  private static func isNear(_ left: Pace?, _ right: Pace?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left.factor - right.factor) < 0.001 && abs((left.seconds ?? -9) - (right.seconds ?? -9)) <= 1
      && abs((left.spread ?? -9) - (right.spread ?? -9)) < 0.001
  }

  private static func refusal(_ entries: [PaceEntry]) -> ShowFileError {
    let shows = entries.filter { $0.name == nil }.map { "pace: \($0.yaml)" }
    let members = entries.flatMap(\.member).map { "  " + $0 }
    let lines = shows + (members.isEmpty ? [] : ["cast:"] + members)
    return ShowFileError(diagnostics: [
      Diagnostic(
        .error, "show-not-editable",
        "the show file is written in a way that can't be edited; put these lines in by hand:\n"
          + lines.joined(separator: "\n"))
    ])
  }
}
