/// A mark on a stretch of a caption's text.
public struct CaptionSpan: Hashable, Sendable {
  /// What a mark says of its stretch.
  public enum Mark: Hashable, Sendable {
    /// Set in italics.
    case italic
    /// Set in bold.
    case bold
    /// Underlined.
    case underline
    /// Spoken by somebody; the name is empty where the voice has none.
    case voice(String)
    /// Shown in a colour: an HTML name in lower case, or `#rrggbb` in lower case.
    case color(String)
    /// In a language, by its tag.
    case language(String)
    /// A base text with its reading, which a ``rubyText`` inside of it holds.
    case ruby
    /// The reading of the base text before it, inside of a ``ruby``.
    case rubyText
    /// Nothing but the classes that a style sheet may know.
    case plain
    /// A place, of no length, from which on the text is shown at a time; counted as the caption's times are.
    case time(Duration)
  }

  /// What is marked: UTF-8 offsets into the caption's text.
  public var range: Range<Int>
  /// What the mark says.
  public var mark: Mark
  /// Classes for a style sheet, as WebVTT has them.
  public var classes: [String]

  /// Makes a mark.
  public init(_ mark: Mark, _ range: Range<Int>, classes: [String] = []) {
    self.range = range
    self.mark = mark
    self.classes = classes
  }
}

extension CaptionSpan.Mark {
  /// Who speaks, where the mark says it.
  var voice: String? {
    if case .voice(let name) = self { name } else { nil }
  }
}
