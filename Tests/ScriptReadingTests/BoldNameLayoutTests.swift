import ScriptReading
import TalkScript
import Testing

@Suite("**Name:** text")
struct BoldNameLayoutTests {
  private let expected = ["Ada Quill: Good evening.", "Ben: Hello.", "Ada Quill: Shall we?", "Ben: We shall."]

  @Test(
    "The colon may stand inside or outside of the marks",
    arguments: [(":**", " "), ("**:", " "), (":**", ""), ("**：", ""), ("：**", ""), (" :**", " "), ("** :", " ")])
  func colons(_ close: String, _ gap: String) throws {
    let text = """
      **Ada Quill\(close)\(gap)Good evening.

      **Ben\(close)\(gap)Hello.

      **Ada Quill\(close)\(gap)Shall we?

      **Ben\(close)\(gap)We shall.
      """
    #expect(try read(text).outline == expected)
  }

  @Test("A bold name may stand alone above its speech")
  func alone() throws {
    let text = "**Ada Quill**\n\nGood evening.\n\n**Ben**\nHello.\n\n**Ada Quill**\nShall we?\n\n**Ben**\n\nWe shall.\n"
    #expect(try read(text).outline == expected)
  }

  @Test("A paragraph without a name goes on with the turn")
  func continuation() throws {
    let text = "**Ada:** Good evening.\n\nIt is late.\n\n**Ben:** Hello.\n\n**Ada:** Yes.\n\n**Ben:** No.\n"
    #expect(try read(text).outline == ["Ada: Good evening. | It is late.", "Ben: Hello.", "Ada: Yes.", "Ben: No."])
  }

  @Test("Bold words inside the speech make no speaker")
  func boldInSpeech() throws {
    let text = """
      **Ada:** Good evening.
      **Ben:** Hello.
      **Very** good: that is all.
      **Ada:** Yes.
      **Ben:** No.
      """
    #expect(
      try read(text).outline == ["Ada: Good evening.", "Ben: Hello. Very good: that is all.", "Ada: Yes.", "Ben: No."])
  }

  @Test("A label in bold is a speaker though it is no proper name")
  func plainLabels() throws {
    let text = """
      **1st person**: Is it on?

      **Q&A moderator**: It is.

      **1st person**: Thank you.

      **Q&A moderator**: Next.
      """
    #expect(
      try read(text).outline == [
        "1st person: Is it on?", "Q&A moderator: It is.", "1st person: Thank you.", "Q&A moderator: Next.",
      ])
  }

  @Test("A break that is announced without bold marks is a cue here, too")
  func plainBreak() throws {
    let text = """
      **Ada:** Back in a minute.

      Break: \\[13:19\\] to \\[13:39\\]

      **Ben:** Here we are.

      **Ada:** Yes.

      **Ben:** Good.
      """
    let reading = try read(text)
    #expect(reading.outline == ["Ada: Back in a minute.", "Ben: Here we are.", "Ada: Yes.", "Ben: Good."])
    #expect(reading.findings("cue").count == 1)
  }
}
