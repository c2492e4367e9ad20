/// A version of the Speech Synthesis Markup Language.
public enum SSMLVersion: String, Hashable, Sendable, CaseIterable {
  /// SSML 1.0, W3C Recommendation of 7 September 2004.
  case v1_0 = "1.0"
  /// SSML 1.1, W3C Recommendation of 7 September 2010.
  case v1_1 = "1.1"

  /// The namespace of both versions.
  static let namespace = "http://www.w3.org/2001/10/synthesis"

  /// A section of its Recommendation, as it is cited.
  func section(_ number: String) -> String { "SSML \(rawValue) § \(number)" }
}
