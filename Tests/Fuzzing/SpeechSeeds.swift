import SSML
import SpeechTiming
import TestSupport

/// Small files that the readers of SSML, manifests, engines' answers and sound start from.
enum SpeechSeeds {
  /// The files that a reader starts from.
  static func of(_ target: Target) -> [[UInt8]] {
    switch target {
    case .ssml, .ssmlCheck: written.flatMap(\.documents) + foreign.map { Array($0.utf8) }
    case .manifest: written.map(\.manifest) + [Array(smallManifest.utf8)]
    case .engineTimes: answers.map { Array($0.utf8) }
    case .wav: sounds
    case .captions, .check, .script, .transcript: []
    }
  }

  /// Random scripts as every engine with SSML has them.
  private static let written: [(documents: [[UInt8]], manifest: [UInt8])] = {
    let engines = (try? EngineTable.standard.engines) ?? []
    return engines.filter { $0.document.kind == .ssml }.enumerated().compactMap { index, engine in
      let script = TimedScript(RandomScripts.script(seed: UInt64(index), turns: 1))
      guard let package = try? SpeechPackage(script, engine: engine) else { return nil }
      return (package.requests.prefix(1).map(\.bytes), package.manifest(stem: "talk").json)
    }
  }()

  private static let foreign = [
    "<speak>Hello <break time=\"1s\"/> there.</speak>",
    """
    <?xml version="1.0"?>
    <!DOCTYPE speak PUBLIC "-//W3C//DTD SYNTHESIS 1.0//EN" "http://www.w3.org/TR/speech-synthesis/synthesis.dtd">
    <speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en-US"><lexicon uri="a.pls" type="x"/>
    <meta name="seeAlso" content="x"/><p><s>You have <say-as interpret-as="cardinal">4</say-as> new <w>messages</w>.</s>
    <s xml:lang="fr">Bon.</s></p><voice gender="female" age="6">Mary <audio src="x.wav"><desc>dog</desc>dog</audio></voice>
    <prosody contour="(0%,+20Hz) (10%,+30%)" rate="-10%">slow</prosody></speak>
    """,
    """
    <speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="de"><lexicon uri="a.pls" xml:id="l"/>
    <lookup ref="l"><token role="x">Ja</token></lookup>, <sub alias="zwei">2</sub> <emphasis level="strong">gut</emphasis>
    <voice name="Ada" languages="de en" required="name languages"><p>Eins.<mark name="here"/> Zwei?</p></voice>
    <voice variant="2"><prosody rate="1.1" volume="+6dB" pitch="high">Nein!</prosody><break strength="weak"/></voice></speak>
    """,
    """
    <speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xmlns:mstts="https://www.w3.org/2001/mstts" \
    xml:lang="en-US"><voice name="en-US-AvaNeural"><bookmark mark="t0002"/><mstts:express-as style="sad">No.\
    </mstts:express-as><phoneme alphabet="ipa" ph="təˈmeɪtoʊ">tomato</phoneme></voice><voice name="x">Yes.</voice></speak>
    """,
  ]
  private static let smallManifest =
    #"{"engine": "azure", "requests": [{"file": "a.ssml", "turns": [0, 1], "marks": ["t0001"], "start": 0.5, "#
    + #""duration": "1e1", "x": [{}]}, {"file": "b", "turns": [], "marks": [], "bytes": 1e12, "characters": 0}]}"#
  private static let answers = [
    #"{"time":0,"type":"ssml","start":0,"end":9,"value":"t0001"}"# + "\n"
      + #"{"time":6,"type":"word","start":23,"end":27,"value":"Mary"}"# + "\n"
      + #"{"time":373,"type":"viseme","value":"sil"}"# + "\n"
      + #"{"time":400,"type":"sentence","value":"Mary &amp; so"}"#,
    #"{"audioContent":"UklGRjQAAABXQVZFZm10IBAAAAABAAEAIlYAAESsAAACABAAZGF0YRAAAAAAAAAAAAAAAAAAAAAAAAAA","timepoints":["#
      + #"{"markName":"t0001","timeSeconds":0.01},{"markName":"t0001s002","timeSeconds":1.5}]}"#,
    #"{"alignment":{"characters":["H","i"," ","y","[","a","]"],"character_start_times_seconds":[0,0.1,0.2,0.3,0.4,0.5,0.6],"#
      + #""character_end_times_seconds":[0.1,0.2,0.3,0.4,0.5,0.6,0.7]},"normalized_alignment":null,"audio_base64":"UklG","#
      + #""voice_segments":[{"voice_id":"x","character_start_index":0,"character_end_index":3}]}"#,
    #"{"engine":"espeak-ng","sampleRate":22050,"length":12.345,"events":[{"type":"mark","name":"t0001","time":0.012},"#
      + #"{"type":"word","time":0.012,"position":1,"length":5,"name":"Hello"},{"type":"end","time":12.3}]}"#,
    #"[{"Text":"The","AudioOffset":50,"Duration":137},{"Text":"end","AudioOffset":200,"Duration":100}]"#,
    #"[{"Type":"WordBoundary","AudioOffset":500000,"Duration":"00:00:00.1370000","Text":"Mary","TextOffset":3},"#
      + #"{"event":"BookmarkReached","audio_offset":5000000,"text":"t0001"},{"privAudioOffset":1,"audioDuration":2}]"#,
    #"{"Metadata":[{"Type":"WordBoundary","Data":{"Offset":500000,"Duration":1000,"text":{"Text":"x","Length":1,"#
      + #""BoundaryType":"WordBoundary"}}},{"Type":"Bookmark","Data":{"Offset":1,"Bookmark":"t0001"}}]}"#,
    #"{"binary_streams":[{"content_type":"audio/wav"}]}{"words":[["I",0.0,0.157],["am",0.157,0.3]]}{"marks":[["here",0.5]]}"#,
  ]

  // MARK: Sounds

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func chunk(_ name: String, _ body: [UInt8], size: Int? = nil) -> [UInt8] {
    Array(name.utf8) + number(size ?? body.count, 4) + body + (body.count % 2 == 1 ? [0] : [])
  }

  private static func format(_ tag: Int, channels: Int = 1, bits: Int = 16, more: [UInt8] = []) -> [UInt8] {
    let frame = channels * bits / 8
    return number(tag, 2) + number(channels, 2) + number(22_050, 4) + number(22_050 * frame, 4) + number(frame, 2)
      + number(bits, 2) + more
  }

  private static func file(_ head: String, _ chunks: [UInt8]) -> [UInt8] {
    Array(head.utf8) + number(4 + chunks.count, 4) + Array("WAVE".utf8) + chunks
  }

  private static let sounds: [[UInt8]] = {
    let data = [UInt8](repeating: 7, count: 24)
    let extensible = format(
      0xFFFE, channels: 2, bits: 24, more: number(22, 2) + number(24, 2) + number(3, 4) + number(1, 16))
    return [
      file("RIFF", chunk("fmt ", format(1)) + chunk("data", data)),
      file(
        "RIFF",
        chunk("LIST", [1, 2, 3]) + chunk("fmt ", format(3, bits: 32)) + chunk("data", data) + chunk("id3 ", [1])),
      file("RIFF", chunk("fmt ", extensible) + chunk("data", data)),
      file("RIFF", chunk("fmt ", format(1)) + chunk("data", data, size: 0xFFFF_FFFF)),
      file("RIFF", chunk("fmt ", format(1)) + chunk("data", data, size: 0)),
      file("RIFF", chunk("fmt ", format(85)) + chunk("fact", number(1152, 4)) + chunk("data", data)),
      file(
        "RF64",
        chunk("ds64", number(100, 8) + number(24, 8) + number(12, 8) + number(0, 4)) + chunk("fmt ", format(1))
          + chunk("data", data, size: 0xFFFF_FFFF)),
    ]
  }()
}
