import Captions
import TalkScript
import TestSupport
import Testing

@Suite("WebVTT, read: settings and blocks")
struct WebVTTSettingsTests {
  private static let regions = "REGION\nid:fred\n\nREGION\nid:bill width:40% lines:3\n\n"

  /// The settings as they are understood, in WebVTT's own words.
  private func placement(_ settings: String) throws -> String {
    let text = "WEBVTT\n\n\(Self.regions)00:01.000 --> 00:02.000 \(settings)\na"
    guard let placement = try readVTT(text).document.captions.first?.placement else { return "" }
    var words: [String] = []
    if let vertical = placement.vertical { words.append("vertical:\(vertical.rawValue)") }
    switch placement.line {
    case .number(let number): words.append("line:\(number)")
    case .percent(let percent): words.append("line:\(percent)%")
    case nil: break
    }
    if let side = placement.lineAlignment { words.append("~\(side.rawValue)") }
    if let position = placement.position { words.append("position:\(position)") }
    if let side = placement.positionAlignment { words.append("~\(side.rawValue)") }
    if let size = placement.size { words.append("size:\(size)") }
    if let alignment = placement.alignment { words.append("align:\(alignment.rawValue)") }
    if let region = placement.region { words.append("region:\(region)") }
    return words.joined(separator: " ")
  }

  private func count(of settings: String) throws -> Int {
    try readVTT("WEBVTT\n\n\(Self.regions)00:01.000 --> 00:02.000 \(settings)\na").diagnostics.count
  }

  @Test(
    "settings that count",
    arguments: [
      ("vertical:rl", "vertical:rl"), ("vertical:lr", "vertical:lr"), ("vertical:rl vertical:lr", "vertical:lr"),
      ("line:0", "line:0"), ("line:-1", "line:-1"), ("line:00012", "line:12"), ("line:1.5", "line:2"),
      ("line:-0", "line:0"), ("line:0%", "line:0.0%"), ("line:100%", "line:100.0%"), ("line:33.25%", "line:33.25%"),
      ("line:5,start", "line:5 ~start"), ("line:5%,center", "line:5.0% ~center"), ("line:-3,end", "line:-3 ~end"),
      ("line:5,end line:6", "line:6 ~end"), ("line:99999999999999999999", "line:1000000000"),
      ("position:0%", "position:0.0"), ("position:99.9%,line-left", "position:99.9 ~line-left"),
      ("position:50%,center", "position:50.0 ~center"), ("position:1%,line-right", "position:1.0 ~line-right"),
      ("size:0%", "size:0.0"), ("size:100%", "size:100.0"), ("size:000050%", "size:50.0"),
      ("align:start", "align:start"), ("align:center", "align:center"), ("align:end", "align:end"),
      ("align:left", "align:left"), ("align:right", "align:right"),
      ("region:fred", "region:fred"), ("region:fred region:bill", "region:bill"),
      ("region:fred size:100%", "size:100.0 region:fred"), ("region:fred size:50%", "size:50.0"),
      ("region:fred line:1", "line:1"), ("region:fred vertical:rl", "vertical:rl"),
      ("line:1 region:fred", "line:1 region:fred"), ("region:fred align:end", "align:end region:fred"),
      ("\t  align:end \u{C} size:1%\t", "size:1.0 align:end"),
    ])
  func valid(_ settings: String, _ expected: String) throws {
    #expect(try placement(settings) == expected)
    #expect(try count(of: settings) == 0)
  }

  @Test(
    "settings that don't count are told",
    arguments: [
      "vertical", "vertical:", ":rl", "vertical:RL", "Vertical:rl", "vertical:vertical", "vertical::rl", "vertical:rl,",
      "line:", "line:-", "line:--1", "line:1-", "line:+1", "line:1.", "line:.1", "line:1.1.1", "line:1e3", "line:a",
      "line:101%", "line:-1%", "line:1%%", "line:%", "line:1.%", "line:1,", "line:1,middle", "line:1,start,",
      "line:,start",
      "line:1,START", "line:1-2", "line:1%,end,1", "line:-.5", "line:1\u{661}",
      "position:50", "position:-1%", "position:101%", "position:1%,", "position:1%,start", "position:1%,line-left,",
      "position:a%", "position:.5%", "position:100.1%", "position:auto",
      "size:50", "size:-1%", "size:101%", "size:1%,start", "size:5 0%", "size:",
      "align:middle", "align:", "align:Start", "align:start,", "align:line-left",
      "region:none", "region:Fred", "region:", "unknown:1", "word", "x:y:z", ":", "line=1",
    ])
  func invalid(_ settings: String) throws {
    #expect(try placement(settings) == "")
    #expect(try count(of: settings) == settings.split(separator: " ").count)
  }

  @Test func `what doesn't count leaves the rest as it is, and is pointed at`() throws {
    let marked = MarkedText(
      "WEBVTT\n\n00:01.000 --> 00:02.000  align:end 1️⃣ä:ü line:1 2️⃣size:x\na\n\n00:03.000 --> 00:04.000align:end\nb")
    let reading = try WebVTTReader().read(marked.bytes)
    #expect(reading.document.captions.map { $0.placement?.alignment } == [.end, .end])
    #expect(reading.document.captions.first?.placement?.line == .number(1))
    #expect(reading.diagnostics.map { $0.range?.start } == [marked.places[1], marked.places[2]])
    #expect(reading.diagnostics.first?.range?.end.column == (marked.places[1]?.column ?? 0) + 3)
  }

  // MARK: Blocks

  @Test func `header, remarks, styles, regions and attributes are kept where they stand`() throws {
    let reading = try readVTT(
      """
      WEBVTT - A title
      Kind: captions
      Language: pt-BR

      ATTRIBUTES
      lang: pt-BR

      NOTE a remark
      over two lines

      STYLE \t
      ::cue { color: red }
      ::cue(b) { color: lime }

      REGION
      id:fred width:40%
      lines:3 regionanchor:0%,100% viewportanchor:10%,90.5% scroll:up

      NOTE

      00:00:01.000 --> 00:00:02.000 region:fred
      a

      NOTE\tand more
      00:00:02.000 --> 00:00:03.000
      b

      NOTE
      the end
      """)
    let blocks = reading.document.blocks
    #expect(blocks.map(\.kind) == [.header, .attributes, .note, .style, .region, .note, .note])
    #expect(
      blocks.map(\.text) == [
        "- A title\nKind: captions\nLanguage: pt-BR", "lang: pt-BR", "a remark\nover two lines",
        "::cue { color: red }\n::cue(b) { color: lime }",
        "id:fred width:40%\nlines:3 regionanchor:0%,100% viewportanchor:10%,90.5% scroll:up", "", "the end",
      ])
    // “NOTE and more” stands right above times: it is their identifier.
    #expect(reading.document.captions.map(\.identifier) == [nil, "NOTE\tand more"])
    #expect(blocks.map(\.place) == [0, 0, 0, 0, 0, 0, 2])
    #expect(reading.document.language?.description == "pt-BR")
    #expect(reading.diagnostics == [])
  }

  @Test func `styles and regions behind a cue are left out and told`() throws {
    let reading = try readVTT(
      """
      WEBVTT

      STYLE
      00:01.000 --> x

      STYLE
      a {}
      00:01.000 --> 00:02.000
      a

      STYLE
      b {}

      REGION
      id:fred

      00:03.000 --> 00:04.000 region:fred
      b
      """)
    #expect(reading.document.blocks.map(\.text) == ["a {}"])
    #expect(reading.document.captions.map(\.placement) == [nil, nil])
    #expect(
      reading.diagnostics.map(\.identifier) == [
        "vtt-cue-skipped", "vtt-block-skipped", "vtt-block-skipped", "vtt-setting-ignored",
      ])
  }

  @Test(
    "words that only look like keywords",
    arguments: ["STYLES\na", "STYLE x\na", "REGION: \na", "region\na", " NOTE a", "NOTEa", "NOTE:\nx", "style\na"])
  func notKeywords(_ block: String) throws {
    let reading = try readVTT("WEBVTT\n\n\(block)\n\n00:01.000 --> 00:02.000\na")
    #expect(reading.document.blocks == [])
    #expect(reading.diagnostics.map(\.identifier) == ["vtt-block-skipped"])
  }

  @Test(
    "settings of regions that don't count are told, and the last name counts",
    arguments: [
      "width:40", "width:101%", "lines:-1", "lines:a", "lines:1.5", "regionanchor:1%", "regionanchor:1%,",
      "scroll:down",
      "regionanchor:1%,101%", "viewportanchor:1,1", "viewportanchor:,1%", "scroll:UP", "id:", "id", "height:1",
    ])
  func regionSettings(_ setting: String) throws {
    let reading = try readVTT(
      "WEBVTT\n\nREGION\nid:a \(setting)\nid:b\n\n00:01.000 --> 00:02.000 region:b\na\n\n00:03.000 --> 00:04.000 region:a\nb"
    )
    #expect(reading.document.blocks.map(\.text) == ["id:a \(setting)\nid:b"])
    #expect(reading.document.captions.map { $0.placement?.region } == ["b", nil])
    #expect(reading.diagnostics.map { $0.range?.start.line } == [4, 10])
  }
}
