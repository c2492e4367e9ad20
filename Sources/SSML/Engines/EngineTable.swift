import JSON

/// The engines that Cuelight knows, read from its table.
public struct EngineTable: Sendable {
  /// The day on which the table was last gone through, as `2026-11-28`.
  public let date: String
  /// The engines in the table's order.
  public let engines: [Engine]

  /// The engine of a name or another name of it; `nil` when there is none.
  public subscript(name: String) -> Engine? {
    let name = name.lowercased()
    return engines.first { $0.name == name } ?? engines.first { $0.aliases.contains(name) }
  }

  /// An engine that the code itself asks for by name.
  /// - Throws: ``EngineTableError`` when the table is damaged or lacks it.
  package static func required(_ name: String) throws(EngineTableError) -> Engine {
    guard let engine = try standard[name] else {
      throw EngineTableError(message: "the table of engines has no “\(name)”")
    }
    return engine
  }

  /// The table that comes with Cuelight; read once.
  public static var standard: EngineTable {
    get throws(EngineTableError) { try cached.get() }
  }

  private static let cached = Result { () throws(EngineTableError) in try EngineTable(PackageResources.engines_json) }

  /// Reads a table.
  /// - Throws: ``EngineTableError`` when it isn't one.
  init(_ bytes: [UInt8]) throws(EngineTableError) {
    do throws(JSONError) {
      var parser = JSONParser(bytes)
      guard let root = try parser.next() else { throw JSONError("the table is empty", at: 0) }
      var walk = EngineTableWalk(root)
      date = try root.text("date") ?? ""
      engines = try walk.engines()
    } catch {
      throw EngineTableError(message: "the table of engines is damaged: \(error.message) (byte \(error.offset))")
    }
  }
}

/// Why a table of engines can't be used.
public struct EngineTableError: Error, Hashable, Sendable {
  /// What is wrong, in one sentence without a full stop.
  public let message: String
}

/// Goes through the table's JSON.
private struct EngineTableWalk {
  private let root: JSONNode
  private var known: [String: Engine] = [:]

  init(_ root: JSONNode) { self.root = root }

  mutating func engines() throws(JSONError) -> [Engine] {
    var engines: [Engine] = []
    for node in try elements(root, "engines") {
      let engine = try engine(node)
      engines.append(engine)
      known[engine.name] = engine
    }
    return engines
  }

  private func engine(_ node: JSONNode) throws(JSONError) -> Engine {
    var base: Engine?
    if let like = try node.text("like") {
      guard let found = known[like] else { throw JSONError("“\(like)” isn't in the table yet", at: node.offset) }
      base = found
    }
    var cells = base?.cells ?? [:]
    for (key, value) in try members(node, "elements") {
      guard let feature = Engine.Feature(rawValue: key) else {
        throw JSONError("“\(key)” is unknown", at: value.offset)
      }
      cells[feature] = try cell(value)
    }
    var limits = base?.limits ?? []
    if node["limits"] != nil { limits = try elements(node, "limits").map { node throws(JSONError) in try limit(node) } }
    var voices = base?.voices ?? [:]
    if node["voices"] != nil {
      voices = [:]
      for (language, list) in try members(node, "voices") { voices[language] = try texts(list) }
    }
    let document = try node["document"].map { node throws(JSONError) in try self.document(node) }
    guard let document = document ?? base?.document else { throw JSONError("“document” is missing", at: node.offset) }
    let checks = try node["checks"].map { node throws(JSONError) in try EngineChecks(node, source: source(node)) }
    return Engine(
      name: try required(node, "name"), title: try required(node, "title"),
      aliases: try node["aliases"].map { node throws(JSONError) in try texts(node) } ?? [], document: document,
      cells: cells, limits: limits, voices: voices, checks: checks ?? base?.checks ?? EngineChecks())
  }

  private func document(_ node: JSONNode) throws(JSONError) -> Engine.Document {
    guard let kind = Engine.Document.Kind(rawValue: try required(node, "kind")),
      let voices = Engine.Document.VoicePlace(rawValue: try required(node, "voices"))
    else { throw JSONError("“kind” or “voices” is unknown", at: node.offset) }
    var prefixes: [String: String] = [:]
    for (prefix, address) in try members(node, "prefixes") {
      guard case .string(let address) = address.value else { throw JSONError("not an address", at: address.offset) }
      prefixes[prefix] = address
    }
    return Engine.Document(
      kind: kind, suffix: try required(node, "suffix"), voices: voices, version: try node.text("version"),
      hasNamespace: flag(node, "namespace"), hasLanguage: flag(node, "language"), prefixes: prefixes,
      isFlat: try node.text("structure") == "flat", mark: try node.text("mark"), shape: try node.text("shape"),
      turn: try node.text("turn"), alternates: flag(node, "alternates"),
      isTurnByTurn: try node.text("run") == "turn", dialogVoice: try node.text("dialogVoice"),
      model: try node.text("model"))
  }

  private func cell(_ node: JSONNode) throws(JSONError) -> Engine.Cell {
    guard let support = Engine.Support(rawValue: try required(node, "support")) else {
      throw JSONError("“support” is taken, changed, refused or unknown", at: node.offset)
    }
    return Engine.Cell(
      support: support, source: try source(node), note: try node.text("note"), form: try node.text("form"),
      minimum: try node.number("minimum"), maximum: try node.number("maximum"), unit: try node.text("unit"))
  }

  private func limit(_ node: JSONNode) throws(JSONError) -> Engine.Limit {
    guard let measure = Engine.Limit.Measure(rawValue: try required(node, "what")),
      let maximum = try node.number("maximum")
    else { throw JSONError("a limit needs “what” and “maximum”", at: node.offset) }
    return Engine.Limit(measure: measure, maximum: maximum, source: try source(node), note: try node.text("note"))
  }

  private func source(_ node: JSONNode) throws(JSONError) -> Engine.Source {
    let key = try required(node, "source")
    guard let found = root["sources"]?[key] else { throw JSONError("“\(key)” is no source", at: node.offset) }
    return Engine.Source(
      key: key, title: try required(found, "title"), address: try found.text("url"), date: try required(found, "date"))
  }

  // MARK: Values

  private func required(_ node: JSONNode, _ key: String) throws(JSONError) -> String {
    guard let text = try node.text(key) else { throw JSONError("“\(key)” is missing", at: node.offset) }
    return text
  }

  private func flag(_ node: JSONNode, _ key: String) -> Bool {
    if case .boolean(true)? = node[key]?.value { true } else { false }
  }

  private func elements(_ node: JSONNode, _ key: String) throws(JSONError) -> [JSONNode] {
    guard case .array(let elements)? = node[key]?.value else { throw JSONError("“\(key)” is no list", at: node.offset) }
    return elements
  }

  private func members(_ node: JSONNode, _ key: String) throws(JSONError) -> [(key: String, value: JSONNode)] {
    guard let node = node[key] else { return [] }
    guard case .object(let members) = node.value else { throw JSONError("“\(key)” is no object", at: node.offset) }
    return members
  }

  private func texts(_ node: JSONNode) throws(JSONError) -> [String] {
    guard case .array(let elements) = node.value else { throw JSONError("a list is missing", at: node.offset) }
    return try elements.map { element throws(JSONError) in
      guard case .string(let text) = element.value else { throw JSONError("a text is missing", at: element.offset) }
      return text
    }
  }
}
