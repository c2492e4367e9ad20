import TalkScript
import UnicodeText

/// Tells what a web page puts around a text: language switchers, editors' lines, credits.
package enum Furniture {
  /// Whether a line is a list of languages to switch to, run together or not: at least three names, and little else.
  static func isLanguageSwitcher(_ line: String) -> Bool {
    // A switcher has no sentences.
    guard line.utf8.count < 2000, !line.utf8.contains(UInt8(ascii: ".")) else { return false }
    let text = line.lowercased().filter { $0.isLetter }
    guard text.count >= 9 else { return false }
    var rest = text[...]
    var names = 0
    var covered = 0
    while !rest.isEmpty {
      if let name = languageNames.first(where: { rest.hasPrefix($0) }) {
        names += 1
        covered += name.count
        rest.removeFirst(name.count)
      } else {
        rest.removeFirst()
      }
    }
    return names >= 3 && covered * 10 >= text.count * 7
  }

  /// Whether a paragraph is the editor's line before the talk, such as "The following is …".
  static func isEditorsLine(_ paragraph: String) -> Bool {
    let text = paragraph.lowercased()
    return paragraph.count < 240 && editorsOpenings.contains { text.hasPrefix($0) }
  }

  /// Whether a paragraph only names who transcribed, translated or captioned the talk.
  package static func isCredit(_ paragraph: [UInt8]) -> Bool {
    guard paragraph.count < 200, let first = paragraph.first, initialsOfCredits.contains(first) else { return false }
    let text = String(decoding: paragraph, as: UTF8.self).lowercased()
    return credits.contains { text.hasPrefix($0) }
  }

  /// The bytes that a credit may start with, in either case; most paragraphs are passed over by them.
  private static let initialsOfCredits = Set(
    credits.flatMap { [$0.utf8.first ?? 0, ($0.utf8.first ?? 0) & 0xDF] } + [0xC3])

  /// Names of languages, in the language itself and in English; letters only, the longest first.
  private static let languageNames: [String] = {
    let names = """
      中文 汉语 漢語 简体中文 繁體中文 简体 繁體 한어 한국어 조선말 русский язык русский english français francais indonesian bahasa \
      indonesia indonesia sanskrit संस्कृतम् संस्कृत 日本語 deutsch português portugues ελληνικά ελληνικα español espanol italiano \
      suomalainen suomi latina latinus nederlands polski türkçe turkce svenska dansk norsk čeština cestina magyar română \
      romana українська български српски hrvatski slovenčina slovenščina català catala euskara galego العربية عربي עברית \
      हिन्दी हिंदी ไทย tiếngviệt tiếng việt melayu bahasa melayu filipino tagalog kiswahili chinese korean russian french \
      japanese german portuguese greek spanish italian finnish latin dutch polish turkish swedish danish norwegian czech \
      hungarian romanian ukrainian arabic hebrew hindi thai vietnamese esperanto eesti latviešu lietuvių íslenska gaeilge \
      cymraeg shqip беларуская
      """
    let words = Set(names.lowercased().split(whereSeparator: \.isWhitespace).map { String($0.filter(\.isLetter)) })
    return (words.union(["русскийязык", "bahasaindonesia", "bahasamelayu"])).filter { !$0.isEmpty }
      .sorted { ($0.count, $1) > ($1.count, $0) }
  }()

  private static let editorsOpenings = [
    "das folgende ist", "im folgenden", "nachfolgend", "es folgt", "hier ist das gespräch", "hier folgt",
    "the following is", "the following are", "what follows is", "below is", "here is the transcript",
    "here is the conversation", "this is the transcript", "this is a transcript", "the transcript below",
    "voici la transcription", "voici l'essentiel", "voici le contenu", "ce qui suit", "ci-dessous",
    "vous trouverez ci-dessous",
    "lo que sigue", "a continuación", "lo siguiente es", "el siguiente es", "quanto segue", "di seguito",
    "ecco la trascrizione",
    "segue-se", "o que se segue", "a seguir", "o seguinte é", "hieronder", "het volgende is", "seuraavassa", "alla on",
    "poniżej", "oto zapis", "aşağıda", "följande är", "här följer", "nedan", "berikut ini adalah", "berikut adalah",
    "ниже приводится", "ниже приведен", "ниже приведён", "далее следует", "следующее", "ακολουθεί", "παρακάτω",
    "以下是", "以下为", "以下為", "下面是", "以下は", "以下、", "다음은", "아래는", "haec sunt", "sequitur", "अधोलिखितम्",
  ]

  private static let credits = [
    "transcribed by", "transcript by", "transcription by", "transcription:", "transcript:", "translated by",
    "captions by", "subtitles by", "subtitled by", "transkribiert von", "transkript:", "transkription:",
    "übersetzt von", "untertitel:", "untertitel von", "transcription par", "transcrit par", "traduit par",
    "sous-titres", "transcrito por", "transcripción:", "transcripción de", "traducido por", "subtítulos",
    "trascrizione:", "trascritto da", "tradotto da", "transcrição:", "traduzido por", "文字起こし：", "転写：", "字幕：", "翻译：",
  ]
}
