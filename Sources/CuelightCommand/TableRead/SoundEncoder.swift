import Cuelight
import Foundation

/// Makes a compressed sound file of a WAV file by ffmpeg, with title, language and chapters.
struct SoundEncoder {
  private let format: SoundFormat
  private let program: String

  /// Finds ffmpeg; `nil` for WAV, which needs none.
  init?(_ format: SoundFormat) throws {
    guard format != .wav else { return nil }
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard let program = folders.map({ "\($0)/ffmpeg" }).first(where: FileManager.default.isExecutableFile(atPath:))
    else {
      throw TableRead.Failure(
        message: "a .\(format.rawValue) file is made by ffmpeg, which is not installed: install it with "
          + "“sudo apt install ffmpeg”, or write a .wav file",
        code: .unavailable)
    }
    self.format = format
    self.program = program
  }

  /// Makes the file, whole or not at all.
  func encode(wav: String, metadata: SoundMetadata, to place: OutputPlace) throws {
    let number = ProcessInfo.processInfo.processIdentifier
    let tags = place.beside(".\(place.name).\(number).tags")
    let draft = place.beside(".\(place.name).\(number).part")
    defer { for path in [tags, draft] { unlink(path) } }
    try OutputFile.write(Array(metadata.text(hasChapterTags: format.hasChapterTags).utf8), to: tags)
    let (code, complaint) = try run(
      ["-nostdin", "-v", "error", "-y", "-i", "file:" + wav, "-f", "ffmetadata", "-i", "file:" + tags]
        + [
          "-map", "0:a", "-map_metadata", "1", "-map_chapters", format.hasChapterTags ? "-1" : "1", "-fflags",
          "+bitexact", "-flags:a", "+bitexact",
        ]
        + (metadata.trackLanguage.map { ["-metadata:s:a:0", "language=\($0)"] } ?? [])
        + format.encoding + ["file:" + draft])
    guard code == 0 else {
      throw TableRead.Failure(message: "\(place.path): ffmpeg can't make it: \(complaint)", code: .cannotWrite)
    }
    guard rename(draft, place.path) == 0 else {
      throw TableRead.Failure(
        message: "\(place.path): can't be made: \(String(cString: strerror(errno)))", code: .cannotCreate)
    }
  }

  /// The exit code and the last line of what it complains of.
  private func run(_ arguments: [String]) throws -> (Int32, String) {
    let process = Process()
    let errors = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    let text = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return (
      process.terminationStatus, text.split(whereSeparator: \.isNewline).last.map(String.init) ?? "no reason given"
    )
  }
}

/// What a sound file tells of itself.
struct SoundMetadata {
  private let title: String?
  private let language: LanguageTag
  private let chapters: [Chapter]

  private struct Chapter {
    var title: String
    /// From when to when, in milliseconds.
    var range: Range<Int64>
  }

  /// The title, the language and the segments as chapters.
  init(_ script: TimedScript, length: Duration) {
    title = script.script.title
    language = script.script.language
    let starts = script.segments.indices.map { $0 == 0 ? 0 : script.segments[$0].start.wholeMilliseconds }
    let ends = starts.dropFirst() + [length.wholeMilliseconds]
    chapters = zip(script.script.segments, zip(starts, ends)).map { segment, span in
      Chapter(title: segment.title ?? segment.kind.rawValue.capitalized, range: span.0..<max(span.0, span.1))
    }
  }

  /// The language by its three letters (ISO 639-2), as MP4 has it.
  var trackLanguage: String? {
    Locale.Language(identifier: language.language).languageCode?.identifier(.alpha3)
  }

  /// The text that ffmpeg reads, as its documentation of metadata files tells.
  func text(hasChapterTags: Bool) -> String {
    var lines = [";FFMETADATA1"]
    if let title { lines.append("title=\(Self.escaped(title))") }
    if language != .undetermined { lines.append("language=\(language)") }
    lines += chapters.enumerated().flatMap { index, chapter in
      hasChapterTags ? Self.tags(index, chapter) : Self.section(chapter)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ chapter: Chapter) -> [String] {
    let (start, end) = (chapter.range.lowerBound, chapter.range.upperBound)
    return ["[CHAPTER]", "TIMEBASE=1/1000", "START=\(start)", "END=\(end)", "title=\(escaped(chapter.title))"]
  }

  /// `CHAPTER000=00:00:13.545`, as the wiki of Xiph has it for Vorbis comments.
  private static func tags(_ index: Int, _ chapter: Chapter) -> [String] {
    func digits(_ number: Int64, _ count: Int) -> String {
      String(repeating: "0", count: max(0, count - String(number).utf8.count)) + String(number)
    }
    let (seconds, milliseconds) = chapter.range.lowerBound.quotientAndRemainder(dividingBy: 1000)
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { digits($0, 2) }.joined(separator: ":")
    let name = "CHAPTER" + digits(Int64(index), 3)
    return ["\(name)=\(clock).\(digits(milliseconds, 3))", "\(name)NAME=\(escaped(chapter.title))"]
  }

  /// `=`, `;`, `#`, `\` and line feeds stand behind a backslash; characters that C would stop at are left out.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars where scalar != "\0" {
      if "=;#\\\n".unicodeScalars.contains(scalar) { result.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
