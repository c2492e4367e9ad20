/// Finds where sound sets in behind silence, sample by sample.
///
/// A sound is what is louder than 1/330 of full scale (−50 dB), a silence at least a tenth of a second below that.
public struct OnsetFinder: Sendable {
  private static let threshold: UInt16 = 100
  private let sampleRate: Int
  private let shortestSilence: Int
  private var count = 0
  private var lastSound: Int
  /// The samples at which sound sets in, in order.
  private var onsets: [Int] = []

  /// Makes a finder for mono sound of a sample rate.
  public init(sampleRate: Int) {
    self.sampleRate = sampleRate
    shortestSilence = sampleRate / 10
    // The silence before the first sample counts.
    lastSound = -shortestSilence
  }

  /// Takes more samples.
  public mutating func append(_ samples: Span<Int16>) {
    for index in samples.indices where samples[index].magnitude > Self.threshold {
      if count + index - lastSound >= shortestSilence { onsets.append(count + index) }
      lastSound = count + index
    }
    count += samples.count
  }

  /// The onset at or nearest behind a time, if there is one at most so much later; O(log n).
  public func onset(at time: Duration, within most: Duration) -> Duration? {
    var (low, high) = (0, onsets.count)
    while low < high {
      let middle = (low + high) / 2
      if Duration(frames: onsets[middle], sampleRate: sampleRate) < time { low = middle + 1 } else { high = middle }
    }
    guard low < onsets.count else { return nil }
    let onset = Duration(frames: onsets[low], sampleRate: sampleRate)
    return onset - time <= most ? onset : nil
  }
}
