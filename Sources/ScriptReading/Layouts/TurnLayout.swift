/// A way in which texts mark who speaks: each turn starts with a line that names its speaker.
///
/// To add a layout of this family:
/// 1. write a type in a file of its own that finds the speaker's name on a line;
/// 2. add it to `TurnLayouts.all`, the most specific first;
/// 3. add a script in that layout to the tests of this module.
///
/// A layout only says what *could* be a speaker line. Which of them are is decided for the document as a whole.
protocol TurnLayout: SendableMetatype {
  /// What a user would call it, with an example, as error messages show it.
  static var example: String { get }

  /// The speaker's name on a line, and where speech starts behind it; `nil` when the line names nobody.
  static func header(in text: Span<UInt8>, line: SourceText.Line) -> HeaderPlace?
}

/// Where a speaker line has its name and its speech.
struct HeaderPlace: Hashable {
  /// The bytes of the name.
  var name: Range<Int>
  /// The bytes of the speech on the same line; empty when it starts below.
  var speech: Range<Int>
}

/// The layouts that are tried, the most specific first.
enum TurnLayouts {
  static let all: [any TurnLayout.Type] = [BoldNameLayout.self, NameColonLayout.self, NameAloneLayout.self]
}
