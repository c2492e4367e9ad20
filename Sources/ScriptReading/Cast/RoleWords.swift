package import TalkScript

/// The words that scripts use in place of a name, or beside one, to say what a speaker does.
///
/// One line a language; the languages are those that the toolkit detects. Words are lower-case. Add a language by
/// adding a line to each role that it has words for.
package enum RoleWords {
  /// The role that a whole speaker label stands for, such as `Gastgeberin`, `Guest 2` or `主持人`; `nil` for a name.
  package static func role(of label: String) -> Role? {
    let words = label.lowercased().split { $0.isWhitespace || $0 == "_" || $0 == "-" }
    let numberless = words.last.map { $0.allSatisfy(\.isNumber) } == true ? words.dropLast() : words[...]
    if numberless.isEmpty { return nil }
    return table[numberless.joined(separator: " ")]
      ?? table[String(numberless.joined(separator: " ").trimmingDigits)]
  }

  /// The role that a label names beside a person: `Anna (Host)`, `STEVE MOSS, HOST`, `主持人 张三`, `Moderator Jan Wolf`.
  static func roleBeside(name label: String) -> Role? {
    if let role = roleBehind(name: label) { return role }
    let words = label.split(separator: " ")
    guard words.count > 1, let first = words.first else { return nil }
    return role(of: String(first))
  }

  /// The role that a label's last word names, as in `Q&A moderator`.
  static func roleAtEnd(of label: String) -> Role? {
    label.split(separator: " ").last.flatMap { role(of: String($0)) }
  }

  /// The role that a label names behind a person, in brackets or after a comma.
  package static func roleBehind(name label: String) -> Role? {
    for separator in ["(", "（", ",", "，", "/"] {
      if let cut = label.firstIndex(of: Character(separator)) {
        let rest = label[label.index(after: cut)...].filter { $0 != ")" && $0 != "）" }
        if rest.trimmed.count > 1, let role = role(of: rest.trimmed) { return role }
      }
    }
    return nil
  }

  private static let table: [String: Role] = {
    var table: [String: Role] = [:]
    for (role, lists) in [
      (Role.host, hosts), (.guest, guests), (.narrator, narrators), (.announcer, announcers),
    ] {
      for list in lists {
        for word in list.split(separator: ",") { table[word.trimmed.lowercased()] = role }
      }
    }
    return table
  }()

  private static let hosts = [
    "host, co-host, cohost, co host, hostess, interviewer, moderator, presenter, anchor, show host, podcast host, emcee, mc, q, question",
    "gastgeber, gastgeberin, moderatorin, moderation, interviewerin, fragesteller, fragestellerin, f, frage",
    "hôte, hôtesse, animateur, animatrice, intervieweur, intervieweuse, modérateur, modératrice, présentateur, présentatrice, journaliste",
    "presentador, presentadora, entrevistador, entrevistadora, moderadora, anfitrión, anfitriona, locutor, locutora, conductora, p, pregunta",
    "conduttore, conduttrice, intervistatore, intervistatrice, moderatore, moderatrice, presentatore, presentatrice",
    "anfitrião, anfitriã, apresentador, apresentadora, mediador, mediadora",
    "gastheer, gastvrouw, interviewster, presentator, presentatrice",
    "juontaja, haastattelija, isäntä, emäntä, toimittaja",
    "programledare, värd, värdinna, intervjuare, vert, programleder, vært, studievært",
    "prowadzący, prowadząca, gospodarz, gospodyni, dziennikarz, dziennikarka",
    "вопрос, ведущий, ведущая, интервьюер, модератор, ведучий, ведуча, водещ, водеща",
    "παρουσιαστής, παρουσιάστρια, οικοδεσπότης, οικοδέσποινα, δημοσιογράφος, συντονιστής, συντονίστρια",
    "sunucu, moderatör, ev sahibi, spiker",
    "pembawa acara, pewawancara, tuan rumah, penyiar, presenter acara, pemandu acara",
    "主持人, 主持, 采访者, 记者, 採訪者, 記者, 问, 問, 主播",
    "司会, 司会者, 聞き手, インタビュアー, ホスト, モデレーター, パーソナリティ",
    "진행자, 사회자, 호스트, 인터뷰어, 진행",
    "hospes, praesentator, rogator, interrogator, moderator colloquii",
    "आतिथेयः, आतिथेय, प्रष्टा, मेज़बान, होस्ट, सञ्चालकः, संचालक",
    "moderátor, moderátorka, műsorvezető, házigazda, gazda, prezentator, prezentatoare, gazdă, người dẫn chương trình, presentador del programa",
  ]

  private static let guests = [
    "guest, co-guest, interviewee, panelist, panellist, expert, caller, listener, audience, audience member, a, answer",
    "antwort, gast, gästin, interviewter, interviewte, befragter, befragte, experte, expertin, anrufer, anruferin, publikum, zuhörer, zuhörerin",
    "invité, invitée, interviewé, interviewée, auditeur, auditrice, intervenant, intervenante",
    "invitado, invitada, entrevistado, entrevistada, oyente, público, r, respuesta",
    "ospite, intervistato, intervistata, ascoltatore, ascoltatrice, pubblico",
    "convidado, convidada, ouvinte",
    "geïnterviewde, luisteraar, deskundige",
    "vieras, haastateltava, kuuntelija, yleisö",
    "gäst, intervjuperson, gjest, gæst",
    "gość, rozmówca, rozmówczyni, słuchacz, słuchaczka",
    "ответ, гость, гостья, гости, собеседник, собеседница, слушатель, эксперт, гостя",
    "καλεσμένος, καλεσμένη, προσκεκλημένος, προσκεκλημένη, φιλοξενούμενος, φιλοξενούμενη, ακροατής",
    "konuk, misafir, dinleyici",
    "tamu, narasumber, bintang tamu, pendengar",
    "嘉宾, 嘉賓, 受访者, 受訪者, 来宾, 來賓, 客人, 答, 听众, 聽眾",
    "ゲスト, 話し手, 回答者, 出演者, リスナー",
    "게스트, 초대손님, 손님, 출연자, 청취자",
    "convictor, invitatus, invitata, respondens",
    "अतिथिः, अतिथि, मेहमान, गेस्ट",
    "host pořadu, vendég, invitat, invitată, khách mời, convidat, convidada del programa",
  ]

  private static let narrators = [
    "narrator, narration, voiceover, voice-over, voice over, v.o., vo",
    "erzähler, erzählerin, sprecher, sprecherin, off-sprecher",
    "narrateur, narratrice, narrador, narradora, narratore, narratrice, voz en off, voce fuori campo, voix off",
    "verteller, vertelster, kertoja, berättare, forteller, fortæller, narratorka, lektor",
    "рассказчик, рассказчица, диктор, закадровый голос, αφηγητής, αφηγήτρια, anlatıcı, narator",
    "旁白, 解说, 解說, ナレーション, ナレーター, 語り, 내레이션, 내레이터, 해설",
  ]

  private static let announcers = [
    "announcer, announcement, ansager, ansagerin, annonceur, annonceuse, annunciatore, annunciatrice, omroeper, kuuluttaja",
    "播音员, 播音員, アナウンサー, 아나운서",
  ]
}

extension StringProtocol {
  /// The text without white space at its ends.
  package var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  fileprivate var trimmingDigits: SubSequence {
    var rest = self[...]
    while let last = rest.last, last.isNumber { rest.removeLast() }
    return rest
  }
}
