import Audio
import Testing

@Suite struct OnsetFinderTests {
  /// A second of silence, half a second of sound, 50 ms of silence, sound again, a second of silence, and a click.
  private static let finder: OnsetFinder = {
    var finder = OnsetFinder(sampleRate: 1000)
    let parts: [[Int16]] = [
      Array(repeating: 3, count: 1000), Array(repeating: -5000, count: 500), Array(repeating: 0, count: 50),
      Array(repeating: 900, count: 300), Array(repeating: 0, count: 1000), [Int16.min],
    ]
    for part in parts { finder.append(part.span) }
    return finder
  }()

  @Test func `a sound behind silence is found within the time that is asked for`() {
    #expect(Self.finder.onset(at: .milliseconds(960), within: .milliseconds(60)) == .milliseconds(1000))
    #expect(Self.finder.onset(at: .milliseconds(1000), within: .zero) == .milliseconds(1000))
    #expect(Self.finder.onset(at: .milliseconds(2800), within: .milliseconds(60)) == .milliseconds(2850))
  }

  @Test func `a time in a sound, or too far before one, has no onset`() {
    #expect(Self.finder.onset(at: .milliseconds(1001), within: .milliseconds(60)) == nil)
    #expect(Self.finder.onset(at: .milliseconds(900), within: .milliseconds(60)) == nil)
    #expect(Self.finder.onset(at: .milliseconds(2900), within: .milliseconds(60)) == nil)
  }

  @Test func `a silence of less than a tenth of a second is none`() {
    #expect(Self.finder.onset(at: .milliseconds(1540), within: .milliseconds(60)) == nil)
  }
}
