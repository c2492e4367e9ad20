import ArgumentParser

/// The kinds of sound file that a table read can become.
enum SoundFormat: String, CaseIterable {
  case wav
  case mp3
  case opus
  case ogg
  case m4a
  case flac

  /// The format that a path's suffix names.
  static func of(_ path: String) throws -> SoundFormat {
    let name = OutputPlace(path).name
    let suffix = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    guard let format = SoundFormat(rawValue: suffix) else {
      let known = allCases.map { "." + $0.rawValue }.joined(separator: ", ")
      throw ValidationError("“\(name)” says no kind of sound file; end it with one of \(known).")
    }
    return format
  }

  /// What ffmpeg is told; the bit rates are ample for one voice at 22,050 samples a second.
  var encoding: [String] {
    switch self {
    case .wav: ["-f", "wav"]
    case .mp3: ["-b:a", "64k", "-id3v2_version", "3", "-f", "mp3"]
    case .opus: ["-c:a", "libopus", "-b:a", "32k", "-f", "opus"]
    case .ogg: ["-c:a", "libvorbis", "-q:a", "3", "-f", "ogg"]
    case .m4a: ["-b:a", "64k", "-f", "ipod"]
    case .flac: ["-f", "flac"]
    }
  }

  /// Whether tags of the whole file hold its chapters, as Xiph's formats have it.
  ///
  /// ffmpeg would write these itself for some of the formats, but rounds their seconds up from half a second on.
  var hasChapterTags: Bool { [.opus, .ogg, .flac].contains(self) }
}
