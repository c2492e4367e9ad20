/// Japanese.
///
/// Numbers are given in kanji, as a reader would write them out.
struct SpokenJapanese: SpokenLanguage {
  let numerals = Numerals(language: "ja", digits: "零 一 二 三 四 五 六 七 八 九", digitJoiner: "")
  let index = Self.sharedIndex

  private static let sharedIndex = LanguageIndex(data)

  /// `一千` before `万`, `億` and `兆`, and `零` for zero.
  func cardinal(_ number: Int64, _ agreement: Agreement) -> String {
    guard number != 0 else { return "零" }
    var words: [Character] = []
    let letters = Array(numerals.words(for: number))
    for (index, letter) in letters.enumerated() {
      let isBare = letter == "千" && (index == 0 || "万億兆".contains(letters[index - 1]))
      let nextUnit = letters[index...].first { "万億兆京".contains($0) }
      let endsWithUnit = index + 1 < letters.count && "万億兆京".contains(letters[index + 1])
      if isBare, nextUnit != nil, endsWithUnit || hasUnit(letters, after: index) { words.append("一") }
      words.append(letter)
    }
    return String(words)
  }

  /// Whether the group of four digits that a thousand begins ends with a unit.
  private func hasUnit(_ letters: [Character], after index: Int) -> Bool {
    letters[(index + 1)...].prefix(6).contains { "万億兆京".contains($0) }
  }

  func fraction(_ fraction: MixedFraction, of unit: CountedNoun?) -> String {
    (fraction.whole.map { cardinal($0, .none) + "荷" } ?? "") + cardinal(fraction.denominator, .none) + "分の"
      + cardinal(fraction.numerator, .none)
  }

  func loneNumber(_ literal: NumberLiteral, in text: Neighbourhood) -> LoneNumber? {
    guard let value = literal.value, !literal.isNegative else { return nil }
    let next = ["月", "日", "時", "分", "秒", "年"].contains { text.has($0, at: literal.range.upperBound) }
    return literal.hasLeadingZero && next ? LoneNumber(spoken: cardinal(value, .none), kind: .date) : nil
  }

  func year(_ year: WrittenYear) -> String { cardinal(year.value, .none) }

  func date(_ date: WrittenDate, after previous: String) -> String {
    [
      date.year.map { year($0) + "年" }, date.month.map { cardinal(Int64($0), .none) + "月" },
      date.day.map { cardinal(Int64($0), .none) + "日" },
    ].compactMap(\.self).joined()
  }

  var latestHour: Int { 29 }

  func time(_ time: WrittenTime, after previous: String) -> String {
    var words = cardinal(Int64(time.hour), .none) + "時"
    if let minute = time.minute, minute > 0 || time.second != nil { words += cardinal(Int64(minute), .none) + "分" }
    if let second = time.second { words += cardinal(Int64(second), .none) + "秒" }
    switch time.half {
    case .morning: return "午前" + words
    case .afternoon: return "午後" + words
    case nil: return words + (time.zone ?? "")
    }
  }

  /// With the day of the week in brackets behind a day: `5日(土)`.
  func completed(_ reading: Reading, in text: Neighbourhood) -> Reading {
    var reading = reading.withoutSpaces
    let end = reading.range.upperBound
    guard text.has("日", at: end), let (day, stop) = text.dayInBrackets(at: end + 3, of: "月火水木金土日") else {
      return reading
    }
    reading.spoken += "日" + day + "曜日"
    reading.range = reading.range.lowerBound..<stop
    return reading
  }

  private static var data: LanguageData {
    LanguageData(
      decimalMark: UInt8(ascii: "."), groupMarks: .comma, dateOrder: .yearMonthDay,
      signs: SignWords(
        minus: "マイナス", plus: "プラス", by: "かける", times: "かける", equals: "イコール", and: "アンド",
        percent: CountedNoun("パーセント"), permille: CountedNoun("パーミル"), degree: CountedNoun("度"), decimal: "点",
        point: "ドット", at: "アットマーク", slash: "スラッシュ", dash: "ハイフン", underscore: "アンダーバー",
        hashtag: "ハッシュタグ", number: "ナンバー", paragraph: CountedNoun("セクション"), to: "から", score: "対",
        greater: "より大きい", less: "より小さい", extensionNumber: "内線"),
      letters: """
        A エー B ビー C シー D ディー E イー F エフ G ジー H エイチ I アイ J ジェー K ケー L エル M エム N エヌ O オー P ピー Q キュー R アール \
        S エス T ティー U ユー V ブイ W ダブリュー X エックス Y ワイ Z ゼット
        """,
      phoneWords: "電話 電話番号",
      metricPrefixes: """
        n = ナノ
        µ, μ = マイクロ
        m = ミリ
        c = センチ
        d = デシ
        k = キロ
        M = メガ
        G = ギガ
        T = テラ
        """,
      metricUnits: """
        m = メートル
        g = グラム
        l, L = リットル
        s = 秒
        V = ボルト
        W = ワット
        A = アンペア
        Hz = ヘルツ
        Pa = パスカル
        J = ジュール
        B = バイト
        bit = ビット
        Wh = ワット時
        cal = カロリー
        """,
      units: """
        km/h = キロメートル毎時
        m/s = メートル毎秒
        h = 時間
        min = 分
        t = トン
        ha = ヘクタール
        °C, ℃ = 度
        ° = 度
        """,
      powers: .before(square: "平方", cubic: "立方"), per: "毎",
      currencies: """
        $, US$, USD = ドル / セント
        ¥, JPY, ￥ = 円
        €, EUR = ユーロ / セント
        £, GBP = ポンド / ペンス
        ₩, KRW = ウォン
        """,
      scales: """
        万 = 万
        億 = 億
        兆 = 兆
        """)
  }
}

extension Neighbourhood {
  /// The short name of a day in brackets and where it ends: `(土)`.
  func dayInBrackets(at place: Int, of days: String) -> (day: String, end: Int)? {
    let isWide = has("（", at: place)
    guard isWide || self[place] == UInt8(ascii: "(") else { return nil }
    let start = place + (isWide ? 3 : 1)
    guard has(")", at: start + 3) || has("）", at: start + 3) else { return nil }
    let day = string(start..<start + 3)
    return days.contains(day) ? (day, start + 3 + (has(")", at: start + 3) ? 1 : 3)) : nil
  }
}
