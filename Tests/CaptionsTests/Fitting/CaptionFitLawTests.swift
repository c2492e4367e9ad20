import Captions
import SpeechTiming
import TalkScript
import TestSupport
import Testing

@Suite("Times on screen of any speech")
struct CaptionFitLawTests {
  /// Speech of some captions: fast and slow, with and without pauses.
  private static func speeches(_ generator: inout SeededGenerator, hurry: Double) -> [CaptionFit.Speech] {
    var now: Int64 = Int64.random(in: 0...2000, using: &generator)
    return (0..<30).map { _ in
      let words = Int.random(in: 1...12, using: &generator)
      let start = now
      let length = Double(words) * Double.random(in: 150...500, using: &generator) / hurry
      let end = start + Int64(length)
      let pauses: [Int64] = [0, 0, 0, 40, 100, 300, 700, 1200, 2500, 9000]
      now = end + (pauses.randomElement(using: &generator) ?? 0)
      return CaptionFit.Speech(start: start, end: end, characters: Double(words * 6), words: words)
    }
  }

  /// All profiles, for some languages, and with each frame rate.
  private static let profiles: [CaptionProfile] = ["en", "ja"].flatMap { language in
    CaptionProfile.all(language: LanguageTag(language) ?? .english).flatMap(withRates)
  }

  private static func withRates(_ profile: CaptionProfile) -> [CaptionProfile] {
    [profile]
      + FrameRate.all.map { rate in
        var copy = profile
        copy.frameRate = rate
        return copy
      }
  }

  private func captions(_ slots: [CaptionFit.Slot], _ speeches: [CaptionFit.Speech]) -> [Caption] {
    zip(slots, speeches).map { slot, speech in
      let text = Array(repeating: "words", count: speech.words).joined(separator: " ") + "."
      return Caption(start: .milliseconds(slot.start), end: .milliseconds(slot.end), text: text)
    }
  }

  @Test func `never overlap, never get lost, never last too long, and keep the gap`() {
    var generator = SeededGenerator(seed: 1)
    for profile in Self.profiles {
      for hurry in [0.5, 1, 2, 6] {
        let speeches = Self.speeches(&generator, hurry: hurry)
        let slots = CaptionFit(profile).slots(for: speeches)
        #expect(slots.count == speeches.count)
        let breaches = CaptionCheck(profile).check(captions(slots, speeches))
        let never: Set = ["order", "overlap", "no-length", "max-duration", "frame-gap"]
        #expect(breaches.filter { never.contains($0.rule) } == [], "\(profile.name)")
        for breach in breaches where breach.rule.hasPrefix("gap") {
          // Only who has had the longest time may leave the screen empty for a moment.
          let slot = slots[breach.caption - 1]
          let most = profile.longest.wholeMilliseconds
          #expect(slot.end - slot.start > most - 50, "\(profile.name) \(breach)")
        }
      }
    }
  }

  @Test func `calm speech breaches nothing that has to do with time`() {
    var generator = SeededGenerator(seed: 2)
    for profile in Self.profiles where profile.counting == .each {
      var now: Int64 = 0
      let speeches = (0..<40).map { _ in
        let words = Int.random(in: 2...7, using: &generator)
        let start = now
        let end = start + Int64(words) * 450
        now = end + 200
        return CaptionFit.Speech(start: start, end: end, characters: Double(words * 6), words: words)
      }
      let slots = CaptionFit(profile).slots(for: speeches)
      let times: Set = ["min-duration", "reading-speed", "words-per-minute", "gap", "gap-chaining"]
      let breaches = CaptionCheck(profile).check(captions(slots, speeches)).filter { times.contains($0.rule) }
      // DCMP's two seconds a caption, and 160 words a minute, are slower than this speech now and then.
      if profile.name != "dcmp" { #expect(breaches == [], "\(profile.name)") }
    }
  }

  @Test func `captions are near their speech`() {
    var generator = SeededGenerator(seed: 3)
    for profile in Self.profiles {
      let speeches = Self.speeches(&generator, hurry: 1)
      for (slot, speech) in zip(CaptionFit(profile).slots(for: speeches), speeches) {
        #expect(slot.start >= speech.start - profile.lead.wholeMilliseconds - 42)
        #expect(slot.start <= speech.start + 1600)
      }
    }
  }

  @Test func `all times are those of pictures`() {
    var generator = SeededGenerator(seed: 4)
    for profile in Self.profiles {
      guard let rate = profile.frameRate else { continue }
      for slot in CaptionFit(profile).slots(for: Self.speeches(&generator, hurry: 1)) {
        for time in [slot.start, slot.end] {
          // The nearest picture, in exact fractions: its time is less than a millisecond away.
          let pictures = Double(time) * Double(rate.numerator) / Double(rate.denominator) / 1000
          let exact = pictures.rounded() * 1000 * Double(rate.denominator) / Double(rate.numerator)
          #expect(abs(exact - Double(time)) <= 0.501)
        }
      }
    }
  }
}
