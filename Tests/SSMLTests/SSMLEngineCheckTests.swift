import SSML
import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("The checker of SSML for an engine")
struct SSMLEngineCheckTests {
  private func check(_ text: String, _ engine: String) throws -> [SSMLBreach] {
    let engine = try #require(try EngineTable.standard[engine])
    return SSMLChecker(engine: engine).check(Array(text.utf8))
  }

  private static let azure =
    "<speak version=\"1.0\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xmlns:mstts=\"https://www.w3.org/2001/mstts\" xml:lang=\"en-GB\">"

  /// Documents that an engine takes as they are.
  @Test(arguments: [
    ("polly-neural", "<speak>Hi <break time=\"10s\"/> <prosody rate=\"20%\" volume=\"-6dB\">there</prosody></speak>"),
    ("polly-neural", "<speak><amazon:effect name=\"drc\">Hi <mark name=\"a\"/></amazon:effect></speak>"),
    (
      "polly-standard",
      "<speak><amazon:auto-breaths><emphasis level=\"strong\">Hi</emphasis></amazon:auto-breaths></speak>"
    ),
    (
      "google",
      "<speak><par><media xml:id=\"a\"><speak>Hi</speak></media><media begin=\"a.end+1s\"><audio src=\"b\"/></media></par></speak>"
    ),
    ("google", "<speak><voice language=\"fr-FR\" gender=\"female\">Salut <break time=\"1.5s\"/></voice></speak>"),
    (
      "azure",
      azure
        + "<voice name=\"en-GB-SoniaNeural\"><bookmark mark=\"a\"/>Hi <mstts:express-as style=\"sad\">there</mstts:express-as></voice></speak>"
    ),
    (
      "azure",
      azure
        + "<voice name=\"a\"><lexicon uri=\"a.xml\"/><prosody rate=\"1.5\" pitch=\"+2st\" volume=\"+10\">Hi</prosody> <lang xml:lang=\"fr\">oui</lang> <phoneme alphabet=\"ups\" ph=\"a\">b</phoneme></voice></speak>"
    ),
    ("alexa", "<speak><voice name=\"Amy\">Hi <amazon:emotion name=\"excited\">you</amazon:emotion></voice></speak>"),
    ("espeak-ng", "<speak>Hi <break time=\"1500ms\"/> <s xml:lang=\"de\">du</s></speak>"),
    ("ibm", "<speak><express-as type=\"GoodNews\">Hi</express-as></speak>"),
    (
      "w3c",
      "<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"en\"><a:b xmlns:a=\"urn:a\"/></speak>"
    ),
  ])
  func `takes what the engine takes`(engine: String, document: String) throws {
    #expect(try check(document, engine).filter { $0.severity == .error } == [])
  }

  /// In each, 1️⃣ stands before what the engine doesn't take; where there is none, it is the document as a whole.
  @Test(arguments: [
    ("polly-neural", "engine-refused", "<speak>Hi 1️⃣<emphasis>you</emphasis></speak>"),
    ("polly-neural", "engine-refused", "<speak><prosody rate=\"90%\" 1️⃣pitch=\"high\">Hi</prosody></speak>"),
    ("polly-standard", "engine-refused", "<speak>1️⃣<voice name=\"Amy\">Hi</voice></speak>"),
    ("polly-neural", "engine-value", "<speak><break 1️⃣time=\"10001ms\"/></speak>"),
    ("polly-neural", "engine-value", "<speak><prosody 1️⃣rate=\"19%\">Hi</prosody></speak>"),
    ("polly-neural", "engine-value", "<speak><prosody 1️⃣rate=\"201%\">Hi</prosody></speak>"),
    ("polly-neural", "engine-extension", "<speak xmlns:mstts=\"urn:a\">1️⃣<mstts:silence/></speak>"),
    ("polly-neural", "ssml-prefix", "<speak><p 1️⃣mstts:a=\"b\"/></speak>"),
    ("polly-neural", "ssml-value", "<speak><break 1️⃣time=\"1\"/></speak>"),
    ("azure", "engine-nesting", azure + "1️⃣<prosody rate=\"1.5\">Hi</prosody><voice name=\"a\"/></speak>"),
    ("azure", "engine-nesting", azure + "1️⃣Hi<voice name=\"a\"/></speak>"),
    ("azure", "engine-refused", azure + "<voice name=\"a\">1️⃣<mark name=\"a\"/></voice></speak>"),
    ("azure", "engine-value", azure + "<voice name=\"a\"><break 1️⃣time=\"21s\"/></voice></speak>"),
    ("azure", "engine-value", azure + "<voice name=\"a\"><prosody 1️⃣rate=\"+150%\">Hi</prosody></voice></speak>"),
    ("azure", "engine-attribute-missing", azure + "1️⃣<voice gender=\"male\">Hi</voice></speak>"),
    ("azure", "engine-element-missing", azure + "</speak>"),
    (
      "azure", "engine-version",
      azure.replacing("version=\"1.0\"", with: "1️⃣version=\"1.1\"") + "<voice name=\"a\"/></speak>"
    ),
    (
      "azure", "ssml-attribute-missing",
      "1️⃣" + azure.replacing(" xml:lang=\"en-GB\"", with: "") + "<voice name=\"a\"/></speak>"
    ),
    ("azure-hd", "engine-refused", azure + "<voice name=\"a\">1️⃣<break/></voice></speak>"),
    ("alexa", "engine-value", "<speak><prosody 1️⃣pitch=\"+60%\">Hi</prosody></speak>"),
    ("alexa", "engine-value", "<speak><prosody 1️⃣volume=\"+5dB\">Hi</prosody></speak>"),
    ("espeak-ng", "engine-value", "<speak><break 1️⃣time=\"0.5s\"/></speak>"),
    ("openai", "engine-without-ssml", "<speak>Hi</speak>"),
    (
      "w3c-1.0", "engine-version",
      "<speak 1️⃣version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"en\"/>"
    ),
    ("google", "ssml-version", "<speak 1️⃣version=\"2\">Hi</speak>"),
  ])
  func `finds what the engine doesn't take, and says where`(engine: String, rule: String, text: String) throws {
    let marked = MarkedText(text)
    let breaches = try check(marked.text, engine)
    #expect(breaches.map(\.rule) == [rule] && breaches.first?.severity == .error, "\(breaches)")
    #expect(breaches.first?.range?.start == marked.places[1], "\(breaches)")
  }

  @Test func `counts what the limits count`() throws {
    // 3,000 billed characters and no more; an emoji counts twice in UTF-16.
    #expect(try check("<speak>\(String(repeating: "a", count: 3_000))</speak>", "polly") == [])
    #expect(
      try check("<speak>\(String(repeating: "\u{1F600}", count: 1_501))</speak>", "polly").map(\.rule) == [
        "engine-limit"
      ])
    let tags = String(repeating: "<break time=\"1s\"/>", count: 350)
    #expect(try check("<speak>\(tags)</speak>", "polly").map(\.message).first?.contains("6315 characters") == true)
    #expect(try check("<speak>\(String(repeating: "é", count: 2_492))</speak>", "google") == [])
    #expect(
      try check("<speak>\(String(repeating: "é", count: 2_493))</speak>", "google").map(\.rule) == ["engine-limit"])
    let voices = (1...51).map { "<voice name=\"v\($0)\">a</voice>" }.joined()
    #expect(try check(Self.azure + voices + "</speak>", "azure").map(\.rule) == ["engine-limit"])
  }

  @Test func `what an engine takes in part is a warning, once`() throws {
    let emphasis = "<emphasis>a</emphasis>"
    let breaches = try check(Self.azure + "<voice name=\"a\">\(emphasis)\(emphasis)</voice></speak>", "azure")
    #expect(breaches.map(\.rule) == ["engine-partly"] && breaches.first?.severity == .warning)
  }

  @Test func `every request that Cuelight writes passes for its engine`() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let script = TimedScript(RandomScripts.script(seed: seed, turns: seed % 5 == 0 ? 80 : Int(seed % 7) + 1))
      for engine in try EngineTable.standard.engines where engine.document.kind == .ssml {
        let checker = SSMLChecker(engine: engine)
        for request in try SpeechPackage(script, engine: engine).requests {
          let errors = checker.check(request.bytes).filter { $0.severity == .error }
          #expect(
            errors == [],
            "\(engine.name), seed \(seed): \(String(decoding: request.bytes.prefix(1_000), as: UTF8.self))")
        }
      }
    }
  }
}
