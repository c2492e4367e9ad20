import RecordingReading
import TalkScript
import TestSupport
import Testing

/// Reads a transcript with what a caller knows of it.
func read(_ text: String, language: LanguageTag? = nil) throws -> TranscriptReading {
  try RecordingReader(language: language).read(Array(text.utf8), name: "talk")
}

extension TranscriptReading {
  /// The turns of all recordings in order, each as `Name START–END: text`, times in seconds; `…` before an end that is
  /// no more than where the next turn starts, `?` for somebody without a name.
  var outline: [String] { recordings.flatMap { $0.turns.map(\.outline) } }

  /// The kinds of findings, in order.
  var findings: [String] { diagnostics.map(\.identifier) }
}

extension RecordedTurn {
  /// `Name START–END: text`.
  var outline: String {
    let dots = ending == .nextStart ? "…" : ""
    return "\(speaker ?? "?") \(seconds(start))–\(dots)\(seconds(end)): \(text)"
  }
}

/// A time in seconds with as many decimals as it takes.
func seconds(_ time: Duration) -> String {
  let (seconds, attoseconds) = time.components
  guard attoseconds != 0 else { return "\(seconds)" }
  let decimals = String(1_000_000 + attoseconds / 1_000_000_000_000).dropFirst()
  return "\(seconds)." + decimals.reversed().drop { $0 == "0" }.reversed()
}
