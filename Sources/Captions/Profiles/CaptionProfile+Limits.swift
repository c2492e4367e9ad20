extension CaptionProfile {
  /// One limit of a profile, to be shown.
  public struct Limit: Hashable, Sendable {
    /// Its name.
    public var key: Key
    /// What it is set to; times are numbers of seconds here.
    public var setting: Setting
    /// Who demands it; `nil` where nobody is named.
    public var source: String?
    /// Whether captions are checked by it, or only made by it.
    public var isChecked: Bool

    /// What the figure counts; empty for words.
    public var unit: String { key.unit }
  }

  /// Every limit that is set, in a fixed order.
  public var limits: [Limit] {
    Key.allCases.compactMap { key in
      setting(key).map {
        Limit(key: key, setting: $0, source: sources[key], isChecked: !ownLimits.contains(key) && key.isChecked)
      }
    }
  }

  /// The profile as it is in a format.
  ///
  /// It has the characters a line that it has there: Podcasting 2.0, say, allows 32 in SRT and 65 in WebVTT. EBU-TT-D is
  /// for broadcasters, whose validator refuses short gaps whoever made the captions: it closes gaps as the BBC does.
  public func adapted(to format: CaptionFormat?) -> CaptionProfile {
    guard let format else { return self }
    var profile = self
    if let columns = columnsByFormat[format] { profile.columns = columns }
    if format == .ebuTTD { profile.gap = Self.gapOfBBC }
    return profile
  }

  /// Whether captions are checked by a limit: it is no limit of our own.
  func checks(_ key: Key) -> Bool { !ownLimits.contains(key) }
}

extension CaptionProfile.Key {
  /// Whether the limit can be seen in a caption file: how captions lie to the speech can't.
  var isChecked: Bool {
    switch self {
    case .lead, .linger, .counting, .frameRate: false
    default: true
    }
  }
}
