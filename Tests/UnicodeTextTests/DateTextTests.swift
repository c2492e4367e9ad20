import Testing
import UnicodeText

@Suite("Days as people write them")
struct DateTextTests {
  /// The twelfth of August 2024, a Monday.
  static let twelfthOfAugust: [(languages: [String], text: String)] = [
    ([], "2024-08-12"), ([], "  2024-08-12 "), ([], "2024/8/12"), ([], "2024.08.12."),
    ([], "2024年8月12日"), ([], "2024年8月12日（月）"), ([], "2024年8月12日月曜日"), ([], "2024年8月12日星期一"),
    ([], "２０２４年８月１２日"), ([], "2024년 8월 12일 월요일"),
    (["de"], "12. August 2024"), (["de"], "Montag, den 12. August 2024"), (["de"], "Mo., 12. Aug. 2024"),
    (["de"], "am 12. AUGUST 2024"), (["de"], "12.08.2024"), (["de"], "12.8.2024"), (["de"], "12/08/2024"),
    (["en"], "August 12, 2024"), (["en"], "Aug 12, 2024"), (["en"], "Monday, August 12th, 2024"),
    (["en"], "the 12th of August, 2024"), (["en"], "12 August 2024"), (["en"], "8/12/2024"), (["en-GB"], "12/08/2024"),
    (["es"], "12 de agosto de 2024"), (["es"], "Lunes, 12 de agosto del 2024"), (["es"], "12/08/2024"),
    (["pt"], "segunda-feira, 12 de agosto de 2024"), (["fr"], "lundi 12 août 2024"), (["fr"], "Le 12 AOÛT 2024"),
    (["it"], "lunedì 12 agosto 2024"), (["ru"], "12 августа 2024 г."), (["ru"], "понедельник, 12 августа 2024 года"),
    (["el"], "Δευτέρα, 12 Αυγούστου 2024"), (["fi"], "maanantaina 12. elokuuta 2024"),
    (["id"], "Senin, 12 Agustus 2024"), (["nl"], "maandag 12 augustus 2024"), (["pl"], "12 sierpnia 2024 r."),
    (["tr"], "12 Ağustos 2024 Pazartesi"), (["sv"], "måndag den 12 augusti 2024"), (["la"], "die 12 Augusti 2024"),
    (["ca"], "12 d’agost de 2024"), (["hu"], "2024. augusztus 12."), (["hi"], "१२ अगस्त २०२४"),
    (["th"], "12 สิงหาคม 2567"),
    (["en", "de"], "12. August 2024"), (["de", "fr"], "12 août 2024"), (["ko"], "2024. 8. 12."),
  ]

  @Test("A date is read in its language", arguments: twelfthOfAugust)
  func dates(_ date: (languages: [String], text: String)) throws {
    let day = try #require(DateText.day(in: date.text, languages: date.languages))
    #expect(day == (2024, 8, 12))
  }

  @Test("Names and orders that differ are told apart")
  func details() throws {
    #expect(try #require(DateText.day(in: "1er janvier 2024", languages: ["fr"])) == (2024, 1, 1))
    #expect(try #require(DateText.day(in: "1. Jänner 2024", languages: ["de"])) == (2024, 1, 1))
    #expect(try #require(DateText.day(in: "3. Mär 2024", languages: ["de"])) == (2024, 3, 3))
    #expect(try #require(DateText.day(in: "Sept. 3, 2024", languages: ["en"])) == (2024, 9, 3))
    #expect(try #require(DateText.day(in: "mar 13 ago 2024", languages: ["es"])) == (2024, 8, 13))
    #expect(try #require(DateText.day(in: "12 HAZİRAN 2024", languages: ["tr"])) == (2024, 6, 12))
    #expect(try #require(DateText.day(in: "12/08/2024", languages: ["en"])) == (2024, 12, 8))
    #expect(try #require(DateText.day(in: "25/12/2024", languages: ["en"])) == (2024, 12, 25))
    #expect(try #require(DateText.day(in: "29. Februar 2024", languages: ["de"])) == (2024, 2, 29))
  }

  @Test(
    "Text that isn't exactly one full date is none",
    arguments: [
      "", "1", "2024", "10 bis 15", "10–15", "August 2024", "12 August", "12 August 24", "12/08/24", "1.2.3",
      "30. Februar 2024", "29. Februar 2023", "31.04.2024", "2024-13-01", "2024-00-10", "0-1-2", "20240812",
      "On 12 August 2024 we met", "12-14 August 2024", "August 12, 2024 10:00", "2024-08-12T10:00", "12, 2024",
      "Chapter 12 2024", "August August 12 2024", "12 May June 2024", "Monday Tuesday 12 August 2024",
      "2024 12 August 3",
      "12 August 12024", "令和6年8月12日", "2024年8月12", "2024年8月12日です", "12.08/2024", "99999999999999999999 August 2024",
    ])
  func noDates(_ text: String) {
    #expect(DateText.day(in: text, languages: ["en", "de", "ja"]) == nil)
  }

  @Test("Without a language that knows the words there is no date")
  func unknownLanguage() {
    #expect(DateText.day(in: "12 August 2024", languages: []) == nil)
    #expect(DateText.day(in: "12 August 2024", languages: ["xx", "", "la"]) == nil)
    #expect(DateText.day(in: "12/08/2024", languages: ["xx"]) == nil)
  }
}
