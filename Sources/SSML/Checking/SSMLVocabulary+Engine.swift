extension SSMLVocabulary {
  /// The table for an engine: what either version has, and what is the engine's own.
  ///
  /// Engines call their documents 1.0 or 1.1 and take from both.
  static func of(_ engine: Engine) -> SSMLVocabulary {
    var elements = v1_1.elements.merging(v1_0.elements, uniquingKeysWith: either)
    let checks = engine.checks
    let own = Set(checks.elements.keys)
    for (name, attributes) in checks.attributes {
      elements[name]?.attributes += attributes.map { SSMLAttributeRule($0, .text) }
    }
    let everything = Set(elements.keys).union(own)
    for (name, attributes) in checks.elements {
      elements[name] = SSMLElementRule(
        section: "2.2.3", content: .mixed(everything), attributes: attributes.map { SSMLAttributeRule($0, .text) })
    }
    for (name, rule) in elements {
      guard case .mixed(let children) = rule.content else { continue }
      elements[name]?.content = .mixed(children.union(own).union(checks.adds[name] ?? []))
    }
    if let place = elements["phoneme"]?.attributes.firstIndex(where: { $0.name == "alphabet" }) {
      elements["phoneme"]?.attributes[place].value = .alphabet(or: checks.alphabets)
    }
    return SSMLVocabulary(version: .v1_1, elements: elements)
  }

  private static func either(_ left: SSMLElementRule, _ right: SSMLElementRule) -> SSMLElementRule {
    var result = left
    if case .mixed(let more) = right.content, case .mixed(let children) = left.content {
      result.content = .mixed(children.union(more))
    }
    result.attributes = left.attributes.map { attribute in
      var attribute = attribute
      let other = right.attribute(attribute.name)
      attribute.isRequired = attribute.isRequired && other?.isRequired == true
      if let other { attribute.value = .either(attribute.value, other.value) }
      return attribute
    }
    for attribute in right.attributes where left.attribute(attribute.name) == nil {
      var attribute = attribute
      attribute.isRequired = false
      result.attributes.append(attribute)
    }
    return result
  }
}

extension SSMLValueRule {
  /// What one of two rules accepts; what both warn of is warned of.
  fileprivate static func either(_ left: SSMLValueRule, _ right: SSMLValueRule) -> SSMLValueRule {
    let wanted = left.wanted == right.wanted ? left.wanted : "\(left.wanted); or \(right.wanted)"
    return SSMLValueRule(
      wanted: wanted, accepts: { left.accepts($0) || right.accepts($0) },
      warning: right.warning == nil ? nil : left.warning)
  }

  /// The W3C's alphabets and some more.
  fileprivate static func alphabet(or more: [String]) -> SSMLValueRule {
    SSMLValueRule(wanted: ([alphabet.wanted] + more).joined(separator: ", or ")) {
      alphabet.accepts($0) || more.contains($0)
    }
  }
}
