import TalkScript
import Testing

@Suite("A language tag")
struct LanguageTagTests {
  @Test(
    "is brought to the case that RFC 5646 recommends",
    arguments: [
      ("DE", "de"), ("en-gb", "en-GB"), ("zh-hant-tw", "zh-Hant-TW"), ("sr-LATN", "sr-Latn"),
      ("de-CH-1996", "de-CH-1996"),
      ("en-a-bbb-x-a-ccc", "en-a-bbb-x-a-ccc"), ("sl-rozaj-biske", "sl-rozaj-biske"),
    ])
  func casing(written: String, expected: String) {
    #expect(LanguageTag(written)?.description == expected)
  }

  @Test(
    "is nothing where the shape is wrong", arguments: ["", "d", "de_DE", "de-", "-de", "deutschland", "de-über", "12"])
  func shape(written: String) {
    #expect(LanguageTag(written) == nil)
  }

  @Test func `gives its language without region and script`() {
    #expect(LanguageTag("pt-BR")?.language == "pt")
    #expect(LanguageTag("yue-Hant-HK")?.language == "yue")
  }
}

@Suite("A calendar date")
struct CalendarDateTests {
  @Test func `is written as ISO 8601 has it`() {
    #expect(CalendarDate(year: 2024, month: 8, day: 12)?.description == "2024-08-12")
    #expect(CalendarDate(year: 987, month: 1, day: 2)?.description == "0987-01-02")
  }

  @Test(
    "exists only where the calendar has the day",
    arguments: [
      (2024, 2, 29, true), (2023, 2, 29, false), (1900, 2, 29, false), (2000, 2, 29, true), (2024, 4, 31, false),
      (2024, 13, 1, false), (2024, 0, 1, false), (0, 1, 1, false), (2024, 12, 31, true),
    ])
  func days(year: Int, month: Int, day: Int, exists: Bool) {
    #expect((CalendarDate(year: year, month: month, day: day) != nil) == exists)
  }
}

@Suite("A length as producers type it")
struct LengthTextTests {
  @Test(
    "is read from clock and unit notation",
    arguments: [
      ("45:00", 2700), ("1:30:00", 5400), ("0:05", 5), ("90s", 90), ("45m", 2700), ("45min", 2700), ("1h30m", 5400),
      ("2H", 7200), ("1h5s", 3605), ("100:00", 6000),
    ] as [(String, Int64)])
  func reading(text: String, seconds: Int64) {
    #expect(LengthText.duration(text) == .seconds(seconds))
  }

  @Test(
    "is refused where it could mean two things, or nothing",
    arguments: ["", "45", "1:60", "1:2:3:4", "m", "5x", "1m1h", "1m1m", "-1:00", "1.5h", ":30", "99999999s", "4 5m"])
  func refusal(text: String) {
    #expect(LengthText.duration(text) == nil)
  }
}
