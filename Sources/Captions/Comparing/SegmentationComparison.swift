public import TalkScript

/// How two files of captions break the same words: how far they agree, and what each looks like.
///
/// Words are compared without case and without the marks around them; where scripts have no spaces, characters are.
/// Labels and speakers are no words. Where the words differ, those that match are found first, and breaks count between
/// neighbours that match in both files. The text's end is no break.
public struct SegmentationComparison: Hashable, Sendable {
  /// What captions are measured by.
  public struct Limits: Hashable, Sendable {
    /// How characters are counted.
    public var counting: CaptionProfile.Counting
    /// The most characters of a line.
    public var columns: Double
    /// The most characters a second.
    public var readingSpeed: Double

    /// Makes limits: 42 characters a line and 17 a second, where they aren't given; those of Netflix' guide in languages
    /// that are counted full-width.
    public init(language: LanguageTag = .undetermined, columns: Double? = nil, readingSpeed: Double? = nil) {
      let profile = CaptionProfile.standard(language)
      let isWide = profile.counting == .fullWidth
      counting = profile.counting
      self.columns = columns ?? (isWide ? profile.columns : 42)
      self.readingSpeed = readingSpeed ?? (isWide ? profile.readingSpeed : nil) ?? 17
    }
  }

  /// Why two files can't be compared: less than half of the longer one's words match.
  public struct Mismatch: Error, Hashable {
    /// The words of the reference.
    public var referenceWords: Int
    /// The words of the other file.
    public var otherWords: Int

    /// Makes a mismatch.
    public init(referenceWords: Int, otherWords: Int) {
      self.referenceWords = referenceWords
      self.otherWords = otherWords
    }
  }

  /// How the ends of captions agree.
  public let captions: BreakAgreement
  /// How the ends of lines within captions agree.
  public let lines: BreakAgreement
  /// How breaks agree, be they captions' or lines'.
  public let together: BreakAgreement
  /// Boundary similarity of the breaks of either kind: 1 where they are the same, 0 where none is near another.
  ///
  /// A break that is off by one word counts half. After C. Fournier, “Evaluating Text Segmentation using Boundary Edit
  /// Distance”, ACL 2013, with n_t = 2. `nil` where there is no break.
  public let boundarySimilarity: Double?
  /// What the reference looks like.
  public let reference: SegmentationFigures
  /// What the other file looks like.
  public let other: SegmentationFigures
  /// How many words match.
  public let matchedWords: Int
  /// What captions were measured by.
  public let limits: Limits

  /// Compares captions with a reference.
  /// - Parameters:
  ///   - reference: the captions that are held to be right.
  ///   - other: the captions to compare with them.
  ///   - language: what language they are in; it decides which words are function words.
  ///   - limits: what captions are measured by; by default those of the language.
  /// - Throws: ``Mismatch`` when the words are too different to tell anything.
  public init(
    reference: [Caption], other: [Caption], language: LanguageTag = .undetermined, limits: Limits? = nil
  ) throws(Mismatch) {
    let limits = limits ?? Limits(language: language)
    var vocabulary = Vocabulary(language: language.language)
    let first = SegmentedWords(reference, &vocabulary)
    let second = SegmentedWords(other, &vocabulary)
    guard let partners = WordAlignment.partners(first.words, second.words) else {
      throw Mismatch(referenceWords: first.words.count, otherWords: second.words.count)
    }
    let places = BreakPlaces(first, second, partners)
    captions = places.agreement { $0 == .caption }
    lines = places.agreement { $0 == .line }
    together = places.agreement { $0 != .none }
    boundarySimilarity = places.boundarySimilarity
    matchedWords = partners.count { $0 >= 0 }
    self.limits = limits
    self.reference = SegmentationFigures(reference, first, vocabulary, limits)
    self.other = SegmentationFigures(other, second, vocabulary, limits)
  }
}
