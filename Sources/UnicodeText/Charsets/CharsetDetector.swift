import CICU

/// A charset detector of ICU and its only owner.
struct CharsetDetector: ~Copyable {
  /// One opinion of the detector.
  struct Guess {
    /// The charset as ICU names it.
    let charset: String
    /// From 1 to 100.
    let confidence: Int
  }

  private let detector: OpaquePointer

  /// Opens a detector; `nil` when ICU cannot.
  init?() {
    guard let detector = cicu_detector_open() else { return nil }
    self.detector = detector
  }

  deinit { cicu_detector_close(detector) }

  /// The charsets that come into question for the bytes, the likeliest first.
  func guesses(for bytes: [UInt8]) -> [Guess] {
    guard let length = Int32(exactly: bytes.count) else { return [] }
    return bytes.withUnsafeBytes { buffer in
      var count: Int32 = 0
      guard let start = buffer.baseAddress,
        let matches = cicu_detector_guesses(detector, start.assumingMemoryBound(to: CChar.self), length, &count)
      else { return [] }
      return UnsafeBufferPointer(start: matches, count: Int(count)).compactMap { match in
        guard let name = cicu_guess_name(match) else { return nil }
        return Guess(charset: String(cString: name), confidence: Int(cicu_guess_confidence(match)))
      }
    }
  }
}
