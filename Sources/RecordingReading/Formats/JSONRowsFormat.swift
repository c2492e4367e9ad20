import JSON
import ScriptReading
import TalkScript

/// JSON lines, one object a turn, or a list of such objects.
///
/// Keys: `text`, `start` and `end` in seconds, `speaker`, `role`, `show`, `episode`, `lang`, and `kind`: `turn`, or
/// `block` for a stretch that ends no sooner than where the next one begins. Any but `text` may be missing or `null`.
enum JSONRowsFormat {
  static let example = "JSON lines such as “{\"speaker\": \"Ada\", \"start\": 1.5, \"end\": 4, \"text\": \"Hello.\"}”"

  static func read(_ source: SourceText, _ findings: inout Findings) throws(RecordingError) -> [Draft]? {
    guard JSONText.isJSON(source) else { return nil }
    var rows = Rows(source)
    do throws(JSONError) {
      var parser = JSONParser(source.bytes)
      while let node = try parser.next() {
        if case .array(let nodes) = node.value {
          for node in nodes { try rows.add(node, &findings) }
        } else {
          try rows.add(node, &findings)
        }
      }
    } catch {
      throw JSONText.error(error, source)
    }
    return rows.drafts
  }

  /// The recordings that rows belong to, as they come.
  private struct Rows {
    private(set) var drafts: [Draft] = []
    private let source: SourceText
    private var indices: [[String?]: Int] = [:]

    init(_ source: SourceText) {
      self.source = source
    }

    mutating func add(_ node: JSONNode, _ findings: inout Findings) throws(JSONError) {
      guard case .object = node.value else {
        throw JSONError("\(node.kind) stands where an object with “text” and “start” is expected", at: node.offset)
      }
      guard node.has("text") else { throw JSONError("this object has no “text”", at: node.offset) }
      let line = source.location(of: node.offset).line
      let draft = try recording(of: node, line: line, &findings)
      drafts[draft].pieces.append(try piece(node, line: line, &findings))
    }

    private mutating func recording(of node: JSONNode, line: Int, _ findings: inout Findings) throws(JSONError) -> Int {
      let (show, episode) = (try node.text("show"), try node.text("episode"))
      let index = indices[[show, episode]] ?? drafts.count
      if index == drafts.count {
        indices[[show, episode]] = index
        drafts.append(Draft(show: show, episode: episode, joining: .never))
      }
      if drafts[index].language == nil, let written = try node.text("lang") {
        drafts[index].language = LanguageTag(written)
        if drafts[index].language == nil { findings.count(.languageInvalid, line: line, example: written) }
      }
      return index
    }

    private func piece(_ node: JSONNode, line: Int, _ findings: inout Findings) throws(JSONError) -> Piece {
      let name = try node.text("speaker")?.trimmed ?? ""
      var piece = Piece(
        voice: name.isEmpty ? .other : .named(name), text: try node.text("text") ?? "", line: line)
      piece.start = JSONText.time(try node.number("start"), line: line, &findings)
      piece.end = JSONText.time(try node.number("end"), line: line, &findings)
      if let written = try node.text("role") {
        piece.role = Role(rawValue: written.lowercased())
        if piece.role == nil { findings.count(.roleUnknown, line: line, example: written) }
      }
      switch try node.text("kind") {
      case nil, "turn": break
      case "block": piece.endsAtNext = true
      case let kind?: findings.count(.kindUnknown, line: line, example: kind)
      }
      return piece
    }
  }
}
