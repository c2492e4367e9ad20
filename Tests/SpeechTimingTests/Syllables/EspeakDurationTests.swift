import SpeechTiming
import TalkScript
import TestSupport
import Testing

/// Holds our times against how long espeak-ng takes for the written text, numbers and abbreviations included.
@Suite("Times beside espeak-ng", .enabled(if: EspeakCommand.isInstalled, "espeak-ng is not installed"))
struct EspeakDurationTests {
  @Test(
    "a paragraph that espeak-ng takes longer for takes longer here", arguments: SpokenParagraphs.texts.keys.sorted())
  func durations(language: String) throws {
    let paragraphs = SpokenParagraphs.paragraphs(language)
    #expect(paragraphs.count >= 7)
    var pairs: [(ours: Double, theirs: Double)] = []
    for text in paragraphs {
      let turn = try #require(TimedScript(SmallScripts.script(text, language: language)).turns.first)
      pairs.append((turn.talk / .seconds(1), try EspeakCommand.seconds(toSay: text, language: language)))
    }
    let ratios = pairs.map { "\(Int($0.ours / $0.theirs * 100))" }.joined(separator: " ")
    let correlation = pearson(pairs)
    print("\(language): r = \(correlation), ours in % of espeak-ng's: \(ratios)")
    #expect(pairs.allSatisfy { $0.theirs > 1 })
    #expect(correlation >= 0.98, "\(language)")
  }

  @Test("the correlation is Pearson's")
  func correlation() {
    #expect(pearson([(1, 2), (2, 4), (3, 6)]) == 1)
    // By hand: deviations -1 0 1 and 0 -1 1, so 1 ÷ √(2 · 2).
    #expect(abs(pearson([(1, 2), (2, 1), (3, 3)]) - 0.5) < 1e-12)
  }
}

/// Pearson's correlation coefficient of pairs; 0 where one side doesn't vary.
private func pearson(_ pairs: [(ours: Double, theirs: Double)]) -> Double {
  let count = Double(pairs.count)
  let left = pairs.reduce(0) { $0 + $1.ours } / count
  let right = pairs.reduce(0) { $0 + $1.theirs } / count
  let product = pairs.reduce(0) { $0 + ($1.ours - left) * ($1.theirs - right) }
  let leftSquares = pairs.reduce(0) { $0 + ($1.ours - left) * ($1.ours - left) }
  let rightSquares = pairs.reduce(0) { $0 + ($1.theirs - right) * ($1.theirs - right) }
  return leftSquares * rightSquares > 0 ? product / (leftSquares * rightSquares).squareRoot() : 0
}
