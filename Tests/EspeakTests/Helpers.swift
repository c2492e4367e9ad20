import Alignment
import Espeak

/// eSpeak NG for tests; those that need it are skipped where it isn't installed.
enum Installed {
  static let engine: EspeakEngine? = try? EspeakEngine()
  static var isThere: Bool { engine != nil }
}

/// A speech with its sound held in memory.
struct Speech {
  var samples: [Int16] = []
  var times = EngineTimes()
  var rate = 1

  /// Speaks what stands inside of `speak`.
  init(_ content: String, language: String = "en", engine: EspeakEngine) throws {
    let document = """
      <?xml version="1.0" encoding="UTF-8"?>
      <speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="\(language)">\(content)</speak>
      """
    rate = engine.sampleRate
    var samples: [Int16] = []
    times = try engine.speak(Array(document.utf8), language: language) { piece in
      for index in piece.indices { samples.append(piece[index]) }
    }
    self.samples = samples
  }

  /// Stretches of at least so many milliseconds in which no sample is louder than 1/800 of full scale, in milliseconds.
  func silences(atLeast least: Double) -> [Range<Double>] {
    var found: [Range<Double>] = []
    var start = 0
    for index in 0...samples.count where index == samples.count || samples[index].magnitude > 40 {
      if milliseconds(index - start) >= least { found.append(milliseconds(start)..<milliseconds(index)) }
      start = index + 1
    }
    return found
  }

  func milliseconds(_ samples: Int) -> Double { Double(samples) * 1000 / Double(rate) }
}

extension Duration {
  var milliseconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) * 1000 + Double(attoseconds) / 1e15
  }
}
