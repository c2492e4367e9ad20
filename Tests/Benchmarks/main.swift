import Cuelight

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a script, repeats it to some size, and measures each step of the way on one core.
struct Benchmark {
  let path: String
  let megabytes: Int

  /// Runs all steps and prints a table.
  func run() throws {
    guard let one = Self.bytes(of: path) else {
      print("cuelight-benchmark: can't read \(path)")
      exit(66)
    }
    let input = Self.repeated(one, toMegabytes: megabytes)
    let size = Double(input.count) / 1_000_000
    print("input: \(path) repeated to \(Int(size)) MB\n")
    print("step                         seconds      MB/s   of input")

    let (reading, readTime) = try measure { try ScriptReader().read(input) }
    row("read: text → script", readTime, size)
    let (timed, timeTime) = measure { TimedScript(reading.script) }
    row("time: script → timed script", timeTime, size)
    let (srt, srtTime) = measure { SRTWriter().write(CaptionTrack(timed).captions) }
    row("captions: → SRT", srtTime, size)
    let (ssml, ssmlTime) = try measure { try SSMLComposer().compose(timed).bytes }
    row("SSML: → document", ssmlTime, size)
    row("the whole way", readTime + timeTime + srtTime + ssmlTime, size)
    print(
      "\n\(reading.script.turnCount) turns, \(srt.count / 1_000_000) MB of SRT, \(ssml.count / 1_000_000) MB of SSML")
    print("of one script: \(try single(one)) ms from text to SRT and SSML (best of 20)")
    print("peak memory: \(Self.peakMegabytes()) MB")
  }

  private func row(_ name: String, _ seconds: Double, _ size: Double) {
    let columns = [
      Self.fixed(seconds, 3), Self.fixed(size / seconds, 1), Self.fixed(seconds / size * 1000, 1) + " ms/MB",
    ]
    let padded = columns.map { String(repeating: " ", count: max(1, 10 - $0.utf8.count)) + $0 }
    print(name + String(repeating: " ", count: max(0, 27 - name.count)) + padded.joined())
  }

  private func single(_ one: [UInt8]) throws -> String {
    var best = Double.infinity
    for _ in 0..<20 {
      let (_, seconds) = try measure {
        let timed = TimedScript(try ScriptReader().read(one).script)
        return (SRTWriter().write(CaptionTrack(timed).captions), try SSMLComposer().compose(timed).bytes)
      }
      best = min(best, seconds)
    }
    return Self.fixed(best * 1000, 1)
  }

  /// Runs a step and returns the processor time it took, in seconds: other work on the machine doesn't count.
  private func measure<Result>(_ body: () throws -> Result) rethrows -> (Result, Double) {
    let start = Self.processorSeconds()
    let result = try body()
    return (result, Self.processorSeconds() - start)
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func fixed(_ value: Double, _ digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let whole = Int((value * scale).rounded())
    let fraction = String(whole % Int(scale))
    return "\(whole / Int(scale))." + String(repeating: "0", count: digits - fraction.utf8.count) + fraction
  }

  private static func repeated(_ one: [UInt8], toMegabytes megabytes: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    let size = megabytes * 1_000_000
    bytes.reserveCapacity(size + one.count)
    while bytes.count < size { bytes += one + [UInt8(ascii: "\n")] }
    return bytes
  }

  private static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  private static func peakMegabytes() -> Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return Int(usage.ru_maxrss) / 1000
    #else
      getrusage(RUSAGE_SELF, &usage)
      return Int(usage.ru_maxrss) / 1_000_000
    #endif
  }
}

let arguments = CommandLine.arguments.dropFirst()
let path = arguments.first ?? "Scripts/leuchtturm.txt"
try Benchmark(path: path, megabytes: Int(arguments.dropFirst().first ?? "50") ?? 50).run()
