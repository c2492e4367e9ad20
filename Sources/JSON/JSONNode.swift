/// A value of a JSON text, with its place: what a message about it must point at.
///
/// Foundation's decoder keeps no places, and a transcript's turns need theirs.
package struct JSONNode {
  /// What the value is.
  package enum Value {
    case object([(key: String, value: JSONNode)])
    case array([JSONNode])
    case string(String)
    case number(Double)
    case boolean(Bool)
    case null
  }

  package let value: Value
  /// The offset of its first byte.
  package let offset: Int

  /// The value of a key; `nil` where the key is missing or `null`.
  package subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value, let found = members.last(where: { $0.key == key })?.value else {
      return nil
    }
    if case .null = found.value { return nil }
    return found
  }

  /// Whether this is an object that has a key, be it `null`.
  package func has(_ key: String) -> Bool {
    guard case .object(let members) = value else { return false }
    return members.contains { $0.key == key }
  }

  /// What a user would call it.
  package var kind: String {
    switch value {
    case .object: "an object"
    case .array: "a list"
    case .string: "a text"
    case .number: "a number"
    case .boolean: "true or false"
    case .null: "null"
    }
  }
}

extension JSONNode {
  /// The text of the first of some keys that is there; `nil` where all are missing or `null`.
  package func text(_ keys: String...) throws(JSONError) -> String? {
    guard let key = keys.first(where: { self[$0] != nil }), let node = self[key] else { return nil }
    switch node.value {
    case .string(let text): return text
    // Episodes are often called by a number.
    case .number(let number) where number == number.rounded() && abs(number) < 1e15: return String(Int64(number))
    default: throw JSONError("“\(key)” is \(node.kind), where a text is expected", at: node.offset)
    }
  }

  /// The number of the first of some keys that is there; `nil` where all are missing or `null`.
  package func number(_ keys: String...) throws(JSONError) -> Double? {
    guard let key = keys.first(where: { self[$0] != nil }), let node = self[key] else { return nil }
    switch node.value {
    case .number(let number): return number
    case .string(let text):
      if let number = Double(text) { return number }
    default: break
    }
    throw JSONError("“\(key)” is \(node.kind), where a number of seconds is expected", at: node.offset)
  }
}

/// Why a text isn't JSON, or not the JSON that was expected.
package struct JSONError: Error {
  package let message: String
  package let offset: Int

  package init(_ message: String, at offset: Int) {
    self.message = message
    self.offset = offset
  }
}
