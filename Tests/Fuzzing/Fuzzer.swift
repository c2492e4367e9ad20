/// Gives one reader damaged files until the time is over, and keeps each that shows a fault.
struct Fuzzer {
  /// The longest that one input may take in all before the process is ended, in seconds.
  private static let patience: UInt32 = 120
  /// The most files of a sort of finding that are kept.
  private static let kept = 3

  private let target: Target
  private let seed: UInt64
  private let folder: String
  private let disk: InputOnDisk
  private let tokens: [[UInt8]]
  private var corpus: [[UInt8]]
  private var signatures: Set<Set<String>> = []
  private var found: [String: (number: Int, count: Int)] = [:]
  private var inputs = 0
  private var longest = 0.0

  /// Makes a run whose inputs the seed decides; `nil` when the folder can't be written to.
  init?(_ target: Target, seed: UInt64, folder: String) {
    guard let disk = InputOnDisk(folder: folder, name: "\(target.name)-\(seed).input") else { return nil }
    (self.target, self.seed, self.folder, self.disk) = (target, seed, folder, disk)
    tokens = Tokens.of(target)
    corpus = Seeds.of(target)
  }

  /// Runs for some seconds.
  /// - Returns: how many inputs showed a fault.
  mutating func run(seconds: Double) -> Int {
    say("\(target.name): seed \(seed), the input of the moment is \(disk.path)")
    let start = Clock.wall
    // The seeds first, as they are: tables that are made at the first use don't count as slow later.
    for file in corpus { take(file, isMeasured: false) }
    while Clock.wall - start < seconds {
      var mutator = Mutator(seed: seed << 32 &+ UInt64(inputs), tokens: tokens)
      take(mutator.input(from: corpus), isMeasured: true)
    }
    Guard.expectEnd(seconds: 0)
    tell(Clock.wall - start)
    return found.values.reduce(0) { $0 + $1.count }
  }

  private mutating func take(_ input: [UInt8], isMeasured: Bool) {
    disk.write(input)
    Guard.expectEnd(seconds: Self.patience)
    let check = Check(target, input)
    inputs += 1
    if isMeasured { longest = max(longest, check.longest) }
    for finding in check.findings where isMeasured || !finding.isSlowness { keep(finding, input) }
    // Large inputs would make all that follows slow.
    if signatures.insert(check.signature).inserted, input.count < 2000, corpus.count < 2000 { corpus.append(input) }
  }

  private mutating func keep(_ finding: Finding, _ input: [UInt8]) {
    let number: Int
    var count: Int
    (number, count) = found[finding.kind] ?? (found.count + 1, 0)
    count += 1
    found[finding.kind] = (number, count)
    guard count <= Self.kept else { return }
    let small = finding.isSlowness ? input : smaller(input, finding.kind)
    let detail = Check(target, small).findings.first { $0.kind == finding.kind }?.detail ?? finding.detail
    let name = "\(target.name)-\(seed)-finding-\(number)-\(count)"
    let path = InputOnDisk.save(small, folder: folder, name: name) ?? "nowhere"
    say("FINDING \(finding.kind): \(detail.prefix(600)); input \(inputs), \(small.count) bytes, kept as \(path)")
  }

  /// The input with everything left out that the finding doesn't need.
  private func smaller(_ input: [UInt8], _ kind: String) -> [UInt8] {
    var best = input
    var tries = 0
    var size = max(1, best.count / 2)
    while size > 0 {
      var place = 0
      while place < best.count, tries < 3000 {
        var shorter = best
        shorter.removeSubrange(place..<min(place + size, best.count))
        tries += 1
        if Check(target, shorter).findings.contains(where: { $0.kind == kind }) {
          best = shorter
        } else {
          place += size
        }
      }
      size /= 2
    }
    return best
  }

  private func tell(_ seconds: Double) {
    let rate = Int(Double(inputs) / max(seconds, 1e-3))
    let milliseconds = Int((longest * 1000).rounded(.up))
    say(
      "\(target.name): \(inputs) inputs in \(Int(seconds)) s, \(rate) a second, \(signatures.count) sorts of outcome; "
        + "the longest step took \(milliseconds) ms")
    for (kind, (_, count)) in found.sorted(by: { $0.key < $1.key }) { say("  \(count) × \(kind)") }
  }
}
