import SpeechTiming
import TalkScript
import Testing

@Suite("Constants drawn from recordings")
struct LanguageFitTests {
  private func fits(_ recordings: [Recording]) -> [LanguageFit] {
    LanguageFit.fits(recordings.map { MeasuredRecording($0) })
  }

  @Test("The constant with which recordings were made comes back", arguments: [0.8, 1, 1.25])
  func constant(_ factor: Double) throws {
    let fit = try #require(fits([Synthetic.recording(of: "Ada", turns: 5, factor: factor, show: "Pier")]).first)
    #expect(fit.builtIn == 236)
    #expect(isNear(fit.perSyllable, 236 * factor, within: 0.1))
    #expect(fit.language.language == "en" && fit.shows == 1 && fit.episodes == 1 && fit.turns == 5)
    #expect(isNear(fit.heard / .seconds(1), 236 * factor, within: 0.1))
    // One show, one speaker, one day: nothing to compare, and five turns are too few to know their noise.
    #expect(fit.show == nil && fit.speaker == nil && fit.day == nil && fit.second == nil)
  }

  @Test func `Shows weigh the same, whatever their length`() throws {
    let long = ["a", "b", "c"].map { Synthetic.recording(of: "Ada", turns: 5, factor: 1, show: "Long", episode: $0) }
    let short = Synthetic.recording(of: "Bo", turns: 2, factor: 1.5, show: "Short")
    let fit = try #require(fits(long + [short]).first)
    #expect(fit.shows == 2 && fit.episodes == 4)
    // (236 + 354) ÷ 2
    #expect(isNear(fit.perSyllable, 295, within: 0.1))
  }

  @Test func `Languages are fitted one by one, in order of appearance`() throws {
    let german = Synthetic.recording([("Ada", 10, 1)], language: try #require(LanguageTag("de-AT")))
    let fits = fits([german, Synthetic.recording([("Ada", 10, 1)])])
    #expect(fits.map(\.language.language) == ["de", "en"])
    #expect(fits.map(\.builtIn) == [225, 236])
  }

  // The deviation of 0.9 and 1.1 from their mean, over one degree of freedom: √(0.01 + 0.01) = 0.1414.

  @Test func `Two speakers of a show give how speakers differ`() throws {
    let talk = Synthetic.recording([("Ada", 20, 0.9), ("Bo", 20, 1.1)], show: "Pier")
    let fit = try #require(fits([talk]).first)
    #expect(isNear(fit.speaker, 0.1414, within: 0.0005))
    #expect(fit.day == nil && fit.show == nil)
  }

  @Test func `A speaker who comes back gives how days differ; a label doesn't come back`() throws {
    func days(of name: String) -> [Recording] {
      [0.9, 1.1].map { Synthetic.recording(of: name, turns: 2, factor: $0, show: "Pier", episode: "\($0)") }
    }
    #expect(isNear(try #require(fits(days(of: "Ada")).first).day, 0.1414, within: 0.0005))
    #expect(try #require(fits(days(of: "Speaker 1")).first).day == nil)
  }

  @Test func `Two shows give how shows differ, less what their speakers do`() throws {
    let shows = [0.9, 1.1].map { Synthetic.recording(of: "Ada \($0)", turns: 2, factor: $0, show: "\($0)") }
    #expect(isNear(try #require(fits(shows).first).show, 0.1414, within: 0.0005))
    // Two speakers of 0.8 and 1.2 in each: √(0.04 + 0.04) = 0.2828 between them, half of its square by chance between
    // shows: 0.02 − 0.04 is below zero.
    let pairs = [0.9, 1.1].map { factor in
      Synthetic.recording([("Ada", 20, 0.8 * factor), ("Bo", 20, 1.2 * factor)], show: "\(factor)")
    }
    let fit = try #require(fits(pairs).first)
    #expect(isNear(fit.speaker, 0.2828, within: 0.001))
    #expect(fit.show == 0)
  }

  @Test func `Turns that scatter give their noise`() throws {
    // Of 40 turns each fourth is 10 % long and each fourth 10 % short: the outer tenths lie at ±0.1 × √9.44 seconds.
    let factors = [1.1, 1, 0.9, 1]
    let talk = Synthetic.recording((0..<40).map { (name: "Ada", sentences: 2, factor: factors[$0 % 4]) })
    let fit = try #require(fits([talk]).first)
    // 2 × 0.1 × 3.0725 ÷ 2.5631
    #expect(isNear(fit.second, 0.2397, within: 0.001))
  }

  @Test func `The noise of turns is no difference between days`() throws {
    // The noise as above, some 0.25. Two days of 20 turns of 9.44 seconds: √(0.02 − 0.25² ÷ 188.8) = 0.1402, and 0 where
    // the ratios differ by less than that noise.
    let factors = [1.1, 1, 0.9, 1]
    func days(_ difference: Double) -> [Recording] {
      [1 - difference, 1 + difference].map { day in
        Synthetic.recording(
          (0..<20).map { (name: "Ada", sentences: 2, factor: factors[$0 % 4] * day) }, episode: "\(day)")
      }
    }
    #expect(isNear(try #require(fits(days(0.1)).first).day, 0.1402, within: 0.0005))
    #expect(try #require(fits(days(0.005)).first).day == 0)
  }

  @Test func `Nothing heard gives nothing`() {
    #expect(fits([]).isEmpty)
    #expect(fits([Recording(episode: "one", language: .english, turns: [])]).isEmpty)
  }
}
