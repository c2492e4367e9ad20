import Foundation

/// The seeds of the random scripts on which laws are tried.
///
/// `CUELIGHT_LAWS=10000` tries ten thousand scripts instead of a few, `CUELIGHT_LAWS_FROM=2501` starts with another seed,
/// so that several processes can share them.
public enum LawSeeds {
  /// The seeds, so many unless the environment says otherwise.
  public static func first(_ count: UInt64) -> ClosedRange<UInt64> {
    let environment = ProcessInfo.processInfo.environment
    let count = max(1, UInt64(environment["CUELIGHT_LAWS"] ?? "") ?? count)
    let start = UInt64(environment["CUELIGHT_LAWS_FROM"] ?? "") ?? 1
    return start...(start + count - 1)
  }
}
