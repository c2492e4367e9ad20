#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the benchmark reads.
enum Inputs {
  /// The bytes of a file; ends the program where there is none.
  static func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else {
      print("cuelight-benchmark: can't read \(path)")
      exit(66)
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// A text over and over, until it has some size.
  static func repeated(_ one: [UInt8], toMegabytes megabytes: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    let size = megabytes * 1_000_000
    bytes.reserveCapacity(size + one.count)
    while bytes.count < size {
      bytes += one
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
