import TalkScript

/// The speaker lines of a document under one layout, accepted for the document as a whole.
struct HeaderVote {
  /// A line that names its speaker.
  struct Header {
    /// The line, counted from 0.
    var line: Int
    /// The label on it: an index into `labels`.
    var label: Int
    /// Where the name and the speech stand.
    var place: HeaderPlace
  }

  /// A label as it stands in the text, and what is known of it.
  struct Label {
    var text: String
    var count: Int
    var isAccepted: Bool
    /// The first line that carries it, counted from 0.
    var firstLine: Int
  }

  /// The layout that was tried.
  let layout: any TurnLayout.Type
  /// Every label that could be a name.
  private(set) var labels: [Label] = []
  /// The accepted speaker lines, in order.
  private(set) var headers: [Header] = []

  /// Collects what could be speaker lines and accepts those whose label recurs, is known, or is a role word.
  ///
  /// Lines before `start`, the front matter, name nobody.
  init(_ layout: any TurnLayout.Type, _ source: SourceText, from start: Int, known: KnownCast) {
    self.layout = layout
    let candidates = collect(source, from: start, known: known)
    countTogether()
    for index in labels.indices { labels[index].isAccepted = isAccepted(labels[index], known: known) }
    acceptFullNames()
    headers = candidates.filter { labels[$0.label].isAccepted }
  }

  /// How strongly the document speaks for the layout: its accepted speaker lines.
  var strength: Int { headers.count }

  /// Labels that look like a name and head speech, but come only once.
  var loneNames: [Label] {
    guard layout != NameAloneLayout.self, strength > 0 else { return [] }
    return labels.filter { !$0.isAccepted && $0.count == 1 && isLikelyName($0.text) }
  }

  /// Counts labels together that differ only in case and spacing.
  private mutating func countTogether() {
    let keys = labels.map { KnownCast.key($0.text) }
    var totals: [String: Int] = [:]
    for (key, label) in zip(keys, labels) { totals[key, default: 0] += label.count }
    for index in labels.indices { labels[index].count = totals[keys[index]] ?? 1 }
  }

  private mutating func collect(_ source: SourceText, from start: Int, known: KnownCast) -> [Header] {
    let text = source.bytes.span
    let mayBeLong = known.mayBeLong
    let mayEndSentence = known.mayEndSentence
    var indexOfLabel: [String: Int] = [:]
    var candidates: [Header] = []
    for line in source.lines.indices.dropFirst(start) {
      guard let place = layout.header(in: text, line: source.lines[line]) else { continue }
      // Most lines are prose: they need not become labels first.
      if !mayBeLong, NameShape.isTooLong(text, place.name) { continue }
      if !mayEndSentence, NameShape.endsSentence(text, place.name) { continue }
      let label = source.text(place.name)
      let index: Int
      if let known = indexOfLabel[label] {
        index = known
      } else {
        index = labels.count
        indexOfLabel[label] = index
        labels.append(Label(text: label, count: 0, isAccepted: false, firstLine: line))
      }
      labels[index].count += 1
      candidates.append(Header(line: line, label: index, place: place))
    }
    return candidates
  }

  private func isAccepted(_ label: Label, known: KnownCast) -> Bool {
    if known.knows(label.text) || RoleWords.role(of: label.text) != nil { return true }
    if ReservedLabels.cueKind(of: label.text) != nil { return layout != NameAloneLayout.self }
    guard !ReservedLabels.isRemark(label.text) else { return false }
    // Bold marks say that this is a label, and a role word that it is a person.
    let isLabel = layout == BoldNameLayout.self || RoleWords.roleAtEnd(of: label.text) != nil
    guard isLabel ? NameShape.isLabel(label.text) : NameShape.isPlausible(label.text) else { return false }
    if RoleWords.roleBehind(name: label.text) != nil && layout != NameAloneLayout.self { return true }
    return label.count >= 2 && !ReservedLabels.isAnswer(label.text)
  }

  /// Accepts a full name that comes once, where its first or last part recurs: `Ada Quill:`, then `Ada:`.
  private mutating func acceptFullNames() {
    var byWord: [String: [NameParts]] = [:]
    for label in labels where label.isAccepted && label.count >= 2 && RoleWords.role(of: label.text) == nil {
      let parts = NameParts(label.text)
      for word in parts.words { byWord[word, default: []].append(parts) }
    }
    let byText = Dictionary(labels.indices.map { (labels[$0].text, $0) }, uniquingKeysWith: { first, _ in first })
    for index in labels.indices where !labels[index].isAccepted && labels[index].count == 1 {
      guard NameShape.isPlausible(labels[index].text), !labels[index].text.contains(",") else { continue }
      if let short = initialsBehind(labels[index].text), let twin = byText[short] {
        labels[index].isAccepted = true
        labels[twin].isAccepted = true
        continue
      }
      guard RoleWords.role(of: labels[index].text) == nil else { continue }
      let parts = NameParts(labels[index].text)
      labels[index].isAccepted = parts.words.contains { byWord[$0]?.contains { $0.isShortFor(parts) } ?? false }
    }
  }

  /// The initials that a name is given with, as in `Ada Quill (AQ)`.
  private func initialsBehind(_ label: String) -> String? {
    guard label.last == ")", let open = label.firstIndex(of: "(") else { return nil }
    let inner = label[label.index(after: open)...].dropLast()
    return (1...4).contains(inner.count) ? String(inner) : nil
  }

  private func isLikelyName(_ label: String) -> Bool {
    let words = label.split(separator: " ")
    return NameShape.isPlausible(label) && !ReservedLabels.isRemark(label)
      && (layout == BoldNameLayout.self || (1...4).contains(words.count))
      && words.allSatisfy { $0.first.map { !$0.isLowercase } ?? false }
  }
}

/// The words of a name, for telling a short form from another person.
struct NameParts: Hashable {
  /// Its words, in lower case.
  let words: Set<String>

  init(_ name: String) {
    words = Set(name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  /// Whether all words of this name stand in a longer one.
  func isShortFor(_ longer: Self) -> Bool {
    !words.isEmpty && words.isStrictSubset(of: longer.words)
  }

  /// Whether two names have the same words.
  func isSame(as other: Self) -> Bool { words == other.words && !words.isEmpty }
}
