public import TalkScript

/// How words are brought to the listener: made up as they are said, or read off a page.
public enum Delivery: String, Hashable, Sendable, CaseIterable {
  /// Free talk: a host and a guest.
  case talk
  /// Copy that is read: an introduction, a narration.
  case read
  /// An advertisement or an announcement that is read.
  case advert

  /// The delivery that a role brings with it.
  public init(_ role: Role) {
    switch role {
    case .host, .guest: self = .talk
    case .narrator: self = .read
    case .announcer: self = .advert
    }
  }

  /// The length of such speech in units of the same speaker's talk.
  ///
  /// Read copy is articulated more slowly and pauses less often, which comes to the same length (Jacewicz, Fox and Wei,
  /// "Between-speaker and within-speaker variation in speech tempo of American English", JASA 128, 2010). A host who was
  /// measured in both read adverts at 4.57 and talked at 4.76 syllables a second.
  var factor: Double {
    switch self {
    case .talk, .read: 1
    case .advert: 1.04
    }
  }

  /// How far that may be off for a speaker who was only heard talking: a standard deviation as a share of the length.
  var spread: Double {
    switch self {
    case .talk: 0
    case .read, .advert: 0.05
    }
  }
}
