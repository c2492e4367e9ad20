import Testing
import UnicodeText

@Suite("Breaks in texts without spaces")
struct BreakFinderTests {
  /// The text with a bar at each allowed place.
  private func marked(_ text: String, _ language: String, _ unit: BreakFinder.Unit = .word) throws -> String {
    let finder = try #require(BreakFinder(language: language, keeping: unit))
    let bytes = Array(text.utf8)
    var pieces: [String] = []
    var start = 0
    for place in finder.breaks(in: text) + [bytes.count] {
      pieces.append(String(decoding: bytes[start..<place], as: UTF8.self))
      start = place
    }
    return pieces.joined(separator: "|")
  }

  @Test("Japanese breaks between words, and punctuation stays with the word before it")
  func japanese() throws {
    #expect(try marked("私は学生です。", "ja") == "私|は|学生|です。")
    #expect(try marked("「はい、そうですね」と", "ja") == "「はい、|そうですね」|と")
  }

  @Test("Japanese phrases keep particles and endings")
  func japanesePhrases() throws {
    #expect(try marked("公園に行って本を読む。", "ja", .phrase) == "公園に|行って|本を|読む。")
  }

  @Test("Chinese and Thai break between words")
  func chineseAndThai() throws {
    #expect(try marked("今天我们很高兴。", "zh") == "今天|我们|很|高兴。")
    #expect(try marked("สวัสดีครับ", "th") == "สวัสดี|ครับ")
  }

  @Test("Languages with spaces break behind spaces and hyphens")
  func spaces() throws {
    #expect(try marked("Guten Abend, meine Damen", "de") == "Guten |Abend, |meine |Damen")
    #expect(try marked("Nord-Süd", "de") == "Nord-|Süd")
    #expect(try marked("안녕하세요 여러분", "ko") == "안녕하세요 |여러분")
  }

  @Test(
    "A line never begins with closing punctuation, a small kana or a prolonged sound mark",
    arguments: [
      BreakFinder.Unit.word, .phrase,
    ])
  func kinsoku(_ unit: BreakFinder.Unit) throws {
    let text = "ショーを見た！？「えっ、ちょっと待って（笑）」…『本』、キャッチコピー・ＡＩ：１００％。ヴァイオリン々ゝ〜"
    let pieces = try marked(text, "ja", unit).split(separator: "|")
    let forbidden = Set("、。！？」』）…・：％ーっゃゅょぁァッャュョィ々ゝ〜")
    #expect(pieces.count > 5)
    for piece in pieces.dropFirst() {
      #expect(piece.first.map(forbidden.contains) == false)
    }
  }

  @Test(
    "Places lie inside the text, in order, and between two characters",
    arguments: [
      "👩‍🚀👨‍👩‍👧が好き🇩🇪🇫🇷🇯🇵", "か\u{3099}き\u{3099}く\u{3099}", "한\u{1112}\u{1161}\u{11AB}국", "e\u{301}e\u{301} a", "क्षत्रिय क्षण",
      "\r\n\r\n日\r\n本", "",
    ])
  func betweenCharacters(_ text: String) throws {
    let finder = try #require(BreakFinder(language: "ja"))
    let places = finder.breaks(in: text)
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
    var boundaries = Set<Int>()
    var offset = 0
    for character in text {
      boundaries.insert(offset)
      offset += character.utf8.count
    }
    boundaries.remove(0)
    #expect(boundaries.isSuperset(of: places))
  }

  @Test("A long row of flags breaks between flags")
  func flags() throws {
    let finder = try #require(BreakFinder(language: "ja"))
    let places = finder.breaks(in: String(repeating: "🇯🇵", count: 2_000))
    #expect(places == (1..<2_000).map { $0 * 8 })
  }

  @Test("Text without a language name has no finder, an unknown language has the common rules")
  func languages() throws {
    #expect(BreakFinder(language: "") == nil)
    #expect(try marked("ab cd", "tlh") == "ab |cd")
  }

  @Test("Tasks share a finder")
  func concurrency() async throws {
    let finder = try #require(BreakFinder(language: "ja"))
    let results = await withTaskGroup(of: [[Int]].self) { group in
      for task in 0..<4 {
        group.addTask {
          (0..<100).map { _ in finder.breaks(in: task.isMultiple(of: 2) ? "私は学生です。" : "ab cd") }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(results.count { $0 == [3, 6, 12] } == 200)
    #expect(results.count { $0 == [3] } == 200)
  }
}
