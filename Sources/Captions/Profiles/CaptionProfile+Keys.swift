extension CaptionProfile {
  /// The limits by name, as a show file and `cuelight profiles` have them.
  public enum Key: String, Hashable, Sendable, CaseIterable {
    case counting
    case charactersPerLine = "characters-per-line"
    case lines
    case mostLines = "most-lines"
    case charactersPerCaption = "characters-per-caption"
    case readingSpeed = "reading-speed"
    case wordsPerMinute = "words-per-minute"
    case shortest
    case longest
    case gapFrames = "gap-frames"
    case gap
    case closeGapsBelow = "close-gaps-below"
    case frameRate = "frame-rate"
    case lead
    case linger
    case balance
    case dialogue
    case speakers
  }

  /// What a text is checked for beside the limits; the names are those of the checker's rules.
  public enum TextRule: String, Hashable, Sendable, CaseIterable {
    /// No two lines where one is enough.
    case fitsOnOneLine = "fits-on-one-line"
    /// An ellipsis is one character.
    case ellipsis
    /// No space twice, at a line's ends or before punctuation.
    case whiteSpace = "white-space"
    /// One to ten are written out.
    case numbers
    /// A number that starts a sentence is written out.
    case numberStart = "number-start"
    /// No characters that players can't show.
    case glyphs
    /// No italics.
    case italics
    /// No end of one sentence beside the start of another.
    case sentenceMerge = "sentence-merge"
  }

  /// What a limit is set to.
  public enum Setting: Hashable, Sendable {
    /// A number.
    case number(Double)
    /// A time.
    case time(Duration)
    /// One of some words.
    case word(String)
  }

  /// What a limit can be set to.
  public enum Kind: Hashable, Sendable {
    /// A number within a range.
    case number(ClosedRange<Double>)
    /// A time, not below zero and not above a minute.
    case time
    /// One of some words.
    case word([String])
  }
}

extension CaptionProfile.Key {
  /// What the limit can be set to.
  public var kind: CaptionProfile.Kind {
    switch self {
    case .counting: .word(CaptionProfile.Counting.allCases.map(\.rawValue))
    case .charactersPerLine: .number(1...250)
    case .lines, .mostLines: .number(1...3)
    case .charactersPerCaption: .number(1...750)
    case .readingSpeed: .number(1...100)
    case .wordsPerMinute: .number(1...1000)
    case .gapFrames: .number(0...60)
    case .shortest, .longest, .gap, .closeGapsBelow, .lead, .linger: .time
    case .frameRate: .word(FrameRate.all.map(\.description))
    case .balance: .number(0...1)
    case .dialogue: .word(CaptionProfile.Dialogue.allCases.map(\.rawValue))
    case .speakers: .word(CaptionProfile.SpeakerLabels.allCases.map(\.rawValue))
    }
  }

  /// What the figure counts; empty for words.
  public var unit: String {
    switch self {
    case .counting, .dialogue, .speakers: ""
    case .charactersPerLine, .charactersPerCaption: "characters"
    case .lines, .mostLines: "lines"
    case .readingSpeed: "characters/s"
    case .wordsPerMinute: "words/min"
    case .gapFrames: "frames"
    case .shortest, .longest, .gap, .closeGapsBelow, .lead, .linger: "s"
    case .frameRate: "frames/s"
    case .balance: "of the longer line"
    }
  }
}

extension CaptionProfile {
  /// What a limit is set to; `nil` where there is none.
  public func setting(_ key: Key) -> Setting? {
    switch key {
    case .counting: .word(counting.rawValue)
    case .charactersPerLine: .number(columns)
    case .lines: .number(Double(lines))
    case .mostLines: mostLines.map { .number(Double($0)) }
    case .charactersPerCaption: charactersPerCaption.map(Setting.number)
    case .readingSpeed: readingSpeed.map(Setting.number)
    case .wordsPerMinute: wordsPerMinute.map(Setting.number)
    case .shortest: .time(shortest)
    case .longest: .time(longest)
    case .gapFrames: gap.closedFrames > 0 ? .number(Double(gap.closedFrames)) : nil
    case .gap: gap.closedFrames > 0 ? nil : .time(gap.closed)
    case .closeGapsBelow: gap.open > .zero ? .time(gap.open) : nil
    case .frameRate: frameRate.map { .word($0.description) }
    case .lead: .time(lead)
    case .linger: .time(linger)
    case .balance: balance.map(Setting.number)
    case .dialogue: .word(dialogue.rawValue)
    case .speakers: .word(speakers.rawValue)
    }
  }

  /// Sets a limit, and says who wants it so.
  /// - Returns: whether the limit takes such a value; a profile stays as it was when it doesn't.
  @discardableResult
  public mutating func set(_ key: Key, to setting: Setting, source: String) -> Bool {
    let isSet =
      switch (key.kind, setting) {
      case (.number(let range), .number(let number)) where range.contains(number): setNumber(key, number)
      case (.time, .time(let time)) where (.zero...Duration.seconds(60)).contains(time): setTime(key, time)
      case (.word(let words), .word(let word)) where words.contains(word): setWord(key, word)
      default: false
      }
    guard isSet else { return false }
    sources[key] = source
    ownLimits.remove(key)
    return true
  }

  private mutating func setNumber(_ key: Key, _ number: Double) -> Bool {
    switch key {
    case .charactersPerLine:
      columns = number
      columnsByFormat = [:]
    case .lines:
      lines = Int(number)
      mostLines = nil
    case .mostLines: mostLines = Int(number)
    case .charactersPerCaption: charactersPerCaption = number
    case .readingSpeed: readingSpeed = number
    case .wordsPerMinute: wordsPerMinute = number
    case .gapFrames: gap.closedFrames = Int(number)
    case .balance: balance = number
    default: return false
    }
    return true
  }

  private mutating func setTime(_ key: Key, _ time: Duration) -> Bool {
    switch key {
    case .shortest: shortest = time
    case .longest: longest = time
    case .gap:
      gap.closed = time
      gap.closedFrames = 0
    case .closeGapsBelow: gap.open = time
    case .lead: lead = time
    case .linger: linger = time
    default: return false
    }
    return true
  }

  private mutating func setWord(_ key: Key, _ word: String) -> Bool {
    switch key {
    case .counting: counting = Counting(rawValue: word) ?? counting
    case .frameRate: frameRate = FrameRate(word)
    case .dialogue: dialogue = Dialogue(rawValue: word) ?? dialogue
    case .speakers: speakers = SpeakerLabels(rawValue: word) ?? speakers
    default: return false
    }
    return true
  }
}
