import ArgumentParser
import Cuelight

/// The options that say which caption profile counts.
struct ProfileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The caption profile: \(CaptionProfile.names.joined(separator: ", ")), or one of the show file (default: the show file's, or netflix).",
      valueName: "name"))
  var profile: String?

  @Option(
    help: ArgumentHelp(
      "The frame rate: \(FrameRate.all.map(\.description).joined(separator: ", ")) (default: the profile's).",
      valueName: "rate"),
    transform: { text in
      guard let rate = FrameRate(text) else {
        throw ValidationError("“\(text)” is not one of \(FrameRate.all.map(\.description).joined(separator: ", ")).")
      }
      return rate
    })
  var frameRate: FrameRate?

  @Flag(help: "Take the limits for children.")
  var children = false

  /// The profile for a language.
  ///
  /// Where the sound's own times are known, captions start with the sound: a lead makes up for what an estimate can't
  /// know. A show's own profile keeps the lead that it names.
  /// - Throws: an error of usage when there is none of that name.
  func profile(_ show: Show, language: LanguageTag, onRealTimes: Bool = false) throws -> CaptionProfile {
    let name = profile ?? show.profile ?? "netflix"
    guard var found = show.captionProfile(name, language: language, audience: children ? .children : .adult) else {
      let known = show.profiles.map(\.name) + CaptionProfile.names
      throw ValidationError("“\(name)” is no caption profile; known are \(known.joined(separator: ", ")).")
    }
    if let frameRate { found.frameRate = frameRate }
    found.isOnSound = onRealTimes
    if onRealTimes, show.profiles.first(where: { $0.name == name })?.settings[.lead] == nil { found.lead = .zero }
    return found
  }
}
