import SSML
import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("A lexicon, spoken by engines")
struct LexiconLossTests {
  private static let lexicon = [
    LexiconEntry(written: "Quillon", ipa: "kwiˈjɒn"), LexiconEntry(written: "Ruislip", said: "rice lip"),
    LexiconEntry(written: "Łódź", said: "woodge", ipa: "wut͡ɕ"),
  ]

  private func package(_ name: String, _ lexicon: [LexiconEntry] = lexicon) throws -> SpeechPackage {
    let script = SmallScripts.script([("Ada", "Quillon knows Ruislip."), ("Ben", "Quillon knows Łódź.")])
    let engine = try #require(try EngineTable.standard[name])
    return try SpeechPackage(
      TimedScript(script, options: TimingOptions(lexicon: lexicon)), engine: engine, options: .init(lexicon: lexicon))
  }

  private func text(_ package: SpeechPackage) -> String {
    package.requests.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
  }

  private func losses(_ package: SpeechPackage) -> [String] {
    package.diagnostics.filter { $0.identifier == "ssml-loss" && $0.message.contains("phoneme") }.map(\.message)
  }

  @Test(arguments: ["w3c", "polly-neural"])
  func `engines that take sounds get them`(name: String) throws {
    let package = try package(name)
    let text = text(package)
    #expect(text.components(separatedBy: #"<phoneme alphabet="ipa" ph="kwiˈjɒn">Quillon</phoneme>"#) == 3)
    #expect(text.contains(#"<sub alias="rice lip">Ruislip</sub>"#))
    #expect(text.contains(#"<phoneme alphabet="ipa" ph="wut͡ɕ">Łódź</phoneme>"#))
    #expect(losses(package) == [])
  }

  @Test(arguments: ["espeak-ng", "azure-hd"])
  func `engines that take spoken forms only get those`(name: String) throws {
    let package = try package(name)
    let text = text(package)
    #expect(!text.contains("<phoneme"))
    #expect(text.components(separatedBy: "Quillon knows") == 3)
    #expect(text.contains(#"<sub alias="rice lip">Ruislip</sub>"#) && text.contains(#"<sub alias="woodge">Łódź</sub>"#))
    #expect(
      losses(package) == [
        "\(name): 2 × phoneme dropped (line 1, 2)",
        "\(name): 1 × phoneme replaced by its spoken form (line 2)",
      ])
  }

  @Test(arguments: ["openai", "elevenlabs"])
  func `engines without SSML get the words as they are said`(name: String) throws {
    let package = try package(name)
    let text = text(package)
    #expect(text.contains("Quillon knows rice lip.") && text.contains("Quillon knows woodge."))
    #expect(
      losses(package) == [
        "\(name): 2 × phoneme dropped (line 1, 2)",
        "\(name): 1 × phoneme replaced by its spoken form (line 2)",
      ])
  }

  @Test func `of two entries for a word only the first counts, sounds or not`() throws {
    let lexicon = [LexiconEntry(written: "Quillon", said: "quill on"), Self.lexicon[0]]
    let text = try text(package("w3c", lexicon))
    #expect(text.contains(#"<sub alias="quill on">Quillon</sub>"#) && !text.contains("<phoneme"))
  }
}

extension String {
  /// How many parts a separator parts the text into.
  fileprivate func components(separatedBy separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }
}
