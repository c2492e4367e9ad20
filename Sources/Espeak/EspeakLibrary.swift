#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The library of eSpeak NG, loaded and made ready; gone from the process with this value.
///
/// The library keeps the state of the last speech in global variables, so that a second one would start a little
/// otherwise. A library loaded anew has none of it: each speech gets its own.
struct EspeakLibrary: ~Copyable {
  /// The environment variable that names another library file.
  static let variable = "CUELIGHT_ESPEAK"

  /// Samples a second.
  let sampleRate: Int

  private let library: DynamicLibrary
  private let functions: EspeakFunctions

  /// Loads the library from the first place that has one.
  init() throws(EspeakError) {
    let library = try Self.load()
    guard let functions = EspeakFunctions(library) else { throw Self.missing }
    let rate = functions.initialize(EspeakABI.synchronous, 0, nil, EspeakABI.doesNotExit)
    // Without its data it starts all the same, and then knows no language.
    guard rate > 0, functions.setVoice("en") == 0 else {
      throw EspeakError("eSpeak NG is installed without its voices: \(Self.advice)")
    }
    sampleRate = Int(rate)
    self.library = library
    self.functions = functions
  }

  deinit {
    functions.setCallback(nil)
    // Ended, a library that stays loaded would hang at the next speech.
    if !library.isShared { _ = functions.terminate() }
  }

  /// The voices that are installed, without variants.
  func voices() -> [EspeakVoice] {
    var voices: [EspeakVoice] = []
    guard var next = functions.listVoices(nil) else { return [] }
    while let place = next.pointee {
      if let voice = EspeakVoice(at: place) { voices.append(voice) }
      next += 1
    }
    return voices
  }

  /// Speaks a document, ended by a byte of zero, and returns when all of it is spoken.
  /// - Parameter userData: What each event carries to the callback.
  func speak(
    _ document: [UInt8], voice: String, userData: UnsafeMutableRawPointer, callback: EspeakABI.Callback
  ) throws(EspeakError) {
    guard functions.setVoice(voice) == 0 else { throw EspeakError("eSpeak NG has no voice “\(voice)”") }
    functions.setCallback(callback)
    // It draws the noise of consonants from rand(): the same seed gives the same sound.
    srand(1)
    let code = functions.synthesize(
      document, document.count, 0, EspeakABI.characterPosition, 0, EspeakABI.ssmlInUTF8, nil, userData)
    guard code == 0, functions.synchronize() == 0 else { throw EspeakError("eSpeak NG gave up with code \(code)") }
  }
}

// MARK: Loading

extension EspeakLibrary {
  /// Where the library is looked for, by name and then where Homebrew puts it.
  private static var names: [String] {
    #if canImport(Darwin)
      [
        "libespeak-ng.dylib", "libespeak-ng.1.dylib", "/opt/homebrew/lib/libespeak-ng.dylib",
        "/usr/local/lib/libespeak-ng.dylib",
      ]
    #else
      ["libespeak-ng.so.1", "libespeak-ng.so", "/home/linuxbrew/.linuxbrew/lib/libespeak-ng.so.1"]
    #endif
  }

  /// How to install it.
  static var advice: String {
    #if canImport(Darwin)
      "install it with “brew install espeak-ng”"
    #else
      "install it with “sudo apt install libespeak-ng1 espeak-ng-data”"
    #endif
  }

  private static var namedFile: String? { getenv(variable).map { String(cString: $0) } }

  private static func load() throws(EspeakError) -> DynamicLibrary {
    for name in namedFile.map({ [$0] }) ?? names {
      if !name.isEmpty, let library = DynamicLibrary(name) { return library }
    }
    throw missing
  }

  private static var missing: EspeakError {
    guard let namedFile else { return EspeakError("eSpeak NG is not installed: \(advice)") }
    return EspeakError(
      "eSpeak NG is not installed: \(variable) names “\(namedFile)”, which can't be loaded as its library; "
        + "name another file, or unset \(variable) and \(advice)")
  }
}
