import SpeechTiming
import TalkScript

/// The entries of a lexicon that have sounds, found by the word as it is written.
struct Pronunciations {
  private let entries: [String: LexiconEntry]

  /// Takes a lexicon; of several entries for a word only the first one counts, as it does for the clock.
  init(_ lexicon: [LexiconEntry]) {
    entries = Dictionary(lexicon.map { ($0.written, $0) }) { first, _ in first }.filter { $0.value.ipa != nil }
  }

  /// The entry with the sounds of a token; `nil` where it has none.
  func entry(for written: Span<UInt8>, _ token: SpokenToken) -> LexiconEntry? {
    guard token.kind == .lexicon, !entries.isEmpty else { return nil }
    return entries[written.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }]
  }
}

extension LossReport {
  /// Counts sounds that an engine doesn't take: the spoken form is written instead, or nothing.
  mutating func countPhoneme(isSaid: Bool, at range: SourceRange?) {
    count("phoneme", isSaid ? "replaced by its spoken form" : "dropped", at: range)
  }
}
