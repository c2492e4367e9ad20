import SSML
import Testing

@Suite struct EngineTableTests {
  @Test func `every engine says of every feature what it does with it, and where that is said`() throws {
    let table = try EngineTable.standard
    #expect(table.engines.count >= 22)
    for engine in table.engines {
      for feature in Engine.Feature.allCases {
        let cell = try #require(engine.cells[feature], "\(engine.name): \(feature)")
        #expect(!cell.source.title.isEmpty && !cell.source.date.isEmpty)
      }
    }
  }

  @Test func `names and other names are different for all engines`() throws {
    let names = try EngineTable.standard.engines.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  @Test func `an engine is found by its other names, in any case`() throws {
    let table = try EngineTable.standard
    #expect(table["Watson"]?.name == "ibm")
    #expect(table["polly"]?.name == "polly-neural")
    #expect(table["siri"] == nil)
  }

  @Test func `Polly's neural voices take no emphasis and no pitch, and breaks of ten seconds`() throws {
    let polly = try #require(try EngineTable.standard["polly-neural"])
    #expect(polly.support(.emphasis) == .refused)
    #expect(polly.support(.pitch) == .refused)
    #expect(polly.support(.sub) == .taken)
    #expect(polly.cells[.breakTime]?.maximum == 10)
    #expect(polly.limit(.billedCharacters) == 3000)
    #expect(polly.limit(.characters) == 6000)
  }

  @Test func `where an engine is told which voices to take, they differ from each other`() throws {
    for engine in try EngineTable.standard.engines {
      for voices in engine.voices.values { #expect(Set(voices).count == voices.count, "\(engine.name): \(voices)") }
    }
  }
}
