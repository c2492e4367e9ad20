/// Where a caption stands on the screen, in the terms of WebVTT's cue settings.
///
/// Each part is `nil` where a file leaves it to the player.
public struct CaptionPlacement: Hashable, Sendable {
  /// How text runs that does not run in horizontal lines.
  public enum Vertical: String, Hashable, Sendable, CaseIterable {
    /// In columns that grow from right to left, as Japanese and Chinese do.
    case rightToLeft = "rl"
    /// In columns that grow from left to right, as Mongolian does.
    case leftToRight = "lr"
  }

  /// The place across the lines.
  public enum Line: Hashable, Sendable {
    /// The number of a line; from the top 0, 1, 2 …, from the bottom −1, −2 ….
    case number(Int)
    /// Percent of the video's height, 0–100, from the top.
    case percent(Double)
  }

  /// How the caption's box lies to its line.
  public enum LineAlignment: String, Hashable, Sendable, CaseIterable {
    case start, center, end
  }

  /// How the caption's box lies to its position.
  public enum PositionAlignment: String, Hashable, Sendable, CaseIterable {
    case lineLeft = "line-left"
    case center
    case lineRight = "line-right"
  }

  /// How the text's lines lie in the box.
  public enum TextAlignment: String, Hashable, Sendable, CaseIterable {
    case start, center, end, left, right
  }

  /// Whether, and how, lines run from top to bottom.
  public var vertical: Vertical?
  /// The place across the lines.
  public var line: Line?
  /// How the box lies to that place.
  public var lineAlignment: LineAlignment?
  /// The place along the lines: percent of the video's width, 0–100, from the left.
  public var position: Double?
  /// How the box lies to that place.
  public var positionAlignment: PositionAlignment?
  /// The width of the box: percent of the video's width, 0–100.
  public var size: Double?
  /// How the text's lines lie in the box.
  public var alignment: TextAlignment?
  /// The name of the region that the caption stands in.
  public var region: String?

  /// A placement that leaves all to the player.
  public init() {}

  /// At the top of the screen.
  public static let top: CaptionPlacement = {
    var placement = CaptionPlacement()
    placement.line = .number(0)
    return placement
  }()
}
