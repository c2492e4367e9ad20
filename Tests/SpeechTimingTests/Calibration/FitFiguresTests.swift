@testable import SpeechTiming
import Testing

@Suite("How well estimates fit")
struct FitFiguresTests {
  private func pair(_ heard: Int, _ low: Int, _ likely: Int, _ high: Int) -> (heard: Duration, estimate: Estimate) {
    (.seconds(heard), Estimate(low: .seconds(low), likely: .seconds(likely), high: .seconds(high)))
  }

  @Test func `Four pairs give the figures that a pencil gives`() throws {
    // Errors: +0.3, +0.2, +0.1, −0.4; the first and the third hold.
    let figures = try #require(
      FitFigures([pair(10, 9, 13, 16), pair(20, 21, 24, 30), pair(40, 40, 44, 50), pair(50, 20, 30, 49)]))
    #expect(figures.count == 4)
    #expect(figures.heard == .seconds(120))
    #expect(isNear(figures.error, 0.25, within: 1e-9))
    #expect(isNear(figures.bias, 0.05, within: 1e-9))
    #expect(isNear(figures.medianBias, 0.15, within: 1e-9))
    #expect(figures.coverage == 0.5)
  }

  @Test func `Both ends of an interval belong to it`() {
    #expect(FitFigures([pair(10, 10, 12, 14), pair(14, 10, 12, 14)])?.coverage == 1)
  }

  @Test func `Nothing heard is nothing to compare with`() {
    #expect(FitFigures([]) == nil)
    #expect(FitFigures([pair(0, 1, 2, 3), pair(-4, 1, 2, 3)]) == nil)
    #expect(FitFigures([pair(0, 1, 2, 3), pair(2, 1, 2, 3)])?.count == 1)
  }

  @Test(
    "A quantile lies straight between its neighbours",
    arguments: [(0, 1), (0.25, 1.75), (0.5, 2.5), (0.9, 3.7), (1, 4)] as [(Double, Double)])
  func quantiles(_ share: Double, _ expected: Double) {
    #expect(isNear(Quantiles([4, 1, 3, 2]).value(at: share), expected, within: 1e-9))
  }

  @Test func `Quantiles of one number are that number, and of none 0`() {
    #expect([0, 0.5, 1].map { Quantiles([7]).value(at: $0) } == [7, 7, 7])
    #expect(Quantiles([]).value(at: 0.5) == 0)
  }
}
