import XML

/// The rules of the BBC's open-source validator for subtitles (bbc/ttml-validator), told anew: what it fails and what it
/// warns of, beside what the schema of EBU-TT-D says.
struct BBCRules {
  /// An element of the file.
  final class Element {
    let tag: XMLTag
    var children: [Element] = []
    /// The text directly within, and whether there was any.
    var text = ""

    init(_ tag: XMLTag) { self.tag = tag }

    var name: String { tag.localName }

    func all(_ name: String) -> [Element] {
      (self.name == name ? [self] : []) + children.flatMap { $0.all(name) }
    }

    func everything() -> [Element] { [self] + children.flatMap { $0.everything() } }

    func wholeText() -> String { children.reduce(text) { $0 + $1.wholeText() } }
  }

  /// What is wrong, in the order of finding.
  private(set) var findings: [String] = []
  private let root: Element?
  private var styles: [String: [String: String]] = [:]
  private let checksGaps: Bool

  /// Checks a file.
  /// - Parameter checksGaps: whether the gaps between captions count, which depend on the profile.
  init(_ bytes: [UInt8], checksGaps: Bool = false) throws {
    self.checksGaps = checksGaps
    root = try Self.tree(bytes)
    if String(decoding: bytes.prefix(38), as: UTF8.self) != "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" {
      findings.append("no declaration of UTF-8")
    }
    if bytes.contains(0) { findings.append("a null byte") }
    guard let root else {
      findings.append("no root")
      return
    }
    checkRoot(root)
    checkIdentifiers(root)
    checkHead(root)
    checkRegions(root)
    for body in root.children where body.name == "body" { checkBody(body) }
    checkTimes(root)
  }

  private static func tree(_ bytes: [UInt8]) throws -> Element? {
    var xml = XMLReader(bytes)
    var (root, open) = (Element?.none, [Element]())
    while let event = try xml.next() {
      switch event.kind {
      case .start(let tag):
        let element = Element(tag)
        open.last?.children.append(element)
        root = root ?? element
        open.append(element)
      case .end: open.removeLast()
      case .text(let text): open.last?.text += text
      }
    }
    return root
  }

  private mutating func require(_ holds: Bool, _ finding: @autoclosure () -> String) {
    if !holds { findings.append(finding()) }
  }

  private mutating func checkRoot(_ root: Element) {
    require(root.name == "tt" && root.tag.namespace == "http://www.w3.org/ns/ttml", "root")
    require(root.tag["ttp:timeBase"] == "media", "timeBase")
    require(root.tag["ttp:cellResolution"] == "32 15", "cellResolution is absent or not as the sizes need it")
    require(root.tag["ittp:activeArea"] != nil, "activeArea is absent")
    require(root.tag["ttp:contentProfiles"] == nil, "contentProfiles is not for EBU-TT-D")
    require(root.children.map(\.name) == ["head", "body"], "head and body")
  }

  private mutating func checkIdentifiers(_ root: Element) {
    var names: [String: Element] = [:]
    for element in root.everything() {
      require(element.tag["id"] == nil, "an id without prefix")
      guard let identifier = element.tag["xml:id"] else { continue }
      require(names.updateValue(element, forKey: identifier) == nil, "\(identifier) is given twice")
    }
    for element in root.everything() {
      for (attribute, target) in [("style", "style"), ("region", "region"), ("ttm:agent", "agent")] {
        guard let value = element.tag[attribute] else { continue }
        let references = value.split(separator: " ").map(String.init)
        require(!references.isEmpty && (attribute != "region" || references.count == 1), "\(attribute)=\(value)")
        for reference in references { require(names[reference]?.name == target, "\(attribute)=\(reference)") }
      }
      if ["body", "div", "p", "span"].contains(element.name) {
        for attribute in element.tag.attributes
        where attribute.name.contains("tts:") || attribute.name.hasPrefix("itts") {
          findings.append("inline \(attribute.name)")
        }
      }
    }
  }

  private mutating func checkHead(_ root: Element) {
    guard let head = root.children.first else { return }
    require(head.children.count { $0.name == "copyright" } == 1, "copyright")
    require(head.children.count { $0.name == "styling" } == 1, "styling")
    require(head.children.count { $0.name == "layout" } == 1, "layout")
    let conforms = head.all("conformsToStandard").map(\.text)
    require(conforms.contains("urn:ebu:tt:distribution:2018-04"), "conformsToStandard")
    let used = Set(root.everything().flatMap { ($0.tag["style"] ?? "").split(separator: " ").map(String.init) })
    for style in head.all("style") {
      let name = style.tag["xml:id"] ?? ""
      require(used.contains(name), "style \(name) is not referred to")
      for attribute in style.tag.attributes where attribute.name.contains(":") && attribute.name != "xml:id" {
        styles[name, default: [:]][attribute.localName] = attribute.value
      }
      require(styles[name] != nil, "style \(name) says nothing")
    }
    require(!styles.isEmpty, "no style")
  }

  private mutating func checkRegions(_ root: Element) {
    let used = Set(root.everything().compactMap { $0.tag["region"] })
    for region in root.all("region") {
      let name = region.tag["xml:id"] ?? ""
      require(used.contains(name), "region \(name) is not referred to")
      require(region.tag["tts:overflow"] == "visible", "overflow")
      require(["before", "center", "after"].contains(region.tag["tts:displayAlign"]), "displayAlign")
      require(region.tag["tts:backgroundColor"] == nil, "region's background")
      let edges = ["tts:origin", "tts:extent"].flatMap { attribute in
        (region.tag[attribute] ?? "").split(separator: " ").compactMap {
          $0.hasSuffix("%") ? Double($0.dropLast()) : nil
        }
      }
      guard edges.count == 4 else { return findings.append("origin and extent") }
      require(edges[0] >= 9.5 && edges[0] + edges[2] <= 91.5, "horizontally outside of the safe area")
      require(edges[1] >= 5 && edges[1] + edges[3] <= 95, "vertically outside of the safe area")
    }
  }

  private mutating func checkBody(_ body: Element) {
    require(!body.children.isEmpty && body.children.allSatisfy { $0.name == "div" }, "body holds div")
    for div in body.children {
      require(div.children.allSatisfy { $0.name == "p" } && !div.children.isEmpty, "div holds p")
      for element in [body, div] {
        require(["begin", "end", "dur"].allSatisfy { element.tag[$0] == nil }, "\(element.name) has times")
      }
      let style = merged(div, into: merged(body, into: [:]))
      require(style["backgroundColor"] == nil, "a block has a background")
      for p in div.children { check(p, style) }
    }
  }

  private func merged(_ element: Element, into style: [String: String]) -> [String: String] {
    var style = style
    for name in (element.tag["style"] ?? "").split(separator: " ") {
      style.merge(styles[String(name)] ?? [:]) { $1 }
    }
    return style
  }

  private mutating func check(_ p: Element, _ inherited: [String: String]) {
    let name = p.tag["xml:id"] ?? "?"
    require(name != "?", "p without xml:id")
    require(p.tag["region"] != nil, "\(name) stands in no region")
    require(p.text.isEmpty, "\(name) has text outside of spans")
    require(p.children.contains { $0.name == "span" }, "\(name) has no span")
    let breaks = p.wholeText().unicodeScalars.contains {
      [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029].contains($0.value)
    }
    require(!breaks || !p.all("br").isEmpty, "\(name) has line breaks without br")
    let style = merged(p, into: inherited)
    require(style["lineHeight"] == "120%" && style["fontSize"] == "100%", "\(name): sizes")
    require(
      style["linePadding"].flatMap { Double($0.dropLast()) }.map { (0.3...0.8).contains($0) } == true, "linePadding")
    require(style["fillLineGap"] == "true", "fillLineGap")
    require(style["multiRowAlign"] == nil, "multiRowAlign")
    require(style["backgroundColor"] == nil, "\(name): a block has a background")
    for child in p.children {
      require(["span", "br"].contains(child.name), "\(name) holds \(child.name)")
      if child.name == "span" { checkSpan(child, style, name) }
    }
  }

  private mutating func checkSpan(_ span: Element, _ inherited: [String: String], _ name: String) {
    require(span.children.allSatisfy { $0.name == "br" }, "\(name): a span holds more than text")
    require(["begin", "end", "dur"].allSatisfy { span.tag[$0] == nil }, "\(name): a span has times")
    let own = merged(span, into: [:])
    let allowed: Set = [
      "color", "backgroundColor", "fontWeight", "textDecoration", "fontFamily", "fontSize", "direction",
    ]
    require(Set(own.keys).isSubset(of: allowed), "\(name): a span has styles that aren't for spans: \(own.keys)")
    let style = merged(span, into: inherited)
    require(["#FFFFFF", "#00FFFF", "#FFFF00", "#00FF00"].contains(style["color"] ?? "#FFFFFF"), "\(name): colour")
    require(own["backgroundColor"] == "#000000", "\(name): a span's background")
    require(style["fontStyle"] ?? "normal" == "normal", "\(name): italics")
    require(style["fontFamily"] == "ReithSans, Arial, Roboto, proportionalSansSerif, default", "\(name): font")
  }

  private mutating func checkTimes(_ root: Element) {
    var times: [(begin: Double, end: Double)] = []
    for p in root.all("p") {
      let ends = [p.tag["begin"], p.tag["end"]].compactMap { $0.flatMap(Self.seconds) }
      require(ends.count == 2 && p.tag["dur"] == nil, "times of \(p.tag["xml:id"] ?? "?")")
      if ends.count == 2 { times.append((ends[0], ends[1])) }
    }
    require(times.count { $0.begin < 23 * 60 } >= 2, "fewer than two captions in the first 23 minutes")
    guard checksGaps else { return }
    let sorted = times.sorted { $0.begin < $1.begin }
    for (one, next) in zip(sorted, sorted.dropFirst()) {
      let gap = next.begin - one.end
      require(gap <= 0 || gap >= 1.5, "a gap of \(gap) s at \(one.end) s")
    }
  }

  /// A clock time: two digits or more, two, two, and any decimals.
  private static func seconds(_ text: String) -> Double? {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 3, fields[0].count >= 2, fields[1].count == 2,
      fields[2].prefix(while: { $0 != "." }).count == 2,
      let hours = Double(fields[0]), let minutes = Double(fields[1]), minutes < 60, let seconds = Double(fields[2]),
      seconds < 60
    else { return nil }
    return hours * 3600 + minutes * 60 + seconds
  }
}
