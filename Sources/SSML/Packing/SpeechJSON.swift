import JSON
import TalkScript

/// The JSON requests of engines that take no SSML, as their makers document them.
struct SpeechJSON {
  private let engine: Engine
  private let language: LanguageTag
  private var writer = JSONWriter()

  init(_ engine: Engine, language: LanguageTag) {
    self.engine = engine
    self.language = language
  }

  /// The request in UTF-8.
  var bytes: [UInt8] { writer.bytes }

  /// One text in one voice: OpenAI's `input`, ElevenLabs' `text`, whose voice stands in the address.
  mutating func single(_ text: [UInt8], voice: String, speed: Double?) {
    object {
      $0.model()
      $0.key($0.engine.document.shape == "openai" ? "input" : "text")
      $0.string(text)
      if $0.engine.document.shape == "openai" {
        $0.key("voice")
        $0.writer.string(voice)
        $0.speed(speed)
      } else if let speed {
        $0.key("voice_settings")
        $0.object(isLine: false) { $0.speed(speed, isLine: false) }
      }
    }
  }

  /// ElevenLabs' dialogue: `inputs` with a text and a `voice_id` each.
  mutating func elevenLabsDialogue(_ turns: [(voice: String, text: [UInt8])]) {
    object {
      $0.model()
      $0.key("inputs")
      $0.list(turns) { json, turn in
        json.writer.key("text")
        json.string(turn.text)
        json.writer.key("voice_id")
        json.writer.string(turn.voice)
      }
    }
  }

  /// Google Cloud's `multiSpeakerMarkup`.
  mutating func googleTurns(_ turns: [(voice: String, text: [UInt8])]) {
    object {
      $0.key("input")
      $0.object(isLine: false) {
        $0.writer.key("multiSpeakerMarkup")
        $0.object(isLine: false) {
          $0.writer.key("turns")
          $0.list(turns) { json, turn in
            json.writer.key("text")
            json.string(turn.text)
            json.writer.key("speaker")
            json.writer.string(turn.voice)
          }
        }
      }
      $0.key("voice")
      $0.object(isLine: false) {
        // The voices of this interface speak American English only.
        $0.writer.key("languageCode")
        $0.writer.string("en-US")
        $0.writer.key("name")
        $0.writer.string($0.engine.document.dialogVoice ?? "")
      }
      $0.key("audioConfig")
      $0.object(isLine: false) {
        $0.writer.key("audioEncoding")
        $0.writer.string("LINEAR16")
      }
    }
  }

  /// Gemini's transcript: a line for each turn, and a voice for each name.
  mutating func gemini(_ turns: [(name: String, voice: String, text: [UInt8])]) {
    var speakers: [(name: String, voice: String)] = []
    for turn in turns where !speakers.contains(where: { $0.name == turn.name }) {
      speakers.append((turn.name, turn.voice))
    }
    let transcript = turns.map { Array("\($0.name): ".utf8) + $0.text }
    object {
      $0.key("contents")
      $0.list([transcript]) { json, lines in
        json.writer.key("parts")
        json.writer.open("[")
        json.object(isLine: false) {
          $0.writer.key("text")
          $0.string(Array(lines.joined(separator: [UInt8(ascii: "\n")])))
        }
        json.writer.close("]")
      }
      $0.key("generationConfig")
      $0.object(isLine: false) {
        $0.writer.key("responseModalities")
        $0.writer.open("[")
        $0.writer.string("AUDIO")
        $0.writer.close("]")
        $0.writer.key("speechConfig")
        $0.object(isLine: false) { $0.geminiVoices(speakers) }
      }
    }
  }

  private mutating func geminiVoices(_ speakers: [(name: String, voice: String)]) {
    guard speakers.count > 1 else {
      writer.key("voiceConfig")
      return prebuilt(speakers.first?.voice ?? "")
    }
    writer.key("multiSpeakerVoiceConfig")
    object(isLine: false) {
      $0.writer.key("speakerVoiceConfigs")
      $0.list(speakers) { json, speaker in
        json.writer.key("speaker")
        json.writer.string(speaker.name)
        json.writer.key("voiceConfig")
        json.prebuilt(speaker.voice)
      }
    }
  }

  private mutating func prebuilt(_ voice: String) {
    object(isLine: false) {
      $0.writer.key("prebuiltVoiceConfig")
      $0.object(isLine: false) {
        $0.writer.key("voiceName")
        $0.writer.string(voice)
      }
    }
  }

  // MARK: Pieces

  private mutating func model() {
    guard let model = engine.document.model else { return }
    key(engine.document.shape == "openai" ? "model" : "model_id")
    writer.string(model)
  }

  private mutating func speed(_ speed: Double?, isLine: Bool = true) {
    guard let speed else { return }
    if isLine { key("speed") } else { writer.key("speed") }
    writer.number((speed * 100).rounded() / 100)
  }

  private mutating func string(_ utf8: [UInt8]) { writer.string(utf8.span, utf8.indices) }

  private mutating func key(_ key: StaticString) {
    writer.line(indent: 2)
    writer.key(key)
  }

  private mutating func object(isLine: Bool = true, _ content: (inout Self) -> Void) {
    writer.open("{")
    content(&self)
    if isLine { writer.line(closing: 0) }
    writer.close("}")
    if isLine { writer.end() }
  }

  private mutating func list<Element>(_ elements: [Element], _ content: (inout Self, Element) -> Void) {
    writer.open("[")
    for element in elements {
      writer.line(indent: 4)
      writer.open("{")
      content(&self, element)
      writer.close("}")
    }
    if !elements.isEmpty { writer.line(closing: 2) }
    writer.close("]")
  }
}
