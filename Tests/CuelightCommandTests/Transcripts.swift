import Foundation

/// Transcripts with times that the tests of the command use.
enum Transcripts {
  /// Twenty syllables, in English 4.72 seconds by the clock.
  static let sentence = "The keeper counts the seconds of the night, and nobody asks him why he does it."

  /// JSON lines of turns that take a factor times the clock's length; `nil` for a speaker without a name.
  static func rows(_ turns: [(name: String?, sentences: Int, factor: Double)], show: String? = nil) throws -> String {
    var start = 0.0
    let rows = try turns.map { turn in
      let text = Array(repeating: sentence, count: turn.sentences).joined(separator: " ")
      let end = start + (4720 * Double(turn.sentences) * turn.factor).rounded() / 1000
      defer { start = end }
      var row: [String: Any] = ["lang": "en", "text": text, "start": start, "end": end]
      row["speaker"] = turn.name
      row["show"] = show
      return String(decoding: try JSONSerialization.data(withJSONObject: row, options: .sortedKeys), as: UTF8.self)
    }
    return rows.joined(separator: "\n") + "\n"
  }

  /// Two speakers of some five minutes: Ada at 1.2, Bo at 0.9.
  static func talk() throws -> String {
    try rows((0..<8).flatMap { _ in [("Ada", 5, 1.2), ("Bo", 4, 0.9)] }, show: "Pier")
  }

  /// What `learn` makes of it: heard 8 × 5 × 4.72 × 1.2 and 8 × 4 × 4.72 × 0.9 seconds.
  static let learned = """
    cast:
      - name: Ada
        pace: {factor: 1.200, seconds: 227, spread: 0.040}
      - name: Bo
        pace: {factor: 0.900, seconds: 136, spread: 0.040}

    """

  /// The lines that take more than 80 columns; the tests' texts hold no wide characters but East Asian ones.
  static func wide(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter { line in
      line.unicodeScalars.reduce(0) { $0 + ((0x3000...0x9FFF).contains($1.value) || $1.value >= 0xFF00 ? 2 : 1) } > 80
    }
  }

  /// The keys of a JSON object.
  static func keys(_ value: Any?) -> Set<String> { Set((value as? [String: Any] ?? [:]).keys) }

  /// A JSON text as an object.
  static func object(_ text: String) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }
}
