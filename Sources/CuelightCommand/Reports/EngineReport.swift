import Cuelight
import UnicodeText

/// What `cuelight engines` tells of all engines.
struct EngineList: Encodable {
  /// An engine in one line.
  struct Row: Encodable {
    var name: String
    var title: String
    var kind: String
    var limits: [EngineReport.Bound]
  }

  /// The day on which the table was last gone through.
  var date: String
  var engines: [Row]

  init(_ table: EngineTable) {
    date = table.date
    engines = table.engines.map { engine in
      Row(
        name: engine.name, title: engine.title, kind: engine.document.kind.rawValue,
        limits: engine.limits.map(EngineReport.Bound.init))
    }
  }

  /// The list in 80 columns.
  func text() -> String {
    engines.map { Column.left($0.name, 21) + $0.title + "\n" }.joined()
      + "\nAs of \(date); “cuelight engines NAME” tells what one takes, refuses and limits.\n"
  }
}

/// What `cuelight engines` tells of one engine.
struct EngineReport: Encodable {
  /// A feature; numbers are in the unit.
  struct Row: Encodable {
    var feature: String
    var support: String
    @Nullable var note: String?
    @Nullable var minimum: Double?
    @Nullable var maximum: Double?
    @Nullable var unit: String?
    var source: String
  }

  /// How much a request may hold.
  struct Bound: Encodable {
    var measure: String
    var maximum: Double
    @Nullable var note: String?
    var source: String

    init(_ limit: Engine.Limit) {
      (measure, maximum, source) = (limit.measure.rawValue, limit.maximum, limit.source.key)
      note = limit.note
    }
  }

  /// Where a fact comes from.
  struct Reference: Encodable {
    var title: String
    @Nullable var address: String?
    var date: String
  }

  var name: String
  var title: String
  var aliases: [String]
  /// The day on which the table was last gone through.
  var date: String
  var kind: String
  /// The version of SSML that requests are written in.
  @Nullable var version: String?
  /// Where a voice is chosen.
  var voicePlace: String
  /// The namespace of each prefix.
  var namespaces: [String: String]
  var features: [Row]
  var limits: [Bound]
  /// The voices that are taken where nobody chose one, by language.
  var voices: [String: [String]]
  /// The sources by their short names.
  var sources: [String: Reference]

  init(_ engine: Engine, date: String) {
    (name, title, aliases, self.date) = (engine.name, engine.title, engine.aliases, date)
    kind = engine.document.kind.rawValue
    version = engine.document.version
    voicePlace = engine.document.voices.rawValue
    namespaces = engine.document.prefixes
    if engine.document.hasNamespace { namespaces[""] = "http://www.w3.org/2001/10/synthesis" }
    features = Engine.Feature.allCases.compactMap { feature in
      guard let cell = engine.cells[feature] else { return nil }
      return Row(
        feature: feature.rawValue, support: cell.support.rawValue, note: cell.note, minimum: cell.minimum,
        maximum: cell.maximum, unit: cell.unit, source: cell.source.key)
    }
    limits = engine.limits.map(Bound.init)
    voices = engine.voices
    sources = [:]
    for source in engine.cells.values.map(\.source) + engine.limits.map(\.source) {
      sources[source.key] = Reference(title: source.title, address: source.address, date: source.date)
    }
  }

  /// The report in 80 columns, ended by a line feed.
  func text() -> String {
    let keys = order
    func mark(_ key: String) -> String { "[\((keys.firstIndex(of: key) ?? 0) + 1)]" }
    var lines = ["\(name): \(title)", ""]
    for row in features {
      let range = Self.range(row)
      let about = [range, row.note].compactMap(\.self).joined(separator: "; ")
      lines += Self.row(row.feature, row.support, mark(row.source), about)
    }
    lines += [""] + WrappedText.lines(requests, indent: 0, hanging: 2)
    for (prefix, address) in namespaces.sorted(by: { $0.key < $1.key }) {
      lines.append("  xmlns\(prefix.isEmpty ? "" : ":" + prefix)=\"\(address)\"")
    }
    lines += ["", limits.isEmpty ? "No limit of a request is known." : "A request holds at most"]
    for limit in limits {
      lines += Self.row(limit.measure, Self.number(limit.maximum), mark(limit.source), limit.note ?? "")
    }
    lines += [""]
    for (index, key) in keys.enumerated() {
      guard let source = sources[key] else { continue }
      lines += WrappedText.lines("[\(index + 1)] \(source.title), \(source.date)", indent: 2, hanging: 6)
      if let address = source.address { lines.append("      " + address) }
    }
    return lines.map { Column.trimmed($0) }.joined(separator: "\n") + "\n"
  }

  /// What its requests are, in words.
  private var requests: String {
    let form =
      switch kind {
      case "ssml": "SSML documents\(version.map { " of version \($0)" } ?? "")"
      case "json": "JSON texts"
      default: "lines of plain text"
      }
    let voice =
      switch voicePlace {
      case "element": "a voice element around each turn"
      case "request": "one voice each, which is chosen when they are sent"
      case "dialog": "a mstts:turn for each turn"
      default: "a voice or a number beside each turn"
      }
    return "Requests are \(form) with \(voice)" + (namespaces.isEmpty ? "." : ", in the namespaces")
  }

  /// The sources in the order in which the report names them.
  private var order: [String] {
    var keys: [String] = []
    for key in features.map(\.source) + limits.map(\.source) where !keys.contains(key) { keys.append(key) }
    return keys
  }

  private static func row(_ name: String, _ value: String, _ mark: String, _ note: String) -> [String] {
    let head = "  " + Column.left(name, 19) + Column.left(value, 9) + Column.left(mark, 5)
    guard !note.isEmpty else { return [head] }
    return WrappedText.lines(head + note, indent: 0, hanging: 35)
  }

  private static func range(_ row: Row) -> String? {
    let unit = row.unit.map { " \($0)" } ?? ""
    switch (row.minimum, row.maximum) {
    case (let minimum?, let maximum?): return "\(number(minimum)) to \(number(maximum))\(unit)"
    case (nil, let maximum?): return "up to \(number(maximum))\(unit)"
    case (let minimum?, nil): return "from \(number(minimum))\(unit)"
    case (nil, nil): return nil
    }
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\(value)"
  }
}
