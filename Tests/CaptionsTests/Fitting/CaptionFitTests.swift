import Captions
import TalkScript
import Testing

@Suite("Times on screen, fitted to the speech")
struct CaptionFitTests {
  private func speech(_ start: Int64, _ end: Int64, _ characters: Double = 1, words: Int = 1) -> CaptionFit.Speech {
    CaptionFit.Speech(start: start, end: end, characters: characters, words: words)
  }

  private func slots(_ profile: CaptionProfile, _ speeches: CaptionFit.Speech...) -> [String] {
    CaptionFit(profile).slots(for: speeches).map { "\($0.start)-\($0.end)" }
  }

  private func named(_ name: String, rate: String? = nil) throws -> CaptionProfile {
    try builtIn(name, rate: rate)
  }

  @Test func `from the first word until half a second after the last`() throws {
    #expect(slots(try named("netflix"), speech(1000, 2500)) == ["1000-3000"])
    #expect(slots(try named("netflix")) == [])
  }

  @Test func `a short word has the shortest time`() throws {
    #expect(slots(try named("netflix"), speech(0, 200)) == ["0-833"])
    #expect(slots(try named("ted"), speech(0, 200)) == ["0-1000"])
  }

  @Test func `without a pause, two pictures of film are left before the next`() throws {
    #expect(slots(try named("netflix"), speech(0, 1500), speech(1500, 2500)) == ["0-1416", "1500-3000"])
  }

  @Test func `a gap of less than half a second is closed to two pictures`() throws {
    #expect(slots(try named("netflix"), speech(0, 1500), speech(1800, 3000)) == ["0-1716", "1800-3500"])
  }

  @Test func `a gap that would be just too short is opened to half a second`() throws {
    // 1500 + 500 would leave 400.
    #expect(slots(try named("netflix"), speech(0, 1500), speech(2400, 3500)) == ["0-1900", "2400-4000"])
  }

  @Test func `with a frame rate times fall on its pictures`() throws {
    // At 25 a second 1500 is picture 37.5, so 38: 1520. Two before are 36: 1440. The end: 2500 + 480, in pictures.
    #expect(slots(try named("netflix", rate: "25"), speech(0, 1500), speech(1500, 2500)) == ["0-1440", "1520-3000"])
    // At 23.976 picture n is at 1001 n ÷ 24 ms: 1500 is picture 35.96, so 36: 1501.5; 34: 1418.08. 2500 is at 59.94, so
    // until 60, and 11 more in half a second (11.99): 71, 2961.29.
    #expect(
      slots(try named("netflix", rate: "23.976"), speech(0, 1500), speech(1500, 2500)) == ["0-1418", "1502-2961"])
  }

  @Test func `more time to read is taken from the pause behind`() throws {
    // 40 characters at 20 a second: two seconds, in a pause that would be left after 1.5.
    #expect(slots(try named("netflix"), speech(0, 1000, 40), speech(4000, 5000)) == ["0-2000", "4000-5500"])
  }

  @Test func `then from the pause before, as far as the profile lets captions come early`() throws {
    // TED lets captions come 100 ms early: 42 characters at 21 a second are two seconds, there are 1.9.
    #expect(
      slots(try named("ted"), speech(0, 1000), speech(2000, 3000, 42), speech(3900, 5000))
        == ["0-1500", "1900-3900", "3900-5500"])
  }

  @Test func `then the next one waits, as long as it can still be read`() throws {
    // 50 characters: 2.5 s; the next, with one second for 10, has half a second to give.
    #expect(
      slots(try named("netflix"), speech(0, 2000, 50), speech(2300, 3500, 10)) == ["0-2500", "2584-4000"])
  }

  @Test func `who can't be read in any case takes no time from others`() throws {
    // 100 characters would need five seconds.
    #expect(slots(try named("netflix"), speech(0, 2000, 100), speech(2000, 3500, 10)) == ["0-1916", "2000-4000"])
  }

  @Test func `for its shortest time a caption has others wait longer`() throws {
    let plain = CaptionProfile(name: "plain", title: "", readingSpeed: nil)
    #expect(
      slots(plain, speech(0, 300), speech(300, 600), speech(600, 2700)) == ["0-834", "834-1668", "1668-3200"])
  }

  @Test func `words a minute count`() throws {
    // Ten words at 180 a minute: 3334 ms.
    #expect(slots(try named("bbc"), speech(0, 2000, words: 10)) == ["0-3334"])
  }

  @Test func `BBC captions follow at once, or after a second and a half`() throws {
    let bbc = try named("bbc")
    #expect(slots(bbc, speech(0, 2000), speech(2500, 4000)) == ["0-2500", "2500-4500"])
    #expect(slots(bbc, speech(0, 2000), speech(3600, 4000)) == ["0-2100", "3600-4600"])
    #expect(slots(bbc, speech(0, 2000), speech(5000, 6000)) == ["0-2500", "5000-6500"])
  }

  @Test func `nothing stays longer than the longest time`() throws {
    #expect(slots(try named("netflix"), speech(0, 9000, 300)) == ["0-7000"])
    #expect(slots(try named("netflix", rate: "23.976"), speech(0, 9000, 300)) == ["0-6965"])
  }

  @Test func `times that make no sense still give every caption a slot`() throws {
    let speeches = [speech(5000, 1000), speech(-5, 3), speech(5000, 5000), speech(.max, .max), speech(0, .max)]
    let slots = CaptionFit(try named("netflix")).slots(for: speeches)
    #expect(slots.count == 5)
    #expect(slots.allSatisfy { $0.start >= 0 && $0.end > $0.start })
    #expect(zip(slots, slots.dropFirst()).allSatisfy { $0.end <= $1.start })
  }
}
