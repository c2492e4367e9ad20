import ArgumentParser
import Cuelight
import Foundation

/// A script that eSpeak NG reads aloud.
struct TableRead {
  /// Why there is no sound, and the code to end with.
  struct Failure: Error {
    var message: String
    var code: ExitCode
  }

  /// What came of it.
  struct Result {
    /// The script on the times of the sound.
    var script: TimedScript
    /// How long the sound is.
    var length: Duration
    var diagnostics: [Diagnostic]
  }

  /// The script on estimated times.
  let estimate: TimedScript
  /// What is to be said of the voices, and of what can't be spoken.
  let diagnostics: [Diagnostic]
  private let engine: EspeakEngine
  private let requests: [SpeechPackage.Request]

  /// Finds eSpeak NG and writes down what it is to say.
  init(_ estimate: TimedScript, options speech: (Engine) -> SpeechPackage.Options) throws {
    self.estimate = estimate
    do {
      engine = try EspeakEngine()
    } catch {
      throw Failure(message: error.message, code: .unavailable)
    }
    let dialect = try EngineTable.required("espeak-ng")
    var options = speech(dialect)
    let cast = EspeakCast(estimate.script, wishes: options.voices, from: engine.voices)
    options.voices = cast.voices
    do {
      let package = try SpeechPackage(estimate, engine: dialect, options: options)
      requests = package.requests
      diagnostics = cast.diagnostics + package.diagnostics
    } catch {
      throw Failure(message: error.diagnostic.message, code: .cannotWrite)
    }
  }

  /// Reads the script into a sound file.
  func speak(to place: OutputPlace, encoder: SoundEncoder?, progress: ProgressBar) throws -> Result {
    let number = ProcessInfo.processInfo.processIdentifier
    let wav = encoder == nil ? place.path : place.beside(".\(place.name).\(number).wav")
    defer { if encoder != nil { unlink(wav) } }
    defer { progress.clear() }
    let result: Result
    do {
      result = try write(wav, progress)
    } catch let failure as WAVWriter.Failure {
      throw Failure(message: failure.message, code: failure.isAtStart ? .cannotCreate : .cannotWrite)
    } catch let error as EspeakError {
      throw Failure(message: error.message, code: .unavailable)
    }
    try encoder?.encode(wav: wav, metadata: SoundMetadata(result.script, length: result.length), to: place)
    return result
  }

  private func write(_ path: String, _ progress: ProgressBar) throws -> Result {
    var writer = try WAVWriter(path: path, sampleRate: engine.sampleRate)
    var answers: [RequestTimes] = []
    var marks = 0
    let total = requests.reduce(0) { $0 + $1.marks.count }
    for request in requests {
      var onsets = OnsetFinder(sampleRate: engine.sampleRate)
      var times = try engine.speak(
        request.bytes, language: estimate.script.language.description,
        onMark: { _ in
          marks += 1
          progress.show(marks, of: total)
        },
        into: {
          onsets.append($0)
          try writer.append($0)
        })
      // eSpeak NG tells of a mark up to 50 ms before its first sound (measured).
      for index in times.marks.indices {
        let time = times.marks[index].time
        times.marks[index].time = onsets.onset(at: time, within: .milliseconds(60)) ?? time
      }
      answers.append(
        RequestTimes(
          name: path, turns: request.turns, marks: request.marks, times: times, length: times.length))
    }
    try writer.finish()
    do {
      let aligned = try ScriptAligner(estimate).align(answers)
      // eSpeak NG tells of no words that are said otherwise than written, and of some short ones together; the marks
      // time each sentence all the same.
      let findings = aligned.diagnostics.filter { $0.identifier != "times-words-missing" }
      return Result(script: aligned.script, length: aligned.length, diagnostics: findings)
    } catch {
      throw Failure(message: error.diagnostic.message, code: .cannotWrite)
    }
  }
}
