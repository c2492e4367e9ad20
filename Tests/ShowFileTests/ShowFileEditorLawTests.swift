import ShowFile
import SpeechTiming
import TalkScript
import TestSupport
import Testing

/// A show file put together by chance, its lines with what may become of them.
private struct RandomShowFile {
  static let names = ["Ada", "Bo van Ode", "\"Dr. Q: x\"", "'O''Neil'", "森田ゆき", "\"A \\\"B\\\" C\"", "Yes-Man"]

  /// Lines with their ends, and the member whose pace may change them; `""` for a cast that holds nothing.
  private(set) var lines: [(text: String, owner: String?)] = []
  /// The members as the file names them, quotation marks included.
  private(set) var members: [String] = []
  private(set) var hasFlowCast = false
  private let end: String

  init(using generator: inout some RandomNumberGenerator) {
    end = ["\n", "\n", "\r\n"].randomElement(using: &generator) ?? "\n"
    let cast = Int.random(in: 0..<6, using: &generator)
    if Bool.random(using: &generator) { add("title: \"Pier: one\" # the first") }
    noise(&generator)
    if cast > 0 {
      let indent = ["", "  ", "    "].randomElement(using: &generator) ?? ""
      members = Array(Self.names.shuffled(using: &generator).prefix(Int.random(in: 0...4, using: &generator)))
      if members.isEmpty {
        add(["cast:", "cast: []", "cast: # none"].randomElement(using: &generator) ?? "", owner: "")
      } else if cast == 1 {
        hasFlowCast = true
        add("cast: [\(members.map { "{name: \($0), role: guest}" }.joined(separator: ", "))]", owner: "*")
      } else {
        add("cast:")
        for member in members { add(member, indent, &generator) }
      }
    }
    noise(&generator)
    if Bool.random(using: &generator) {
      for line in [
        "lexicon:", "  - {written: \"cast:\", said: 'it''s'}", "  - written: a # b", "    said: >-", "      b",
        "      c",
      ] {
        add(line)
      }
    }
    noise(&generator)
    if Bool.random(using: &generator), let last = lines.popLast() {
      lines.append((last.text.filter { !$0.isNewline }, last.owner))
    }
  }

  var text: String { lines.map(\.text).joined() }

  private mutating func add(_ line: String, owner: String? = nil) { lines.append((line + end, owner)) }

  private mutating func noise(_ generator: inout some RandomNumberGenerator) {
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      add(["", "# cast:", "   ", "  # - name: Ada", "# 🎈 it's {"].randomElement(using: &generator) ?? "")
    }
  }

  private mutating func add(_ member: String, _ indent: String, _ generator: inout some RandomNumberGenerator) {
    if Int.random(in: 0..<4, using: &generator) == 0 {
      let pace = ["", ", pace: 1.5", ", pace: {factor: 0.9, seconds: 5}"].randomElement(using: &generator) ?? ""
      return add("\(indent)- {role: guest, name: \(member)\(pace)} # }", owner: member)
    }
    let paces = [
      [], ["pace: 1.5 # typed"], ["pace: {factor: 0.9, spread: 0.1}"], ["pace:", "  factor: 0.9", "", "  seconds: 5"],
      ["pace:"],
    ]
    var parts: [(lines: [String], isPace: Bool)] = [(["name: \(member)"], false), (["role: guest # a guest"], false)]
    parts.append((paces.randomElement(using: &generator) ?? [], true))
    if Bool.random(using: &generator) { parts.append((["voice: {azure: x}"], false)) }
    if Bool.random(using: &generator) {
      parts.append((["aliases: [\"al {\(members.firstIndex(of: member) ?? 0)\"]"], false))
    }
    var isFirst = true
    for part in parts.shuffled(using: &generator) {
      for line in part.lines {
        add(line.isEmpty ? "" : indent + (isFirst ? "- " : "  ") + line, owner: part.isPace ? member : nil)
        isFirst = false
      }
      if !isFirst, Int.random(in: 0..<4, using: &generator) == 0 { noise(&generator) }
    }
  }
}

@Suite("Laws of putting paces into a show file")
struct ShowFileEditorLawTests {
  @Test("The paces are there, every other line is as it was, or the lines to put in are named", arguments: 0..<300)
  func law(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let file = RandomShowFile(using: &generator)
    let before = try ShowFileReader().read(file.text).show
    let edited = before.cast.map(\.name).filter { _ in Bool.random(using: &generator) }
    let new = ["New: one", "Newer"].filter { _ in Bool.random(using: &generator) }
    var entries = (edited + new).shuffled(using: &generator).map { name in
      PaceEntry(name: name, pace: Pace(factor: 1.234, seconds: 321, spread: 0.056))
    }
    if Bool.random(using: &generator) { entries.append(PaceEntry(name: nil, pace: Pace(factor: 0.777))) }
    let text: String
    do {
      text = try ShowFileEditor().adding(entries, to: file.text)
    } catch {
      // Only a cast on one line takes no new members.
      #expect(file.hasFlowCast && !new.isEmpty, "\(file.text)\(entries)")
      #expect(error.diagnostics.first?.message.contains("pace: {factor: ") == true)
      return
    }
    let after = try ShowFileReader().read(text).show
    for entry in entries {
      #expect((entry.name.map { after.paces[$0] } ?? after.pace) == entry.pace)
    }
    #expect(after.cast == before.cast + entries.compactMap(\.name).filter(new.contains).map { CastMember(name: $0) })
    // What nobody edited stands in the same order, byte for byte.
    var rest = Substring(text).utf8[...]
    let members = Dictionary(uniqueKeysWithValues: zip(file.members, before.cast.map(\.name)))
    for line in file.lines {
      if let owner = line.owner, owner == "*" || owner == "" || edited.contains(members[owner] ?? "") { continue }
      guard let place = Self.place(of: Array(line.text.utf8), in: Array(rest)) else {
        Issue.record("“\(line.text)” is gone:\n\(file.text)\n→\n\(text)")
        return
      }
      rest = rest.dropFirst(place)
    }
  }

  /// The number of bytes up to the end of a line's next appearance as a whole line.
  private static func place(of line: [UInt8], in text: [UInt8]) -> Int? {
    var start = 0
    while start + line.count <= text.count {
      if text[start...].starts(with: line) { return start + line.count }
      guard let next = text[start...].firstIndex(of: 0x0A) else { return nil }
      start = next + 1
    }
    return nil
  }
}
