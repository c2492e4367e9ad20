import Captions

/// Reads the limits of a caption profile as a show file has them.
enum ProfileSetting {
  /// A limit from its text; `nil` where it is of another kind or out of range.
  static func parse(_ text: String, as kind: CaptionProfile.Kind) -> CaptionProfile.Setting? {
    switch kind {
    case .number(let range):
      guard let number = Double(text), range.contains(number) else { return nil }
      return .number(number)
    case .time:
      return time(text).map { .time($0) }
    case .word(let words):
      return words.contains(text.lowercased()) ? .word(text.lowercased()) : nil
    }
  }

  /// What a limit of some kind looks like, for messages.
  static func description(of kind: CaptionProfile.Kind) -> String {
    switch kind {
    case .number(let range): "a number from \(plain(range.lowerBound)) to \(plain(range.upperBound))"
    case .time: "a time of up to a minute, such as 1s, 0.5s or 834ms"
    case .word(let words): "one of \(words.joined(separator: ", "))"
    }
  }

  /// `1s`, `0.5s`, `834ms`, and plain numbers of seconds.
  private static func time(_ text: String) -> Duration? {
    let isThousandths = text.hasSuffix("ms")
    let digits = isThousandths ? text.dropLast(2) : text.hasSuffix("s") ? text.dropLast() : text[...]
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }), let value = Double(digits) else {
      return nil
    }
    let milliseconds = (isThousandths ? value : value * 1000).rounded()
    return milliseconds <= 60_000 ? .milliseconds(Int64(milliseconds)) : nil
  }

  private static func plain(_ number: Double) -> String { String(Int(number)) }
}
