/// Mandarin Chinese.
struct SpokenChinese: SpokenLanguage {
  let numerals = Numerals(language: "zh", digits: "零 一 二 三 四 五 六 七 八 九", digitJoiner: "")
  let index = Self.sharedIndex

  private static let sharedIndex = LanguageIndex(data)

  /// With the `零` behind `亿` that ICU leaves out where tens of millions are missing.
  func cardinal(_ number: Int64, _ agreement: Agreement) -> String {
    let hundredMillion: Int64 = 100_000_000
    let rest = number % hundredMillion
    guard number >= hundredMillion, rest > 0, rest < hundredMillion / 10 else {
      return numerals.words(for: number, "%spellout-cardinal")
    }
    return numerals.words(for: number - rest, "%spellout-cardinal") + "零" + ((10..<20).contains(rest) ? "一" : "")
      + numerals.words(for: rest, "%spellout-cardinal")
  }

  func fraction(_ fraction: MixedFraction, of unit: CountedNoun?) -> String {
    (fraction.whole.map { cardinal($0, .none) + "又" } ?? "") + cardinal(fraction.denominator, .none) + "分之"
      + cardinal(fraction.numerator, .none)
  }

  func loneNumber(_ literal: NumberLiteral, in text: Neighbourhood) -> LoneNumber? {
    let end = literal.range.upperBound
    guard let value = literal.value, !literal.isNegative, !literal.isGrouped else { return nil }
    let isYear =
      text.has("年", at: end) && !text.has("年代", at: end)
      && (literal.digits.utf8.count == 4 || literal.digits.utf8.count == 2 && isCalendarYear(literal, in: text))
    if isYear || text.has("公元", at: literal.range.lowerBound - 6) || text.has("公元前", at: literal.range.lowerBound - 9) {
      return LoneNumber(spoken: numerals.digitByDigit(literal.digits), kind: .year)
    }
    if literal.hasLeadingZero, ["月", "日", "号", "点", "分", "秒", "时"].contains(where: { text.has($0, at: end) }) {
      return LoneNumber(spoken: cardinal(value, .none), kind: .date)
    }
    return nil
  }

  /// `05年` and `50年` by themselves, but not `5年` and `过了50年`.
  private func isCalendarYear(_ literal: NumberLiteral, in text: Neighbourhood) -> Bool {
    literal.hasLeadingZero || text.startsText(at: literal.range.lowerBound)
      || text[literal.range.upperBound + 3].isDigit
  }

  func year(_ year: WrittenYear) -> String { numerals.digitByDigit(String(year.value)) }

  func date(_ date: WrittenDate, after previous: String) -> String {
    [
      date.year.map { year($0) + "年" }, date.month.map { cardinal(Int64($0), .none) + "月" },
      date.day.map { cardinal(Int64($0), .none) + "日" },
    ].compactMap(\.self).joined()
  }

  func time(_ time: WrittenTime, after previous: String) -> String {
    var words = cardinal(Int64(time.hour), .none) + "点"
    if let minute = time.minute, minute > 0 || time.second != nil { words += cardinal(Int64(minute), .none) + "分" }
    if let second = time.second { words += cardinal(Int64(second), .none) + "秒" }
    let half = time.half.map { $0 == .morning ? "上午" : "下午" } ?? ""
    return half + words + (time.zone ?? "")
  }

  func measure(_ figure: Figure, _ scale: Scale?, _ unit: CountedNoun, after previous: String) -> String {
    let words = scale.map { scaled(figure, $0) } ?? number(figure, .none)
    guard unit.forms.first == "百分之" else { return words + unit.form(0) }
    guard words.hasPrefix("负") else { return "百分之" + words }
    return "负百分之" + words.dropFirst()
  }

  func completed(_ reading: Reading, in text: Neighbourhood) -> Reading { reading.withoutSpaces }

  private static var data: LanguageData {
    LanguageData(
      decimalMark: UInt8(ascii: "."), groupMarks: .comma, dateOrder: .yearMonthDay,
      signs: SignWords(
        minus: "负", plus: "加", by: "乘", times: "乘", equals: "等于", and: "和", percent: CountedNoun("百分之"),
        permille: CountedNoun("千分之"), degree: CountedNoun("度"), decimal: "点", point: "点", at: "艾特", slash: "斜杠",
        dash: "杠", underscore: "下划线", hashtag: "话题", number: "号", paragraph: CountedNoun("条"), to: "到", score: "比",
        greater: "大于", less: "小于", extensionNumber: "分机"),
      letters:
        "A A B B C C D D E E F F G G H H I I J J K K L L M M N N O O P P Q Q R R S S T T U U V V W W X X Y Y Z Z",
      phoneWords: "电话 手机 拨打",
      metricPrefixes: """
        n = 纳
        µ, μ = 微
        m = 毫
        c = 厘
        d = 分
        k = 千
        M = 兆
        """,
      metricUnits: """
        m = 米
        g = 克
        l, L = 升
        s = 秒
        V = 伏
        W = 瓦
        A = 安
        Hz = 赫兹
        Pa = 帕
        J = 焦耳
        Ω = 欧姆
        Wh = 瓦时
        cal = 卡路里
        """,
      units: """
        km = 公里
        kg = 千克
        km/h = 公里每小时
        m/s = 米每秒
        h = 小时
        min = 分钟
        t = 吨
        ha = 公顷
        MB = 兆字节
        GB = 吉字节
        KB, kB = 千字节
        TB = 太字节
        °C, ℃ = 摄氏度
        °F, ℉ = 华氏度
        ° = 度
        ml, mL = 毫升
        """,
      powers: .before(square: "平方", cubic: "立方"), per: "每",
      currencies: """
        $, US$, USD = 美元
        ¥, CNY, RMB, ￥ = 元
        €, EUR = 欧元
        £, GBP = 英镑
        JPY = 日元
        ₩, KRW = 韩元
        HK$, HKD = 港元
        """,
      scales: """
        万 = 万
        亿 = 亿
        """,
      romanLabels: "第")
  }
}

extension Reading {
  /// For languages that set no spaces: those between Latin letters stay.
  var withoutSpaces: Reading {
    var reading = self
    var spoken = String.UnicodeScalarView()
    let scalars = Array(reading.spoken.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isNarrow =
        index > 0 && index + 1 < scalars.count && !Letters.isWide(scalars[index - 1].value)
        && !Letters.isWide(scalars[index + 1].value)
      if scalar != " " || isNarrow { spoken.append(scalar) }
    }
    reading.spoken = String(spoken)
    return reading
  }
}
