import Alignment

/// Takes what eSpeak NG hands over while it speaks: samples to the sink, events to the times.
struct SpeechRecorder {
  private let sampleRate: Int
  private let sink: (Span<Int16>) throws -> Void
  private let onMark: (EngineTimes.Mark) -> Void
  private var texts: CharacterFinder
  private var samples = 0
  private var times = EngineTimes()
  /// Where the last word stands in the text.
  private var lastPosition = -1
  private var failure: (any Error)?

  init(
    _ document: [UInt8], sampleRate: Int, sink: @escaping (Span<Int16>) throws -> Void,
    onMark: @escaping (EngineTimes.Mark) -> Void
  ) {
    self.sampleRate = sampleRate
    self.sink = sink
    self.onMark = onMark
    texts = CharacterFinder(document)
  }

  /// What the library calls; the first event's `user_data` is the recorder.
  static let callback: EspeakABI.Callback = { samples, count, events in
    guard let events, let place = EspeakEvent(at: events).userData else { return 0 }
    let recorder = place.assumingMemoryBound(to: SpeechRecorder.self)
    return recorder.pointee.take(UnsafeBufferPointer(start: samples, count: samples == nil ? 0 : Int(count)), events)
  }

  /// What was recorded.
  consuming func finish() throws -> EngineTimes {
    if let failure { throw failure }
    times.length = time(samples)
    return times
  }

  /// Takes a piece of sound with the events in it; 1 stops the speech.
  private mutating func take(_ piece: UnsafeBufferPointer<Int16>, _ events: UnsafeMutableRawPointer) -> CInt {
    guard failure == nil else { return 1 }
    do {
      var place = UnsafeRawPointer(events)
      while EspeakEvent(at: place).kind != EspeakEvent.Kind.endOfList {
        try take(EspeakEvent(at: place))
        place += EspeakEvent.stride
      }
      if !piece.isEmpty { try sink(piece.span) }
      samples += piece.count
      return 0
    } catch {
      failure = error
      return 1
    }
  }

  private mutating func take(_ event: EspeakEvent) throws(EspeakError) {
    switch event.kind {
    case EspeakEvent.Kind.mark:
      let mark = EngineTimes.Mark(name: event.name, time: time(event.sample))
      times.marks.append(mark)
      onMark(mark)
    case EspeakEvent.Kind.word:
      word(event)
    case EspeakEvent.Kind.sampleRate where event.number != sampleRate:
      throw EspeakError(
        "a voice speaks at \(event.number) samples a second and the others at \(sampleRate); choose another voice for it"
      )
    default: break
    }
  }

  /// The words of an alias all stand where the text goes on behind it: only the last one there is written in the text.
  private mutating func word(_ event: EspeakEvent) {
    if event.position == lastPosition, let last = times.words.indices.last { times.words[last].text = "" }
    lastPosition = event.position
    let text = texts.text(at: event.position - 1, count: event.length)
    times.words.append(EngineTimes.Word(text: text, start: time(event.sample)))
  }

  /// Samples as a length, to the nanosecond.
  private func time(_ samples: Int) -> Duration {
    let (seconds, rest) = samples.quotientAndRemainder(dividingBy: sampleRate)
    return .seconds(seconds) + .nanoseconds(rest * 1_000_000_000 / sampleRate)
  }
}

/// Finds characters of a document by their number, going forward.
struct CharacterFinder {
  private let document: [UInt8]
  private var offset = 0
  private var character = 0

  init(_ document: [UInt8]) {
    self.document = document
  }

  /// Some characters as text; empty where they lie before what was found last, or aren't text alone.
  mutating func text(at first: Int, count: Int) -> String {
    guard first >= character, count > 0 else { return "" }
    advance(to: first)
    let start = offset
    var end = self
    end.advance(to: first + count)
    let bytes = document[start..<end.offset]
    let isText = !bytes.contains { $0 == 0 || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
    return isText ? String(decoding: bytes, as: UTF8.self) : ""
  }

  private mutating func advance(to target: Int) {
    while character < target, offset < document.count {
      offset += 1
      // What follows the first byte of a character starts with the bits 10.
      while offset < document.count, document[offset] & 0xC0 == 0x80 { offset += 1 }
      character += 1
    }
  }
}
