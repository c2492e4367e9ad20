/// The text that a function of ICU writes.
enum ICUText {
  /// UTF-16 units that fit without asking twice.
  private static let expectedLength = 512

  /// Calls a function that writes UTF-16 and hands the units to `body`; `nil` when ICU refuses.
  ///
  /// - Parameters:
  ///   - write: Fills a buffer of the given capacity and returns the length of the whole text, or a negative number.
  ///   - body: Reads the units, and may change them. The buffer ends with the call.
  static func withUnits<Result>(
    _ write: (UnsafeMutablePointer<UInt16>, Int32) -> Int32,
    _ body: (UnsafeMutableBufferPointer<UInt16>) -> Result?
  ) -> Result? {
    var missing = 0
    let result = withUnits(capacity: expectedLength, missing: &missing, write, body)
    guard missing > 0 else { return result }
    return withUnits(capacity: missing, missing: &missing, write, body)
  }

  /// The text that a function of ICU writes; `nil` when ICU refuses.
  static func string(_ write: (UnsafeMutablePointer<UInt16>, Int32) -> Int32) -> String? {
    withUnits(write) { UTF16Text.string($0.span) }
  }

  private static func withUnits<Result>(
    capacity: Int, missing: inout Int,
    _ write: (UnsafeMutablePointer<UInt16>, Int32) -> Int32,
    _ body: (UnsafeMutableBufferPointer<UInt16>) -> Result?
  ) -> Result? {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: capacity) { buffer in
      guard let start = buffer.baseAddress else { return nil }
      let length = Int(write(start, Int32(capacity)))
      missing = length > capacity ? length : 0
      guard length >= 0, missing == 0 else { return nil }
      return body(UnsafeMutableBufferPointer(rebasing: buffer[..<length]))
    }
  }
}
