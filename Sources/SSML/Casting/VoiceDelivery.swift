/// How a speaker's voice is brought, in units of the voice as it is.
public struct VoiceDelivery: Hashable, Sendable {
  /// The speed: 1.05 is five per cent faster.
  public var rate: Double
  /// How much higher, in semitones; negative is lower.
  public var pitch: Double
  /// How much louder, in decibels; negative is softer.
  public var volume: Double

  /// Makes a delivery; without any figure it is the voice as it is.
  public init(rate: Double = 1, pitch: Double = 0, volume: Double = 0) {
    self.rate = rate
    self.pitch = pitch
    self.volume = volume
  }

  /// Whether the voice is as it is.
  var isPlain: Bool { rate == 1 && pitch == 0 && volume == 0 }

  /// The speeds that can be asked for.
  public static let rates = 0.2...4.0
  /// The changes of pitch that can be asked for: two octaves.
  public static let pitches = -24.0...24.0
  /// The changes of loudness that can be asked for.
  public static let volumes = -40.0...20.0
}

extension VoiceDelivery {
  /// Reads a speed such as `105%`, `+5%` or `1.05`; `nil` when it is none, or out of ``rates``.
  public static func rate(_ text: String) -> Double? {
    guard let (number, unit) = split(text) else { return nil }
    let isSigned = text.hasPrefix("+") || text.hasPrefix("-")
    let rate: Double? =
      switch unit {
      case "%": isSigned ? 1 + number / 100 : number / 100
      case "": isSigned ? nil : number
      default: nil
      }
    return rate.flatMap { rates.contains($0) ? $0 : nil }
  }

  /// Reads a change of pitch such as `+2st` or `-10%`, in semitones; `nil` when it is none, or out of ``pitches``.
  public static func pitch(_ text: String) -> Double? {
    guard let (number, unit) = split(text) else { return nil }
    let pitch: Double? =
      switch unit {
      case "st", "": number
      case "%": number > -100 ? 12 * log2(1 + number / 100) : nil
      default: nil
      }
    return pitch.flatMap { pitches.contains($0) ? $0 : nil }
  }

  /// Reads a change of loudness such as `+3dB` or `+41%`, in decibels; `nil` when it is none, or out of ``volumes``.
  public static func volume(_ text: String) -> Double? {
    guard let (number, unit) = split(text) else { return nil }
    let volume: Double? =
      switch unit {
      case "dB", "db", "": number
      // Twenty decibels are ten times the amplitude.
      case "%": number > -100 ? 20 * log2(1 + number / 100) / 3.321_928_094_887_362 : nil
      default: nil
      }
    return volume.flatMap { volumes.contains($0) ? $0 : nil }
  }

  private static func split(_ text: String) -> (number: Double, unit: String)? {
    let end = text.firstIndex { !"+-.0123456789".contains($0) } ?? text.endIndex
    guard let number = Double(text[..<end]), number.isFinite else { return nil }
    return (number, text[end...].filter { $0 != " " })
  }

  /// The logarithm to base 2, by halving: the standard library has none without Foundation.
  private static func log2(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return 0 }
    var (whole, rest, result, step) = (Double(value.exponent), value.significand, 0.0, 0.5)
    while step > 1e-12 {
      rest *= rest
      if rest >= 2 {
        rest /= 2
        result += step
      }
      step /= 2
    }
    whole += result
    return whole
  }
}
