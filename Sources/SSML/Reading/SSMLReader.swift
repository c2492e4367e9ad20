public import TalkScript
public import XML

/// Reads SSML back into a script: voices become speakers, breaks pauses, and text what is said.
///
/// Any SSML is read; what a script has no words for (`say-as`, `audio`, `desc`) is told. What Cuelight wrote for an engine
/// comes back as the script that it was, but for the speakers' names, which SSML doesn't hold: they are those of the voices.
public struct SSMLReader: Sendable {
  /// The language of a document that names none.
  public var language: LanguageTag?
  /// Names of speakers by their voices, where they are known.
  public var names: [String: String]

  /// Makes a reader.
  public init(language: LanguageTag? = nil, names: [String: String] = [:]) {
    self.language = language
    self.names = names
  }

  /// Reads a document; linear in its length.
  /// - Throws: ``XML/XMLError`` when it isn't well-formed.
  public func read(_ bytes: [UInt8]) throws(XMLError) -> SSMLReading {
    var reader = XMLReader(bytes)
    var walk = ScriptWalk(language: language, names: names)
    while let event = try reader.next() { walk.take(event) }
    return walk.finish()
  }
}
