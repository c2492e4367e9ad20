import RecordingReading
import SpeechTiming
import TalkScript
import TestSupport

/// Real talk that lies beside the project, a part of each show of it.
enum SharedRecordings {
  /// The recordings of a file, but no more than so many, in the file's order.
  static func load(_ name: String, most: Int) throws -> [Recording] {
    let reading = try RecordingReader().read(SharedFiles.bytes("timing/\(name).jsonl"), name: name)
    return Array(reading.recordings.prefix(most))
  }

  /// What is learned of the speakers of some recordings, by name.
  static func paces(from recordings: [Recording], cast: [CastMember] = []) -> [String: Pace] {
    let lessons = PaceLearner(cast: cast).learn(recordings).speakers
    return Dictionary(lessons.map { ($0.name ?? "", $0.pace) }) { first, _ in first }
  }

  /// The mean of the shares by which estimates are off.
  static func error(_ measured: [MeasuredRecording]) -> Double {
    let errors = measured.map { abs($0.estimate.likely / $0.heard - 1) }
    return errors.reduce(0, +) / Double(max(1, errors.count))
  }

  /// A share as a percentage with one decimal.
  static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }
}

extension Recording {
  /// The turns that hold the first fifth of what was said, and the rest.
  var fifths: (first: Recording, rest: Recording) {
    let all = turns.reduce(0) { $0 + $1.text.utf8.count }
    var (sum, count) = (0, 0)
    while count < turns.count, sum < all / 5 {
      sum += turns[count].text.utf8.count
      count += 1
    }
    var (first, rest) = (self, self)
    first.turns = Array(turns.prefix(count))
    rest.turns = Array(turns.dropFirst(count))
    return (first, rest)
  }
}
