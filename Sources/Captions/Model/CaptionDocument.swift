public import TalkScript

/// A caption file's content: its captions, and what the file says about them as a whole.
public struct CaptionDocument: Hashable, Sendable {
  /// A block of a WebVTT file that is no caption.
  public struct Block: Hashable, Sendable {
    /// What a block is for.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// What stands behind `WEBVTT` on the first line, and on the lines right below it.
      case header = "WEBVTT"
      /// What the captions are as a whole: their kind, language and label.
      case attributes = "ATTRIBUTES"
      /// A remark, which no player shows.
      case note = "NOTE"
      /// A style sheet.
      case style = "STYLE"
      /// A part of the screen for captions to stand in.
      case region = "REGION"
    }

    /// What it is for.
    public var kind: Kind
    /// Its lines without the keyword, parted by line feeds.
    public var text: String
    /// The index of the caption that follows it; the number of captions at the end.
    public var place: Int

    /// Makes a block.
    public init(_ kind: Kind, _ text: String, before place: Int) {
      self.kind = kind
      self.text = text
      self.place = place
    }
  }

  /// The captions, in the order of the file.
  public var captions: [Caption]
  /// The language they are in, where the file says it.
  public var language: LanguageTag?
  /// What the captions are of.
  public var title: String?
  /// What else a WebVTT file holds, in its order.
  public var blocks: [Block]

  /// Makes a document.
  public init(captions: [Caption] = [], language: LanguageTag? = nil, title: String? = nil, blocks: [Block] = []) {
    self.captions = captions
    self.language = language
    self.title = title
    self.blocks = blocks
  }
}

/// What came of reading a caption file.
public struct CaptionReading: Sendable {
  /// What the file holds.
  public var document: CaptionDocument
  /// The line of the file, counted from 1, that each caption starts on (its times, where they have a line).
  public var lines: [Int]
  /// What was skipped, mended or can't be kept, in the order of the file.
  public var diagnostics: [Diagnostic]

  /// Makes a reading; captions without a line count as of line 1.
  public init(document: CaptionDocument = CaptionDocument(), lines: [Int] = [], diagnostics: [Diagnostic] = []) {
    self.document = document
    self.lines = lines
    self.diagnostics = diagnostics
  }
}

/// A caption file as it was made: its bytes, and what the format can't hold.
public struct CaptionOutput: Sendable {
  /// The file's bytes.
  public var bytes: [UInt8]
  /// What was left out or changed, once for each kind of loss.
  public var diagnostics: [Diagnostic]

  /// Makes an output.
  public init(bytes: [UInt8], diagnostics: [Diagnostic] = []) {
    self.bytes = bytes
    self.diagnostics = diagnostics
  }
}
