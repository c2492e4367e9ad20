import SpeechTiming
import TalkScript
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What is said for a text in a language.
func said(_ text: String, in language: String, lexicon: [LexiconEntry] = []) -> String {
  SpokenForms(language: LanguageTag(language) ?? .undetermined, lexicon: lexicon).spoken(text)
}

/// The tokens of a text in a language.
func spokenTokens(_ text: String, in language: String, lexicon: [LexiconEntry] = []) -> [SpokenToken] {
  spokenTokens(Array(text.utf8), in: language, lexicon: lexicon)
}

/// The tokens of bytes that need not be UTF-8.
func spokenTokens(_ bytes: [UInt8], in language: String, lexicon: [LexiconEntry] = []) -> [SpokenToken] {
  var tokens: [SpokenToken] = []
  SpokenForms(language: LanguageTag(language) ?? .undetermined, lexicon: lexicon).tokens(in: bytes.span, into: &tokens)
  return tokens
}

/// A written form and what is said for it.
struct SpokenCase: Sendable, CustomTestStringConvertible {
  let language: String
  let written: String
  let spoken: String

  init(_ language: String, _ written: String, _ spoken: String) {
    self.language = language
    self.written = written
    self.spoken = spoken
  }

  var testDescription: String { "\(language): \(written)" }
}

/// Texts for development that lie beside the package; they are no part of it.
enum SamplesBesidePackage {
  /// A folder or file below the `shared` folder beside the package; `nil` where there is none.
  static func url(_ path: String) -> URL? {
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appending(path: "shared").appending(path: path)
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
      folder = folder.deletingLastPathComponent()
    }
    return nil
  }

  /// The text of a file; empty where there is none.
  static func text(_ path: String) -> String {
    url(path).flatMap { try? String(contentsOf: $0, encoding: .utf8) } ?? ""
  }
}
