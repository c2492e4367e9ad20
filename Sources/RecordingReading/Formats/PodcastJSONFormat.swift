import JSON
import ScriptReading
import TalkScript

/// The JSON transcripts of Podcasting 2.0: segments of a sentence or of a single word, with start and end.
///
/// https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md#json
/// Recognisers that write `text`, `start` and `end` instead of `body`, `startTime` and `endTime` are understood too.
enum PodcastJSONFormat {
  static let example = "the JSON of Podcasting 2.0 (“{\"segments\": [{\"startTime\": 1.5, \"body\": \"Hello.\"}]}”)"

  static func read(_ source: SourceText, _ findings: inout Findings) throws(RecordingError) -> [Draft]? {
    var parser = JSONParser(source.bytes)
    guard JSONText.isJSON(source), parser.peek() == UInt8(ascii: "{") else { return nil }
    // What is no JSON at all is told by the last of the formats that read JSON.
    guard let node = try? parser.next(), let segments = node["segments"] else { return nil }
    do throws(JSONError) {
      guard case .array(let nodes) = segments.value else {
        throw JSONError("“segments” is \(segments.kind), where a list is expected", at: segments.offset)
      }
      if parser.peek() != nil { throw JSONError("something stands behind the end of the transcript", at: parser.index) }
      var draft = Draft(joining: .ofOneSpeaker)
      // Some write the language's English name.
      if let language = try node.text("language"), language.utf8.count <= 3 { draft.language = LanguageTag(language) }
      for node in nodes { draft.pieces.append(try piece(node, source, &findings)) }
      return [draft]
    } catch {
      throw JSONText.error(error, source)
    }
  }

  private static func piece(
    _ node: JSONNode, _ source: SourceText, _ findings: inout Findings
  ) throws(JSONError) -> Piece {
    guard case .object = node.value else {
      throw JSONError("\(node.kind) stands where a segment with “body” and “startTime” is expected", at: node.offset)
    }
    guard let body = try node.text("body", "text") else {
      throw JSONError("this segment has no “body”", at: node.offset)
    }
    let line = source.location(of: node.offset).line
    let name = try node.text("speaker")?.trimmed ?? ""
    var piece = Piece(voice: name.isEmpty ? .same : .named(name), text: body, line: line)
    piece.start = JSONText.time(try node.number("startTime", "start"), line: line, &findings)
    piece.end = JSONText.time(try node.number("endTime", "end"), line: line, &findings)
    return piece
  }
}
