import SpeechTiming
import TalkScript
import XML

/// Goes through a document's tags and texts, and builds the script.
struct ScriptWalk {
  /// An element that is open, and what its end brings.
  private enum Open {
    case voice, paragraph, sentence, silent, plain
    case emphasis(start: Int)
    case token(start: Int, TokenWish.Wish?)
    /// Around sentences: a delivery, or a stress where the engine has no other means.
    case prosody(VoiceDelivery, start: Int, paragraphs: Int)
  }

  private let language: LanguageTag?
  private let names: [String: String]
  private var documentLanguage: LanguageTag?
  private var open: [Open] = []
  private var cast = SSMLCast()
  private var turns = SSMLTurns()
  private var tokens: [TokenWish] = []
  private var marks = SSMLMarks()
  private var notes = LossReport()
  /// How many open elements keep their text to themselves.
  private var silence = 0

  init(language: LanguageTag?, names: [String: String]) {
    self.language = language
    self.names = names
  }

  mutating func take(_ event: XMLEvent) {
    let place = SourceRange(line: event.line, columns: event.column..<(event.column + 1))
    switch event.kind {
    case .start(let tag): open.append(start(tag, at: place))
    case .end: if let element = open.popLast() { end(element, at: place) }
    case .text(let text):
      // White space between elements is nobody's.
      if silence == 0, !(turns.isEmpty || cast.isSilent) || !text.unicodeScalars.allSatisfy(SSMLText.isSpace) {
        turns.add(text, speaker: cast.current, at: place)
      }
    }
  }

  // MARK: Elements

  private mutating func start(_ tag: XMLTag, at place: SourceRange) -> Open {
    switch tag.localName {
    case "speak":
      documentLanguage = tag["xml:lang"].flatMap { LanguageTag($0) }
      turns.turnChange = SpeechGap.betweenSpeakers(documentLanguage ?? language ?? .undetermined)
      return .plain
    case "voice", "turn": return startVoice(tag)
    case "p", "paragraph":
      turns.startParagraph()
      return .paragraph
    case "s", "sentence":
      turns.startSentence()
      return .sentence
    case "mark", "bookmark":
      mark(tag["name"] ?? tag["mark"] ?? "", at: place)
      return .plain
    case "break":
      pause(tag, at: place)
      return .plain
    case "prosody": return prosody(tag, at: place)
    case "emphasis": return .emphasis(start: turns.position(cast.current, at: place))
    case "sub": return token(tag["alias"].map { .said($0) }, at: place)
    case "phoneme":
      let isIPA = tag["alphabet"] == nil || tag["alphabet"] == "ipa"
      if !isIPA { notes.count("phoneme in another alphabet than IPA", "left out, its word kept", at: place) }
      return token(isIPA ? tag["ph"].map { .sounds($0) } : nil, at: place)
    case "audio":
      turns.cue(.clip, tag["src"] ?? "audio", nil, speaker: cast.current, at: place)
      return silent()
    case "desc", "metadata", "lexicon", "meta": return silent()
    case "dialog":
      enterDialogue()
      return .plain
    case "token", "w", "lookup": return .plain
    default:
      notes.count("<\(tag.name)>", "left out, its text kept", at: place)
      return .plain
    }
  }

  private mutating func startVoice(_ tag: XMLTag) -> Open {
    let voice = tag["name"] ?? tag["speaker"]
    turns.interrupt()
    cast.push(voice, variant: tag["variant"].flatMap { Int($0) }, name: voice.flatMap { names[$0] })
    return .voice
  }

  /// The voice around a dialogue is no speaker: its turns are.
  private mutating func enterDialogue() {
    guard case .voice? = open.last else { return }
    open[open.count - 1] = .plain
    cast.pop()
  }

  private mutating func silent() -> Open {
    silence += 1
    return .silent
  }

  private mutating func token(_ wish: TokenWish.Wish?, at place: SourceRange) -> Open {
    .token(start: turns.position(cast.current, at: place), wish)
  }

  private mutating func end(_ element: Open, at place: SourceRange) {
    switch element {
    case .voice:
      turns.endVoice(cast.current, at: place)
      cast.pop()
    case .paragraph: turns.endParagraph()
    case .silent: silence -= 1
    case .emphasis(let start): turns.stress(from: start)
    case .token(let start, let wish):
      guard let wish, let (turn, paragraph, range) = turns.stretch(from: start) else { return }
      tokens.append(TokenWish(wish: wish, turn: turn, paragraph: paragraph, range: range))
    case .prosody(let delivery, let start, let paragraphs):
      if delivery == Self.stress, turns.closedParagraphs == paragraphs {
        turns.stress(from: start)
      } else {
        cast.deliver(delivery)
      }
    case .sentence, .plain: break
    }
  }

  private mutating func mark(_ name: String, at place: SourceRange) {
    switch marks.take(name, isBeforeText: turns.isEmpty) {
    case .turn(let number):
      let hasVoice = open.contains { if case .voice = $0 { true } else { false } }
      let most = hasVoice || number > 0 ? 0 : marks.place.turn
      marks.goBack(turns: turns.takeSilentTurns(atMost: most, cast.current, at: place))
      turns.startTurn(number, speaker: cast.current, at: place)
    case .sentence: break
    case .foreign: notes.count("mark of another name than t0001", "left out", at: place)
    }
  }

  private mutating func pause(_ tag: XMLTag, at place: SourceRange) {
    if let time = tag["time"], let length = BreakTime.length(time) {
      // As a script writes it.
      return turns.pause(length, speaker: cast.current, at: place)
    }
    switch tag["strength"] {
    case "none", "x-weak", "weak": break
    case nil, "medium": turns.breakParagraph()
    default: turns.pause(.seconds(1), speaker: cast.current, at: place)
    }
  }

  private mutating func prosody(_ tag: XMLTag, at place: SourceRange) -> Open {
    var delivery = VoiceDelivery()
    if let rate = tag["rate"].flatMap(VoiceDelivery.rate) { delivery.rate = rate }
    if let pitch = tag["pitch"].flatMap(VoiceDelivery.pitch) { delivery.pitch = pitch }
    if let volume = tag["volume"].flatMap(VoiceDelivery.volume) { delivery.volume = volume }
    let isInSentence = open.contains { if case .sentence = $0 { true } else { false } }
    if isInSentence, delivery == Self.stress {
      return .emphasis(start: turns.position(cast.current, at: place))
    }
    guard !isInSentence, !delivery.isPlain else {
      notes.count("prosody", "left out, its text kept", at: place)
      return .plain
    }
    return .prosody(delivery, start: turns.offset, paragraphs: turns.closedParagraphs)
  }

  /// What stands for emphasis where an engine has none.
  private static let stress = VoiceDelivery(rate: SSMLSink.stressedRate)

  // MARK: The script

  /// The script, once the document has ended.
  mutating func finish() -> SSMLReading {
    let language = documentLanguage ?? language ?? .undetermined
    if turns.isUnfinished { turns.finish(cast.current) }
    var place = marks.place
    place.goesOn = turns.goesOn
    let script = Script(
      language: language, speakers: cast.speakers, segments: [Segment(kind: .talk, turns: turns.turns)])
    return SSMLReading(
      script: script, voices: cast.voices, deliveries: cast.deliveries,
      lexicon: TokenWish.lexicon(tokens, turns.turns, language: language), place: place, diagnostics: leftOut)
  }

  private var leftOut: [Diagnostic] {
    notes.diagnostics(engine: "SSML").map { note in
      var note = note
      (note.severity, note.identifier) = (.note, "ssml-left-out")
      return note
    }
  }
}

/// A word that the document says otherwise than it is written.
struct TokenWish {
  /// How it is said.
  enum Wish: Hashable {
    case said(String)
    case sounds(String)
  }

  var wish: Wish
  var turn: Int
  var paragraph: Int
  var range: Range<Int>

  /// A lexicon of the words that the rules of the language would say otherwise.
  static func lexicon(_ tokens: [TokenWish], _ turns: [Turn], language: LanguageTag) -> [LexiconEntry] {
    guard !tokens.isEmpty else { return [] }
    let forms = SpokenForms(language: language)
    var entries: [LexiconEntry] = []
    var known: Set<String> = []
    var place = (turn: -1, paragraph: -1)
    var usual: [SpokenToken] = []
    for token in tokens where turns.indices.contains(token.turn) {
      guard turns[token.turn].paragraphs.indices.contains(token.paragraph) else { continue }
      let text = turns[token.turn].paragraphs[token.paragraph].text.utf8.span
      guard token.range.upperBound <= text.count else { continue }
      if place != (token.turn, token.paragraph) {
        place = (token.turn, token.paragraph)
        usual = []
        forms.tokens(in: text, into: &usual)
      }
      let written = text.extracting(token.range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
      switch token.wish {
      case .said(let spoken):
        let isUsual = usual.contains { $0.range == token.range && $0.spoken == spoken }
        if !isUsual, !spoken.isEmpty, known.insert(written).inserted {
          entries.append(LexiconEntry(written: written, said: spoken))
        }
      case .sounds(let sounds):
        if known.insert(written).inserted { entries.append(LexiconEntry(written: written, ipa: sounds)) }
      }
    }
    return entries
  }
}
