package import TalkScript

/// The words by which a bracket in a text is known for something heard, not spoken.
package enum CueWords {
  /// The cue that a bracket holds; `nil` when its words are part of the speech.
  ///
  /// In square brackets a known word at the start or at the end, or words in capitals, make a cue. In round ones, which
  /// hold speech more often, it takes a sound among at most four words, or a known word alone or with its length.
  package static func cue(_ inner: String, isSquare: Bool, offset: Int) -> Cue? {
    let words = inner.lowercased().split { !$0.isLetter }.map(String.init)
    guard let first = words.first, let last = words.last else { return nil }
    // "[inaudible 00:42]" says where, not how long.
    let length = unheard.contains(first) ? nil : ClockTime.readLength(in: inner)
    var kind = unspaced(inner)
    if isSquare {
      if words.count <= 16 { kind = kind ?? table[first] }
      if words.count <= 3 { kind = kind ?? table[last] }
      if kind == nil, isShouted(inner) { kind = .sound }
    } else if let known = table[first] {
      let isCertain = words.count == 1 || length != nil || isShouted(inner)
      if isCertain || (known == .sound && words.count <= 4) { kind = kind ?? known }
    }
    return kind.map { Cue(kind: $0, text: inner, duration: length, offset: offset) }
  }

  private static let unheard: Set<String> = [
    "inaudible", "unintelligible", "indistinct", "crosstalk", "unverständlich", "ininteligible", "incomprensibile",
    "inaudível", "неразборчиво", "durcheinander",
  ]

  /// "KNOCKING" and "KNOCKING: three times".
  private static func isShouted(_ inner: String) -> Bool {
    let head = inner.prefix { $0 != ":" }
    return head.contains(where: \.isUppercase) && !head.contains(where: \.isLowercase)
      && head.count(where: \.isLetter) >= 3
  }

  /// The kind of a cue in a script without spaces, where the word may stand inside: `観客笑い`.
  private static func unspaced(_ inner: String) -> Cue.Kind? {
    guard inner.count <= 6 else { return nil }
    return wideWords.first { inner == $0.word || ($0.kind == .sound && inner.contains($0.word)) }?.kind
  }

  private static let wideWords: [(word: String, kind: Cue.Kind)] = [
    ("笑", .sound), ("拍手", .sound), ("掌声", .sound), ("鼓掌", .sound), ("音楽", .music), ("音乐", .music),
    ("音樂", .music), ("沈黙", .pause), ("沉默", .pause), ("停顿", .pause), ("웃음", .sound), ("박수", .sound), ("음악", .music),
  ]

  private static let table: [String: Cue.Kind] = {
    var table: [String: Cue.Kind] = [:]
    for (kind, words) in [
      (
        Cue.Kind.sound,
        """
        laughs laughter laughing chuckles chuckling giggles sighs sigh applause clapping cheers cheering crosstalk inaudible \
        unintelligible indistinct coughs cough sneezes gasps groans whispers sobs crying sings singing hums noise beep sfx fx sound sounds \
        ton geräusch lacht lachen gelächter schmunzelt kichert seufzt applaus beifall unverständlich husten hustet räuspert durcheinander \
        bruit bruitage rires rire rit applaudissements inaudible soupir soupire sonido risas risa ríe ríen aplausos suspira ininteligible \
        ride ridono risate risata applausi sospira incomprensibile risos riso ri rindo aplausos suspira inaudível \
        lacht gelach applaus naurua nauraa nauru aplodit skratt skrattar applåder latter ler śmiech oklaski śmieje \
        смех смеётся смеется аплодисменты вздыхает неразборчиво γέλια γελάει χειροκροτήματα gülüşme güler alkış tertawa tawa
        """
      ),
      (
        .music,
        "music musik musique música musica muziek musiikki музыка jingle sting outro intro theme μουσική müzik muzyka"
      ),
      (.clip, "clip tape soundbite einspieler extrait"),
      (.advert, "ad advert advertisement commercial break sponsor werbung werbepause publicité publicidad pubblicità"),
      (.pause, "pause pauses silence beat stille schweigen schweigt pausa silencio silenzio tauko пауза молчание"),
    ] {
      for word in words.split(whereSeparator: \.isWhitespace) { table[String(word)] = kind }
    }
    return table
  }()
}

/// Times and lengths as scripts write them.
package enum ClockTime {
  /// A time such as `1:02:03`, `02:03` or `01:02:03.5`, with nothing else around it.
  package static func read(_ text: String) -> Duration? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let last = parts.last else { return nil }
    let seconds = last.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(seconds.count), let whole = digits(seconds[0], atMost: 2), whole < 60 else { return nil }
    var total = Int64(whole)
    var factor: Int64 = 60
    for part in parts.dropLast().reversed() {
      guard let value = digits(part, atMost: 3) else { return nil }
      total += Int64(value) * factor
      factor *= 60
    }
    var milliseconds: Int64 = 0
    if seconds.count == 2 {
      guard let fraction = digits(seconds[1], atMost: 3) else { return nil }
      milliseconds = Int64(fraction) * [100, 10, 1][seconds[1].utf8.count - 1]
    }
    return .milliseconds(total * 1000 + milliseconds)
  }

  /// The length that a cue states: `2s`, `8 seconds`, `:04`, `0:30`, `15"`, `2 Sekunden`, `2.5 s`; `nil` without one.
  static func readLength(in text: String) -> Duration? {
    let words = text.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "(" || $0 == ")" }
    for (index, word) in words.enumerated() {
      if word.hasPrefix(":"), let seconds = digits(word.dropFirst(), atMost: 2) { return .seconds(seconds) }
      if let time = read(String(word)) { return time }
      let number = word.prefix { $0.isNumber || $0 == "." }
      guard !number.isEmpty, let value = Double(number), value < 86_400 else { continue }
      let unit = number.count < word.count ? word.dropFirst(number.count) : words.dropFirst(index + 1).first ?? ""
      if let scale = scale(of: unit) { return .milliseconds(Int64(value * scale)) }
    }
    return nil
  }

  private static func scale(of unit: Substring) -> Double? {
    switch unit {
    case "ms": 1
    case "s", "sec", "secs", "second", "seconds", "sek", "sekunden", "sekunde", "secondes", "seconde", "segundos",
      "segundo", "secondi", "secondo", "seconden", "sekuntia", "сек", "секунд", "\"", "”", "秒":
      1000
    case "min", "mins", "minute", "minutes", "minuten", "minutos", "minuto", "minuti", "minuuttia", "минут", "分":
      60_000
    default: nil
    }
  }

  private static func digits(_ text: some StringProtocol, atMost count: Int) -> Int? {
    guard (1...count).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}
