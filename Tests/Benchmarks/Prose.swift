/// Talk that nobody held: a few speakers, sentences of some length, paragraphs, and not one digit.
///
/// Sentences are put together from parts in the shape of a language, by a generator with a fixed seed: German with its
/// compounds and umlauts, English with its short words and apostrophes. German gives a thousand different words.
struct Prose {
  private let language: ProseLanguage
  private var generator = SplitMix(state: 7)

  /// Makes a talk of at least some size.
  static func talk(_ language: ProseLanguage, bytes size: Int) -> [UInt8] {
    var prose = Prose(language: language)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 10_000)
    var speaker = 0
    while bytes.count < size {
      bytes += (language.speakers[speaker % language.speakers.count] + ": ").utf8
      for _ in 0..<prose.number(1...3) {
        prose.appendParagraph(to: &bytes)
        bytes += "\n\n".utf8
      }
      speaker += prose.number(1...2)
    }
    return bytes
  }

  private init(language: ProseLanguage) { self.language = language }

  private mutating func appendParagraph(to bytes: inout [UInt8]) {
    let sentences = number(2...6)
    for sentence in 0..<sentences {
      if sentence > 0 { bytes.append(UInt8(ascii: " ")) }
      let start = bytes.count
      let parts = pick(language.sentences).split(separator: " ")
      for part in parts { append(part, to: &bytes) }
      bytes.removeLast()
      // All sentences begin with an ASCII letter.
      bytes[start] &= 0xDF
      bytes += pick([".", ".", ".", ".", ".", "?", "!"]).utf8
    }
  }

  /// Appends a word, or what a place such as `{thing}` stands for, and a space.
  private mutating func append(_ part: Substring, to bytes: inout [UInt8]) {
    guard part.first == "{", let end = part.firstIndex(of: "}"),
      let choices = language.words[String(part[part.index(after: part.startIndex)..<end])]
    else {
      bytes += part.utf8
      bytes.append(UInt8(ascii: " "))
      return
    }
    bytes += pick(choices).utf8
    bytes += part[part.index(after: end)...].utf8
    bytes.append(UInt8(ascii: " "))
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int(generator.next() >> 33) % choices.count]
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(generator.next() >> 33) % range.count
  }
}

/// A generator of numbers that gives the same ones in each run (SplitMix64, Steele and others, 2014).
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The parts of which sentences of a language are made.
struct ProseLanguage {
  /// What the language is called in a row.
  let name: String
  /// Who talks.
  let speakers: [String]
  /// Sentences with places for words, all of them beginning with an ASCII letter.
  let sentences: [String]
  /// The words for each place.
  let words: [String: [String]]

  private static func list(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

  private static func compounds(_ first: String, _ second: String, joiner: String = "") -> [String] {
    list(first).flatMap { head in list(second).map { head + joiner + $0 } }
  }

  /// German: compounds, umlauts, quotation marks at the line, long sentences.
  static let german = ProseLanguage(
    name: "German prose", speakers: ["Gastgeberin", "Jorun Tietjen", "Malte Brack"],
    sentences: [
      "als wir damals an {dat} standen, hat keiner von uns geahnt, wie {adj} das alles noch werden sollte",
      "mich hat vor allem überrascht, dass {nom} so {adj} blieb, obwohl ringsum längst niemand mehr daran glaubte",
      "wie hat sich denn {nom} verändert, seit Sie dort {verb} und jeden Morgen über {dat} hinausschauen",
      "das war, ehrlich gesagt, ziemlich {adj}, und trotzdem haben wir weiter {verb}",
      "meine Großmutter nannte so etwas immer „{nom}“, und sie meinte es durchaus {adj}",
      "ohne {nom} wären wir nie so weit gekommen; ohne Geduld allerdings auch nicht",
      "natürlich gab es Leute, die lieber {verb} wollten – die saßen dann eben abends neben {dat} und schwiegen",
      "und jetzt",
      "glauben Sie wirklich, dass man mit {dat} heute noch jemanden erreicht",
      "es ging ja nie darum, {nom} zu besitzen, sondern darum, gemeinsam zu {verb} und dabei {adj} zu bleiben",
      "ich weiß nicht mehr genau, wann {nom} zum ersten Mal erwähnt wurde, aber es klang von Anfang an {adj}",
      "später haben wir {nom} umgebaut, gestrichen und schließlich doch verschenkt",
      "wenn {nom} morgens im Nebel liegt, hört man nur Möwen, das Wasser und manchmal ein Lachen von drüben",
      "genau das meine ich",
    ],
    words: [
      "nom": compounds(
        "Hafen Küsten Winter Abend Garten Stadt Nebel Fähr Deich Morgen Insel Bücher Klang Wald Brücken Fenster Schul Wetter Markt Ofen Sommer Mühlen Dünen Gäste",
        "haus licht fest gespräch boot wärter stube garten lied geschichte treppe werkstatt laden straße glocke zeitung kapelle vorstellung gesellschaft verwaltung"
      ),
      "dat": compounds(
        "Küchen Werk Schnee Straßen Uhren Segel Heide Kohlen Milch Theater Dorf Zoll Ufer Apfel Kutschen Tür",
        "tischen plätzen rändern büchern gärten toren wegen schildern brettern kellern"),
      "adj": list(
        "ruhig fröhlich seltsam eigensinnig zuverlässig merkwürdig schön kostbar mühsam übersichtlich gewöhnlich großzügig unentbehrlich leise wunderbar widerspenstig nüchtern heiter"
      ),
      "verb": list(
        "arbeiten erzählen aufräumen spazieren zuhören musizieren verhandeln nachdenken zeichnen wohnen überlegen diskutieren frühstücken rudern weiterfahren"
      ),
    ])

  /// English: short words, apostrophes, typographic quotation marks.
  static let english = ProseLanguage(
    name: "English prose", speakers: ["Host", "Wren Halloway", "Tobias Marsh"],
    sentences: [
      "when we first stood beside the {noun}, nobody could've told you how {adj} it would all turn out to be",
      "what struck me most was that the {noun} stayed so {adj}, even though the whole street had given up on it",
      "so how has the {noun} changed since you started {verb} there, with the {noun} right under your window",
      "that was rather {adj}, to be honest, and we still kept {verb}",
      "my grandmother used to call that “a {noun}”, and she didn't mean it unkindly",
      "without the {noun} we'd never have come this far; without patience, though, we'd have come no further",
      "of course there were people who'd sooner be {verb} – they sat down next to the {noun} and kept quiet",
      "and now",
      "do you really believe that you can still reach anyone with a {noun} these days",
      "it's never been about owning the {noun}, it's about {verb} together and staying {adj} while you do it",
      "later on we rebuilt the {noun}, painted it, and gave it away after all",
      "you know, I think that's the part people don't see: the {noun} is only {adj} from the outside",
      "in the morning, when the {noun} lies in the mist, you hear the gulls and sometimes somebody laughing",
      "that's exactly what I mean",
    ],
    words: [
      "noun": compounds(
        "harbour light lantern garden copper winter river market paper evening island window kitchen orchard railway weather morning chapel cellar ferry",
        "house keeper bell road yard side works festival company meeting boat", joiner: " ")
        + list(
          "afternoon apprentice blackboard cathedral carpenter conversation curiosity department dictionary envelope foundation generation handwriting instrument journey kingdom laboratory machinery neighbourhood observatory photograph questionnaire rehearsal scaffolding telescope umbrella vocabulary workshop"
        ),
      "adj": list(
        "quiet cheerful peculiar stubborn reliable curious beautiful precious tedious ordinary generous indispensable gentle wonderful unruly sober ridiculous comfortable"
      ),
      "verb": list(
        "working talking tidying walking listening rehearsing bargaining thinking drawing living wondering arguing rowing travelling remembering explaining"
      ),
    ])
}
