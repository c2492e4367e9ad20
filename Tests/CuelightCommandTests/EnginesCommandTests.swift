import Testing

@Suite("cuelight engines")
struct EnginesCommandTests {
  @Test func `lists every engine with its full name`() throws {
    let result = try Tool.run("engines", in: TemporaryFolder())
    #expect(result.code == 0)
    for name in ["w3c", "polly-neural", "azure-dialog", "espeak-ng", "dia"] {
      #expect(result.output.contains("\n\(name) ") || result.output.hasPrefix("\(name) "))
    }
  }

  @Test func `tells of one engine what it takes, with limits and sources`() throws {
    let result = try Tool.run("engines", "Polly", in: TemporaryFolder())
    #expect(result.code == 0)
    #expect(result.output.hasPrefix("polly-neural: "))
    #expect(result.output.contains(/emphasis +refused/))
    #expect(result.output.contains(/break time +taken .*up to 10 s/))
    #expect(result.output.contains(/billed characters +3000/))
    #expect(result.output.contains("https://docs.aws.amazon.com/polly/"))
  }

  @Test func `no line of a report is wider than a terminal, but for addresses`() throws {
    for name in ["azure", "polly-neural", "elevenlabs", "dia", "google-turns"] {
      let lines = try Tool.run("engines", name, in: TemporaryFolder()).output.split(separator: "\n")
      #expect(lines.filter { $0.count > 80 && !$0.contains("://") } == [])
    }
  }

  @Test func `an unknown name is an error of usage that names those known`() throws {
    let result = try Tool.run("engines", "hal", in: TemporaryFolder())
    #expect(result.code == 64)
    #expect(result.errors.contains("“hal” is no engine that is known; known are w3c, "))
  }

  @Test func `as JSON, each feature has a source that is explained`() throws {
    let result = try Tool.run("engines", "azure", "--json", in: TemporaryFolder())
    #expect(result.output.contains("\"source\" : \"azure-structure\""))
    #expect(result.output.contains("\"azure-structure\" : {"))
  }
}
