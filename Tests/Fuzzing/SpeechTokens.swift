/// What SSML, manifests, engines' answers and sound are made of, and what their readers stumble over.
enum SpeechTokens {
  /// The tokens of a reader; none for those that have nothing to do with speech.
  static func of(_ target: Target) -> [[UInt8]] {
    switch target {
    case .ssml, .ssmlCheck: bytes(elements + attributes + xml)
    case .manifest: bytes(Tokens.json + manifest)
    case .engineTimes: bytes(Tokens.json + answers)
    case .wav: bytes(["RIFF", "RF64", "BW64", "WAVE", "fmt ", "data", "fact", "ds64", "LIST", "JUNK"]) + sizes
    case .captions, .check, .script, .transcript: []
    }
  }

  private static func bytes(_ texts: [String]) -> [[UInt8]] { texts.map { Array($0.utf8) } }

  private static let elements = [
    "<speak>", "</speak>", "<speak version=\"1.0\" xml:lang=\"de\">",
    "<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"en\">", "<p>", "</p>", "<s>",
    "</s>",
    "<w>", "</w>", "<token>", "</token>", "<voice name=\"Ada\">", "<voice variant=\"2\">", "<voice>", "</voice>",
    "<prosody rate=\"90%\" pitch=\"+2st\" volume=\"-3dB\">", "</prosody>", "<emphasis>", "<emphasis level=\"none\">",
    "</emphasis>", "<break/>", "<break time=\"2s\"/>", "<break time=\"99999999999999s\"/>", "<break time=\"0ms\"/>",
    "<break strength=\"x-strong\"/>", "<break strength=\"none\"/>", "<mark name=\"t0001\"/>",
    "<mark name=\"t0001s001\"/>",
    "<mark name=\"t999999999s999999999\"/>", "<mark name=\"t0003s002\"/>", "<mark name=\"x\"/>",
    "<bookmark mark=\"t0002\"/>",
    "<sub alias=\"two\">2</sub>", "<sub alias=\"\">", "</sub>",
    "<phoneme alphabet=\"ipa\" ph=\"təˈmɑːtoʊ\">tomato</phoneme>",
    "<phoneme ph=\"\">", "</phoneme>", "<say-as interpret-as=\"date\" format=\"dmy\">3.5.2025</say-as>", "<say-as>",
    "</say-as>", "<audio src=\"x.wav\">", "</audio>", "<desc>", "</desc>", "<lang xml:lang=\"fr\">", "</lang>",
    "<lexicon uri=\"x.pls\" xml:id=\"l\"/>", "<lexicon uri=\"x\"/>", "<lookup ref=\"l\">", "</lookup>",
    "<meta name=\"a\" content=\"b\"/>", "<metadata>", "</metadata>", "<mstts:dialog>", "<mstts:turn speaker=\"ava\">",
    "</mstts:turn>", "</mstts:dialog>", "<mstts:express-as style=\"sad\">", "</mstts:express-as>",
    "<amazon:effect name=\"whispered\">", "</amazon:effect>", "<a:b c:d=\"e\"/>",
  ]
  private static let attributes = [
    " version=\"1.1\"", " version=\"1.0\"", " xml:lang=\"\"", " xml:lang=\"x\"", " xml:lang=\"zh-Hant-TW\"",
    " xml:base=\"x\"",
    " onlangfailure=\"ignorelang\"", " name=\"Ada Bo\"", " name=\"\"", " gender=\"female\"", " age=\"-1\"",
    " required=\"name\"",
    " languages=\"en de\"", " rate=\"+10%\"", " rate=\"1e9\"", " rate=\"fast\"", " rate=\"0\"", " pitch=\"high\"",
    " pitch=\"+999999999st\"", " pitch=\"120Hz\"", " volume=\"silent\"", " volume=\"+6dB\"", " volume=\"100\"",
    " contour=\"(0%,+20Hz) (10%,+30%)\"", " range=\"low\"", " duration=\"1s\"", " time=\"1.5s\"", " time=\".5s\"",
    " time=\"250ms\"", " xmlns:mstts=\"https://www.w3.org/2001/mstts\"",
    " xmlns=\"http://www.w3.org/2001/10/synthesis\"",
    " xmlns=\"\"", " alias=\"&#10;\"", " role=\"x:y\"", " fetchtimeout=\"1s\"", " soundLevel=\"+1dB\"",
    " repeatCount=\"0\"",
    " clipBegin=\"0s\"", " speed=\"50%\"", " startmark=\"x\"", " interpret-as=\"\"", " level=\"strong\"",
  ]
  private static let xml = [
    "<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>", "<?xml version=\"1.1\"?>",
    "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>", "<!--", "-->", "<![CDATA[", "]]>", "<?x y?>", "/>", "</",
    "<!DOCTYPE speak>", "<!DOCTYPE speak PUBLIC \"-//W3C//DTD SYNTHESIS 1.0//EN\" \"http://www.w3.org/TR/x.dtd\">",
    "<!DOCTYPE speak [<!ENTITY a \"&b;&b;\"><!ENTITY b \"xxxxxxxxxx\">]>", "&a;", "&amp;", "&lt;", "&#0;", "&#xD;",
    "&#xA;",
    "&#x1F600;", "&#xFFFE;", "Yes. ", "3. Mai 2025", "10:30", "$5", "No? Yes! So.",
  ]
  private static let manifest = [
    "\"engine\":", "\"requests\":", "\"file\":", "\"turns\":", "\"marks\":", "\"voices\":", "\"bytes\":",
    "\"characters\":",
    "\"start\":", "\"duration\":", "1e12", "1000000000001", "0.0005", "2591999.9999", "-0.5", "1.5", "\"1.5\"",
    "\"1e3\"",
    "{\"file\":\"x\",\"turns\":[0],\"marks\":[]}", "\"nan\"", "\"0x1p4\"", "\"inf\"",
  ]
  private static let answers = [
    "{\"time\":6,\"type\":\"word\",\"start\":23,\"end\":27,\"value\":\"Mary\"}\n",
    "{\"time\":0,\"type\":\"ssml\",\"start\":0,\"end\":9,\"value\":\"t0001\"}\n",
    "{\"time\":9,\"type\":\"viseme\",\"value\":\"sil\"}\n", "\"time\":", "\"type\":", "\"value\":", "\"word\"",
    "\"ssml\"", "\"viseme\"",
    "\"sentence\"", "\"timepoints\":[{\"markName\":\"a\",\"timeSeconds\":0.5}]", "\"audioContent\":\"UklGRg==\"",
    "\"markName\":",
    "\"timeSeconds\":", "\"alignment\":", "\"normalized_alignment\":", "\"characters\":[\"a\",\" \",\"b\"]",
    "\"character_start_times_seconds\":[0,0.1,0.2]", "\"character_end_times_seconds\":[0.1,0.2,0.3]",
    "\"voice_segments\":[{\"character_start_index\":1,\"character_end_index\":9}]", "\"audio_base64\":\"====\"",
    "\"words\":[[\"I\",0.0,0.157]]", "\"marks\":[[\"here\",0.501]]", "\"engine\":\"espeak-ng\"", "\"sampleRate\":",
    "\"length\":",
    "\"events\":[{\"type\":\"mark\",\"name\":\"t0001\",\"time\":0.012}]", "\"AudioOffset\":", "\"Duration\":",
    "\"Text\":",
    "\"00:00:00.1370000\"", "\"99999999999:00:00\"", "\"privAudioOffset\":", "\"audio_offset\":", "\"audioDuration\":",
    "{\"Metadata\":[{\"Type\":\"WordBoundary\",\"Data\":{\"Offset\":500000,\"Duration\":1,\"text\":{\"Text\":\"x\"}}}]}",
    "\"Type\":\"Bookmark\"", "\"BoundaryType\":\"Punctuation\"", "2592000", "2592001000", "-1000", "-1001", "<break/>",
  ]
  /// Numbers as sound files have them, the lowest byte first.
  private static let sizes: [[UInt8]] = [
    [0, 0, 0, 0], [1, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0x7F], [0, 0, 0, 0x80], [16, 0, 0, 0],
    [18, 0, 0, 0], [40, 0, 0, 0], [1, 0], [3, 0], [6, 0], [0xFE, 0xFF], [17, 0], [85, 0], [0x22, 0x56, 0, 0],
    [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0, 0, 0, 0, 0x80],
    [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
  ]
}
