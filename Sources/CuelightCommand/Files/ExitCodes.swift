import ArgumentParser

/// The codes that the command ends with; numbers as in BSD's `sysexits.h`.
extension ExitCode {
  /// The input can't be read as a script.
  static let unreadableScript = ExitCode(65)
  /// The input can't be opened.
  static let noInput = ExitCode(66)
  /// A program or library of the machine isn't there.
  static let unavailable = ExitCode(69)
  /// An output can't be made.
  static let cannotCreate = ExitCode(73)
  /// An output can't be written to its end.
  static let cannotWrite = ExitCode(74)
}
