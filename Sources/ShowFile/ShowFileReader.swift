import Captions
import SSML
import SpeechTiming
public import TalkScript
import Yams

/// Reads `show.yaml`.
///
/// Every key is optional. An unknown key is a warning, a value of the wrong kind an error, both with line and column.
public struct ShowFileReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads a file's text.
  /// - Returns: the show, and warnings about what was not used.
  /// - Throws: ``ShowFileError`` when the text isn't YAML or holds a wrong value.
  public func read(_ text: String) throws(ShowFileError) -> (show: Show, warnings: [Diagnostic]) {
    let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    if let excess = YAMLBounds.excess(in: text) { throw ShowFileError(diagnostics: [excess]) }
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw ShowFileError(diagnostics: [Self.diagnostic(for: error)])
    } catch {
      throw ShowFileError(diagnostics: [Diagnostic(.error, "show-invalid", "the show file isn't YAML: \(error)")])
    }
    guard let root, root.null == nil || root.mapping != nil else { return (Show(), []) }
    var walk = ShowWalk()
    walk.read(root)
    let errors = walk.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw ShowFileError(diagnostics: errors) }
    return (walk.show, walk.diagnostics)
  }

  private static func diagnostic(for error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let place = SourceLocation(line: mark.line, column: mark.column)
      return Diagnostic(
        .error, "show-invalid", "the show file isn't valid YAML: \(problem)", at: SourceRange(place, place))
    case .duplicatedKeysInMapping(let keys, let context):
      let place = SourceLocation(line: context.mark.line, column: context.mark.column)
      return Diagnostic(
        .error, "show-invalid", "the key “\(keys.joined(separator: "”, “"))” stands twice in the same place",
        at: SourceRange(place, place))
    case .reader(let problem, let offset, _, let yaml):
      let before = yaml.utf8.prefix(offset ?? 0)
      let place = SourceLocation(line: 1 + before.count { $0 == UInt8(ascii: "\n") }, column: 1)
      return Diagnostic(
        .error, "show-invalid", "the show file isn't valid YAML: \(problem)", at: SourceRange(place, place))
    default:
      return Diagnostic(.error, "show-invalid", "the show file isn't valid YAML: \(error)")
    }
  }
}

/// Goes through the show file's tree and takes what it knows.
private struct ShowWalk {
  private(set) var show = Show()
  private(set) var diagnostics: [Diagnostic] = []
  /// The profile that the show uses, which may be defined further below.
  private var profileName: (name: String?, node: Node)?

  mutating func read(_ root: Node) {
    for (key, value) in pairs(root, in: "the show file") {
      switch key.string {
      case "title": show.title = string(value, "title")
      case "language": show.language = language(value)
      case "target": show.target = length(value)
      case "pace": show.pace = readPace(value)
      case "deliveries": readDeliveries(value)
      case "cast": for member in list(value, "cast") { readMember(member) }
      case "lexicon": for entry in list(value, "lexicon") { readEntry(entry) }
      case "profile": profileName = (string(value, "profile"), value)
      case "profiles": readProfiles(value)
      default: unknown(key, "title, language, target, pace, deliveries, cast, lexicon, profile, profiles")
      }
    }
    checkProfile()
  }

  private mutating func readMember(_ node: Node) {
    var member = CastMember(name: "")
    var pace: Pace?
    var voices: [String: String] = [:]
    var delivery: VoiceDelivery?
    for (key, value) in pairs(node, in: "a cast member") {
      switch key.string {
      case "name": member.name = string(value, "name") ?? ""
      case "aliases": member.aliases = list(value, "aliases").compactMap { string($0, "alias") }
      case "role": member.role = role(value)
      case "pace": pace = readPace(value)
      case "voice":
        for (engine, voice) in pairs(value, in: "voice") { voices[engine.string ?? ""] = string(voice, "voice") }
      case "delivery": delivery = readVoiceDelivery(value)
      default: unknown(key, "name, aliases, role, pace, voice, delivery")
      }
    }
    guard !member.name.isEmpty else { return error(node, "a cast member needs a name") }
    show.cast.append(member)
    if let pace { show.paces[member.name] = pace }
    if let delivery { show.voiceDeliveries[member.name] = delivery }
    for (engine, voice) in voices { show.voices[engine, default: [:]][member.name] = voice }
  }

  private mutating func readPace(_ node: Node) -> Pace? {
    if let factor = node.float { return checked(Pace(factor: factor), node) }
    guard node.mapping != nil else {
      error(node, "a pace is a factor such as 0.96, or {factor: 0.96, seconds: 1830, spread: 0.05}")
      return nil
    }
    var pace = Pace(factor: 1)
    for (key, value) in pairs(node, in: "pace") {
      switch key.string {
      case "factor": pace.factor = number(value, "factor") ?? 1
      case "seconds": pace.seconds = number(value, "seconds")
      case "spread": pace.spread = number(value, "spread")
      default: unknown(key, "factor, seconds, spread")
      }
    }
    return checked(pace, node)
  }

  private mutating func checked(_ pace: Pace, _ node: Node) -> Pace? {
    guard Pace.factors.contains(pace.factor) else {
      error(node, "a pace's factor lies between 0.25 and 4; 1 is the language's own pace")
      return nil
    }
    guard pace.seconds ?? 0 >= 0, (0...1).contains(pace.spread ?? 0) else {
      error(node, "a pace's seconds are not negative, and its spread lies between 0 and 1")
      return nil
    }
    return pace
  }

  private mutating func readVoiceDelivery(_ node: Node) -> VoiceDelivery {
    var delivery = VoiceDelivery()
    for (key, value) in pairs(node, in: "delivery") {
      let text = value.scalar?.string ?? ""
      switch key.string {
      case "rate": delivery.rate = VoiceDelivery.rate(text) ?? wrong(value, "“rate” is a speed such as 105% or 1.05", 1)
      case "pitch":
        delivery.pitch = VoiceDelivery.pitch(text) ?? wrong(value, "“pitch” is a change such as +2st or -10%", 0)
      case "volume":
        delivery.volume = VoiceDelivery.volume(text) ?? wrong(value, "“volume” is a change such as +3dB", 0)
      default: unknown(key, "rate, pitch, volume")
      }
    }
    return delivery
  }

  private mutating func wrong(_ node: Node, _ message: String, _ value: Double) -> Double {
    error(node, message)
    return value
  }

  private mutating func readDeliveries(_ node: Node) {
    for (key, value) in pairs(node, in: "deliveries") {
      guard let delivery = key.string.flatMap(Delivery.init(rawValue:)) else {
        unknown(key, Delivery.allCases.map(\.rawValue).joined(separator: ", "))
        continue
      }
      guard let factor = number(value, delivery.rawValue), let pace = checked(Pace(factor: factor), value) else {
        continue
      }
      show.deliveries[delivery] = pace.factor
    }
  }

  private mutating func readEntry(_ node: Node) {
    var entry = LexiconEntry(written: "", said: "")
    var file: LexiconFile?
    for (key, value) in pairs(node, in: "a lexicon entry") {
      switch key.string {
      case "written": entry.written = string(value, "written") ?? ""
      case "said": entry.said = string(value, "said") ?? ""
      case "ipa": entry.ipa = string(value, "ipa")
      case "language": entry.language = language(value)
      case "pls": file = LexiconFile(path: string(value, "pls") ?? "", range: Self.range(value))
      default: unknown(key, "written, said, ipa, language, pls")
      }
    }
    if let file {
      guard entry == LexiconEntry(written: "", said: ""), !file.path.isEmpty else {
        return error(node, "a lexicon entry with “pls” names a file, and nothing else")
      }
      return show.lexiconFiles.append(file)
    }
    guard !entry.written.isEmpty, !entry.said.isEmpty || entry.ipa != nil else {
      return error(node, "a lexicon entry needs “written”, and “said” or “ipa”")
    }
    // A word of which only the sounds are known isn't silent.
    if entry.said.isEmpty { entry.said = entry.written }
    show.lexicon.append(entry)
  }

  // MARK: Profiles

  private mutating func readProfiles(_ node: Node) {
    for (key, value) in pairs(node, in: "profiles") {
      guard let name = key.scalar?.string, !name.isEmpty else {
        error(key, "a profile needs a name")
        continue
      }
      show.profiles.append(readProfile(name, value))
    }
  }

  private mutating func readProfile(_ name: String, _ node: Node) -> OwnProfile {
    var profile = OwnProfile(name: name)
    for (key, value) in pairs(node, in: "a profile") {
      if key.string == "base" {
        let base = string(value, "base") ?? profile.base
        if !CaptionProfile.names.contains(base) {
          error(value, "“base” is one of \(CaptionProfile.names.joined(separator: ", "))")
        }
        profile.base = base
      } else if let limit = key.string.flatMap(CaptionProfile.Key.init(rawValue:)) {
        profile.settings[limit] = setting(value, limit)
      } else {
        unknown(key, (["base"] + CaptionProfile.Key.allCases.map(\.rawValue)).joined(separator: ", "))
      }
    }
    return profile
  }

  private mutating func setting(_ node: Node, _ key: CaptionProfile.Key) -> CaptionProfile.Setting? {
    let parsed = node.scalar.flatMap { ProfileSetting.parse($0.string, as: key.kind) }
    if parsed == nil { error(node, "“\(key.rawValue)” is \(ProfileSetting.description(of: key.kind))") }
    return parsed
  }

  private mutating func checkProfile() {
    guard let (name, node) = profileName, let name else { return }
    let known = show.profiles.map(\.name) + CaptionProfile.names
    guard known.contains(name) else {
      return error(node, "“profile” is one of \(known.joined(separator: ", "))")
    }
    show.profile = name
  }

  // MARK: Values

  private mutating func pairs(_ node: Node, in place: String) -> [(key: Node, value: Node)] {
    guard let mapping = node.mapping else {
      error(node, "\(place) holds keys with values, such as “title: Harbour Lights”")
      return []
    }
    // A key without a value says nothing.
    return mapping.map { ($0.key, $0.value) }.filter { $0.1.null == nil }
  }

  private mutating func list(_ node: Node, _ name: String) -> [Node] {
    guard let sequence = node.sequence else {
      error(node, "“\(name)” is a list: each entry starts with “- ”")
      return []
    }
    return Array(sequence)
  }

  private mutating func string(_ node: Node, _ name: String) -> String? {
    guard let scalar = node.scalar else {
      error(node, "“\(name)” is a text")
      return nil
    }
    return scalar.string
  }

  private mutating func number(_ node: Node, _ name: String) -> Double? {
    guard let number = node.float, number.isFinite else {
      error(node, "“\(name)” is a number")
      return nil
    }
    return number
  }

  private mutating func language(_ node: Node) -> LanguageTag? {
    guard let text = node.scalar?.string, let tag = LanguageTag(text) else {
      error(node, "“language” is a tag such as de, en-GB or pt-BR")
      return nil
    }
    return tag
  }

  private mutating func length(_ node: Node) -> Duration? {
    guard let text = node.scalar?.string, let length = LengthText.duration(text) else {
      error(node, "“target” is a length such as 45:00, 1:30:00 or 90m")
      return nil
    }
    return length
  }

  private mutating func role(_ node: Node) -> Role? {
    guard let text = node.scalar?.string, let role = Role(rawValue: text.lowercased()) else {
      error(node, "“role” is one of \(Role.allCases.map(\.rawValue).joined(separator: ", "))")
      return nil
    }
    return role
  }

  // MARK: Findings

  private mutating func error(_ node: Node, _ message: String) {
    diagnostics.append(Diagnostic(.error, "show-value", message, at: Self.range(node)))
  }

  private mutating func unknown(_ key: Node, _ known: String) {
    diagnostics.append(
      Diagnostic(
        .warning, "show-key-unknown", "the key “\(key.string ?? "?")” is unknown here; known are \(known)",
        at: Self.range(key)))
  }

  private static func range(_ node: Node) -> SourceRange? {
    guard let mark = node.mark else { return nil }
    let length = node.scalar.map { $0.string.unicodeScalars.count } ?? 0
    return SourceRange(line: mark.line, columns: mark.column..<(mark.column + length))
  }
}
