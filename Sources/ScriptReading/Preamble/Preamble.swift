import TalkScript
import UnicodeText

/// What stands before the first turn: title, date, introduction, and page furniture that nobody speaks.
struct Preamble {
  /// The title.
  private(set) var title: String?
  /// The day.
  private(set) var date: CalendarDate?
  /// The language that front matter names.
  private(set) var language: LanguageTag?
  /// The paragraphs that introduce the talk.
  private(set) var introduction: [Paragraph] = []
  /// The last heading before the first turn, other than the title: it heads the first segment.
  private(set) var firstHeading: String?
  /// Cues below that heading, such as its music: they belong to the first turn.
  private(set) var openingCues: [Cue] = []
  /// What was left out, and why.
  private(set) var diagnostics: [Diagnostic] = []

  /// A run of lines without a blank one between.
  private struct Block {
    var lines: Range<Int>
    var text: String
    var level: Int
    var isSingleLine: Bool { lines.count == 1 }
  }

  private let source: SourceText

  /// Reads the lines before the first speaker line, counted from 0.
  init(_ source: SourceText, before end: Int, language: String) {
    self.source = source
    let start = readFrontMatter(before: end, language: language)
    var blocks = split(start..<end, language: language)
    blocks = takeDate(blocks, language: language)
    blocks = leaveOutFurniture(blocks)
    blocks = takeTitle(blocks)
    takeIntroduction(blocks)
  }

  // MARK: Blocks

  /// Lines without a blank one between are one block, but headings, dates and facts stand alone.
  private func split(_ lines: Range<Int>, language: String) -> [Block] {
    let text = source.bytes.span
    var blocks: [Block] = []
    var isOpen = false
    for line in lines {
      let content = source.lines[line].content
      if content.isEmpty {
        isOpen = false
        continue
      }
      let level = Heading.level(text, content)
      let words = source.text(Heading.read(text, content) ?? content)
      let isFact = MetadataKeys.value(of: .title, in: words) != nil || day(in: words, language: language) != nil
      if isOpen, level == 0, !isFact, let last = blocks.indices.last, blocks[last].level == 0 {
        blocks[last].lines = blocks[last].lines.lowerBound..<(line + 1)
        blocks[last].text += " " + words
      } else {
        blocks.append(Block(lines: line..<(line + 1), text: words, level: level))
        isOpen = !isFact
      }
    }
    return blocks
  }

  private func range(_ block: Block) -> SourceRange {
    SourceRange(
      source.range(ofLine: block.lines.lowerBound).start, source.range(ofLine: block.lines.upperBound - 1).end)
  }

  private mutating func note(_ block: Block, _ identifier: String, _ message: String) {
    diagnostics.append(Diagnostic(.note, identifier, message, at: range(block)))
  }

  // MARK: Date

  /// Where the date stood among the blocks: the title stands right before it.
  private var dateIndex: Int?

  private mutating func takeDate(_ blocks: [Block], language: String) -> [Block] {
    for (index, block) in blocks.enumerated() where block.isSingleLine {
      guard let day = day(in: block.text, language: language) else { continue }
      date = day
      dateIndex = index
      note(block, "date", "read as the date \(day); it is not spoken")
      var rest = blocks
      rest.remove(at: index)
      return rest
    }
    return blocks
  }

  /// The day that a line states, if it states nothing else.
  private func day(in line: String, language: String) -> CalendarDate? {
    guard line.utf8.count <= 60 else { return nil }
    let value = MetadataKeys.value(of: .date, in: line) ?? line
    guard let found = DateText.day(in: value, languages: [language, "en"]) else { return nil }
    return CalendarDate(year: found.year, month: found.month, day: found.day)
  }

  // MARK: Furniture

  private mutating func leaveOutFurniture(_ blocks: [Block]) -> [Block] {
    var kept: [Block] = []
    let dateIndex = dateIndex
    for (index, block) in blocks.enumerated() {
      guard let reason = furniture(block) else {
        kept.append(block)
        continue
      }
      note(block, reason.identifier, reason.message)
      if let dateIndex, index < dateIndex { self.dateIndex = (self.dateIndex ?? dateIndex) - 1 }
    }
    return kept
  }

  /// Why a block is no part of the show; `nil` when it may be.
  private func furniture(_ block: Block) -> (identifier: String, message: String)? {
    let firstLine = source.lines[block.lines.lowerBound].content
    if Furniture.isLanguageSwitcher(block.text) {
      return ("language-switcher-left-out", "a list of languages to switch to; it is not spoken")
    }
    if block.isSingleLine, Heading.isRule(source.bytes.span, firstLine) {
      return ("rule-left-out", "a dividing line is not spoken")
    }
    if Furniture.isEditorsLine(block.text) {
      return ("editors-line-left-out", "the editor's line before the talk; it is not spoken")
    }
    if Furniture.isCredit(Array(block.text.utf8)) { return ("credit-left-out", "the transcriber's line is not spoken") }
    if block.isSingleLine, Links.isOnlyLink(block.text) { return ("link-left-out", "a link is not spoken") }
    return nil
  }

  // MARK: Title

  private mutating func takeTitle(_ blocks: [Block]) -> [Block] {
    guard title == nil else { return blocks }
    guard let index = titleIndex(blocks) else { return blocks }
    let block = blocks[index]
    title = MetadataKeys.value(of: .title, in: block.text) ?? block.text
    note(block, "title", "read as the title; it is not spoken")
    for category in blocks[..<index] {
      note(category, "category-left-out", "a line above the title that is no part of it; it is not spoken")
    }
    return Array(blocks[(index + 1)...])
  }

  /// The block that holds the title.
  ///
  /// It is a `#` heading, a `Title:` line, the line right above the date, or else the first line that is no sentence. A
  /// short line above a longer one is a category.
  private func titleIndex(_ blocks: [Block]) -> Int? {
    if let marked = blocks.firstIndex(where: { $0.level == 1 || MetadataKeys.value(of: .title, in: $0.text) != nil }) {
      return blocks[..<marked].allSatisfy(isHeadline) ? marked : nil
    }
    let leading = blocks.prefix(while: isHeadline)
    if let dateIndex, dateIndex > 0, dateIndex <= blocks.count, blocks[dateIndex - 1].isSingleLine,
      blocks[..<(dateIndex - 1)].allSatisfy(isHeadline), dateIndex == 1 || isHeadline(blocks[dateIndex - 1])
    {
      return dateIndex - 1
    }
    guard !leading.isEmpty else { return nil }
    if leading.count > 1, wordCount(leading[0]) <= 2, wordCount(leading[1]) > wordCount(leading[0]) { return 1 }
    return 0
  }

  /// Whether a block is one short line that doesn't end as a sentence does.
  private func isHeadline(_ block: Block) -> Bool {
    guard block.isSingleLine, block.text.count <= 200, block.level <= 1 else { return false }
    guard let last = block.text.last(where: { !"\"“”»«'’」』)".contains($0) }) else { return false }
    return !".。…:：;,".contains(last) || block.level == 1
  }

  private func wordCount(_ block: Block) -> Int {
    block.text.split(whereSeparator: \.isWhitespace).count
  }

  // MARK: Introduction

  private mutating func takeIntroduction(_ blocks: [Block]) {
    for block in blocks {
      if block.level > 0 {
        if let heading = firstHeading {
          diagnostics.append(
            Diagnostic(.note, "heading-left-out", "“\(heading)” heads no turn", at: range(block)))
        }
        firstHeading = block.text
        continue
      }
      let paragraph = InlineMarks.read(joined(block), range: range(block)).paragraph
      for cue in paragraph.cues {
        note(block, "cue", "“\(cue.text)” is read as a cue (\(cue.kind.rawValue)), not spoken")
      }
      if paragraph.text.isEmpty, firstHeading != nil || introduction.isEmpty {
        openingCues += paragraph.cues
        continue
      }
      if introduction.isEmpty { note(block, "introduction", "read as the introduction; a narrator speaks it") }
      introduction.append(paragraph)
    }
  }

  private func joined(_ block: Block) -> [UInt8] {
    var words: [UInt8] = []
    for line in block.lines {
      let content = source.lines[line].content
      if !words.isEmpty,
        !(ScriptWithoutSpaces.ends(words.span)
          && ScriptWithoutSpaces.starts(source.bytes.span, at: content.lowerBound))
      {
        words.append(UInt8(ascii: " "))
      }
      words.append(contentsOf: source.bytes[content])
    }
    return words
  }
}

// MARK: - Front matter

extension Preamble {
  /// Reads title, date and language from a `---` block at the top; the line behind it.
  private mutating func readFrontMatter(before end: Int, language: String) -> Int {
    guard let lines = FrontMatter.lines(of: source), lines.upperBound <= end else { return 0 }
    let (first, last) = (lines.lowerBound, lines.upperBound - 1)
    for line in (first + 1)..<last {
      let text = source.text(source.lines[line].content)
      guard let colon = text.firstIndex(of: ":") else { continue }
      let value = text[text.index(after: colon)...].trimmed.unquoted
      switch text[..<colon].lowercased() {
      case "title": title = value.isEmpty ? nil : value
      case "date":
        if let day = DateText.day(in: value, languages: [language, "en"]) {
          date = CalendarDate(year: day.year, month: day.month, day: day.day)
        }
      case "language", "lang": self.language = LanguageTag(value)
      default: continue
      }
    }
    diagnostics.append(
      Diagnostic(
        .note, "front-matter", "read title, date and language from the front matter; none of it is spoken",
        at: SourceRange(source.range(ofLine: first).start, source.range(ofLine: last).end)))
    return last + 1
  }
}

extension String {
  fileprivate var unquoted: String {
    guard count >= 2, let first, first == last, first == "\"" || first == "'" else { return self }
    return String(dropFirst().dropLast())
  }
}
