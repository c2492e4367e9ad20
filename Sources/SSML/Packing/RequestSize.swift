import SpeechTiming

/// How much of an engine's limits something takes up.
struct RequestSize {
  /// The bytes in UTF-8, markup included.
  var bytes = 0
  /// The characters in UTF-16, markup included.
  var characters = 0
  /// The characters in UTF-16, without tags.
  var billed = 0
  /// The length of the sound in milliseconds, on the safe side.
  var milliseconds = 0.0

  static func + (left: Self, right: Self) -> Self {
    RequestSize(
      bytes: left.bytes + right.bytes, characters: left.characters + right.characters,
      billed: left.billed + right.billed, milliseconds: left.milliseconds + right.milliseconds)
  }
}

/// A request that is being filled: its parts and what they take up.
struct RequestDraft {
  private(set) var parts: [TurnPart] = []
  private(set) var size: RequestSize
  private(set) var voices: Set<VoiceChoice> = []
  private(set) var speakers: Set<Int> = []

  /// A request that holds nothing but its frame.
  init(frame: RequestSize) { size = frame }

  var isEmpty: Bool { parts.isEmpty }

  mutating func add(_ part: TurnPart, _ size: RequestSize, _ voice: VoiceChoice, speaker: Int, in engine: Engine) {
    parts.append(part)
    self.size = self.size + size
    // A turn without words still has a voice where each turn is written with its own.
    guard !part.words.isEmpty || engine.document.voices != .request else { return }
    voices.insert(voice)
    speakers.insert(speaker)
  }

  /// Whether something more fits.
  func fits(_ more: RequestSize, _ voice: VoiceChoice, speaker: Int, in engine: Engine) -> Bool {
    let sum = size + more
    return engine.limits.allSatisfy { limit in
      let value: Double =
        switch limit.measure {
        case .bytes: Double(sum.bytes)
        case .characters: Double(sum.characters)
        case .billedCharacters: Double(sum.billed)
        case .seconds: sum.milliseconds / 1000
        case .voices: Double(voices.union([voice]).count)
        case .speakers: Double(speakers.union([speaker]).count)
        }
      return value <= limit.maximum
    }
  }
}
