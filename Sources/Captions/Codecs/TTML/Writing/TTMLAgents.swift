import XML

/// The speakers of a document as the agents of a TTML file.
struct TTMLAgents {
  /// The names, in the order in which they first speak.
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]

  /// Finds everybody who speaks.
  init(_ document: CaptionDocument) {
    for caption in document.captions {
      if let name = caption.speakerName { add(name) }
      for span in caption.spans { if let voice = span.mark.voice { add(voice) } }
    }
  }

  private mutating func add(_ name: String) {
    guard numbers[name] == nil else { return }
    names.append(name)
    numbers[name] = names.count
  }

  /// The index of a speaker in ``names``.
  func index(of name: String) -> Int? { numbers[name].map { $0 - 1 } }

  /// What a speaker is referred to by.
  func reference(to name: String) -> String? { numbers[name].map { "agent-\($0)" } }

  /// Writes the agents into the head.
  func write(to xml: inout XMLWriter) {
    for (index, name) in names.enumerated() {
      xml.start("ttm:agent")
      xml.attribute("xml:id", "agent-\(index + 1)")
      xml.attribute("type", "person")
      xml.start("ttm:name")
      xml.attribute("type", "full")
      xml.text(name)
      xml.end()
      xml.end()
      xml.lineBreak()
    }
  }
}

extension Caption {
  /// Who speaks, also where only the label says it.
  var speakerName: String? { speaker ?? label?.name }
}
