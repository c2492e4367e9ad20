import SSML
import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("SSML, composed")
struct SSMLComposerTests {
  private static let talk = [
    ("Ada", "Good evening. Are you there?\nHello?"), ("Bo", "I am."), ("Ada", "<Good>, I am."),
  ]

  @Test func `to the letter`() throws {
    let script = TimedScript(SmallScripts.script(Self.talk, language: "en-GB"))
    let gaps = zip(script.turns, script.turns.dropFirst()).map { ($1.start - $0.end).wholeMilliseconds }
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en-GB">
      <voice name="Amy">
      <p>
      <s><mark name="t0001"/><mark name="t0001s001"/>Good evening.</s>
      <s><mark name="t0001s002"/>Are you there?</s>
      </p>
      <p>
      <s><mark name="t0001s003"/>Hello?</s>
      </p>
      <break time="\(gaps[0])ms"/>
      </voice>
      <voice variant="2">
      <p>
      <s><mark name="t0002"/><mark name="t0002s001"/>I am.</s>
      </p>
      <break time="\(gaps[1])ms"/>
      </voice>
      <voice name="Amy">
      <p>
      <s><mark name="t0003"/><mark name="t0003s001"/>&lt;Good&gt;, I am.</s>
      </p>
      </voice>
      </speak>

      """
    #expect(String(decoding: try document(script, voices: ["Ada": "Amy"]), as: UTF8.self) == expected)
  }

  @Test func `voices come by name, and without one speakers differ`() throws {
    let script = TimedScript(SmallScripts.script([("Ada", "A."), ("Bo", "B."), ("Cy", "C."), ("Bo", "D.")]))
    let named = try SpokenDocument(document(script, voices: ["Ada": "Amy", "Bo": "A \"B\" <C>", "Dee": "Emma"]))
    #expect(
      named.turns.map(\.attributes) == [
        ["name": "Amy"], ["name": "A \"B\" <C>"], ["variant": "3"], ["name": "A \"B\" <C>"],
      ])
    #expect(
      try SpokenDocument(document(script)).turns.map(\.attributes) == ["1", "2", "3", "2"].map { ["variant": $0] })
  }

  // MARK: Said otherwise than written

  @Test(
    "what is said otherwise is a sub around the written words",
    arguments: [
      ("It costs 10 € today.", [("10 €", "ten euros")], ["It costs <sub alias=\"ten euros\">10 €</sub> today."]),
      ("In 1971.", [("1971", "nineteen seventy-one")], ["In <sub alias=\"nineteen seventy-one\">1971</sub>."]),
      ("10 20", [("10", "ten"), ("20", "twenty")], ["<sub alias=\"ten\">10</sub> <sub alias=\"twenty\">20</sub>"]),
      (
        "100%", [("100", "a hundred"), ("%", "percent")],
        ["<sub alias=\"a hundred\">100</sub><sub alias=\"percent\">%</sub>"]
      ),
      (
        "Say AT&T.", [("AT&T", "A \"T\" and <T>")], ["Say <sub alias=\"A &quot;T&quot; and &lt;T&gt;\">AT&amp;T</sub>."]
      ),
      ("One. 2. Three.", [("2", "two")], ["One.", "<sub alias=\"two\">2</sub>.", "Three."]),
      ("Hi 😀", [("😀", "")], ["Hi <sub alias=\"\">😀</sub>"]),
    ] as [(String, [(String, String)], [String])])
  func substitutes(text: String, said: [(String, String)], expected: [String]) throws {
    let script = timed(text, said: said.map { (written: $0.0, spoken: $0.1) })
    #expect(try sentences(script) == expected)
    #expect(try SSMLSchema.validate(document(script)) == [])
  }

  @Test func `a sentence doesn't end inside what is said as a whole`() throws {
    let lexicon = [LexiconEntry(written: "Wow! Radio", said: "wow radio")]
    let script = TimedScript(
      SmallScripts.script("You are on Wow! Radio with us. Hello."), options: TimingOptions(lexicon: lexicon))
    #expect(try sentences(script) == ["You are on <sub alias=\"wow radio\">Wow! Radio</sub> with us.", "Hello."])
  }

  // MARK: Stressed

  @Test(
    "stressed words are emphasis, within one sentence at a time",
    arguments: [
      ("I never said that.", [2..<7], ["I <emphasis>never</emphasis> said that."]),
      ("Never!", [0..<6], ["<emphasis>Never!</emphasis>"]),
      ("Not me, not you.", [4..<6, 12..<15], ["Not <emphasis>me</emphasis>, not <emphasis>you</emphasis>."]),
      ("No way. Never ever.", [3..<13], ["No <emphasis>way.</emphasis>", "<emphasis>Never</emphasis> ever."]),
      ("No way. Never.", [0..<7], ["<emphasis>No way.</emphasis>", "Never."]),
      ("No way. Never.", [0..<8], ["<emphasis>No way.</emphasis>", "Never."]),
      ("No way. Never.", [7..<14], ["No way.", "<emphasis>Never.</emphasis>"]),
      ("No.", [1..<1], ["No."]),
    ] as [(String, [Range<Int>], [String])])
  func emphasis(text: String, ranges: [Range<Int>], expected: [String]) throws {
    let script = timed(text, emphases: ranges)
    #expect(try sentences(script) == expected)
    #expect(try SSMLSchema.validate(document(script)) == [])
  }

  @Test(
    "stress and spoken form may overlap in any way",
    arguments: [0..<4, 0..<6, 4..<6, 5..<6, 5..<9, 4..<10, 0..<17, 6..<7])
  func emphasisAndSub(range: Range<Int>) throws {
    let script = timed("Now 10 times. Go!", emphases: [range], said: [("10", "ten")])
    let bytes = try document(script)
    #expect(try SSMLSchema.validate(bytes) == [])
    #expect(try SpokenDocument(bytes).turns.flatMap(\.sentences).map(\.text) == ["Now 10 times.", "Go!"])
    #expect(String(decoding: bytes, as: UTF8.self).contains("<sub alias=\"ten\">10</sub>"))
  }
}
