import Cuelight

/// Makes the bytes of each format from one timed script.
struct Exporter {
  let timed: TimedScript
  let show: Show
  let profile: CaptionProfile
  let lineEnding: SRTWriter.LineEnding
  let target: Duration?
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
  }

  /// An export's bytes, and what is to be said of them.
  struct Product {
    var bytes: [UInt8]
    var diagnostics: [Diagnostic] = []
  }

  /// Why a format can't be made.
  struct Failure: Error {
    var message: String
  }

  /// Makes one format.
  mutating func export(_ format: ExportFormat) throws(Failure) -> Product {
    do {
      switch format {
      case .captions(let format): return try captions(format)
      case .ssml:
        let document = try SSMLComposer(voices: show.voices["w3c"] ?? [:]).compose(timed)
        return Product(bytes: document.bytes, diagnostics: document.diagnostics)
      case .rundown:
        return Product(bytes: Array(RundownReport(timed, target: target).text().utf8))
      }
    } catch let error as CaptionError {
      throw Failure(message: error.diagnostic.message)
    } catch {
      throw Failure(message: "\(error)")
    }
  }

  /// The captions of a format; where another has the same but for the gaps, its lines are taken.
  private func track(_ format: CaptionFormat, _ key: TrackKey) -> CaptionTrack {
    var like = key
    like.profile.gap = profile.gap
    return tracks[like]?.withGaps(of: profile, format: format)
      ?? CaptionTrack(timed, profile: profile, format: format)
  }

  private mutating func captions(_ format: CaptionFormat) throws(CaptionError) -> Product {
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
    return Product(bytes: output.bytes, diagnostics: (isNew ? track.diagnostics : []) + losses)
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
