#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writes a WAV file piece by piece, whole or not at all.
///
/// The samples go to a hidden file beside the place; ``finish()`` completes its header and moves it there. A writer that
/// is dropped before takes the hidden file away and leaves what was at the place as it was.
public struct WAVWriter: ~Copyable {
  /// Why a file could not be written.
  public struct Failure: Error, Hashable, Sendable {
    /// What is wrong, in one sentence without a full stop, the path first.
    public let message: String
    /// Whether the file could not even be made.
    public let isAtStart: Bool
  }

  /// How the samples are stored.
  public let format: PCMFormat
  /// How many samples were taken, of all channels together.
  public private(set) var sampleCount = 0

  private let path: String
  private let draft: String
  private var descriptor: CInt
  private var buffer: [Int16] = []

  /// How many samples are gathered before they are written.
  private static let bufferSize = 1 << 16
  /// The bytes before the first sample: RIFF header, `fmt ` chunk and the head of the `data` chunk.
  private static let headerSize = 44
  /// A WAV file tells its size in 32 bits.
  private static let mostSamples = (Int(UInt32.max) - headerSize) / 2

  /// Starts a file of 16-bit samples.
  /// - Parameters:
  ///   - path: Where the file will be; a link goes on pointing to it.
  ///   - sampleRate: Samples a second of each channel.
  ///   - channels: How many channels there are; their samples alternate.
  public init(path: String, sampleRate: Int, channels: Int = 1) throws(Failure) {
    format = PCMFormat(sampleRate: sampleRate, channels: channels)
    let place = Self.target(of: path)
    let name = place.lastIndex(of: "/").map { place.index(after: $0) } ?? place.startIndex
    self.path = place
    draft = "\(place[..<name]).\(place[name...]).\(getpid()).part"
    descriptor = open(draft, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw Failure(message: "\(place): can't be made: \(String(cString: strerror(errno)))", isAtStart: true)
    }
    do {
      try put([UInt8](repeating: 0, count: Self.headerSize))
    } catch {
      close(descriptor)
      unlink(draft)
      throw error
    }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(draft)
  }

  /// Adds samples.
  public mutating func append(_ samples: Span<Int16>) throws(Failure) {
    guard samples.count <= Self.mostSamples - sampleCount else {
      throw Failure(message: "\(path): can't be written: a WAV file holds 4 GiB and no more", isAtStart: false)
    }
    for index in samples.indices { buffer.append(samples[index].littleEndian) }
    sampleCount += samples.count
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Completes the file and moves it to its place; one that was there keeps its permissions.
  public consuming func finish() throws(Failure) {
    try flush()
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw failure(errno) }
    try put(header)
    var old = stat()
    if stat(path, &old) == 0, fchmod(descriptor, old.st_mode & 0o7777) != 0 { throw failure(errno) }
    let isClosed = close(descriptor) == 0
    let code = errno
    descriptor = -1
    guard isClosed else {
      unlink(draft)
      throw failure(code)
    }
    guard rename(draft, path) == 0 else {
      let code = errno
      unlink(draft)
      throw Failure(message: "\(path): can't be made: \(String(cString: strerror(code)))", isAtStart: true)
    }
  }

  /// RIFF, `fmt ` and `data` as the “Multimedia Programming Interface and Data Specifications 1.0” (1991) has them.
  private var header: [UInt8] {
    let dataSize = sampleCount * 2
    let frameSize = format.channels * 2
    var header: [UInt8] = []
    func number(_ value: Int, _ bytes: Int) -> [UInt8] {
      (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    header += Array("RIFF".utf8) + number(Self.headerSize - 8 + dataSize, 4) + Array("WAVE".utf8)
    header += Array("fmt ".utf8) + number(16, 4) + number(1, 2) + number(format.channels, 2)
    header += number(format.sampleRate, 4) + number(format.sampleRate * frameSize, 4) + number(frameSize, 2)
    header += number(format.bitsPerSample, 2)
    return header + Array("data".utf8) + number(dataSize, 4)
  }

  // MARK: Writing

  private mutating func flush() throws(Failure) {
    let code = buffer.withUnsafeBytes { Self.put($0, to: descriptor) }
    if let code { throw failure(code) }
    buffer.removeAll(keepingCapacity: true)
  }

  private func put(_ bytes: [UInt8]) throws(Failure) {
    if let code = bytes.withUnsafeBytes({ Self.put($0, to: descriptor) }) { throw failure(code) }
  }

  /// The error number of the first write that failed.
  private static func put(_ bytes: UnsafeRawBufferPointer, to descriptor: CInt) -> CInt? {
    var done = 0
    while done < bytes.count {
      let count = write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      done += count
    }
    return nil
  }

  private func failure(_ code: CInt) -> Failure {
    Failure(message: "\(path): can't be written: \(String(cString: strerror(code)))", isAtStart: false)
  }

  /// What a symbolic link points to in the end; any other path as it is.
  private static func target(of path: String) -> String {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK, let real = realpath(path, nil) else {
      return path
    }
    defer { free(real) }
    return String(cString: real)
  }
}
