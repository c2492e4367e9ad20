// The C interface of eSpeak NG as its public header `speak_lib.h` tells it (revision 12, stable since revision 7).

/// What the library's functions are called with and return.
enum EspeakABI {
  /// `espeak_Initialize(output, buffer length in ms, data path, options)`: the sample rate, or -1.
  typealias Initialize = @convention(c) (CInt, CInt, UnsafePointer<CChar>?, CInt) -> CInt
  /// `t_espeak_callback`: samples, how many, events; 0 goes on, 1 stops.
  typealias Callback = @convention(c) (UnsafeMutablePointer<Int16>?, CInt, UnsafeMutableRawPointer?) -> CInt
  /// `espeak_SetSynthCallback(callback)`.
  typealias SetCallback = @convention(c) (Callback?) -> Void
  /// `espeak_Synth(text, size, position, position type, end position, flags, identifier, user data)`.
  typealias Synthesize =
    @convention(c) (
      UnsafeRawPointer?, Int, CUnsignedInt, CInt, CUnsignedInt, CUnsignedInt, UnsafeMutablePointer<CUnsignedInt>?,
      UnsafeMutableRawPointer?
    ) -> CInt
  /// `espeak_SetVoiceByName(name)`.
  typealias SetVoice = @convention(c) (UnsafePointer<CChar>?) -> CInt
  /// `espeak_ListVoices(specification)`: pointers to `espeak_VOICE`, ended by a null pointer.
  typealias ListVoices = @convention(c) (UnsafeRawPointer?) -> UnsafePointer<UnsafeRawPointer?>?
  /// `espeak_Synchronize()` and `espeak_Terminate()`.
  typealias Plain = @convention(c) () -> CInt

  /// `AUDIO_OUTPUT_SYNCHRONOUS`: samples come to the callback, and the call returns when all is spoken.
  static let synchronous: CInt = 2
  /// `espeakINITIALIZE_DONT_EXIT`: missing data are no reason to end the process.
  static let doesNotExit: CInt = 0x8000
  /// `POS_CHARACTER`.
  static let characterPosition: CInt = 1
  /// `espeakCHARS_UTF8 | espeakSSML`.
  static let ssmlInUTF8: CUnsignedInt = 0x11
}

/// The functions of a loaded library.
struct EspeakFunctions {
  let initialize: EspeakABI.Initialize
  let setCallback: EspeakABI.SetCallback
  let synthesize: EspeakABI.Synthesize
  let synchronize: EspeakABI.Plain
  let terminate: EspeakABI.Plain
  let setVoice: EspeakABI.SetVoice
  let listVoices: EspeakABI.ListVoices

  /// Finds all of them; `nil` where one is missing, so that it is another library or one too old.
  init?(_ library: borrowing DynamicLibrary) {
    guard let initialize = library.function("espeak_Initialize", as: EspeakABI.Initialize.self),
      let setCallback = library.function("espeak_SetSynthCallback", as: EspeakABI.SetCallback.self),
      let synthesize = library.function("espeak_Synth", as: EspeakABI.Synthesize.self),
      let synchronize = library.function("espeak_Synchronize", as: EspeakABI.Plain.self),
      let terminate = library.function("espeak_Terminate", as: EspeakABI.Plain.self),
      let setVoice = library.function("espeak_SetVoiceByName", as: EspeakABI.SetVoice.self),
      let listVoices = library.function("espeak_ListVoices", as: EspeakABI.ListVoices.self)
    else { return nil }
    self.initialize = initialize
    self.setCallback = setCallback
    self.synthesize = synthesize
    self.synchronize = synchronize
    self.terminate = terminate
    self.setVoice = setVoice
    self.listVoices = listVoices
  }
}

/// An `espeak_EVENT`, read where it lies.
struct EspeakEvent {
  /// `espeak_EVENT_TYPE`, those that are used here.
  enum Kind {
    static let endOfList: CInt = 0
    static let word: CInt = 1
    static let mark: CInt = 3
    static let sampleRate: CInt = 8
  }

  /// The bytes from one event to the next: six `int`, the pointer `user_data`, and the union `id` of eight bytes.
  static let stride = 6 * MemoryLayout<CInt>.size + MemoryLayout<UnsafeRawPointer>.size + 8

  private let place: UnsafeRawPointer

  init(at place: UnsafeRawPointer) { self.place = place }

  /// `type`.
  var kind: CInt { place.loadUnaligned(as: CInt.self) }
  /// `text_position`: characters of the text up to it, counted from 1.
  var position: Int { int(2) }
  /// `length`: the characters of a word.
  var length: Int { int(3) }
  /// `sample`: the samples that come before it.
  ///
  /// The header calls it internal; `audio_position` beside it is the same, cut to whole milliseconds.
  var sample: Int { int(5) }
  /// `user_data`: what the text was handed over with.
  var userData: UnsafeMutableRawPointer? { place.loadUnaligned(fromByteOffset: 24, as: UnsafeMutableRawPointer?.self) }
  /// `id.number`.
  var number: Int { Int(place.loadUnaligned(fromByteOffset: Self.identifier, as: CInt.self)) }
  /// `id.name`, of marks only.
  var name: String {
    place.loadUnaligned(fromByteOffset: Self.identifier, as: UnsafePointer<CChar>?.self).map { String(cString: $0) }
      ?? ""
  }

  /// `id` stands behind `user_data`.
  private static let identifier = 24 + MemoryLayout<UnsafeRawPointer>.size

  private func int(_ index: Int) -> Int {
    Int(place.loadUnaligned(fromByteOffset: index * MemoryLayout<CInt>.size, as: CInt.self))
  }
}

extension EspeakVoice {
  /// Reads an `espeak_VOICE`, which starts with three pointers: `name`, `languages`, `identifier`.
  init?(at place: UnsafeRawPointer) {
    func text(_ index: Int) -> UnsafePointer<CChar>? {
      let offset = index * MemoryLayout<UnsafeRawPointer>.size
      return place.loadUnaligned(fromByteOffset: offset, as: UnsafePointer<CChar>?.self)
    }
    guard let name = text(0), let identifier = text(2) else { return nil }
    // Pairs of a byte (the lower, the better it suits) and a language tag, ended by a byte of zero.
    var languages: [Language] = []
    var next = text(1)
    while let pair = next, pair.pointee != 0 {
      let tag = String(cString: pair + 1)
      languages.append(Language(tag: tag.lowercased(), rank: Int(pair.pointee)))
      next = pair + 2 + tag.utf8.count
    }
    self.init(name: String(cString: name), identifier: String(cString: identifier), languages: languages)
  }
}
