import Alignment
import Audio
import SSML
import SpeechTiming
import TalkScript
import XML

/// What holds of SSML, of manifests, of engines' answers and of sound, whatever the bytes.
extension Check {
  /// Reads SSML, and holds every engine's requests of it against what an engine takes.
  mutating func ssml() {
    let input = input
    guard let reading = readSSML(input, "read") else { return }
    signature.formUnion(["turns \(min(reading.script.segments.reduce(0) { $0 + $1.turns.count }, 3))"])
    let script = timed("time", input.count) {
      TimedScript(reading.script, options: TimingOptions(lexicon: reading.lexicon))
    }
    let options = SpeechPackage.Options(
      voices: reading.voices, deliveries: reading.deliveries, lexicon: reading.lexicon, place: reading.place)
    for engine in engines() { pack(script, for: engine, options) }
  }

  /// The W3C's own SSML, and four engines that the input chooses, so that each comes up often.
  private func engines() -> [Engine] {
    guard let all = try? EngineTable.standard.engines, let first = all.first else { return [] }
    let start = input.reduce(UInt64(input.count)) { ($0 &* 31) &+ UInt64($1) } >> 3
    return [first] + (0..<4).map { all[(Int(start % UInt64(all.count)) + $0 * 5) % all.count] }
  }

  private mutating func readSSML(_ bytes: [UInt8], _ step: String) -> SSMLReading? {
    do throws(XMLError) {
      let reading = try timed(step, bytes.count) { () throws(XMLError) in try SSMLReader().read(bytes) }
      if step == "read" { check(reading.diagnostics) { line in Self.hasLine(line, bytes) ? "" : nil } }
      if reading.script.segments.isEmpty { find("a script without a segment", "") }
      for turn in reading.script.segments.flatMap(\.turns) {
        if !reading.script.speakers.indices.contains(turn.speaker) { find("a turn’s speaker is none", "\(turn)") }
      }
      return reading
    } catch {
      if step != "read" { find("\(step) fails", error.description) }
      if error.message.isEmpty { find("an error says nothing", "") }
      signature.insert(String(error.message.prefix(30)))
      return nil
    }
  }

  private mutating func pack(_ script: TimedScript, for engine: Engine, _ options: SpeechPackage.Options) {
    do throws(SpeechPackageError) {
      let package = try timed("pack for \(engine.name)", input.count) { () throws(SpeechPackageError) in
        try SpeechPackage(script, engine: engine, options: options)
      }
      signature.formUnion(package.diagnostics.map(\.identifier) + ["\(engine.name) \(min(package.requests.count, 3))"])
      if package.diagnostics.contains(where: \.message.isEmpty) { find("a finding says nothing", engine.name) }
      if Set(package.requests.flatMap(\.turns)) != Set(script.turns.indices) {
        find("requests don’t hold each turn", engine.name)
      }
      for request in package.requests { check(request, of: engine) }
      let manifest = package.manifest(stem: "x")
      if (try? SSMLManifest.read(manifest.json))?.json != manifest.json {
        find("a manifest isn’t read as written", engine.name)
      }
    } catch {
      signature.insert(error.diagnostic.identifier)
      if error.diagnostic.identifier == "xml-failed" { find("SSML can’t be written", error.diagnostic.message) }
    }
  }

  private mutating func check(_ request: SpeechPackage.Request, of engine: Engine) {
    guard engine.document.kind == .ssml else {
      if (try? UTF8Span(validating: request.bytes.span)) == nil { find("a request isn’t UTF-8", engine.name) }
      return
    }
    var text = 0
    var voices: Set<String> = []
    var speakers: Set<String> = []
    var marks: [String] = []
    var reader = XMLReader(request.bytes)
    do throws(XMLError) {
      while let event = try reader.next() {
        switch event.kind {
        case .text(let part): text += part.utf16.count
        case .start(let tag):
          if tag.name == "voice" { voices.insert(tag["name"] ?? tag["variant"] ?? "") }
          if tag.name == "mstts:turn" { speakers.insert(tag["speaker"] ?? "") }
          if tag.name == "mark" { marks.append(tag["name"] ?? "") }
          if tag.name == "bookmark" { marks.append(tag["mark"] ?? "") }
        case .end: break
        }
      }
    } catch {
      return find("a request isn’t well-formed: \(engine.name)", error.description)
    }
    if marks != request.marks {
      find("marks aren’t those that were told: \(engine.name)", "\(marks), \(request.marks)")
    }
    checkLimits(request, of: engine, text: text, voices: voices.count, speakers: speakers.count)
    _ = readSSML(request.bytes, "read back \(engine.name)")
    checkRules(request.bytes, of: engine)
  }

  private mutating func checkLimits(
    _ request: SpeechPackage.Request, of engine: Engine, text: Int, voices: Int, speakers: Int
  ) {
    for limit in engine.limits {
      let value =
        switch limit.measure {
        case .bytes: request.bytes.count
        case .characters: String(decoding: request.bytes, as: UTF8.self).utf16.count
        case .billedCharacters: text
        case .voices: voices
        case .speakers: speakers
        case .seconds: 0
        }
      if Double(value) > limit.maximum {
        find("a limit isn’t kept: \(engine.name), \(limit.measure)", "\(value) of \(limit.maximum)")
      }
    }
  }

  /// The W3C's SSML keeps the W3C's rules, whatever was read.
  private mutating func checkRules(_ bytes: [UInt8], of engine: Engine) {
    guard engine.name.hasPrefix("w3c"), bytes.count < 200_000 else { return }
    for breach in SSMLChecker().check(bytes) where breach.severity == .error {
      find("written against a rule: \(breach.rule)", "\(engine.name): \(breach.message)")
    }
  }

  /// Checks SSML, and holds what the checker says against what the reader does.
  mutating func ssmlCheck() {
    let input = input
    let breaches = timed("check", input.count) { SSMLChecker().check(input) }
    signature.formUnion(breaches.map(\.rule))
    check(breaches.map { Diagnostic($0.severity, $0.rule, $0.message, at: $0.range) }) { _ in "" }
    if breaches.contains(where: \.citation.isEmpty) { find("a breach without a citation", "") }
    let lines = input.count(where: { $0 == 0x0A || $0 == 0x0D }) + 1
    if let last = breaches.compactMap(\.line).max(), last > lines {
      find("a breach points behind the file’s end", "line \(last) of \(lines)")
    }
    let isUnreadable = breaches.contains {
      ["ssml-not-well-formed", "ssml-declaration", "ssml-too-deep"].contains($0.rule)
    }
    let isRead = (try? SSMLReader().read(input)) != nil
    if isUnreadable == isRead {
      find("checker and reader don’t agree", "the reader \(isRead ? "reads" : "doesn’t read") it")
    }
  }

  /// Reads a manifest, and what is written of it.
  mutating func manifest() {
    let input = input
    do throws(ManifestError) {
      let manifest = try timed("read", input.count) { () throws(ManifestError) in try SSMLManifest.read(input) }
      signature.insert("requests \(min(manifest.requests.count, 3))")
      let json = timed("write", input.count) { manifest.json }
      guard var again = try? SSMLManifest.read(json) else { return find("a manifest isn’t read as written", "") }
      if again.json != json { find("a manifest is written otherwise the second time", "") }
      // Times are written in milliseconds.
      for index in again.requests.indices where index < manifest.requests.count {
        again.requests[index].start = manifest.requests[index].start
        again.requests[index].duration = manifest.requests[index].duration
      }
      if again != manifest { find("a manifest isn’t read as written", "\(manifest), \(again)") }
    } catch {
      signature.insert(String(error.diagnostic.message.prefix(12)))
      check([error.diagnostic]) { line in Self.hasLine(line, input) ? "" : nil }
    }
  }

  /// Reads an engine's answer, and puts its times onto a script.
  mutating func engineTimes() {
    let input = input
    do throws(EngineTimesError) {
      let reading = try timed("read", input.count) { () throws(EngineTimesError) in try EngineTimesReader().read(input)
      }
      signature.formUnion([reading.format, "answers \(min(reading.answers.count, 3))"])
      let month = Duration.seconds(2_592_000)
      for answer in reading.answers {
        signature.insert("\(min(answer.marks.count, 2)) \(min(answer.words.count, 2)) \(answer.length != nil)")
        let times =
          answer.marks.map(\.time) + answer.words.flatMap { [$0.start, $0.end ?? .zero] } + [answer.length ?? .zero]
        if let time = times.first(where: { $0 < .zero || $0 > month * 3 }) { find("a time that can’t be", "\(time)") }
      }
      if reading.answers.reduce(0, { $0 + $1.marks.count + $1.words.count }) > input.count {
        find("more times than an input can hold", "")
      }
      align(reading)
    } catch {
      signature.insert(String(error.diagnostic.message.prefix(12)))
      check([error.diagnostic]) { line in Self.hasLine(line, input) ? "" : nil }
    }
  }

  private mutating func align(_ reading: EngineTimesReading) {
    let script = Self.alignedScript
    let request = RequestTimes(
      name: "x", turns: Array(script.turns.indices), times: reading.single ?? reading.answers.first ?? EngineTimes())
    do throws(AlignmentError) {
      let aligned = try timed("align", input.count) { () throws(AlignmentError) in
        try ScriptAligner(script).align([request])
      }
      signature.formUnion(aligned.diagnostics.map(\.identifier))
      var last = Duration.zero
      for word in aligned.script.turns.flatMap(\.words) {
        if word.start < last || word.end < word.start { find("words run backwards", "\(word)") }
        last = word.start
      }
    } catch {
      signature.insert(error.diagnostic.identifier)
      if error.diagnostic.message.isEmpty { find("an error says nothing", error.diagnostic.identifier) }
    }
  }

  private static let alignedScript: TimedScript = {
    let reading = try? SSMLReader().read(
      Array(
        "<speak xml:lang=\"en\"><voice name=\"a\">Mary had 2 lambs. So.</voice><voice name=\"b\">The end.</voice></speak>"
          .utf8))
    return TimedScript(reading?.script ?? Script(title: "", language: .english, speakers: [], segments: []))
  }()

  /// Whether a file has a line; its end may count as one of its own.
  private static func hasLine(_ line: Int, _ bytes: [UInt8]) -> Bool { line <= bytes.count(where: { $0 == 0x0A }) + 2 }

  /// Reads what a sound file says of itself.
  mutating func wav() {
    let input = input
    do throws(WAVError) {
      let sound = try timed("read", input.count) { () throws(WAVError) in try WAVReader.read(input) }
      signature.insert("\(sound.format.channels > 1) \(min(sound.format.bitsPerSample, 33)) \(sound.data.isEmpty)")
      if sound.data.upperBound > input.count { find("sound reaches out of its file", "\(sound)") }
      if sound.duration < .zero || sound.frames < 0 { find("a length that can’t be", "\(sound)") }
      if sound.format.sampleRate < 1 || sound.format.channels < 1 { find("a format that can’t be", "\(sound)") }
    } catch {
      signature.insert(String(error.message.prefix(36)))
      if error.message.isEmpty { find("an error says nothing", "") }
    }
  }
}
