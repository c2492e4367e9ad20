import ScriptReading
import TalkScript
import Testing

@Suite("A known cast")
struct CastTests {
  private let text = "AQ: Who?\nBen: Me.\nAda: Really?\nBen: Yes.\nAQ: Good.\nBen: Is it?"

  @Test("Aliases stand for the cast's name and role")
  func aliases() throws {
    let options = cast(
      CastMember(name: "Ada Quill", aliases: ["AQ", "Ada"], role: .guest),
      CastMember(name: "Ben Ode", aliases: ["ben"], role: .host))
    let reading = try read(text, options)
    #expect(reading.castList == ["Ada Quill=guest", "Ben Ode=host"])
    #expect(reading.outline.count == 6)
    #expect(reading.script.speakers.first?.aliases == ["AQ", "Ada"])
    #expect(reading.findings("role-guessed").isEmpty)
  }

  @Test("A cast member without a role gets one from the talk")
  func openRole() throws {
    let reading = try read(text, cast(CastMember(name: "Ada Quill", aliases: ["AQ", "Ada"])))
    #expect(reading.castList == ["Ada Quill=host", "Ben=guest"])
  }

  @Test("The command line's roles stand over the show file's")
  func askedRoles() throws {
    var options = cast(CastMember(name: "Ada Quill", aliases: ["AQ", "Ada"], role: .host))
    options.host = "Ben"
    options.guest = "Ada Quill"
    #expect(try read(text, options).castList.contains("Ben=host"))
    let plain = "Ada: One?\nBen: Two.\nAda: Three?\nBen: Four."
    #expect(try read(plain, ReadingOptions(host: "Ben")).castList == ["Ada=guest", "Ben=host"])
    #expect(try read(plain, ReadingOptions(guest: "Ada")).castList == ["Ada=guest", "Ben=host"])
  }

  @Test("A part of the name is enough for --host and --guest, in any case")
  func partOfName() throws {
    let plain = "Ada Quill: One?\nBen Ode: Two.\nAda Quill: Three?\nBen Ode: Four."
    let reading = try read(plain, ReadingOptions(host: "ode", guest: "ADA"))
    #expect(reading.castList == ["Ada Quill=guest", "Ben Ode=host"])
    #expect(reading.findings("speaker-absent").isEmpty)
  }

  @Test("The whole name serves where the script has a part of it")
  func wholeName() throws {
    let plain = "Ada: One?\nBen: Two.\nAda: Three?\nBen: Four."
    let reading = try read(plain, ReadingOptions(host: "Ben Ode"))
    #expect(reading.castList.map { $0.hasSuffix("=host") } == [false, true])
    #expect(reading.findings("speaker-absent").isEmpty)
  }

  @Test("Somebody asked for who doesn't speak is a warning with the cast")
  func absent() throws {
    let reading = try read("Ada: One?\nBen: Two.\nAda: Three?\nBen: Four.", ReadingOptions(host: "Cleo"))
    #expect(
      reading.findings("speaker-absent").map(\.message) == [
        "nobody named “Cleo” speaks in this script; the cast is Ada, Ben"
      ])
    #expect(reading.findings("speaker-absent").map(\.severity) == [.warning])
  }

  @Test("Somebody asked for by an alias is not absent")
  func askedByAlias() throws {
    var options = cast(CastMember(name: "Ada Quill", aliases: ["AQ", "Ada"]))
    options.host = "AQ"
    let reading = try read(text, options)
    #expect(reading.castList == ["Ada Quill=host", "Ben=guest"])
    #expect(reading.findings("speaker-absent").isEmpty)
  }

  @Test("A cast member who doesn't speak isn't in the script")
  func silentMember() throws {
    let reading = try read("Ada: One?\nBen: Two.\nAda: Three?\nBen: Four.", cast(CastMember(name: "Cleo", role: .host)))
    #expect(reading.script.speakers.map(\.name) == ["Ada", "Ben"])
  }

  @Test("The cast's narrator speaks the introduction")
  func narrator() throws {
    let options = cast(CastMember(name: "Nora Vale", role: .narrator))
    let reading = try read("The Sea\n\nTwo people talk about it.\n\nHost: Well?\n\nGuest: Well.", options)
    #expect(reading.outline.first == "Nora Vale: Two people talk about it.")
    #expect(reading.castList == ["Host=host", "Guest=guest", "Nora Vale=narrator"])
  }

  @Test("A cue's word is a name when the cast has it")
  func cueWordAsName() throws {
    let text = "Ad: Goedemorgen.\nBo: Dag.\nAd: Koffie?\nBo: Graag."
    #expect(try read(text, cast(CastMember(name: "Ad"))).outline.count == 4)
  }
}
