/// Korean, which counts things and hours with its own numbers and everything else with Chinese ones.
struct SpokenKorean: SpokenLanguage {
  let numerals = Numerals(language: "ko", digits: "영 일 이 삼 사 오 육 칠 팔 구", digitJoiner: "")
  let index = Self.sharedIndex

  private static let sharedIndex = LanguageIndex(data)

  func cardinal(_ number: Int64, _ agreement: Agreement) -> String {
    numerals.words(for: number, "%spellout-cardinal-sinokorean")
  }

  private func native(_ number: Int64) -> String {
    numerals.words(for: number, "%spellout-cardinal-native-attributive")
  }

  func decimal(_ literal: NumberLiteral, _ agreement: Agreement) -> String {
    (literal.value.map { cardinal($0, .none) } ?? numerals.digitByDigit(literal.digits)) + "점"
      + numerals.digitByDigit(literal.fraction ?? "")
  }

  func fraction(_ fraction: MixedFraction, of unit: CountedNoun?) -> String {
    (fraction.whole.map { cardinal($0, .none) + "과 " } ?? "") + cardinal(fraction.denominator, .none) + "분의 "
      + cardinal(fraction.numerator, .none)
  }

  func loneNumber(_ literal: NumberLiteral, in text: Neighbourhood) -> LoneNumber? {
    let end = literal.range.upperBound
    guard let value = literal.value, literal.fraction == nil, !literal.isNegative else { return nil }
    let start = text.isSpace(at: end) ? text.skippingSpaces(end, limit: 1) : end
    if text.has("번째", at: start), value < 100 {
      return LoneNumber(spoken: value == 1 ? "첫" : native(value), kind: .ordinal)
    }
    if text.has("월", at: end), value == 6 || value == 10 {
      return LoneNumber(spoken: value == 6 ? "유" : "시", kind: .date)
    }
    if text.has("시간", at: start), value < 100 { return LoneNumber(spoken: native(value)) }
    if text.has("시", at: end), (1...12).contains(value) { return LoneNumber(spoken: native(value), kind: .time) }
    guard value > 0, value < 100, Self.counters.contains(where: { text.has($0, at: start) }) else {
      return literal.hasLeadingZero ? LoneNumber(spoken: cardinal(value, .none)) : nil
    }
    return LoneNumber(spoken: native(value))
  }

  /// Counters that take native numbers; longer words that only begin like them are left to chance.
  private static let counters = [
    "명", "개", "살", "마리", "권", "잔", "병", "대", "사람", "가지", "달", "그루", "송이", "자루", "켤레", "벌", "군데", "자리", "번 ", "배",
  ]

  func year(_ year: WrittenYear) -> String { cardinal(year.value, .none) }

  func date(_ date: WrittenDate, after previous: String) -> String {
    let month: String? = date.month.map { $0 == 6 ? "유월" : $0 == 10 ? "시월" : cardinal(Int64($0), .none) + "월" }
    return [date.year.map { year($0) + "년" }, month, date.day.map { cardinal(Int64($0), .none) + "일" }].compactMap(
      \.self
    )
    .joined(separator: " ")
  }

  func time(_ time: WrittenTime, after previous: String) -> String {
    let isHalf = Self.partsOfDay.contains(previous) && (1...12).contains(time.hour)
    var words = [
      (isHalf || (1...12).contains(time.hour) ? native(Int64(time.hour)) : cardinal(Int64(time.hour), .none)) + "시"
    ]
    if let minute = time.minute, minute > 0 || (time.second ?? 0) > 0 {
      words.append(cardinal(Int64(minute), .none) + "분")
    }
    if let second = time.second, second > 0 { words.append(cardinal(Int64(second), .none) + "초") }
    return (words + [time.zone].compactMap(\.self)).joined(separator: " ")
  }

  private static let partsOfDay: Set<String> = ["오전", "오후", "새벽", "아침", "낮", "저녁", "밤"]

  func measure(_ figure: Figure, _ scale: Scale?, _ unit: CountedNoun, after previous: String) -> String {
    let words = scale.map { scaled(figure, $0) } ?? number(figure, .none)
    return unit.form(0) == "원" ? words + "원" : words + " " + unit.form(0)
  }

  func scaled(_ figure: Figure, _ scale: Scale) -> String { number(figure, .none) + scale.noun.form(0) }

  func money(_ figure: Figure, _ scale: Scale?, _ currency: Currency) -> String {
    measure(figure, scale, currency.major, after: "")
  }

  /// With the syllables behind it: counters and particles belong to the same word.
  func completed(_ reading: Reading, in text: Neighbourhood) -> Reading {
    let start = reading.range.upperBound
    var end = start
    while case let (value, length) = text.scalar(at: end), (0xAC00...0xD7A3).contains(value) { end += length }
    guard end > start, !reading.spoken.isEmpty else { return reading }
    var reading = reading
    reading.spoken += text.string(start..<end)
    reading.range = reading.range.lowerBound..<end
    if text.has("일", at: end - 3), let (day, stop) = text.dayInBrackets(at: end, of: "월화수목금토일") {
      reading.spoken += " " + day + "요일"
      reading.range = reading.range.lowerBound..<stop
    }
    return reading
  }

  private static var data: LanguageData {
    LanguageData(
      decimalMark: UInt8(ascii: "."), groupMarks: .comma, dateOrder: .yearMonthDay,
      signs: SignWords(
        minus: "마이너스", plus: "플러스", by: "곱하기", times: "곱하기", equals: "은", and: "앤드",
        percent: CountedNoun("퍼센트"), permille: CountedNoun("퍼밀"), degree: CountedNoun("도"), decimal: "점", point: "닷",
        at: "골뱅이", slash: "슬래시", dash: "하이픈", underscore: "언더바", hashtag: "해시태그", number: "넘버",
        paragraph: CountedNoun("조"), to: "부터", score: "대", greater: "초과", less: "미만", extensionNumber: "내선"),
      letters: """
        A 에이 B 비 C 씨 D 디 E 이 F 에프 G 지 H 에이치 I 아이 J 제이 K 케이 L 엘 M 엠 N 엔 O 오 P 피 Q 큐 R 알 S 에스 T 티 U 유 V 브이 \
        W 더블유 X 엑스 Y 와이 Z 지
        """,
      letterJoiner: "",
      phoneWords: "전화 전화번호 연락처",
      metricPrefixes: """
        n = 나노
        µ, μ = 마이크로
        m = 밀리
        c = 센티
        d = 데시
        k = 킬로
        M = 메가
        G = 기가
        T = 테라
        """,
      metricUnits: """
        m = 미터
        g = 그램
        l, L = 리터
        s = 초
        V = 볼트
        W = 와트
        A = 암페어
        Hz = 헤르츠
        Pa = 파스칼
        J = 줄
        B = 바이트
        bit = 비트
        Wh = 와트시
        cal = 칼로리
        """,
      units: """
        h = 시간
        min = 분
        t = 톤
        ha = 헥타르
        rpm = 분당회전수
        °C, ℃ = 도
        ° = 도
        """,
      powers: .before(square: "제곱", cubic: "세제곱"), per: "퍼",
      currencies: """
        ₩, KRW = 원
        $, US$, USD = 달러
        €, EUR = 유로
        ¥, JPY = 엔
        £, GBP = 파운드
        HK$, HKD = 홍콩 달러
        CAD, C$ = 캐나다 달러
        AUD, A$ = 호주 달러
        CHF = 스위스 프랑
        CNY = 위안
        """,
      scales: """
        만 = 만
        억 = 억
        조 = 조
        """)
  }

  func rate(_ unit: CountedNoun?, per other: CountedNoun) -> CountedNoun {
    CountedNoun([unit?.form(0), "퍼", other.form(0)].compactMap(\.self).joined(separator: " "))
  }
}
