@testable import SSML
import SpeechTiming
import TalkScript
import TestSupport
import Testing
import XML

/// What Cuelight writes comes back as the script that it was.
@Suite("SSML, read back")
struct SSMLReadingLawTests {
  @Test func `is the same SSML again, in every dialect and for every request`() throws {
    for seed in LawSeeds.first(30) {
      let script = Self.parted(Self.writable(RandomScripts.script(seed: seed, turns: seed % 5 == 0 ? 40 : 6)))
      for engine in try EngineTable.standard.engines where engine.document.kind == .ssml {
        let names = script.script.speakers.map(\.name)
        let deliveries = Dictionary(names.map { ($0, VoiceDelivery(rate: 1.05, pitch: 2, volume: -3)) }) { $1 }
        let package = try SpeechPackage(
          script, engine: engine, options: .init(deliveries: seed % 3 == 0 ? deliveries : [:]))
        for request in package.requests { try expectSame(request.bytes, engine, seed) }
      }
    }
  }

  /// A script with other characters of the same size where XML has none, which would be left out for good.
  private static func writable(_ script: Script) -> Script {
    var script = script
    for segment in script.segments.indices {
      for turn in script.segments[segment].turns.indices {
        for paragraph in script.segments[segment].turns[turn].paragraphs.indices {
          let text = script.segments[segment].turns[turn].paragraphs[paragraph].text
          script.segments[segment].turns[turn].paragraphs[paragraph].text = String(
            String.UnicodeScalarView(
              text.unicodeScalars.map { scalar in
                WrittenWords.allowedInXML(String(scalar)).isEmpty ? (scalar.value > 0xFF ? "あ" : "x") : scalar
              }))
        }
      }
    }
    return script
  }

  /// A script with one space between any two sentences, but where a writing has none: elements tell no more.
  private static func parted(_ script: Script) -> TimedScript {
    var script = script
    let timed = TimedScript(script)
    for turn in timed.turns {
      for (word, next) in zip(turn.words, turn.words.dropFirst()).reversed()
      where word.boundary >= .sentence && word.paragraph == next.paragraph {
        let paragraph = script.segments[turn.segment].turns[turn.indexInSegment].paragraphs[word.paragraph]
        let text = Array(paragraph.text.utf8)
        let head = String(decoding: text[..<word.range.upperBound], as: UTF8.self)
        let tail = String(decoding: text[next.range.lowerBound...], as: UTF8.self)
        let space = SSMLText.endsWithoutSpaces(head) && !next.hasSpaceBefore ? "" : " "
        script.segments[turn.segment].turns[turn.indexInSegment].paragraphs[word.paragraph].text = head + space + tail
      }
    }
    return TimedScript(script)
  }

  private func expectSame(_ bytes: [UInt8], _ engine: Engine, _ seed: UInt64) throws {
    let reading = try SSMLReader().read(bytes)
    let again = TimedScript(reading.script, options: TimingOptions(lexicon: reading.lexicon))
    let package = try SpeechPackage(
      again, engine: engine.withoutLimits,
      options: .init(
        voices: reading.voices, deliveries: reading.deliveries, lexicon: reading.lexicon, place: reading.place))
    let (first, second) = (lines(bytes), lines(package.requests.first?.bytes ?? []))
    #expect(package.requests.count == 1, "\(engine.name), seed \(seed)")
    let difference = zip(first, second).first { $0 != $1 }
    if first.count != second.count || difference != nil {
      Issue.record("\(engine.name), seed \(seed): “\(difference?.0 ?? "")” became “\(difference?.1 ?? "")”")
    }
  }

  private func lines(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }
}

extension Engine {
  /// The engine without limits: what came as one request goes out as one, whatever its length is estimated at now.
  fileprivate var withoutLimits: Engine {
    Engine(
      name: name, title: title, aliases: aliases, document: document, cells: cells, limits: [], voices: voices)
  }
}
