import ArgumentParser
import Cuelight

/// The formats that a script can be exported to.
enum ExportFormat: String, CaseIterable {
  case srt
  case ssml
  case rundown

  /// What a file's name ends with.
  var suffix: String {
    switch self {
    case .srt: ".srt"
    case .ssml: ".ssml"
    case .rundown: ".rundown.txt"
    }
  }

  /// Reads a list such as `srt,ssml`; each format counts once.
  static func list(_ text: String) throws -> [ExportFormat] {
    var formats: [ExportFormat] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let format = ExportFormat(rawValue: name.trimmingSpaces.lowercased()) else {
        let known = allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("“\(name)” is no format; known are \(known).")
      }
      if !formats.contains(format) { formats.append(format) }
    }
    return formats
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}

/// Makes the bytes of each format from one timed script.
struct Exporter {
  let timed: TimedScript
  let show: Show
  let speakers: CaptionStyle.SpeakerLabels
  let lineEnding: SRTWriter.LineEnding
  let target: Duration?

  /// An export's bytes, and what is to be said of them.
  struct Product {
    var bytes: [UInt8]
    var diagnostics: [Diagnostic] = []
  }

  /// Makes one format.
  func export(_ format: ExportFormat) throws(XMLError) -> Product {
    switch format {
    case .srt:
      let track = CaptionTrack(timed, style: CaptionStyle(speakers: speakers))
      let output = SRTWriter(lineEnding: lineEnding).write(CaptionDocument(captions: track.captions))
      return Product(bytes: output.bytes, diagnostics: track.diagnostics + output.diagnostics)
    case .ssml:
      let document = try SSMLComposer(voices: show.voices["w3c"] ?? [:]).compose(timed)
      return Product(bytes: document.bytes, diagnostics: document.diagnostics)
    case .rundown:
      return Product(bytes: Array(RundownReport(timed, target: target).text().utf8))
    }
  }
}
