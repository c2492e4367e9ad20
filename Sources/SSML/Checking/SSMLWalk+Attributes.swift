import TalkScript
import XML

extension SSMLWalk {
  private static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  /// Checks the attributes of an SSML element.
  mutating func checkAttributes(of tag: XMLTag, _ name: String, _ rule: SSMLElementRule, at place: SourceLocation) {
    var given: Set<String> = []
    for attribute in tag.attributes {
      longestValue = max(longestValue, attribute.value.utf8.count)
      if let known = known(attribute, name, rule, in: tag, at: place) {
        given.insert(known.name)
        check(attribute, known, name, rule, in: tag, at: place)
      }
    }
    let range = source.range(ofTag: tag.name, at: place)
    let isFragment = name == "speak" && checks?.takesFragments == true
    for missing in rule.attributes where missing.isRequired && !given.contains(missing.name) && !isFragment {
      let section = missing.section ?? rule.section
      let message = "<\(name)> needs the attribute \(missing.name): \(missing.value.wanted)"
      add(.error, "ssml-attribute-missing", message, section, at: range)
    }
    // One that is wrong was told already, and shows that its author knows.
    if rule.needsAttribute, given.isEmpty, !tag.attributes.contains(where: { $0.namespace == nil }) {
      let choice = rule.attributes.map(\.name).joined(separator: ", ")
      add(.error, "ssml-\(name)-empty", "<\(name)> needs at least one of \(choice)", rule.section, at: range)
    }
    if name == "meta", given.contains("name") == given.contains("http-equiv") {
      add(.error, "ssml-meta-name", "<meta> needs either name or http-equiv, not both", rule.section, at: range)
    }
  }

  /// The rule of an attribute; tells what is wrong when it has none.
  private mutating func known(
    _ attribute: XMLAttribute, _ name: String, _ rule: SSMLElementRule, in tag: XMLTag, at place: SourceLocation
  ) -> SSMLAttributeRule? {
    if attribute.namespace == nil, attribute.name.contains(":") {
      addUndeclared(attribute.name, at: source.range(ofAttribute: attribute.name, in: tag, at: place))
      return nil
    }
    if attribute.namespace == Self.xmlNamespace {
      if attribute.localName == "space" { return Self.space }
    } else if attribute.namespace == SSMLVersion.namespace {
      let range = source.range(ofAttribute: attribute.name, in: tag, at: place)
      let message = "\(attribute.name.shown) must be written without a prefix: \(attribute.localName.shown)"
      add(.error, "ssml-attribute", message, "2.1", at: range)
      return nil
    } else if attribute.namespace != nil {
      return nil
    }
    if let found = rule.attribute(attribute.name) { return found }
    let range = source.range(ofAttribute: attribute.name, in: tag, at: place)
    if name == "voice", attribute.name == "xml:lang" {
      let message =
        "In SSML 1.1, xml:lang can't stand on <voice>: languages chooses a voice, <lang> tells the text's language"
      add(.error, "ssml-voice-language", message, "3.1.2", at: range)
      // Not to be told of as an empty voice, too.
      return SSMLAttributeRule(attribute.name, .text)
    }
    add(.error, "ssml-attribute", unknown(attribute.name, name, rule), rule.section, at: range)
    return nil
  }

  private static let space = SSMLAttributeRule("xml:space", .oneOf("default", "preserve"))

  private func unknown(_ attribute: String, _ name: String, _ rule: SSMLElementRule) -> String {
    let subject = "<\(name)> has no attribute \(attribute.shown)"
    let other: SSMLVersion = vocabulary.version == .v1_0 ? .v1_1 : .v1_0
    if SSMLVocabulary.of(other).elements[name]?.attribute(attribute) != nil {
      return "\(subject) in SSML \(vocabulary.version.rawValue), only in \(other.rawValue)"
    }
    let meant = ["xml:\(attribute)", attribute.lowercased()].first { rule.attribute($0) != nil }
    if let meant { return "\(subject); write \(meant)" }
    return rule.attributes.isEmpty
      ? subject : "\(subject); it takes \(rule.attributes.map(\.name).joined(separator: ", "))"
  }

  private mutating func check(
    _ attribute: XMLAttribute, _ known: SSMLAttributeRule, _ name: String, _ rule: SSMLElementRule, in tag: XMLTag,
    at place: SourceLocation
  ) {
    let (value, section) = (attribute.value, known.section ?? rule.section)
    guard known.value.accepts(value) else {
      let range = source.range(ofAttribute: attribute.name, in: tag, at: place)
      let message = "\(attribute.name) of <\(name)> is \(value.quoted), but must be \(known.value.wanted)"
      return add(.error, "ssml-value", message, section, at: range)
    }
    if let warning = known.value.warning, warning.concerns(value) {
      let range = source.range(ofAttribute: attribute.name, in: tag, at: place)
      let message = "\(attribute.name)=\(value.quoted) \(warning.reason)"
      add(.warning, warning.rule, message, section, at: range)
    }
    guard let use = SSMLNames.Use(element: name, attribute: known.name) else { return }
    let range = source.range(ofAttribute: attribute.name, in: tag, at: place)
    if let breach = names.note(use, String(value.trimmed), at: range, vocabulary.version) { breaches.add(breach) }
  }
}

extension String {
  /// A piece of a document for a message: in one line, and not too long.
  var shown: String { shown(upTo: 60) }

  /// The same with a length of one's own.
  func shown(upTo count: Int) -> String {
    let scalars = unicodeScalars.prefix(count + 1)
    let visible = scalars.prefix(count).map { $0.properties.generalCategory == .control ? " " : $0 }
    return String(String.UnicodeScalarView(visible)) + (scalars.count > count ? "…" : "")
  }

  /// The same in quotation marks.
  var quoted: String { "“\(shown)”" }
}
