import Cuelight

/// Makes the bytes of each format from one timed script.
struct Exporter {
  let timed: TimedScript
  let show: Show
  let profile: CaptionProfile
  let lineEnding: SRTWriter.LineEnding
  let target: Duration?
  /// The engines that SSML is for; none for one W3C document.
  var engines: [Engine] = []
  /// Whether what an engine can't do is an error.
  var isStrict = false
  /// What an engine is told of the script.
  var speech: (Engine) -> SpeechPackage.Options
  /// How words are said: what a lexicon is made of.
  var lexicon: [LexiconEntry]
  /// The captions made so far: formats that have the same lines share them.
  private var tracks: [TrackKey: CaptionTrack] = [:]

  /// What makes captions of one format differ from those of another.
  private struct TrackKey: Hashable {
    var profile: CaptionProfile
    var showsLabels: Bool
  }

  init(
    timed: TimedScript, show: Show, profile: CaptionProfile, lineEnding: SRTWriter.LineEnding, target: Duration?
  ) {
    self.timed = timed
    self.show = show
    self.profile = profile
    self.lineEnding = lineEnding
    self.target = target
    speech = { .init(show, engine: $0) }
    lexicon = show.lexicon
  }

  /// The formats to make of a list: who asks for all of them doesn't miss a lexicon where there is none.
  func formats(_ wanted: [ExportFormat]) -> [ExportFormat] {
    lexicon.isEmpty && ExportFormat.isAll(wanted) ? wanted.filter { $0 != .pls } : wanted
  }

  /// A file, and what is to be said of it.
  struct Product {
    /// What the file is called.
    var name: String
    var bytes: [UInt8]
    var diagnostics: [Diagnostic] = []
  }

  /// Why a format can't be made.
  struct Failure: Error {
    var diagnostics: [Diagnostic]
    var isLoss = false
  }

  /// Makes the files of one format, called after a stem.
  mutating func export(_ format: ExportFormat, stem: String) throws(Failure) -> [Product] {
    let name = stem + format.suffix
    do {
      switch format {
      case .captions(let format): return [try captions(format, name: name)]
      case .ssml where engines.isEmpty:
        let document = try SSMLComposer(options: speech(EngineTable.required("w3c"))).compose(timed)
        if isStrict { try refuseLosses(document.diagnostics) }
        return [Product(name: name, bytes: document.bytes, diagnostics: document.diagnostics)]
      case .ssml: return try engines.flatMap { engine in try requests(engine, stem: stem) }
      case .pls: return try lexicons(stem: stem)
      case .rundown:
        return [Product(name: name, bytes: Array(RundownReport(timed, target: target).text().utf8))]
      }
    } catch let error as CaptionError {
      throw Failure(diagnostics: [error.diagnostic])
    } catch let error as SpeechPackageError {
      throw Failure(diagnostics: [error.diagnostic])
    } catch let error as PLSError {
      throw Failure(diagnostics: [error.diagnostic])
    } catch let error as Failure {
      throw error
    } catch {
      throw Failure(diagnostics: [Diagnostic(.error, "export-failed", "\(error)")])
    }
  }

  /// An engine's requests and their manifest.
  private func requests(_ engine: Engine, stem: String) throws -> [Product] {
    let package = try SpeechPackage(timed, engine: engine, options: speech(engine))
    if isStrict { try refuseLosses(package.diagnostics) }
    var files = package.requests.enumerated().map { index, request in
      Product(name: package.fileName(stem: stem, index), bytes: request.bytes)
    }
    files.append(
      Product(
        name: "\(stem).\(engine.name).manifest.json", bytes: package.manifest(stem: stem).json,
        diagnostics: package.diagnostics))
    return files
  }

  /// The lexicon as PLS: one file, or as many numbered ones as it takes.
  private func lexicons(stem: String) throws -> [Product] {
    guard !lexicon.isEmpty else {
      throw Failure(diagnostics: [
        Diagnostic(
          .error, "lexicon-empty",
          "there is no lexicon to write: list words in the show file, such as “lexicon: [{written: Łódź, ipa: wut͡ɕ}]”, "
            + "or name a PLS file with --lexicon")
      ])
    }
    let output = try PLSWriter(language: timed.script.language).write(lexicon)
    if isStrict { try refuseLosses(output.diagnostics) }
    guard !output.files.isEmpty else {
      throw Failure(
        diagnostics: output.diagnostics + [
          Diagnostic(.error, "lexicon-empty", "no entry of the lexicon can be written as PLS")
        ])
    }
    var products = output.files.enumerated().map { index, bytes in
      Product(name: stem + (output.files.count > 1 ? "." + Self.number(index + 1) : "") + ".pls", bytes: bytes)
    }
    products[0].diagnostics = output.diagnostics
    return products
  }

  /// A file's number, with three digits or more.
  private static func number(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
  }

  private func refuseLosses(_ diagnostics: [Diagnostic]) throws(Failure) {
    let losses = diagnostics.filter { ["ssml-loss", "pls-entry-too-long"].contains($0.identifier) }
    guard !losses.isEmpty else { return }
    let errors = losses.map { loss in
      var loss = loss
      loss.severity = .error
      return loss
    }
    throw Failure(diagnostics: errors, isLoss: true)
  }

  /// The captions of a format; where another has the same but for the gaps, its lines are taken.
  private func track(_ format: CaptionFormat, _ key: TrackKey) -> CaptionTrack {
    var like = key
    like.profile.gap = profile.gap
    return tracks[like]?.withGaps(of: profile, format: format)
      ?? CaptionTrack(timed, profile: profile, format: format)
  }

  private mutating func captions(_ format: CaptionFormat, name: String) throws(CaptionError) -> Product {
    let key = TrackKey(profile: profile.adapted(to: format), showsLabels: format.showsLabels)
    let isNew = tracks[key] == nil
    let track = tracks[key] ?? track(format, key)
    tracks[key] = track
    var document = CaptionDocument(captions: track.captions)
    // Who exports a script doesn't miss what a caption file never holds.
    if format.holdsTitle { (document.language, document.title) = (timed.script.language, timed.script.title) }
    // People search exports for names: they stand there as they are.
    let writer = CaptionWriter(
      format, lineEnding: lineEnding, isSafeForApps: profile.isSafeForApps, marksRareNames: false)
    let output = try writer.write(document)
    let losses = output.diagnostics.filter { $0.identifier != "ends-lost" && $0.identifier != "title-lost" }
    // What holds for several formats is said once.
    return Product(name: name, bytes: output.bytes, diagnostics: (isNew ? track.diagnostics : []) + losses)
  }
}

extension CaptionFormat {
  /// Whether files say what they are of, or in which language.
  fileprivate var holdsTitle: Bool {
    switch self {
    case .ttml, .ebuTTD, .markdown: true
    default: false
    }
  }
}
