import Espeak
import Testing

@Suite("Voices of eSpeak NG") struct EspeakVoicesTests {
  private let voices = EspeakVoices([
    EspeakVoice(
      name: "English (America)", identifier: "gmw/en-US",
      languages: [.init(tag: "en-us", rank: 2), .init(tag: "en", rank: 3)]),
    EspeakVoice(
      name: "English (Great Britain)", identifier: "gmw/en",
      languages: [.init(tag: "en-gb", rank: 2), .init(tag: "en", rank: 2)]),
    EspeakVoice(name: "German", identifier: "gmw/de", languages: [.init(tag: "de", rank: 5)]),
    EspeakVoice(name: "Portuguese (Brazil)", identifier: "roa/pt-BR", languages: [.init(tag: "pt-br", rank: 5)]),
  ])

  @Test(
    "A language finds its best voice",
    arguments: [
      ("en", "gmw/en"), ("en-US", "gmw/en-US"), ("en-GB", "gmw/en"), ("en-AU", "gmw/en"), ("de-CH", "gmw/de"),
      ("pt", "roa/pt-BR"), ("pt-PT", "roa/pt-BR"), ("sa", nil),
    ])
  func language(tag: String, identifier: String?) {
    #expect(voices.voice(for: tag)?.identifier == identifier)
  }

  @Test(
    "A voice is named by language, name or identifier, with its variant",
    arguments: [
      ("de", "gmw/de"), ("German+f2", "gmw/de+f2"), ("gmw/de+m3", "gmw/de+m3"), ("en-gb+f2", "gmw/en+f2"),
      ("EN-us", "gmw/en-US"), ("english (america)", "gmw/en-US"), ("nosuch", nil), ("+f2", nil), ("f2", nil), ("", nil),
    ])
  func name(wish: String, name: String?) {
    #expect(voices.name(for: wish) == name)
  }

  @Test("Speakers get variants one after the other, but none that is taken")
  func names() {
    #expect(voices.names(for: "de", count: 3) == ["gmw/de", "gmw/de+f2", "gmw/de+m3"])
    #expect(voices.names(for: "de", count: 2, besides: ["gmw/de", "gmw/de+m3"]) == ["gmw/de+f2", "gmw/de+f4"])
    #expect(voices.names(for: "sa", count: 1) == ["gmw/en"])
    #expect(Set(voices.names(for: "de", count: 12)).count == 10)
    #expect(EspeakVoices([]).names(for: "de", count: 2) == ["en", "en+f2"])
  }
}
