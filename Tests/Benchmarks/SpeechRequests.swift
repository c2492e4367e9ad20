import Cuelight

/// Scripts written as requests of speech engines, read back and checked.
enum SpeechRequests {
  /// The engines whose speed is told one by one, each of another kind.
  private static let shown = ["w3c", "polly-neural", "azure", "google", "elevenlabs-dialogue"]
  private static let engines = (try? EngineTable.standard.engines) ?? []

  /// Measures and prints all.
  static func measure() throws {
    let text = Prose.talk(.english, bytes: 1_000_000)
    let script = TimedScript(try ScriptReader().read(text).script)
    print(
      "\nSSML: a talk of \(text.count / 1000) kB, \(script.turns.count) turns; medians of nine runs, in processor time")
    for name in shown {
      guard let engine = engines.first(where: { $0.name == name }) else { continue }
      let (package, seconds) = try median { try SpeechPackage(script, engine: engine) }
      row("script → \(name)", seconds, text.count, " (\(package.requests.count) requests)")
    }
    let (document, _) = try median { try SSMLComposer().compose(script).bytes }
    let parts = try parts(of: document)
    let (_, plain) = try median { try write(parts) }
    row("its tags and texts by XMLWriter", plain, text.count, " (\(parts.count) of them)")
    let (reading, read) = try median { try SSMLReader().read(document) }
    row("SSML → script", read, document.count, " of SSML (\(reading.script.segments.first?.turns.count ?? 0) turns)")
    let (breaches, check) = median { SSMLChecker().check(document) }
    row("SSML checked", check, document.count, " of SSML (\(breaches.count) breaches)")
    try measureHour()
  }

  /// An hour's script, packed for every engine there is.
  private static func measureHour() throws {
    let text = Prose.talk(.english, bytes: 55_000)
    let script = TimedScript(turns(of: try ScriptReader().read(text).script, sentences: 2))
    let minutes = script.duration.likely.components.seconds / 60
    var times: [(name: String, seconds: Double)] = []
    for engine in engines {
      times.append((engine.name, try median { try SpeechPackage(script, engine: engine) }.seconds))
    }
    times.sort { $0.seconds > $1.seconds }
    let sum = times.reduce(0) { $0 + $1.seconds }
    let slowest = times.prefix(3).map { "\($0.name) \(Meter.fixed($0.seconds * 1000, 1)) ms" }.joined(separator: ", ")
    print(
      "\(minutes) minutes, \(text.count / 1000) kB, \(script.turns.count) turns: packed for all \(times.count) engines in "
        + "\(Meter.fixed(sum * 1000, 1)) ms; the slowest: \(slowest)")
  }

  /// A script whose speakers take turns every few sentences, as in a conversation.
  private static func turns(of script: Script, sentences: Int) -> Script {
    var script = script
    for index in script.segments.indices {
      var turns: [Turn] = []
      for turn in script.segments[index].turns {
        for paragraph in turn.paragraphs {
          let parts = paragraph.text.split(separator: ". ", omittingEmptySubsequences: true)
          for start in stride(from: 0, to: parts.count, by: sentences) {
            let text = parts[start..<min(start + sentences, parts.count)].joined(separator: ". ")
            turns.append(
              Turn(
                speaker: turns.count % max(1, script.speakers.count),
                paragraphs: [Paragraph(text: text.hasSuffix(".") ? text : text + ".", range: paragraph.range)],
                range: turn.range))
          }
        }
      }
      script.segments[index].turns = turns
    }
    return script
  }

  // MARK: The writer alone

  /// What an ``XMLWriter`` is asked for.
  private enum Part {
    case start(XMLName, [(XMLName, String)])
    case text(String)
    case end
  }

  private static let names: [String: XMLName] = [
    "speak": "speak", "voice": "voice", "p": "p", "s": "s", "mark": "mark", "sub": "sub", "break": "break",
    "version": "version", "xml:lang": "xml:lang", "variant": "variant", "name": "name", "alias": "alias",
    "time": "time",
  ]

  private static func parts(of document: [UInt8]) throws -> [Part] {
    var reader = XMLReader(document)
    var parts: [Part] = []
    while let event = try reader.next() {
      switch event.kind {
      case .start(let tag):
        parts.append(
          .start(names[tag.name] ?? "x", tag.attributes.map { (names[$0.name] ?? "x", $0.value) }))
      case .text(let text): parts.append(.text(text))
      case .end: parts.append(.end)
      }
    }
    return parts
  }

  /// Writes tags and texts by the writer alone: what libxml2 takes at the least.
  private static func write(_ parts: [Part]) throws -> [UInt8] {
    var xml = try XMLWriter()
    for part in parts {
      switch part {
      case .start(let name, let attributes):
        xml.start(name)
        for (name, value) in attributes { xml.attribute(name, value) }
      case .text(let text): xml.text(text)
      case .end: xml.end()
      }
    }
    return try xml.finish().bytes
  }

  // MARK: Figures

  /// Runs a step nine times and returns its last result and the middle one of its times.
  private static func median<Result>(_ body: () throws -> Result) rethrows -> (result: Result, seconds: Double) {
    var (result, first) = try Meter.measured(body)
    var times = [first]
    for _ in 0..<8 {
      let measured = try Meter.measured(body)
      result = measured.result
      times.append(measured.seconds)
    }
    return (result, times.sorted()[4])
  }

  private static func row(_ name: String, _ seconds: Double, _ size: Int, _ more: String) {
    let speed = Meter.fixed(Double(size) / seconds / 1e6, 1)
    print(Meter.padded(name, 34) + "  \(Meter.fixed(seconds * 1000, 1)) ms, \(speed) MB/s\(more)")
  }
}
