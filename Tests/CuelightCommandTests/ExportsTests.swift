import Cuelight
import Foundation
import TestSupport
import Testing

@testable import CuelightCommand

@Suite("The scripts in Scripts/")
struct ExportsTests {
  static let scripts: [String] = {
    let folder = ProjectFiles.root.appending(path: "Scripts").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }.sorted()
  }()

  @Test func `there are at least four of them`() {
    #expect(Self.scripts.count >= 4)
  }

  @Test(
    "are exported to what stands in Exports/, byte for byte", arguments: scripts, ExportFormat.all.filter { $0 != .pls }
  )
  func exports(script: String, format: ExportFormat) throws {
    let path = "Scripts/\(script)"
    let timed = TimedScript(try ScriptReader().read(try ProjectFiles.bytes(path)).script)
    var exporter = Exporter(
      timed: timed, show: Show(), profile: .standard(timed.script.language), lineEnding: .lf, target: nil)
    let product = try #require(try exporter.export(format, stem: InputFile(path: path).stem).first)
    let expected = try ProjectFiles.bytes("Exports/" + product.name)
    let lines = [product.bytes, expected].map { String(decoding: $0, as: UTF8.self).split(separator: "\n") }
    let difference = zip(lines[0], lines[1]).first { $0 != $1 }
    #expect(difference?.0 == difference?.1)
    #expect(
      (product.bytes == expected) as Bool,
      "make it anew with: swift run -c release cuelight export Scripts/* --to all -o Exports, and look at what changed")
  }

  @Test(
    "requests of speech engines are what stands in Exports/, too",
    arguments: ["azure", "google", "elevenlabs-dialogue"])
  func requests(engine: String) throws {
    let timed = TimedScript(try ScriptReader().read(try ProjectFiles.bytes("Scripts/leuchtturm.txt")).script)
    let package = try SpeechPackage(timed, engine: try #require(try EngineTable.standard[engine]))
    for (index, request) in package.requests.enumerated() {
      let expected = try ProjectFiles.bytes("Exports/" + package.fileName(stem: "leuchtturm", index))
      #expect((request.bytes == expected) as Bool)
    }
    let manifest = package.manifest(stem: "leuchtturm")
    #expect(try (manifest.json == ProjectFiles.bytes("Exports/leuchtturm.\(engine).manifest.json")) as Bool)
  }
}
