import Testing

@Suite("Large and strange inputs")
struct LargeInputTests {
  /// One line of 4 MB.
  private func line(_ start: String, _ words: String) -> [UInt8] {
    var bytes = Array(start.utf8)
    let piece = Array(words.utf8)
    bytes.reserveCapacity(4_000_000 + piece.count)
    while bytes.count < 4_000_000 { bytes.append(contentsOf: piece) }
    return bytes
  }

  @Test("A line of 4 MB without a speaker is refused", .timeLimit(.minutes(10)))
  func noSpeaker() throws {
    let folder = try TemporaryFolder()
    try folder.write(line("", "and so on and on "), to: "long.txt")
    let run = try Tool.run("read", "long.txt", in: folder)
    #expect(run.code == 65)
    #expect(run.errors.contains("[no-speakers]"))
    #expect(run.errors.utf8.count < 2000)
  }

  @Test("A line of 4 MB with a speaker is read", .timeLimit(.minutes(10)))
  func speaker() throws {
    let folder = try TemporaryFolder()
    try folder.write(line("Host: ", "and so on and on "), to: "long.txt")
    let run = try Tool.run("read", "long.txt", in: folder)
    #expect(run.code == 0)
    #expect(run.output.contains("Host"))
  }

  @Test(
    "Megabytes of NUL, of line feeds, of one letter and of no UTF-8 are refused", .timeLimit(.minutes(10)),
    arguments: [UInt8(0), 0x0A, 0x61, 0xFF])
  func oneByte(_ byte: UInt8) throws {
    let folder = try TemporaryFolder()
    try folder.write([UInt8](repeating: byte, count: 1_000_000), to: "long.txt")
    #expect(try Tool.run("read", "long.txt", in: folder).code == 65)
  }
}
