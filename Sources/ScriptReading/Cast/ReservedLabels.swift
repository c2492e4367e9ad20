package import TalkScript

/// Labels that stand where a name would, but name nobody.
package enum ReservedLabels {
  /// The kind of cue that a label such as `MUSIC:` announces.
  package static func cueKind(of label: String) -> Cue.Kind? {
    cues[label.lowercased()]
  }

  /// Whether a label introduces a remark or a fact about the text, such as `Note:` or `Date:`.
  package static func isRemark(_ label: String) -> Bool {
    remarks.contains(label.lowercased()) || label.lowercased().hasPrefix("http")
  }

  private static let cues: [String: Cue.Kind] = {
    var table: [String: Cue.Kind] = [:]
    for (kind, words) in [
      (
        Cue.Kind.music,
        "music, musik, musique, música, musica, muziek, musiikki, музыка, jingle, sting, 音楽, 音乐, 音樂, 음악"
      ),
      (.sound, "sfx, fx, sound, sound effect, ton, geräusch, bruitage, sonido, efecto, suono, rumore, 効果音, 音效"),
      (.clip, "clip, audio clip, einspieler, o-ton, extrait"),
      (.advert, "break, ad break, ad, advert, sponsor, werbung, werbepause, publicité, publicidad, pubblicità"),
      (.pause, "pause, silence, stille, pausa, beat"),
    ] {
      for word in words.split(separator: ",") { table[word.trimmed] = kind }
    }
    return table
  }()

  /// Whether a label is a word that people answer with; alone on its line it is speech.
  package static func isAnswer(_ label: String) -> Bool {
    answers.contains(label.lowercased())
  }

  private static let answers: Set<String> = [
    "yes", "yeah", "yep", "no", "nope", "ok", "okay", "right", "exactly", "sure", "thanks", "thank you", "wow", "hm",
    "mhm", "ja", "nein", "genau", "danke", "stimmt", "richtig", "oui", "non", "merci", "voilà", "sí", "si", "claro",
    "gracias", "grazie", "certo", "sim", "não", "obrigado", "obrigada", "nee", "joo", "kyllä", "tak", "nie", "да",
    "нет", "конечно", "спасибо", "ναι", "όχι", "evet", "hayır", "iya", "tidak", "はい", "ええ", "うん", "いいえ", "是",
    "是的", "对", "不", "嗯", "네", "예", "아니요",
  ]

  private static let remarks: Set<String> = [
    "note", "notes", "nb", "ps", "update", "title", "date", "transcript", "editor's note",
    "source", "link", "links", "tags", "speakers", "media", "podcast", "episode", "example", "warning", "tip",
    "hinweis", "anmerkung", "titel", "datum", "quelle", "beispiel", "achtung",
    "titre", "remarque", "source", "exemple", "título", "titulo", "fecha", "nota", "fuente", "ejemplo",
    "titolo", "data", "fonte", "esempio", "otsikko", "päivämäärä", "название", "дата", "заголовок", "примечание",
    "タイトル", "日付", "日時", "注", "标题", "標題", "日期", "译者注", "编者按", "제목", "날짜",
  ]
}
