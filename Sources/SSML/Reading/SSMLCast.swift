import TalkScript

/// The speakers of a document: one for each voice.
struct SSMLCast {
  private(set) var speakers: [Speaker] = []
  private(set) var voices: [String: String] = [:]
  private(set) var deliveries: [String: VoiceDelivery] = [:]
  private var byVoice: [String: Int] = [:]
  private var stack: [Voice] = []
  /// The speaker of what stands outside of voices.
  private var narrator: Int?

  /// The most variants that are told apart.
  private static let mostVariants = 100

  /// A voice as an element names it; it becomes a speaker when it says something or ends.
  private enum Voice {
    case name(String, speaker: String)
    case variant(Int)
  }

  /// Who speaks now; what stands outside of voices has a speaker of its own.
  var current: Int {
    mutating get {
      switch stack.last {
      case .name(let voice, let name)?: return speaker(of: voice, name: name)
      case .variant(let number)?: return speaker(ofVariant: number)
      case nil: break
      }
      if let narrator { return narrator }
      narrator = add(Speaker(name: "Speaker \(speakers.count + 1)", role: .host))
      return narrator ?? 0
    }
  }

  /// Whether no voice is open, and none has spoken outside of voices.
  var isSilent: Bool { stack.isEmpty && narrator == nil }

  /// Enters a voice of a name, or of a number.
  mutating func push(_ voice: String?, variant: Int?, name: String?) {
    if let voice {
      stack.append(.name(voice, speaker: name ?? voice))
    } else {
      stack.append(.variant(min(max(1, variant ?? 1), Self.mostVariants)))
    }
  }

  mutating func pop() { stack.removeLast() }

  /// Takes down how the voice that speaks is brought.
  mutating func deliver(_ delivery: VoiceDelivery) {
    let name = speakers[current].name
    if deliveries[name] == nil { deliveries[name] = delivery }
  }

  private mutating func speaker(of voice: String, name: String) -> Int {
    if let known = byVoice[voice] { return known }
    let speaker = Speaker(name: name, role: .guest)
    // A place that a number left free is taken first.
    let index: Int
    if let place = free.min() {
      free.remove(place)
      speakers[place] = speaker
      index = place
    } else {
      index = add(speaker)
    }
    byVoice[voice] = index
    voices[speaker.name] = voice
    return index
  }

  /// Numbers of variants are places in the cast, so that the same ones come out again.
  private mutating func speaker(ofVariant number: Int) -> Int {
    while speakers.count < number {
      free.insert(add(Speaker(name: "Speaker \(speakers.count + 1)", role: .guest)))
    }
    free.remove(number - 1)
    return number - 1
  }

  /// Places in the cast that nobody speaks from yet.
  private var free: Set<Int> = []

  private mutating func add(_ speaker: Speaker) -> Int {
    speakers.append(speaker)
    return speakers.count - 1
  }
}
