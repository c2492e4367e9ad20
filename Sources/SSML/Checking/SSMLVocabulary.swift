/// What the elements of a version of SSML may have and hold: one table, written from the Recommendation's prose.
struct SSMLVocabulary: Sendable {
  /// The version that it is of.
  let version: SSMLVersion
  /// The rules by the elements' names.
  let elements: [String: SSMLElementRule]

  /// The table of a version.
  static func of(_ version: SSMLVersion) -> SSMLVocabulary {
    switch version {
    case .v1_0: v1_0
    case .v1_1: v1_1
    }
  }

  /// The elements that may hold this one, in order.
  func parents(of child: String) -> [String] {
    elements.filter { $0.value.holds(child) }.keys.sorted()
  }

  /// What stands in `speak` before everything else.
  static let header: Set = ["lexicon", "meta", "metadata"]
}

/// What one element may have and hold.
struct SSMLElementRule: Sendable {
  /// What may stand between its tags.
  enum Content: Sendable {
    /// Nothing.
    case empty
    /// Text alone.
    case text
    /// Elements of other namespaces alone.
    case foreign
    /// Text and these elements.
    case mixed(Set<String>)
  }

  /// The section that describes it.
  var section: String
  /// What may stand between its tags.
  var content: Content
  /// Its attributes.
  var attributes: [SSMLAttributeRule]
  /// Whether it is an error to give it no attribute at all.
  var needsAttribute = false

  /// Whether an element may stand in it.
  func holds(_ child: String) -> Bool {
    if case .mixed(let children) = content { children.contains(child) } else { false }
  }

  /// The rule of an attribute.
  func attribute(_ name: String) -> SSMLAttributeRule? { attributes.first { $0.name == name } }
}

/// An attribute of an element.
struct SSMLAttributeRule: Sendable {
  var name: String
  var value: SSMLValueRule
  var isRequired = false
  /// The section that describes it, if it isn't the element's.
  var section: String?

  init(_ name: String, _ value: SSMLValueRule, isRequired: Bool = false, section: String? = nil) {
    (self.name, self.value, self.isRequired, self.section) = (name, value, isRequired, section)
  }
}

extension SSMLVocabulary {
  private typealias Attribute = SSMLAttributeRule

  private static let withinToken: Set = [
    "audio", "break", "emphasis", "mark", "phoneme", "prosody", "say-as", "sub",
  ]

  /// SSML 1.1, Core and Extended profile.
  static let v1_1: SSMLVocabulary = {
    let inline = withinToken.union(["lang", "lookup", "token", "voice", "w"])
    let language = Attribute("xml:lang", .language, section: "3.1.2")
    let failure = Attribute("onlangfailure", .languageFailure, section: "3.1.13")
    let ofText = [language, Attribute("xml:id", .identifier, section: "3.1.4"), failure]
    let fetching = [
      Attribute("fetchtimeout", .time), Attribute("maxage", .nonNegative), Attribute("maxstale", .nonNegative),
    ]
    let word = SSMLElementRule(
      section: "3.1.8.2", content: .mixed(withinToken), attributes: ofText + [Attribute("role", .roles)])
    var elements = common(inline: inline, language: language)
    elements["speak"]?.attributes += [
      Attribute("startmark", .markName, section: "3.1.1.1"), Attribute("endmark", .markName, section: "3.1.1.1"),
      failure,
    ]
    elements["lexicon"] = SSMLElementRule(
      section: "3.1.5.1", content: .empty,
      attributes: [
        Attribute("uri", .text, isRequired: true), Attribute("xml:id", .identifier, isRequired: true),
        Attribute("type", .text),
      ] + fetching)
    elements["lookup"] = SSMLElementRule(
      section: "3.1.5.2", content: .mixed(inline.union(["p", "s"])),
      attributes: [Attribute("ref", .identifier, isRequired: true)])
    for name in ["p", "s"] { elements[name]?.attributes = ofText }
    for name in ["token", "w"] { elements[name] = word }
    elements["phoneme"]?.attributes.append(Attribute("type", .oneOf("default", "ruby")))
    elements["lang"] = SSMLElementRule(
      section: "3.1.12", content: .mixed(inline.union(["p", "s"])),
      attributes: [Attribute("xml:lang", .language, isRequired: true), failure])
    elements["voice"]?.attributes = [
      Attribute("gender", .oneOf("male", "female", "neutral", mayBeEmpty: true)),
      Attribute("age", .nonNegativeOrEmpty), Attribute("variant", .positiveOrEmpty),
      Attribute("name", .text), Attribute("languages", .accents), Attribute("required", .voiceFeatures),
      Attribute("ordering", .voiceFeatures),
      Attribute("onvoicefailure", .oneOf("priorityselect", "keepexisting", "processorchoice")),
    ]
    elements["audio"]?.attributes = fetching + audio
    elements["desc"]?.attributes.append(failure)
    return SSMLVocabulary(version: .v1_1, elements: elements)
  }()

  private static let audio = [
    Attribute("src", .text), Attribute("fetchhint", .oneOf("safe", "prefetch")),
    Attribute("clipBegin", .time, section: "3.3.1.1"), Attribute("clipEnd", .time, section: "3.3.1.1"),
    Attribute("repeatCount", .count, section: "3.3.1.1"), Attribute("repeatDur", .time, section: "3.3.1.1"),
    Attribute("soundLevel", .soundLevel, section: "3.3.1.2"), Attribute("speed", .speed, section: "3.3.1.3"),
  ]

  /// SSML 1.0: fewer elements and attributes, the language on `voice`, rates and volumes as plain numbers.
  static let v1_0: SSMLVocabulary = {
    let language = Attribute("xml:lang", .language, section: "3.1.2")
    var elements = common(inline: withinToken.union(["voice"]), language: language)
    elements["lexicon"]?.attributes = [Attribute("uri", .text, isRequired: true), Attribute("type", .text)]
    elements["voice"]?.attributes.append(language)
    elements["prosody"]?.attributes.removeAll { $0.name == "rate" || $0.name == "volume" }
    elements["prosody"]?.attributes += [Attribute("rate", .rateOf1_0), Attribute("volume", .volumeOf1_0)]
    elements["audio"]?.attributes = [Attribute("src", .text, isRequired: true)]
    let sections = [
      "lexicon": "3.1.4", "meta": "3.1.5", "metadata": "3.1.6", "p": "3.1.7", "s": "3.1.7", "say-as": "3.1.8",
      "phoneme": "3.1.9", "sub": "3.1.10",
    ]
    for (name, section) in sections { elements[name]?.section = section }
    return SSMLVocabulary(version: .v1_0, elements: elements)
  }()

  /// What both versions have, with the sections of 1.1.
  private static func common(inline: Set<String>, language: SSMLAttributeRule) -> [String: SSMLElementRule] {
    let blocks = SSMLElementRule.Content.mixed(inline.union(["p", "s"]))
    return [
      "speak": .init(
        section: "3.1.1", content: .mixed(inline.union(["p", "s"]).union(header)),
        attributes: [
          Attribute("version", .text), Attribute("xml:lang", .language, isRequired: true, section: "3.1.2"),
          Attribute("xml:base", .text, section: "3.1.3"),
        ]),
      "lexicon": .init(section: "3.1.5.1", content: .empty, attributes: []),
      "meta": .init(
        section: "3.1.6", content: .empty,
        attributes: [
          Attribute("name", .nameToken), Attribute("http-equiv", .nameToken),
          Attribute("content", .text, isRequired: true),
        ]),
      "metadata": .init(section: "3.1.7", content: .foreign, attributes: []),
      "p": .init(section: "3.1.8.1", content: .mixed(inline.union(["s"])), attributes: [language]),
      "s": .init(section: "3.1.8.1", content: .mixed(inline), attributes: [language]),
      "say-as": .init(
        section: "3.1.9", content: .text,
        attributes: [
          Attribute("interpret-as", .sayAs, isRequired: true), Attribute("format", .nameToken),
          Attribute("detail", .nameToken),
        ]),
      "phoneme": .init(
        section: "3.1.10", content: .text,
        attributes: [Attribute("ph", .text, isRequired: true), Attribute("alphabet", .alphabet)]),
      "sub": .init(section: "3.1.11", content: .text, attributes: [Attribute("alias", .text, isRequired: true)]),
      "voice": .init(
        section: "3.2.1", content: blocks,
        attributes: [
          Attribute("gender", .oneOf("male", "female", "neutral")), Attribute("age", .nonNegative),
          Attribute("variant", .positive), Attribute("name", .text),
        ], needsAttribute: true),
      "emphasis": .init(
        section: "3.2.2", content: .mixed(inline),
        attributes: [Attribute("level", .oneOf("strong", "moderate", "none", "reduced"))]),
      "break": .init(
        section: "3.2.3", content: .empty,
        attributes: [
          Attribute("strength", .oneOf("none", "x-weak", "weak", "medium", "strong", "x-strong")),
          Attribute("time", .time),
        ]),
      "prosody": .init(
        section: "3.2.4", content: blocks,
        attributes: [
          Attribute("pitch", .pitch), Attribute("contour", .contour), Attribute("range", .pitch),
          Attribute("rate", .rate), Attribute("duration", .time), Attribute("volume", .volume),
        ], needsAttribute: true),
      "audio": .init(section: "3.3.1", content: .mixed(inline.union(["p", "s", "desc"])), attributes: []),
      "mark": .init(section: "3.3.2", content: .empty, attributes: [Attribute("name", .markName, isRequired: true)]),
      "desc": .init(section: "3.3.3", content: .text, attributes: [language]),
    ]
  }
}
