public import TalkScript
import UnicodeText

/// Reads the text of a talk into a script, whatever layout it came in.
///
/// The layout is voted for the document as a whole: each known one collects the lines that could name a speaker, and
/// the one with the most accepted speaker lines wins. A name is accepted when it recurs, when the caller knows it, or
/// when it is a role word such as “Host”, “Gast” or “主持人”.
public struct ScriptReader: Sendable {
  /// What the caller knows beforehand.
  public var options: ReadingOptions

  /// Makes a reader; without options, everything is found in the text.
  public init(_ options: ReadingOptions = ReadingOptions()) {
    self.options = options
  }

  /// Reads a text in UTF-8, UTF-16 with a byte order mark, or a legacy charset that can be recognised.
  ///
  /// Nothing that was spoken is lost, and whatever is left out or decided is told in the diagnostics. Linear in the
  /// length of the text.
  /// - Throws: ``ReadingError`` when the input is empty, is no text, or names no speaker.
  public func read(_ bytes: [UInt8]) throws(ReadingError) -> Reading {
    let decoded = try Decoding.decode(bytes)
    let source = SourceText(validUTF8: decoded.text)
    guard source.lines.contains(where: { !$0.isBlank }) else { throw .empty }
    let known = KnownCast(options)
    let vote = try elect(source, from: FrontMatter.lines(of: source)?.upperBound ?? 0, known: known)
    var casting = Casting(vote, known: known, source: source)
    var assembly = TurnAssembly(vote, casting, source: source)
    let detected = options.language == nil ? identify(assembly.segments) : nil
    let guess = options.language ?? detected?.language ?? .undetermined
    let firstLine = vote.headers.first?.line ?? 0
    let preamble = Preamble(source, before: firstLine, language: guess.language)
    let language = options.language ?? preamble.language ?? guess

    var segments = assembly.takeSegments()
    let torn = TornSentences(&segments)
    casting.assignRoles(shares(segments, of: casting.speakers.count, language))
    open(&segments, with: preamble)
    var speakers = casting.speakers
    if !preamble.introduction.isEmpty {
      segments.insert(introduction(preamble, speakers: &speakers, language: language), at: 0)
    }
    let introductionLine = preamble.introduction.first?.range.start.line
    let runTogether = WordsRunTogether(
      source, lines: (introductionLine.map { $0 - 1 } ?? firstLine)..<source.lines.count, headers: vote.headers)

    let script = Script(
      title: preamble.title, date: preamble.date, language: language, speakers: speakers, segments: segments)
    guard segments.contains(where: { $0.turns.contains { $0.paragraphs.contains { !$0.text.isEmpty } } }) else {
      throw ReadingError(
        "no-speech", "speakers are named, but nothing is said: no words stand behind or below the names", source: source
      )
    }
    var diagnostics = decoded.diagnostics + preamble.diagnostics + casting.diagnostics + assembly.diagnostics
    diagnostics += torn.diagnostics + runTogether.diagnostics + loneNames(vote, source)
    diagnostics += languageDiagnostics(detected, used: language)
    return Reading(script: script, diagnostics: sorted(diagnostics), source: source)
  }

  /// Gives the first segment what stands right above its first speaker line: a heading, music.
  private func open(_ segments: inout [Segment], with preamble: Preamble) {
    guard !segments.isEmpty, !segments[0].turns.isEmpty else { return }
    if let heading = preamble.firstHeading { segments[0].title = heading }
    segments[0].turns[0].paragraphs[0].cues.insert(contentsOf: preamble.openingCues, at: 0)
  }

  private func elect(_ source: SourceText, from start: Int, known: KnownCast) throws(ReadingError) -> HeaderVote {
    var best: HeaderVote?
    for layout in TurnLayouts.all {
      let vote = HeaderVote(layout, source, from: start, known: known)
      if vote.strength > best?.strength ?? 0 { best = vote }
    }
    guard let best else {
      let layouts = TurnLayouts.all.map { "“\($0.example)”" }.joined(separator: ", ")
      throw ReadingError(
        "no-speakers",
        "no speakers found: looked for \(layouts), with names that come at least twice or role words such as "
          + "“Host”; name the speakers with --host and --guest or in a show file",
        source: source)
    }
    return best
  }

  /// The language of the turns, told from some thousand words of them.
  private func identify(_ segments: [Segment]) -> LanguageIdentifier.Finding? {
    var sample = ""
    for segment in segments {
      for turn in segment.turns {
        for paragraph in turn.paragraphs {
          sample += paragraph.text.utf8.count > Self.sampleSize ? String(paragraph.text.prefix(2000)) : paragraph.text
          sample += "\n"
          if sample.utf8.count > Self.sampleSize { return LanguageIdentifier.shared.identify(sample) }
        }
      }
    }
    return LanguageIdentifier.shared.identify(sample)
  }

  /// How many bytes of speech the language is told from.
  private static let sampleSize = 12_000

  private func shares(_ segments: [Segment], of speakers: Int, _ language: LanguageTag) -> [Casting.Share] {
    var shares = [Casting.Share](repeating: Casting.Share(), count: speakers)
    for segment in segments {
      for turn in segment.turns {
        for paragraph in turn.paragraphs {
          shares[turn.speaker].characters += paragraph.text.utf8.count
          shares[turn.speaker].questions += QuestionMarks.count(in: paragraph.text, isGreek: language.language == "el")
        }
      }
    }
    return shares
  }

  private func introduction(_ preamble: Preamble, speakers: inout [Speaker], language: LanguageTag) -> Segment {
    let narrator: Int
    if let known = speakers.firstIndex(where: { $0.role == .narrator }) {
      narrator = known
    } else {
      let name = options.cast.first { $0.role == .narrator }?.name ?? NarratorNames.name(in: language)
      speakers.append(Speaker(name: name, role: .narrator))
      narrator = speakers.count - 1
    }
    let paragraphs = preamble.introduction
    let range = SourceRange(
      paragraphs.first?.range.start ?? SourceLocation(line: 1, column: 1),
      paragraphs.last?.range.end ?? SourceLocation(line: 1, column: 1))
    let turn = Turn(speaker: narrator, paragraphs: paragraphs, range: range)
    return Segment(kind: .introduction, turns: [turn])
  }

  private func loneNames(_ vote: HeaderVote, _ source: SourceText) -> [Diagnostic] {
    vote.loneNames.map { label in
      Diagnostic(
        .warning, "speaker-unknown",
        "“\(label.text)” may be a speaker, but comes only once; if so, say --guest \"\(label.text)\" or add the name to "
          + "the show file's cast", at: source.range(ofLine: label.firstLine))
    }
  }

  private func languageDiagnostics(_ found: LanguageIdentifier.Finding?, used: LanguageTag) -> [Diagnostic] {
    guard options.language == nil, used == .undetermined || (found?.language == used && (found?.margin ?? 1) < 0.1)
    else { return [] }
    let message =
      used == .undetermined
      ? "the language can't be told from the text; say it with --language"
      : "the language seems to be “\(used)”, but it isn't clear; say it with --language"
    return [Diagnostic(.warning, "language-unclear", message)]
  }

  private func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let start = SourceLocation(line: 0, column: 0)
    return diagnostics.enumerated()
      .sorted { ($0.element.range?.start ?? start, $0.offset) < ($1.element.range?.start ?? start, $1.offset) }
      .map(\.element)
  }
}

/// What came of reading a text: the script, what a user should know, and the text for showing it.
public struct Reading: Sendable {
  /// The talk.
  public let script: Script
  /// What was decided, left out or suspected, in the order of the text.
  public let diagnostics: [Diagnostic]
  /// The text that diagnostics point at.
  public let source: SourceText
}

/// Counts questions by their marks.
enum QuestionMarks {
  /// `?`, `？`, the Arabic `؟`, the Greek mark U+037E and, in Greek, the `;` that is written for it.
  static func count(in text: String, isGreek: Bool) -> Int {
    let bytes = text.utf8.span
    var count = 0
    var index = 0
    while true {
      index = EightBytes.first(in: bytes, index..<bytes.count) {
        $0.equal(UInt8(ascii: "?")) | $0.equal(0xEF) | $0.equal(0xCD) | $0.equal(0xD8)
          | (isGreek ? $0.equal(UInt8(ascii: ";")) : 0)
      }
      guard index < bytes.count else { return count }
      switch bytes[index] {
      case UInt8(ascii: "?"), UInt8(ascii: ";"): count += 1
      case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBC && bytes[index + 2] == 0x9F: count += 1
      case 0xCD where index + 1 < bytes.count && bytes[index + 1] == 0xBE: count += 1
      case 0xD8 where index + 1 < bytes.count && bytes[index + 1] == 0x9F: count += 1
      default: break
      }
      index += 1
    }
  }
}
