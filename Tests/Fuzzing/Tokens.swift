import Captions

/// What formats are made of, and what their readers stumble over.
enum Tokens {
  /// Tokens that every reader is given.
  static let common: [[UInt8]] =
    bytes([
      "\n", "\n\n", "\r", "\r\n", "\n\n\n", " ", "\t", "\u{A0}", "\u{2028}", "\u{85}", "\u{B}", "\u{C}", "\u{FEFF}",
      "\u{2060}", "\u{200B}", "\u{202E}", "e\u{301}", "\u{301}", "😀", "日本語", "שלום", "é", "\u{FFFD}", "\u{FFFE}", "\0",
      "\u{1}", "\u{1A}", "\u{1B}[0m", ":", ": ", ",", ".", "-", "--", "/", "&", "<", ">", "\"", "'", "{", "}", "[", "]",
      "(", ")", "\\", "*", "**", "_", "#", "|", "%", "Ada: ", "Ada Quill:", "BO: ", "- ", ">> ", "…", "1", "42", "-1",
    ]) + [
      [0xC3], [0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0xF8, 0x88], [0xFF], [0xC0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0, 0], [0, 0, 0xFE, 0xFF],
    ]

  /// Numbers at the edges of what counters and clocks hold.
  static let numbers: [[UInt8]] = bytes([
    "0", "00", "000", "1", "9", "59", "60", "61", "99", "100", "999", "1000", "-1", "127", "128", "255", "256", "32767",
    "65536", "2147483647", "2147483648", "4294967295", "4294967296", "9007199254740993", "9223372036854775807",
    "9223372036854775808", "18446744073709551615", "18446744073709551616", "9223372036854775", "9223372036854776",
    "170141183460469231731687303715884105727", "99999999999999999999999999999999999999999999", "1e9", "1e308", "1e999",
    "1e-999", "-0", "0.0005", "0.9999999999999999999999", "1.5.5", "NaN", "inf", "0x10", "٣", "３", "2562047788015215",
    "2562047788015216", "999999999999", "00000000000000000000000001",
  ])

  /// What opens and what closes it.
  static let nests: [(open: [UInt8], close: [UInt8])] = [
    ("<i>", "</i>"), ("<v A>", "</v>"), ("<c.a>", "</c>"), ("<ruby>", "</ruby>"), ("<ruby><rt>", "</rt></ruby>"),
    ("<span>", "</span>"), ("<div>", "</div>"), ("<font color=\"red\">", "</font>"), ("[", "]"), ("{\"a\":", "}"),
    ("(", ")"),
    ("**", "**"), ("<span tts:ruby=\"base\">", "</span>"), ("<lang de>", "</lang>"), ("{\\i1}", "{\\i0}"), ("<", ">"),
    ("&", ";"), ("<!--", "-->"), ("\"", "\""),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// The tokens of a reader.
  static func of(_ target: Target) -> [[UInt8]] {
    let own = target.formats.flatMap { bytes(of($0)) } + SpeechTokens.of(target)
    // Tokens of the reader's own weigh as much as those of all.
    return common + own + numbers + (target.formats.count < 4 ? own : [])
  }

  private static func bytes(_ texts: [String]) -> [[UInt8]] { texts.map { Array($0.utf8) } }

  private static func of(_ format: CaptionFormat) -> [String] {
    switch format {
    case .srt, .sbv: srt
    case .vtt: vtt
    case .ttml, .ebuTTD: ttml
    case .podcastJSON, .json: json
    case .podcastHTML: html
    case .text, .markdown: transcript
    }
  }

  private static let srt = [
    "-->", " --> ", "->", "00:00:01,000 --> 00:00:02,000\n", "00:00:01,000", "99:59:59,999", "9999999999:00:00,000",
    "1\n00:00:01,000 --> 00:00:02,000\nx\n\n", "0:00:01.5", "{\\an8}", "{\\an", "{\\i1}", "{\\b0}", "{\\pos(1,2)}",
    "<i>",
    "</i>", "<b>", "</b>", "<u>", "</u>", "<font color=\"#ff0000\">", "<font color=red", "</font>", "<font", "\\N",
    "\\n",
    "\\h", "&amp;", "&lt;", "&#x", "X1:40 X2:600 Y1:1 Y2:2", "[br]", "0:00:01.500,0:00:04.000\n", "0:00:01.000,",
    "\u{240D}", "\u{240A}", "\u{2060}\u{A0}", "Ada\u{2060}: ",
  ]
  private static let vtt = [
    "WEBVTT", "WEBVTT\n\n", "NOTE", "NOTE x\n\n", "STYLE\n", "STYLE\n::cue(b) { color: red }\n\n",
    "REGION\nid:fred width:40% lines:3 regionanchor:0%,100% viewportanchor:10%,90% scroll:up\n\n", "Kind: captions\n",
    "Language: de\n", "X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\n", " --> ", "-->",
    "\n\n00:01.000 --> 00:02.000\n",
    "00:00:01.000", "00:60.000", "999999999999:00:00.000", "line:0", " line:-1,end", " line:33.3%,center",
    " position:50%",
    " position:12.25%,line-left", " size:40%", " size:-0%", " align:start", " vertical:rl", " region:fred", "<v ",
    "<v Ada>",
    "<v.loud Bo>", "</v>", "<c.red.bg_blue>", "</c>", "<i>", "</i>", "<b.x>", "<u>", "</u>", "<lang de>", "</lang>",
    "<ruby>", "<rt>", "</rt>", "</ruby>", "<00:00:01.500>", "<00:99999999999.000>", "</", "<", "&amp;", "&lt", "&#x",
    "&#x1F600;", "&#0;", "&#10;", "&#13;", "&#99999999999;", "&nbsp;", "&NotEqualTilde;", "&nGt;", "&lrm;", "&",
  ]
  private static let ttml = [
    "<p begin=\"1s\" end=\"2s\">", "</p>", "<p>", "<br/>", "<span>", "</span>", "<div begin=\"1s\">", "</div>",
    "<body>", "</body>", "</tt>", "<tt xmlns=\"http://www.w3.org/ns/ttml\">", " begin=\"", " end=\"", " dur=\"",
    "begin=\"99999999999999999h\"", "begin=\"1t\"", "end=\"00:00:02:12\"", "dur=\"3f\"", "begin=\"1.5ms\"",
    "begin=\"-1s\"",
    " timeContainer=\"seq\"", " timeContainer=\"par\"", " xml:space=\"preserve\"", " xml:lang=\"de\"", " xml:id=\"a\"",
    " region=\"r\"", " style=\"s t\"", " style=\"s\"", " ttm:agent=\"g\"", " tts:color=\"#ff0000\"",
    " tts:color=\"rgba(1,2,3,4)\"",
    " tts:origin=\"10% 20%\"", " tts:extent=\"999999999c 1e9%\"", " tts:ruby=\"container\"", " tts:ruby=\"text\"",
    " tts:writingMode=\"tbrl\"", " tts:display=\"none\"", " ttp:frameRate=\"0\"", " ttp:frameRate=\"99999999999\"",
    " ttp:tickRate=\"0\"", " ttp:tickRate=\"1\"", " ttp:frameRateMultiplier=\"0 0\"", " ttp:timeBase=\"smpte\"",
    " ttp:cellResolution=\"0 0\"", " ttp:dropMode=\"dropNTSC\"", "]]>", "<![CDATA[", "<!--", "-->",
    "<?xml version=\"1.1\"?>",
    "<!DOCTYPE tt [<!ENTITY a \"&b;&b;\"><!ENTITY b \"xxxxxxxxxx\">]>", "&a;", "&amp;", "&#x", "&#x0;", "&#xD;",
    "&#xA;",
    "<set begin=\"1s\" tts:color=\"red\"/>", "<metadata>", "</metadata>", "<style xml:id=\"s\" style=\"s\"/>",
    "<region xml:id=\"r\"/>", "<image src=\"x\"/>", "xmlns:x=\"y\"", "xmlns=\"\"",
    "<ttm:agent xml:id=\"g\"><ttm:name>Ada</ttm:name></ttm:agent>", " encoding=\"UTF-16\"", "</",
  ]
  static let json = [
    "{", "}", "[", "]", ",", ":", "\"", "null", "true", "false", "{}", "[]", "\\u0000", "\\ud83d", "\\ude00", "\\u",
    "\\", "\"start\":", "\"end\":", "\"startTime\":", "\"endTime\":", "\"body\":", "\"speaker\":", "\"text\":",
    "\"lines\":",
    "\"segments\":", "\"version\":", "\"label\":", "\"spans\":", "\"mark\":", "\"placement\":", "\"line\":", "1e400",
    "-1e-400", "0.1", "1E+2", "-0.0", "123456789012345678901234567890", "\"start\": 1e19,", "\"startTime\": 9e18,",
    "\"lines\": []", "{\"startTime\": 1.5, \"endTime\": 2, \"body\": \"x\"},", "/* */", "\"a\": 1,",
  ]
  private static let html = [
    "<cite>", "</cite>", "<cite>Ada:</cite>", "<time>", "</time>", "<time>0:01</time>",
    "<time>99999999999:00:00</time>", "<p>",
    "</p>", "<p>x</p>", "<br>", "<br/>", "<!--", "-->", "<!DOCTYPE html>", "<script>", "</script>", "<style>",
    "</style>",
    "&amp;", "&#x", "&#x110000;", "&nbsp", "<b", "<p class=\"", "<title>", "</title>", "<html lang=\"de\">", "<head>",
    "</head>", "<time datetime=\"PT1H2M\">", "<![CDATA[", "</", "<P>", "<CITE\n>",
  ]
  private static let transcript = [
    "Ada (0:00:01): ", "Bo (1:02:05): x", "\n\nAda (0:00:09): ", "(0:00:01): ", "(99999999999:00:00): ", "(0:61:00)",
    "(00:01)",
    "[00:01:02]", "[00:01:02.500]", "0:01 ", "00:01:02 Ada\n", "Ada  1:02\n", "**Ada** (0:00:01): ", "**", "\\*", "# ",
    "## ",
    "---\n", "title: x\n", "---\ntitle: 'x'\n---\n", "(laughs)", "[MUSIC]", "[pause 3s]", "~", "* * *", "***", "> ",
    "- ",
    "https://example.org/a?b", "司会：", "10:30", "3 de mayo de 2025", "1. ", "\\", "`", "<br>", "![x](y)", "[x](y)",
  ]
}
