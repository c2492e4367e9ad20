import Captions
import RecordingReading
import ScriptReading
import TalkScript

/// A reader that is given damaged files.
enum Target: Hashable {
  /// A reader of captions; without a format, the one that tells it from the file.
  case captions(CaptionFormat?)
  /// What is held against a profile and mended, whatever it was read from.
  case check
  /// The reader of scripts.
  case script
  /// The reader of transcripts with times.
  case transcript
  /// The reader of SSML, and every engine's requests of what it read.
  case ssml
  /// The checker of SSML.
  case ssmlCheck
  /// The reader of manifests.
  case manifest
  /// The reader of engines' times.
  case engineTimes
  /// The reader of WAV files.
  case wav

  /// All of them; EBU-TT-D is read as TTML is.
  static let all: [Target] =
    CaptionFormat.allCases.filter { $0 != .ebuTTD }.map { .captions($0) } + [
      .captions(nil), .check, .script, .transcript, .ssml, .ssmlCheck, .manifest, .engineTimes, .wav,
    ]

  /// What the command line calls it.
  var name: String {
    switch self {
    case .captions(let format): format?.rawValue ?? "any"
    case .check: "check"
    case .script: "script"
    case .transcript: "transcript"
    case .ssml: "ssml"
    case .ssmlCheck: "ssml-check"
    case .manifest: "manifest"
    case .engineTimes: "engine-times"
    case .wav: "wav"
    }
  }

  /// Takes a name of the command line.
  init?(_ name: String) {
    guard let target = Self.all.first(where: { $0.name == name }) else { return nil }
    self = target
  }

  /// The formats whose files it is given to start with.
  var formats: [CaptionFormat] {
    switch self {
    case .captions(.ttml): [.ttml, .ebuTTD]
    case .captions(let format?): [format]
    case .captions(nil), .check: CaptionFormat.allCases
    case .script: [.text, .markdown]
    case .transcript: [.srt, .vtt, .podcastJSON, .text, .markdown]
    case .ssml, .ssmlCheck, .manifest, .engineTimes, .wav: []
    }
  }
}

/// Something that must not be.
struct Finding: Hashable {
  /// Its sort, without what differs from input to input.
  var kind: String
  /// What is told of it.
  var detail: String

  /// Whether something took too long, which the first use of a table may.
  var isSlowness: Bool { kind.starts(with: "slow") }
}
