/// The part of a file that says something about its charset.
enum CharsetSample {
  /// The lines with bytes beyond ASCII, up to the number of bytes that a detector needs.
  ///
  /// No charset in question uses the byte of a line feed inside a character.
  static func bytes(of file: [UInt8]) -> [UInt8] {
    guard file.count > enough else { return file }
    var sample: [UInt8] = []
    for line in file.lazy.split(separator: UInt8(ascii: "\n")) where line.contains(where: { $0 >= 0x80 }) {
      sample += line.prefix(enough)
      sample.append(UInt8(ascii: "\n"))
      guard sample.count < enough else { break }
    }
    return sample
  }

  /// ICU's detector of single-byte charsets looks at this many bytes.
  private static let enough = 8192
}
