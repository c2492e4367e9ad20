import Testing

@Suite struct SpokenGermanTests {
  static let cases: [SpokenCase] = [
    // Ordinals agree with what stands before and behind them.
    SpokenCase("de", "am 3. Mai", "am dritten Mai"),
    SpokenCase("de", "der 3. Mai", "der dritte Mai"),
    SpokenCase("de", "Montag, den 3. Mai 2021", "Montag, den dritten Mai zweitausendeinundzwanzig"),
    SpokenCase("de", "in der 3. Klasse", "in der dritten Klasse"),
    SpokenCase("de", "der 2. Weltkrieg", "der zweite Weltkrieg"),
    SpokenCase("de", "ihr 1. Kind", "ihr erstes Kind"),
    SpokenCase("de", "3.–5. Mai", "dritter bis fünfter Mai"),
    SpokenCase(
      "de", "am 24.12. und am 1.1. um 9.30 Uhr",
      "am vierundzwanzigsten Dezember und am ersten Januar um neun Uhr dreißig"),
    SpokenCase("de", "Es sind 5. Danach gingen sie.", "Es sind fünf. Danach gingen sie."),
    SpokenCase("de", "zwischen 1989 und 1990.", "zwischen neunzehnhundertneunundachtzig und neunzehnhundertneunzig."),
    // Years or numbers
    SpokenCase("de", "1500 Menschen im Jahr 1500", "eintausendfünfhundert Menschen im Jahr fünfzehnhundert"),
    SpokenCase("de", "die 80er und die 1920er", "die achtziger und die neunzehnhundertzwanziger"),
    SpokenCase("de", "die Saison 2020/21", "die Saison zweitausendzwanzig einundzwanzig"),
    // One agrees with its noun, in its case.
    SpokenCase("de", "1 Kind, 1 Frau, Nummer 1", "ein Kind, eine Frau, Nummer eins"),
    SpokenCase("de", "seit 1 Jahr, in 1 Stunde", "seit einem Jahr, in einer Stunde"),
    SpokenCase("de", "1-2 Stunden", "ein bis zwei Stunden"),
    // Times
    SpokenCase("de", "um 14:30 Uhr", "um vierzehn Uhr dreißig"),
    SpokenCase("de", "von 9–17 Uhr", "von neun bis siebzehn Uhr"),
    SpokenCase("de", "um 1 Uhr und um 21 Uhr", "um ein Uhr und um einundzwanzig Uhr"),
    SpokenCase("de", "8:00–10:30 Uhr", "acht Uhr bis zehn Uhr dreißig"),
    // Measures and money
    SpokenCase(
      "de", "5 km/h, 20 m², 3 GB, 80 kg",
      "fünf Kilometer pro Stunde, zwanzig Quadratmeter, drei Gigabyte, achtzig Kilogramm"),
    SpokenCase("de", "-5 °C und 30 Grad", "minus fünf Grad Celsius und dreißig Grad"),
    SpokenCase("de", "2,20 € oder 5 Mio. Euro", "zwei Euro zwanzig Cent oder fünf Millionen Euro"),
    SpokenCase(
      "de", "1½ Stunden, ½ Stunde, 1/2 Jahr, 3/4 der Leute",
      "eineinhalb Stunden, eine halbe Stunde, ein halbes Jahr, drei Viertel der Leute"),
    SpokenCase("de", "50%ige Lösung, 3-mal, 5x", "fünfzigprozentige Lösung, dreimal, fünfmal"),
    // Scores, versions, telephones
    SpokenCase("de", "Sie gewannen 3:2.", "Sie gewannen drei zu zwei."),
    SpokenCase("de", "Version 3.1 und 2.0.1", "Version drei Punkt eins und zwei Punkt null Punkt eins"),
    SpokenCase("de", "24/7 und 50/50", "vierundzwanzig sieben und fünfzig fünfzig"),
    SpokenCase(
      "de", "Tel. 030/1234567", "Telefon null drei null eins zwei drei vier fünf sechs sieben"),
    // Roman numbers
    SpokenCase("de", "Ludwig XIV. und Karl V. lebten", "Ludwig der Vierzehnte und Karl der Fünfte lebten"),
    SpokenCase("de", "Elisabeth II. in Teil II", "Elisabeth die Zweite in Teil zwei"),
    // Acronyms
    SpokenCase("de", "NATO, UNO, EU und USA", "Nato, Uno, E U und U Es A"),
    SpokenCase("de", "OpenAI, ChatGPT, PDFs, GmbH", "Open Ei Ai, Chat Ge Pe Te, Pe De Efs, Ge Em Be Ha"),
    SpokenCase("de", "R&B und AT&T", "Ar en Bi und A Te und Te"),
    SpokenCase(
      "de", "COVID-19, CO2, MP3, 3D, 4K, 5G", "Covid-neunzehn, Ce O zwei, Em Pe drei, drei De, vier Ka, fünf Ge"),
    // Abbreviations
    SpokenCase("de", "Dr. Müller, d. h. ca. 5 bzw. 6", "Doktor Müller, das heißt circa fünf beziehungsweise sechs"),
    SpokenCase("de", "St. Pauli, Hauptstr. 5", "Sankt Pauli, Hauptstraße fünf"),
    SpokenCase("de", "§ 5 Abs. 2", "Paragraf fünf Absatz zwei"),
    // Signs
    SpokenCase("de", "Hörer*innen und Hörer:innen", "Hörer innen und Hörer innen"),
    SpokenCase("de", "und/oder, Müller & Sohn, C++", "und oder, Müller und Sohn, C plus plus"),
    SpokenCase("de", "Hallo 😀 du, #KlimaKrise", "Hallo du, Hashtag Klima Krise"),
    SpokenCase("de", "info@cuelight.de", "info at cuelight Punkt De E"),
    SpokenCase("de", "https://www.cuelight.de/hilfe?x=1", "cuelight Punkt De E Schrägstrich hilfe"),
  ]

  @Test("German is said like this", arguments: cases)
  func german(_ example: SpokenCase) {
    #expect(said(example.written, in: example.language) == example.spoken)
  }
}
