public import Alignment
import JSON
public import TalkScript

/// Reads when an engine spoke what, from the file in which its answer was kept.
///
/// The format is told from the content. One file may hold the answers to several requests, one behind the other or as
/// elements of one list; each gives its own times, which count from the start of that request's sound.
public struct EngineTimesReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads a file of answers.
  ///
  /// Linear in the length of the file.
  /// - Throws: ``EngineTimesError`` with line and column when the bytes are no JSON, or none that is known.
  public func read(_ bytes: [UInt8]) throws(EngineTimesError) -> EngineTimesReading {
    do throws(JSONError) {
      var parser = JSONParser(bytes, from: JSONPlace.start(of: bytes))
      var answers: (any AnswerFormat)?
      while let node = try parser.next() {
        guard case .array(let nodes) = node.value else {
          try Self.add(node, to: &answers)
          continue
        }
        answers?.startList()
        for node in nodes { try Self.add(node, to: &answers) }
      }
      guard let answers else { throw JSONError("the file holds no times: \(Self.looksFor)", at: 0) }
      return try answers.finish()
    } catch {
      throw EngineTimesError(diagnostic: JSONPlace.diagnostic(error, "times-invalid", in: bytes))
    }
  }

  /// The formats, in the order in which they are asked.
  private static let formats: [any AnswerFormat.Type] = [
    PollyAnswer.self, GoogleAnswer.self, ElevenLabsAnswer.self, EspeakAnswer.self, AzureAnswer.self, IBMAnswer.self,
  ]

  private static let looksFor = "looked for " + formats.map { $0.example }.joined(separator: ", ")

  private static func add(_ node: JSONNode, to answers: inout (any AnswerFormat)?) throws(JSONError) {
    guard case .object = node.value else {
      throw JSONError("\(node.kind) stands where an answer is expected: \(looksFor)", at: node.offset)
    }
    if answers == nil { answers = formats.first { $0.recognises(node) }?.init() }
    guard var format = answers else {
      throw JSONError("this is no answer with times that is known: \(looksFor)", at: node.offset)
    }
    guard type(of: format).recognises(node) else {
      throw JSONError("this is not of the same format as what stands before it", at: node.offset)
    }
    try format.add(node)
    answers = format
  }
}

/// What a file of answers holds.
public struct EngineTimesReading: Sendable {
  /// The format that was found, by the engine's name.
  public var format: String
  /// The times of each request.
  public var answers: [EngineTimes]

  /// The times of the one request that the file is of; `nil` where it holds several.
  ///
  /// Marks and words that were kept as two lists, as Azure's are, make one answer.
  public var single: EngineTimes? {
    let heard = answers.filter { $0 != EngineTimes() }
    guard heard.count(where: { !$0.marks.isEmpty }) <= 1, heard.count(where: { !$0.words.isEmpty }) <= 1,
      heard.count(where: { $0.length != nil }) <= 1
    else { return nil }
    return heard.reduce(into: EngineTimes()) { all, answer in
      all.marks += answer.marks
      all.words += answer.words
      all.length = all.length ?? answer.length
    }
  }
}

/// Why a file gives no times.
public struct EngineTimesError: Error, Hashable, Sendable {
  /// What is wrong, where, and what to do.
  public let diagnostic: Diagnostic
}

/// The form in which one engine tells times.
protocol AnswerFormat: Sendable {
  /// The engine's name, as messages have it.
  static var name: String { get }
  /// How such an answer looks.
  static var example: String { get }
  /// Whether an object looks like a part of such an answer.
  static func recognises(_ node: JSONNode) -> Bool

  /// Starts with nothing.
  init()
  /// Takes the next object of a file.
  mutating func add(_ node: JSONNode) throws(JSONError)
  /// Tells that a list of objects starts, which may be another request's.
  mutating func startList()
  /// The requests found.
  var answers: [EngineTimes] { get }
}

extension AnswerFormat {
  mutating func startList() {}

  /// What was read, once no object is left.
  func finish() throws(JSONError) -> EngineTimesReading {
    EngineTimesReading(format: Self.name, answers: answers)
  }
}

/// Answers that come as a stream of events: where time falls back, another request begins.
struct AnswerStream: Sendable {
  private(set) var answers: [EngineTimes] = []
  private var lastMark = Duration.zero
  private var lastWord = Duration.zero

  /// Starts another request.
  mutating func start() {
    answers.append(EngineTimes())
    (lastMark, lastWord) = (.zero, .zero)
  }

  mutating func add(_ mark: EngineTimes.Mark) {
    if answers.isEmpty || mark.time < lastMark { start() }
    answers[answers.count - 1].marks.append(mark)
    lastMark = mark.time
  }

  mutating func add(_ word: EngineTimes.Word) {
    if answers.isEmpty || word.start < lastWord { start() }
    answers[answers.count - 1].words.append(word)
    lastWord = word.start
  }

  /// Ends the last word at a time, unless it is known to end sooner.
  mutating func endWord(at time: Duration) {
    guard let answer = answers.indices.last, let word = answers[answer].words.indices.last,
      answers[answer].words[word].end == nil, answers[answer].words[word].start <= time
    else { return }
    answers[answer].words[word].end = time
  }

  /// Says how long the request that is open sounds.
  mutating func setLength(_ length: Duration) {
    if answers.isEmpty { start() }
    answers[answers.count - 1].length = length
  }
}
