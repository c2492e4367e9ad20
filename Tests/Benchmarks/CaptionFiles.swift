import Cuelight

/// Caption files of 100,000 captions, read and written.
enum CaptionFiles {
  private static let words = [
    "the", "harbour", "light", "goes", "out", "and", "nobody", "knows", "when", "it", "comes", "back", "again,", "said",
    "Ada.",
  ]

  /// Measures and prints all.
  static func measure() throws {
    print("\n100,000 captions of two lines; medians of nine runs, in processor time")
    try measureSRT("SRT", names: [])
    try measureSRT("SRT with names", names: ["Ada Quill", "Bo", "Onno Brarens"])
    try measureJSON()
  }

  /// Measures how long a three-hour talk takes to become captions, and files of every format.
  static func measureSegmentation() throws {
    // Three hours of talk are some 27,000 words.
    let talk = Prose.talk(.english, bytes: 160_000)
    let timed = TimedScript(try ScriptReader().read(talk).script)
    let words = timed.turns.reduce(0) { $0 + $1.words.count }
    let profile = CaptionProfile.standard(.english)
    let (track, seconds) = Meter.median { CaptionTrack(timed, profile: profile) }
    print(
      "\n\(words) words, \(Meter.fixed(Double(timed.duration.likely.components.seconds) / 3600, 1)) hours: "
        + "\(track.captions.count) captions in \(Meter.fixed(seconds * 1000, 1)) ms, checks included, "
        + "\(Meter.fixed(Double(words) / seconds / 1e6, 2)) million words a second")
    let (_, all) = try Meter.median { try everyFormat(timed, profile) }
    print("the same to all caption formats: \(Meter.fixed(all * 1000, 1)) ms")
    for format in CaptionFormat.allCases {
      let document = CaptionDocument(captions: track.captions, language: .english)
      let (output, seconds) = try Meter.median { try CaptionWriter(format).write(document) }
      row("  \(format.rawValue)", seconds, output.bytes.count)
    }
  }

  /// Captions as a show's export makes them: once for formats with the same lines.
  private static func everyFormat(_ timed: TimedScript, _ profile: CaptionProfile) throws {
    var tracks: [String: CaptionTrack] = [:]
    for format in CaptionFormat.allCases {
      let key = format == .ebuTTD ? "gaps" : "\(format.showsLabels)"
      let like = format == .ebuTTD ? tracks["false"]?.withGaps(of: profile, format: format) : nil
      let track = tracks[key] ?? like ?? CaptionTrack(timed, profile: profile, format: format)
      tracks[key] = track
      _ = try CaptionWriter(format).write(CaptionDocument(captions: track.captions, language: .english))
    }
  }

  private static func measureSRT(_ title: String, names: [String]) throws {
    let document = document(names: names)
    let file = SRTWriter().write(document).bytes
    var (reads, writes): ([Double], [Double]) = ([], [])
    for _ in 0..<9 {
      let (reading, readTime) = try Meter.measured { try SRTReader().read(file) }
      let (output, writeTime) = Meter.measured { SRTWriter().write(reading.document) }
      guard output.bytes == file else { return print("\(title): what was read and written differs") }
      // The peak is the whole run's: only the first file's is its own.
      if reads.isEmpty, names.isEmpty { tellOfMemory(title, file.count) }
      reads.append(readTime)
      writes.append(writeTime)
    }
    let (read, write) = (reads.sorted()[4], writes.sorted()[4])
    for (step, seconds) in [("read", read), ("write", write), ("read and write", read + write)] {
      row("\(title): \(step)", seconds, file.count)
    }
  }

  private static func measureJSON() throws {
    let file = CaptionJSONWriter().write(document(names: ["Ada", "Bo"])).bytes
    let (reading, read) = try Meter.median { try CaptionJSONReader().read(file) }
    let (_, write) = Meter.median { CaptionJSONWriter().write(reading.document) }
    row("JSON: read", read, file.count)
    row("JSON: write", write, file.count)
  }

  private static func tellOfMemory(_ title: String, _ size: Int) {
    let ratio = Double(Meter.peakMegabytes) * 1e6 / Double(size)
    print(
      Meter.padded("\(title): peak memory", 34) + "  \(Meter.fixed(ratio, 1)) times the file of \(size / 1_000_000) MB")
  }

  private static func row(_ name: String, _ seconds: Double, _ size: Int) {
    let speed = Meter.fixed(Double(size) / seconds / 1e6, 0)
    print(Meter.padded(name, 34) + "  \(Meter.fixed(seconds * 1000, 1)) ms, \(speed) MB/s")
  }

  /// Captions of invented words, with a name each if there are any.
  private static func document(names: [String]) -> CaptionDocument {
    var seed = 7
    let captions = (0..<100_000).map { index in
      let lines = (0..<2).map { _ in
        (0..<5).map { _ in
          seed = (seed &* 48271) % 0x7FFF_FFFF
          return words[seed / 16 % words.count]
        }.joined(separator: " ")
      }
      let name = names.isEmpty ? nil : names[index % names.count]
      return Caption(
        start: .milliseconds(index * 3000), end: .milliseconds(index * 3000 + 2900), speaker: name,
        label: name.map { .init($0) }, lines: lines)
    }
    return CaptionDocument(captions: captions)
  }
}
