#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Measures processor time, so that other work on the machine doesn't count, and prints it in rows.
struct Meter {
  /// A plain pass over the bytes of an input, as a measure of the machine: seconds a byte.
  private let copying: Double
  private let counting: Double

  /// Measures the two plain passes over an input: copying its bytes, and counting its words.
  init(over input: [UInt8]) {
    let size = Double(input.count)
    copying = Self.median { Yardstick.copy(input) }.seconds / size
    counting = Self.median { Yardstick.words(input) }.seconds / size
    print("a byte copy of the input runs at \(Self.fixed(1e-6 / copying, 0)) MB/s,", terminator: " ")
    print("a count of its words at \(Self.fixed(1e-6 / counting, 0)) MB/s\n")
    print(Self.padded("step", 34) + "   seconds      MB/s    × copy   × count")
  }

  /// Prints what a step took for some bytes of input, and how many times that is what the plain passes take.
  func row(_ name: String, _ seconds: Double, of bytes: Int) {
    let size = Double(bytes)
    let columns = [
      Self.fixed(seconds, 3), Self.fixed(size / seconds / 1e6, 1),
      Self.fixed(seconds / size / copying, 0), Self.fixed(seconds / size / counting, 1),
    ]
    print(
      Self.padded(name, 34) + columns.map { String(repeating: " ", count: max(1, 10 - $0.utf8.count)) + $0 }.joined())
  }

  /// Runs a step three times and returns its last result and the middle one of its times.
  static func median<Result>(_ body: () throws -> Result) rethrows -> (result: Result, seconds: Double) {
    let first = try measured(body).seconds
    let second = try measured(body).seconds
    let (result, third) = try measured(body)
    return (result, [first, second, third].sorted()[1])
  }

  /// Runs a step and returns the processor time it took, in seconds.
  static func measured<Result>(_ body: () throws -> Result) rethrows -> (result: Result, seconds: Double) {
    let start = processorSeconds()
    let result = try body()
    return (result, processorSeconds() - start)
  }

  /// The most memory that the process held so far.
  static var peakMegabytes: Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return Int(usage.ru_maxrss) / 1000
    #else
      getrusage(RUSAGE_SELF, &usage)
      return Int(usage.ru_maxrss) / 1_000_000
    #endif
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// A figure with so many digits behind the point.
  static func fixed(_ value: Double, _ digits: Int) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let whole = Int((value * Double(scale)).rounded())
    if digits == 0 { return "\(whole)" }
    let fraction = String(whole % scale)
    return "\(whole / scale)." + String(repeating: "0", count: digits - fraction.utf8.count) + fraction
  }

  /// A text with spaces behind it.
  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

/// Plain passes over bytes, against which the steps are held.
enum Yardstick {
  /// Copies all bytes; the sum keeps the copy from being left out.
  @inline(never)
  static func copy(_ bytes: [UInt8]) -> Int {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    copy.append(contentsOf: bytes)
    return copy.withUnsafeBufferPointer { Int($0[$0.count / 2]) }
  }

  /// Counts words as `wc -w` does, a byte at a time.
  @inline(never)
  static func words(_ bytes: [UInt8]) -> Int {
    let text = bytes.span
    var words = 0
    var isInWord = false
    for index in text.indices {
      let isWord = text[index] > 0x20
      if isWord && !isInWord { words += 1 }
      isInWord = isWord
    }
    return words
  }
}
