import ScriptReading
import TalkScript
import TestSupport
import Testing

@Suite("Front matter and headings")
struct FrontMatterTests {
  @Test("Title, date and language are read, nothing of it is spoken")
  func frontMatter() throws {
    let marked = MarkedText(
      """
      1️⃣---
      title: 'The Ferry: A Talk'
      date: 2024-08-12
      lang: en-GB
      tags:
        - river
      speakers:
        - Ada Quill
      ---
      Ada: One?
      Ben: Two.
      Ada: Three?
      Ben: Four.
      """)
    let reading = try read(marked.text)
    #expect(reading.script.title == "The Ferry: A Talk")
    #expect(reading.script.date?.description == "2024-08-12")
    #expect(reading.script.language.description == "en-GB")
    #expect(reading.outline == ["Ada: One?", "Ben: Two.", "Ada: Three?", "Ben: Four."])
    try expect("front-matter", at: 1, in: marked)
  }

  @Test(
    "Keys of the front matter are no speakers",
    arguments: ["host", "Host", "guest", "moderator", "Interviewer", "music", "clip"])
  func roleKeys(_ key: String) throws {
    let text = "---\ntitle: The Ferry\n\(key): Ada Quill\n---\nAda: One?\nBen: Two.\nAda: Three?\nBen: Four."
    let reading = try read(text)
    #expect(reading.script.title == "The Ferry")
    #expect(reading.outline == ["Ada: One?", "Ben: Two.", "Ada: Three?", "Ben: Four."])
  }

  @Test("A rule at the top without a second one is no front matter")
  func openFence() throws {
    let reading = try read("---\n\nAda: One?\nBen: Two.\nAda: Three?\nBen: Four.")
    #expect(reading.findings("front-matter").isEmpty)
    #expect(reading.outline.count == 4)
  }

  @Test("Each heading starts a segment")
  func headings() throws {
    let text = """
      # The Ferry

      ## The river

      Ada: One?

      Ben: Two.

      ## The mill ##

      Ada: Three?

      ### The wheel
      Ben: Four.
      """
    let reading = try read(text)
    #expect(reading.script.title == "The Ferry")
    #expect(reading.titles == ["The river", "The mill", "The wheel"])
    #expect(reading.script.segments.map(\.turns.count) == [2, 1, 1])
  }

  @Test("The speaker before a heading goes on behind it")
  func goingOn() throws {
    let reading = try read("Ada: One?\n\nBen: Two.\n\n## Part two\n\nAnd two more.\n\nAda: Three?\nBen: Four.")
    #expect(reading.outline == ["Ada: One?", "Ben: Two.", "Ben: And two more.", "Ada: Three?", "Ben: Four."])
    #expect(reading.titles == ["–", "Part two"])
  }

  @Test("Speech below a heading right behind a speaker's name is not lost", arguments: ["Ada:", "Host:"])
  func headingBehindName(_ label: String) throws {
    let reading = try read(
      "\(label)\n\n## Part one\n\nGood evening.\n\nBen: One.\n\nAda: Two.\nBen: Three.\nAda: Four.")
    #expect(reading.outline.first?.hasSuffix("Good evening.") == true)
  }

  @Test("Hash marks without a space are no heading")
  func hashtags() throws {
    let reading = try read("Ada: One?\n#ferry is my word.\nBen: C# it is.\nAda: Three?\nBen: Four.")
    #expect(reading.outline == ["Ada: One? #ferry is my word.", "Ben: C# it is.", "Ada: Three?", "Ben: Four."])
  }

  @Test("A heading that heads nothing is told of")
  func emptyHeading() throws {
    let marked = MarkedText("Ada: One?\nBen: Two.\n\n1️⃣## Nothing here\n\n## Part two\n\nAda: Three?\nBen: Four.")
    #expect(try read(marked.text).titles == ["–", "Part two"])
    try expect("heading-left-out", at: 1, in: marked)
  }

  @Test("A dividing line is left out with a note", arguments: ["---", "***", "* * *", "_____", "====="])
  func rules(_ rule: String) throws {
    let marked = MarkedText("Ada: One?\nBen: Two.\n\n1️⃣\(rule)\n\nAda: Three?\nBen: Four.")
    #expect(try read(marked.text).outline == ["Ada: One?", "Ben: Two.", "Ada: Three?", "Ben: Four."])
    try expect("rule-left-out", at: 1, in: marked)
  }
}
