import Testing

@Suite struct SpokenEnglishTests {
  static let cases: [SpokenCase] = [
    SpokenCase("en", "10,000 people in 2005", "ten thousand people in two thousand five"),
    SpokenCase("en", "2005 people, since 2010", "two thousand and five people, since twenty ten"),
    SpokenCase("en", "the 21st and the 3rd", "the twenty-first and the third"),
    SpokenCase("en", "on July 25, 2012 we met", "on July twenty-fifth twenty twelve we met"),
    SpokenCase("en", "25 July 2012", "the twenty-fifth of July twenty twelve"),
    SpokenCase("en", "the '80s and the 1990s", "the eighties and the nineteen nineties"),
    SpokenCase("en", "at 5pm, at 6:05 a.m., at 9:00", "at five P M, at six oh five A M, at nine o'clock"),
    SpokenCase("en", "from 1980-1986", "from nineteen eighty to nineteen eighty-six"),
    SpokenCase("en", "$20.50, $5 million, 50%", "twenty dollars fifty cents, five million dollars, fifty percent"),
    SpokenCase(
      "en", "5 km/h, 2 sq, 6 ft, 3.5 GB", "five kilometers per hour, two sq, six feet, three point five gigabytes"),
    SpokenCase("en", "1/2 or 3/4 of it", "one half or three quarters of it"),
    SpokenCase("en", "Henry VIII and World War II", "Henry the Eighth and World War two"),
    SpokenCase("en", "It is I. I know.", "It is I. I know."),
    SpokenCase("en", "the AI and the FBI at NASA", "the A I and the F B I at Nasa"),
    SpokenCase("en", "Dr. Smith lives on Elm St. Yes.", "Doctor Smith lives on Elm Street. Yes."),
    SpokenCase("en", "St. Paul, e.g., met Mr Lee, etc.", "Saint Paul, for example, met Mister Lee, et cetera."),
    SpokenCase("en", "call +1 415-555-2671", "call plus one four one five five five five two six seven one"),
    SpokenCase("en", "I know.So it goes. He said so.", "I know.So it goes. He said so."),
    SpokenCase("en", "mail a.b@example.com", "mail A dot B at example dot com"),
  ]

  @Test("English is said like this", arguments: cases)
  func english(_ example: SpokenCase) {
    #expect(said(example.written, in: example.language) == example.spoken)
  }
}
