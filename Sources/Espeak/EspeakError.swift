/// Why eSpeak NG could not speak.
public struct EspeakError: Error, Hashable, Sendable {
  /// What is wrong and what to do about it, in one sentence without a full stop.
  public let message: String

  /// Makes an error from its message.
  public init(_ message: String) {
    self.message = message
  }
}
