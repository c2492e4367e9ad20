public import SpeechTiming
public import TalkScript
import XML

/// Writes a lexicon as files in the W3C's Pronunciation Lexicon Specification (PLS) 1.0.
///
/// Each file has one language and is short enough for Amazon Polly. Sounds stand before the spoken form, so that engines
/// which take only one pronunciation take them. The same entries give the same bytes.
public struct PLSWriter: Sendable {
  /// The language of entries that name none.
  public var language: LanguageTag
  /// How many UTF-16 units a file may have; Amazon Polly takes 4,000 characters (Amazon Polly Developer Guide, “Quotas”).
  public var maximumLength: Int

  /// How many characters Amazon Polly takes as one pronunciation, by the same page.
  private static let longestPronunciation = 100

  /// Makes a writer.
  public init(language: LanguageTag, maximumLength: Int = 4_000) {
    self.language = language
    self.maximumLength = maximumLength
  }

  /// Writes entries, in their order but for languages, which each have files of their own.
  ///
  /// Of several entries for a word the first one counts. No entries give no files.
  /// - Throws: ``PLSError`` when libxml2 can't write, which takes texts of gigabytes.
  public func write(_ entries: [LexiconEntry]) throws(PLSError) -> PLSOutput {
    var output = PLSOutput()
    // By their bytes: two ways to compose a letter are two words to the clock.
    var known: Set<[UInt8]> = []
    var order: [LanguageTag] = []
    var groups: [LanguageTag: [LexiconEntry]] = [:]
    for entry in entries where known.insert(Array(entry.written.utf8)).inserted {
      guard entry.ipa != nil || entry.said != entry.written else {
        output.diagnostics.append(
          Diagnostic(.note, "pls-entry-plain", "“\(entry.written)” is said as it is written, and was left out"))
        continue
      }
      let tag = entry.language ?? language
      if groups[tag] == nil { order.append(tag) }
      groups[tag, default: []].append(entry)
    }
    var removed: [Unicode.Scalar: Int] = [:]
    for tag in order {
      for part in try split(groups[tag] ?? [], tag, &output.diagnostics) {
        let document = try document(part, tag).output
        output.files.append(document.bytes)
        for character in document.removed { removed[character.scalar, default: 0] += character.count }
      }
    }
    output.diagnostics += RemovedCharacters.diagnostics(removed)
    return output
  }

  /// The entries of each file; those that no file can hold are told and left out.
  private func split(
    _ entries: [LexiconEntry], _ language: LanguageTag, _ diagnostics: inout [Diagnostic]
  ) throws(PLSError) -> [[LexiconEntry]] {
    let empty = try document([], language).output.bytes
    let frame = UTF16Length.of(empty.span)
    let whole = try document(entries, language)
    let written = whole.output.bytes
    let bytes = written.span
    var parts: [[LexiconEntry]] = []
    var room = 0
    for (entry, range) in zip(entries, whole.ranges) {
      let length = UTF16Length.of(bytes.extracting(range))
      guard frame + length <= maximumLength else {
        diagnostics.append(Self.tooLong(entry, frame + length, maximumLength))
        continue
      }
      diagnostics += Self.excess(entry)
      if parts.isEmpty || length > room {
        parts.append([])
        room = maximumLength - frame
      }
      parts[parts.count - 1].append(entry)
      room -= length
    }
    return parts
  }

  private static func tooLong(_ entry: LexiconEntry, _ length: Int, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .warning, "pls-entry-too-long",
      "the entry for “\(excerpt(entry.written))” was left out: a file with it alone would have \(length) characters, "
        + "and a lexicon may have \(limit)")
  }

  /// What Amazon Polly would refuse an entry for.
  private static func excess(_ entry: LexiconEntry) -> [Diagnostic] {
    let alias = entry.said == entry.written ? "" : entry.said
    return [("spoken form", alias), ("IPA", entry.ipa ?? "")].compactMap { name, text in
      let length = text.utf16.count
      guard length > longestPronunciation else { return nil }
      return Diagnostic(
        .warning, "pls-pronunciation-long",
        "the \(name) of “\(excerpt(entry.written))” has \(length) characters; Amazon Polly takes \(longestPronunciation)"
      )
    }
  }

  /// The start of a word that may be long.
  private static func excerpt(_ word: String) -> String {
    word.count > 40 ? word.prefix(39) + "…" : word
  }

  // MARK: Documents

  /// A document with some entries, and where each stands in its bytes.
  private func document(
    _ entries: [LexiconEntry], _ language: LanguageTag
  ) throws(PLSError) -> (output: XMLOutput, ranges: [Range<Int>]) {
    do throws(XMLError) {
      var xml = try XMLWriter()
      xml.start("lexicon")
      xml.attribute("version", "1.0")
      xml.declareNamespace(prefix: nil, uri: PLSReader.namespace)
      xml.attribute("alphabet", "ipa")
      xml.attribute("xml:lang", language.description)
      xml.lineBreak()
      var start = xml.byteCount()
      var ranges: [Range<Int>] = []
      for entry in entries {
        Self.write(entry, into: &xml)
        let end = xml.byteCount()
        ranges.append(start..<end)
        start = end
      }
      xml.end()
      return (try xml.finish(), ranges)
    } catch {
      throw PLSError(diagnostic: Diagnostic(.error, "xml-failed", error.message))
    }
  }

  private static func write(_ entry: LexiconEntry, into xml: inout XMLWriter) {
    xml.start("lexeme")
    xml.element("grapheme", entry.written)
    if let sounds = entry.ipa { xml.element("phoneme", sounds) }
    if entry.said != entry.written { xml.element("alias", entry.said) }
    xml.end()
    xml.lineBreak()
  }
}

/// A lexicon as PLS files.
public struct PLSOutput: Hashable, Sendable {
  /// The files in UTF-8, in order.
  public var files: [[UInt8]] = []
  /// What was left out, and what an engine may refuse.
  public var diagnostics: [Diagnostic] = []
}
