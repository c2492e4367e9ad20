import ArgumentParser
import Cuelight

/// The formats that a script can be exported to.
enum ExportFormat: Hashable {
  case captions(CaptionFormat)
  case ssml
  case pls
  case rundown

  /// What is made where nobody says what.
  static let usual: [ExportFormat] = [.captions(.srt), .ssml, .rundown]

  /// All formats, in the order of the help.
  static let all: [ExportFormat] = CaptionFormat.allCases.map { .captions($0) } + [.ssml, .pls, .rundown]

  /// What it is called on the command line.
  var name: String {
    switch self {
    case .captions(let format): format.rawValue
    case .ssml: "ssml"
    case .pls: "pls"
    case .rundown: "rundown"
    }
  }

  /// What a file's name ends with.
  var suffix: String {
    switch self {
    case .captions(let format): "." + (format.suffixes.first ?? format.rawValue)
    case .ssml: ".ssml"
    case .pls: ".pls"
    case .rundown: ".rundown.txt"
    }
  }

  /// Whether a list has all formats.
  static func isAll(_ formats: [ExportFormat]) -> Bool { formats.count == all.count }

  /// Reads a list such as `srt,ssml`; each format counts once, and `all` stands for all.
  static func list(_ text: String) throws -> [ExportFormat] {
    var formats: [ExportFormat] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      let name = name.trimmingSpaces.lowercased()
      let found = name == "all" ? all : all.filter { $0.name == name }
      guard !found.isEmpty else {
        let known = all.map(\.name).joined(separator: ", ")
        throw ValidationError("“\(name)” is no format; known are \(known), and all.")
      }
      for format in found where !formats.contains(format) { formats.append(format) }
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
