import ArgumentParser
import Cuelight

/// The option that sets the pace of a whole show.
struct TempoOption: ParsableArguments {
  @Option(
    name: .customLong("pace"),
    help: ArgumentHelp(
      "The pace of the whole show: calm (1.15 times the length), normal, brisk (0.87), or a factor from 0.25 to 4.",
      valueName: "pace"),
    transform: { text in
      if let preset = PacePreset(rawValue: text.lowercased()) { return preset.factor }
      guard let factor = Double(text), (0.25...4).contains(factor) else {
        throw ValidationError("“\(text)” is no pace; say calm, normal, brisk or a factor from 0.25 to 4, such as 1.1.")
      }
      return factor
    })
  var factor: Double = PacePreset.normal.factor
}
