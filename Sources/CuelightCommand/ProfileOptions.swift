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
  /// - Throws: an error of usage when there is none of that name.
  func profile(_ show: Show, language: LanguageTag) throws -> CaptionProfile {
    let name = profile ?? show.profile ?? "netflix"
    guard var found = show.captionProfile(name, language: language, audience: children ? .children : .adult) else {
      let known = show.profiles.map(\.name) + CaptionProfile.names
      throw ValidationError("“\(name)” is no caption profile; known are \(known.joined(separator: ", ")).")
    }
    if let frameRate { found.frameRate = frameRate }
    return found
  }
}
