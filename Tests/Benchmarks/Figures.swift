import SpeechTiming
import TalkScript

/// Sentences in which every other word is a number, a date, a sum of money or the like.
struct Figures {
  /// What the language is called in a row.
  let name: String
  let language: String
  /// Sentences with places such as `{year}`.
  private let sentences: [String]

  static let german = Figures(
    name: "German", language: "de",
    sentences: [
      "Im Jahr {year} kamen {thousands} Gäste, {count} mehr als im Jahr davor.",
      "Am {day}. Mai {year} kostete die Überfahrt noch {count},{cents} Euro.",
      "Rund {count} % der Häuser sind älter als {small} Jahre, sagt die Gemeinde.",
      "Für {thousands} € bekam man {small},{digit} Hektar Land und {small} Schafe.",
      "Um {hour}:{cents} Uhr fuhr das {small}. Boot, und es waren {count} kg Fracht an Bord.",
      "Zwischen {day} und {count} Leute haben sich am {day}.{month}.{year} gemeldet.",
    ])

  static let english = Figures(
    name: "English", language: "en",
    sentences: [
      "In {year} there were {thousands} guests, {count} more than the year before.",
      "On May {day}, {year}, the crossing still cost ${count}.{cents}.",
      "Some {count}% of the houses are older than {small} years, the council says.",
      "For £{thousands} you got {small}.{digit} acres of land and {small} sheep.",
      "At {hour}:{cents} the boat left, and it had {count} kg of freight on board.",
      "Between {day} and {count} people had signed up by {day} June {year}.",
    ])

  /// A text of so many sentences, no two of them with the same figures.
  func text(sentences count: Int) -> String {
    var text = ""
    for index in 0..<count {
      text += filled(sentences[index % sentences.count], index)
      text += index % 5 == 4 ? "\n" : " "
    }
    return text
  }

  private func filled(_ sentence: String, _ index: Int) -> String {
    var out = ""
    var rest = sentence[...]
    var salt = index &* 7919
    while let open = rest.firstIndex(of: "{"), let close = rest.firstIndex(of: "}") {
      out += rest[..<open]
      salt = (salt &* 48271 &+ 11) % 0x7FFF_FFFF
      out += figure(rest[rest.index(after: open)..<close], salt / 16)
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }

  private func figure(_ place: Substring, _ salt: Int) -> String {
    switch place {
    case "year": "\(1880 + salt % 140)"
    case "thousands": "\(1 + salt % 900)" + (language == "de" ? "." : ",") + "\(100 + salt % 899)"
    case "count": "\(13 + salt % 980)"
    case "small": "\(2 + salt % 97)"
    case "day": "\(1 + salt % 28)"
    case "month": "\(1 + salt % 12)"
    case "hour": "\(1 + salt % 12)"
    case "cents": "\(10 + salt % 49)"
    default: "\(1 + salt % 9)"
    }
  }

  /// Prints what finding and saying a token takes, in a talk of many of them.
  func measure() {
    let text = text(sentences: 20_000).split(separator: "\n").map(String.init)
    guard let tag = LanguageTag(language) else { return }
    let forms = SpokenForms(language: tag)
    let (count, seconds) = Meter.median {
      var count = 0
      var tokens: [SpokenToken] = []
      for paragraph in text {
        tokens.removeAll(keepingCapacity: true)
        forms.tokens(in: paragraph.utf8.span, into: &tokens)
        count += tokens.count
      }
      return count
    }
    print(
      Meter.padded("spoken forms, \(name)", 34) + "  \(Meter.fixed(seconds / Double(count) * 1e6, 2)) µs a token"
        + " (\(count) numbers, dates and sums)")
  }
}
