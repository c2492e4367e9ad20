import Foundation
import ScriptReading
import TalkScript
import TestSupport
import Testing

@Suite("Damaged scripts")
struct MutationTests {
  /// The beginnings of the project's scripts: long enough for all that they hold, short enough for many rounds.
  private static let originals: [[UInt8]] = ["leuchtturm.txt", "mercado.txt", "night-bakery.md", "yoru-no-eki.txt"].map
  { name in
    Array(((try? ProjectFiles.bytes("Scripts/\(name)")) ?? []).prefix(1400))
  }

  /// What damages are made of: marks that mean something, halves of characters, and whole ones.
  private static let fragments: [[UInt8]] = [
    [0x0A], [0x0D], [0x0A, 0x0A], [0x3A], [0xEF, 0xBC, 0x9A], [0x2A, 0x2A], [0x5B], [0x5D], [0x28], [0xEF, 0xBC, 0x88],
    [0x5C], [0x23, 0x20],
    [0x2D, 0x2D, 0x2D, 0x0A], [0x00], [0x07], [0x80], [0xC3], [0xE3, 0x81], [0xF0, 0x9F, 0x98, 0x80], [0xFF, 0xFE],
    [0xEF, 0xBB, 0xBF],
    [0xC2, 0xA0], [0xE2, 0x80, 0xA8], [0xC2], [0xE2, 0x80], [0x20], [0x09],
  ]

  @Test("500 random damages of each script are read or refused", arguments: 0..<4)
  func damages(_ script: Int) {
    let original = Self.originals[script]
    #expect(!original.isEmpty)
    for seed in 0..<500 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed &* 4 &+ UInt64(script))
      let damaged = Self.damage(original, using: &generator)
      do {
        expectSound(try ScriptReader().read(damaged), bytes: damaged.count * 3, "script \(script), seed \(seed)")
      } catch {
        #expect(error.diagnostic.severity == .error && !error.diagnostic.message.isEmpty)
      }
    }
  }

  private static func damage(_ original: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...8, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &generator))
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &generator))
      case 3: bytes.removeSubrange(place...)
      default: bytes.insert(contentsOf: fragments.randomElement(using: &generator) ?? [0x0A], at: place)
      }
    }
    return bytes
  }
}
