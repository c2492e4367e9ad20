@testable import Captions
import SpeechTiming
import TalkScript
import TestSupport
import Testing

/// The texts and times that ttconv, the TTML library of Sandflow, makes of a file.
enum TTConv {
  private static let python = ExternalTool("python3")

  /// Whether the Python package is installed.
  static let isInstalled = (try? python?.output(["-c", "import ttconv; print(1)"]))?.isEmpty == false

  private static let program = """
    import sys, logging
    logging.disable(logging.CRITICAL)
    import xml.etree.ElementTree as et
    import ttconv.imsc.reader as reader
    from ttconv import model
    document = reader.to_model(et.parse(sys.argv[1]))
    def words(element):
      if isinstance(element, model.Text): return element.get_text()
      if isinstance(element, model.Br): return "\\n"
      return "".join(words(child) for child in element)
    for division in document.get_body():
      for p in division:
        begin, end = (round(float(time) * 1000) for time in (p.get_begin() or 0, p.get_end()))
        print(begin, end, words(p).encode("utf-8").hex())
    """

  /// Each caption as its begin and end in milliseconds and the bytes of its text in hexadecimal.
  static func captions(_ bytes: [UInt8]) throws -> [String] {
    let listing = try withTemporaryFile(bytes, extension: "ttml") { path in
      try python?.output(["-c", program, path])
    }
    return String(decoding: listing ?? [], as: UTF8.self).split(separator: "\n").map { line in
      line.hasSuffix(" ") ? String(line.dropLast()) : String(line)
    }
  }

  /// The same of captions of ours.
  static func expected(_ captions: [Caption]) -> [String] {
    captions.map { caption in
      let text = WrittenWords.allowedInXML(caption.text).utf8.map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined()
      let times = "\(caption.start.wholeMilliseconds) \(caption.end.wholeMilliseconds)"
      return text.isEmpty ? times : "\(times) \(text)"
    }
  }
}

@Suite("TTML, read by ttconv", .enabled(if: TTConv.isInstalled, "the Python package ttconv is missing"))
struct TTConvTests {
  @Test("has as many captions with the same times and texts", arguments: ProjectFiles.scripts)
  func scripts(_ name: String) throws {
    let captions = CaptionTrack(try timedProjectScript(name)).captions
    let document = CaptionDocument(captions: captions, language: .english)
    #expect(try TTConv.captions(TTMLWriter().write(document).bytes) == TTConv.expected(captions))
    #expect(try TTConv.captions(EBUTTDWriter().write(document).bytes).count == captions.count)
  }

  @Test("has as many random captions with the same times and texts", arguments: 0..<4)
  func random(_ seed: UInt64) throws {
    var random = RandomTTML(seed: 900 + seed)
    let document = random.document(200)
    let captions = document.withPicturesForXML.captions
    #expect(try TTConv.captions(TTMLWriter().write(document).bytes) == TTConv.expected(captions))
    #expect(try TTConv.captions(EBUTTDWriter().write(document).bytes).count == captions.count)
  }
}
