/// How many pictures a second a video has, as an exact fraction.
public struct FrameRate: Hashable, Sendable, CustomStringConvertible {
  /// Pictures in ``denominator`` seconds.
  public let numerator: Int64
  /// Seconds.
  public let denominator: Int64
  /// The rate as it is usually written, such as `23.976`.
  public let description: String

  private init(_ numerator: Int64, _ denominator: Int64, _ description: String) {
    self.numerator = numerator
    self.denominator = denominator
    self.description = description
  }

  /// The rates in use: the film and television rates of SMPTE ST 12-1, those of NTSC by 1000/1001.
  public static let all = [
    FrameRate(24000, 1001, "23.976"), FrameRate(24, 1, "24"), FrameRate(25, 1, "25"), FrameRate(30000, 1001, "29.97"),
    FrameRate(30, 1, "30"), FrameRate(50, 1, "50"), FrameRate(60000, 1001, "59.94"), FrameRate(60, 1, "60"),
  ]

  /// Film: 24 pictures a second.
  public static let film = FrameRate(24, 1, "24")

  /// Finds a rate by how it is usually written, such as `23.976`, `24` or `29.97`; `nil` for any other text.
  public init?(_ text: String) {
    guard let rate = Self.all.first(where: { $0.description == text }) else { return nil }
    self = rate
  }

  /// The time of a picture in milliseconds, rounded to the nearest.
  func milliseconds(ofFrame frame: Int64) -> Int64 {
    (frame * 1000 * denominator * 2 + numerator) / (numerator * 2)
  }

  /// The picture that is nearest to a time in milliseconds.
  func frame(at milliseconds: Int64) -> Int64 {
    (milliseconds * numerator * 2 + 1000 * denominator) / (2000 * denominator)
  }

  /// How many milliseconds some pictures last, rounded up: a gap of so many is never too short.
  func milliseconds(ofFrames frames: Int64) -> Int64 {
    (frames * 1000 * denominator + numerator - 1) / numerator
  }
}
