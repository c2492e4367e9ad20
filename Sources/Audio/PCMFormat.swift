/// How sound is stored as numbers: linear PCM of whole samples.
public struct PCMFormat: Hashable, Sendable {
  /// Samples a second of each channel.
  public var sampleRate: Int
  /// How many channels there are; 1 is mono.
  public var channels: Int
  /// The bits of one sample: 8, 16, 24 or 32.
  public var bitsPerSample: Int

  /// Makes a format from its parts.
  public init(sampleRate: Int, channels: Int = 1, bitsPerSample: Int = 16) {
    self.sampleRate = sampleRate
    self.channels = channels
    self.bitsPerSample = bitsPerSample
  }
}
