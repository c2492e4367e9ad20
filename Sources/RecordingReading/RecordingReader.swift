import ScriptReading
public import TalkScript

/// Reads transcripts with times: what was said in a recording, by whom, and when it was heard.
///
/// The format is told from the bytes: JSON lines, the JSON of Podcasting 2.0, WebVTT, SRT, or text with times beside
/// the names. Nothing is dropped in silence, and linear time is all that it takes.
public struct RecordingReader: Sendable {
  /// The language that the caller knows it to be in; a language that the transcript states for itself wins.
  public var language: LanguageTag?

  /// Makes a reader; without a language, it is told from the text.
  public init(language: LanguageTag? = nil) {
    self.language = language
  }

  /// Reads a transcript in UTF-8, UTF-16 with a byte order mark, or a legacy charset that can be recognised.
  /// - Parameters:
  ///   - bytes: The transcript's bytes.
  ///   - name: What an episode is called that the transcript doesn't name, such as the file's name without its ending.
  /// - Throws: ``RecordingError`` when the transcript is empty, is in no known format, is damaged, or states no times.
  public func read(_ bytes: [UInt8], name: String) throws(RecordingError) -> TranscriptReading {
    let decoded = try decode(bytes)
    let source = SourceText(validUTF8: decoded.text)
    guard source.lines.contains(where: { !$0.isBlank }) else { throw .empty }
    var findings = Findings(source)
    let drafts = try drafts(source, &findings)
    let recordings = try finish(drafts, name: name, &findings)
    return TranscriptReading(
      recordings: recordings, diagnostics: decoded.diagnostics + findings.diagnostics, source: source)
  }

  private func drafts(_ source: SourceText, _ findings: inout Findings) throws(RecordingError) -> [Draft] {
    for format in TranscriptFormat.all {
      if let drafts = try format.read(source, &findings) { return drafts }
    }
    throw RecordingError(
      "no-times",
      "no transcript with times found: looked for " + TranscriptFormat.all.map(\.example).joined(separator: ", "),
      source: source)
  }

  private func decode(_ bytes: [UInt8]) throws(RecordingError) -> Decoding.Result {
    do {
      return try Decoding.decode(bytes)
    } catch {
      switch error.diagnostic.identifier {
      case "input-empty": throw .empty
      case "input-binary":
        throw RecordingError("input-binary", "the input is a binary file, not text; a transcript is text")
      default: throw RecordingError(error.diagnostic, source: error.source)
      }
    }
  }

  private func finish(
    _ drafts: [Draft], name: String, _ findings: inout Findings
  ) throws(RecordingError) -> [Recording] {
    guard drafts.contains(where: { $0.pieces.contains { !$0.text.isEmpty } }) else {
      throw RecordingError("no-speech", "the transcript holds times, but no words", source: findings.source)
    }
    guard drafts.contains(where: { $0.pieces.contains { $0.start != nil } }) else {
      throw RecordingError(
        "no-times", "nothing in the transcript states when it starts, in seconds", source: findings.source)
    }
    var recordings: [Recording] = []
    for draft in drafts {
      let turns = TurnJoiner.turns(of: draft, &findings)
      guard !turns.isEmpty else { continue }
      let language = draft.language ?? language ?? identify(turns, &findings)
      recordings.append(
        Recording(show: draft.show, episode: draft.episode ?? name, language: language, turns: turns))
    }
    guard !recordings.isEmpty else {
      throw RecordingError("no-speech", "the transcript holds times, but nobody speaks", source: findings.source)
    }
    return recordings
  }

  private func identify(_ turns: [RecordedTurn], _ findings: inout Findings) -> LanguageTag {
    let found = LanguageIdentifier.shared.identify(Self.sample(of: turns))
    findings.tellLanguage(found)
    return found?.language ?? .undetermined
  }

  /// Turns from all over a recording, some ten thousand words of them.
  private static func sample(of turns: [RecordedTurn]) -> String {
    let size = turns.reduce(0) { $0 + $1.text.utf8.count }
    let step = max(1, size / sampleSize)
    var sample = ""
    for index in stride(from: 0, to: turns.count, by: step) {
      sample += turns[index].text.utf8.count > sampleSize ? String(turns[index].text.prefix(20_000)) : turns[index].text
      sample += "\n"
      if sample.utf8.count > 2 * sampleSize { break }
    }
    return sample
  }

  /// How many bytes of speech the language is told from.
  private static let sampleSize = 60_000
}
