import JSON

/// How an engine's SSML differs from the W3C's: what a checker needs to know beside the table of features.
struct EngineChecks: Hashable, Sendable {
  /// Where it is said.
  var source: Engine.Source?
  /// Whether `speak` may come without version, namespace and language.
  var takesFragments = false
  /// Whether elements of other namespaces than its own are an error.
  var refusesOthers = false
  /// The prefixes of its own elements.
  var extensions: Set<String> = []
  /// The prefixes that it knows without a declaration.
  var undeclared: Set<String> = []
  /// Elements of its own without a prefix, with their attributes.
  var elements: [String: [String]] = [:]
  /// Attributes of its own on SSML's elements.
  var attributes: [String: [String]] = [:]
  /// Alphabets of its own for `phoneme`.
  var alphabets: [String] = []
  /// What elements may hold beside what SSML lets them.
  var adds: [String: [String]] = [:]
  /// The only elements that an element may hold.
  var only: [String: [String]] = [:]
  /// Attributes that elements must have.
  var required: [String: [String]] = [:]
  /// Elements of which a document must hold one.
  var holds: [String] = []
}

extension EngineChecks {
  /// Reads them from the table of engines.
  init(_ node: JSONNode, source: Engine.Source) throws(JSONError) {
    self.source = source
    takesFragments = Self.flag(node, "fragments")
    refusesOthers = Self.flag(node, "refusesOthers")
    extensions = Set(try Self.names(node["extensions"]))
    undeclared = Set(try Self.names(node["undeclared"]))
    elements = try Self.lists(node["elements"])
    attributes = try Self.lists(node["attributes"])
    alphabets = try Self.names(node["alphabets"])
    adds = try Self.lists(node["adds"])
    only = try Self.lists(node["only"])
    required = try Self.lists(node["required"])
    holds = try Self.names(node["holds"])
  }

  private static func flag(_ node: JSONNode, _ key: String) -> Bool {
    if case .boolean(true)? = node[key]?.value { true } else { false }
  }

  private static func names(_ node: JSONNode?) throws(JSONError) -> [String] {
    guard let node else { return [] }
    guard case .array(let elements) = node.value else { throw JSONError("a list is missing", at: node.offset) }
    return try elements.map { element throws(JSONError) in
      guard case .string(let text) = element.value else { throw JSONError("a name is missing", at: element.offset) }
      return text
    }
  }

  private static func lists(_ node: JSONNode?) throws(JSONError) -> [String: [String]] {
    guard let node else { return [:] }
    guard case .object(let members) = node.value else { throw JSONError("an object is missing", at: node.offset) }
    var lists: [String: [String]] = [:]
    for (key, value) in members { lists[key] = try names(value) }
    return lists
  }
}
