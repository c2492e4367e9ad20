#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The processor's time and that of the wall.
enum Clock {
  /// Processor time of the process, in seconds: other work on the machine doesn't count.
  static var processor: Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }

  /// Seconds that went by since some moment.
  static var wall: Double { seconds(CLOCK_MONOTONIC) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Ends the process where an input takes it down, so that the input stays on disk.
enum Guard {
  /// Bounds the memory that an input may take.
  static func limitMemory(gigabytes: UInt64) {
    var limit = rlimit(rlim_cur: rlim_t(gigabytes << 30), rlim_max: rlim_t(gigabytes << 30))
    #if canImport(Glibc)
      setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    #else
      setrlimit(RLIMIT_AS, &limit)
    #endif
  }

  /// Lets the process end by a signal unless the next input comes in time.
  static func expectEnd(seconds: UInt32) { alarm(seconds) }
}

/// A file that always holds the input that is being read.
struct InputOnDisk {
  /// Where it lies.
  let path: String
  private let descriptor: Int32

  /// Makes a file in a folder; `nil` where it can't be made.
  init?(folder: String, name: String) {
    mkdir(folder, 0o755)
    path = folder + "/" + name
    descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return nil }
  }

  /// Puts other bytes into the file.
  func write(_ bytes: [UInt8]) {
    let count = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    if count == bytes.count { _ = ftruncate(descriptor, off_t(count)) }
  }

  /// Writes bytes to a file of its own.
  static func save(_ bytes: [UInt8], folder: String, name: String) -> String? {
    guard let file = InputOnDisk(folder: folder, name: name) else { return nil }
    file.write(bytes)
    close(file.descriptor)
    return file.path
  }

  /// A file's bytes.
  static func read(_ path: String) -> [UInt8]? {
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
}

/// Prints a line at once, so that a log has it whatever happens next.
func say(_ line: String) {
  print(line)
  fflush(nil)
}
