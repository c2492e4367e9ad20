public import Alignment
import Synchronization

/// eSpeak NG as it is installed on this machine: it reads SSML aloud and tells when it reached each mark.
///
/// ```swift
/// let engine = try EspeakEngine()
/// var writer = try WAVWriter(path: "draft.wav", sampleRate: engine.sampleRate)
/// let times = try engine.speak(document.bytes, language: "en") { try writer.append($0) }
/// try writer.finish()
/// ```
///
/// The toolkit neither links nor holds any of it: the library is loaded while the program runs. The environment variable
/// `CUELIGHT_ESPEAK` names another library file than the system's.
public struct EspeakEngine: Sendable {
  /// Samples a second; the sound is mono, 16 bits a sample.
  public let sampleRate: Int
  /// The voices that are installed.
  public let voices: EspeakVoices

  /// Loads the library to see what is there.
  /// - Throws: ``EspeakError`` where eSpeak NG isn't installed, with what to do.
  public init() throws(EspeakError) {
    (sampleRate, voices) = try Self.oneAtATime.withLock { _ throws(EspeakError) in
      let library = try EspeakLibrary()
      return (library.sampleRate, EspeakVoices(library.voices()))
    }
  }

  /// The library's state is the whole process's, so one speech waits for the other.
  private static let oneAtATime = Mutex(())

  /// Reads a document aloud; the same document gives the same samples.
  ///
  /// The samples come in pieces of some 60 ms while they are made, so that a sound of hours needs no memory. The seed of
  /// the process's `rand()` is set, since eSpeak NG makes noise of it.
  /// - Parameters:
  ///   - ssml: The document in UTF-8.
  ///   - language: The language of what stands outside of any `voice`.
  ///   - onMark: Called when a mark is reached.
  ///   - sink: Takes the samples; what it throws ends the speech and is thrown on.
  /// - Returns: The marks and words with their times, and the exact length.
  /// - Throws: ``EspeakError``, or what the sink throws.
  public func speak(
    _ ssml: [UInt8], language: String, onMark: (EngineTimes.Mark) -> Void = { _ in },
    into sink: (Span<Int16>) throws -> Void
  ) throws -> EngineTimes {
    // Zero would end the text for C; XML has no place for it anyway.
    let document = ssml.map { $0 == 0 ? 0x20 : $0 } + [0]
    let voice = voices.voice(for: language)?.identifier ?? "en"
    return try Self.oneAtATime.withLock { _ in
      let library = try EspeakLibrary()
      return try withoutActuallyEscaping(sink) { sink in
        try withoutActuallyEscaping(onMark) { onMark in
          var recorder = SpeechRecorder(document, sampleRate: library.sampleRate, sink: sink, onMark: onMark)
          try withUnsafeMutablePointer(to: &recorder) { pointer in
            try library.speak(document, voice: voice, userData: pointer, callback: SpeechRecorder.callback)
          }
          return try recorder.finish()
        }
      }
    }
  }
}
