/// What a newsreader says in German, class by class; worked out by hand.
extension SpokenTable {
  static let germanCardinals = SpokenTable(
    "de", "cardinals",
    """
    301.000.000.000 → dreihunderteins Milliarden
    1.000.000.000.000.000.000 → eine Trillion
    2.000.000.000.000.000.000.001 → zweitausend Trillionen eins
    1 → eins
    3 → drei
    11 → elf
    13 → dreizehn
    15 → fünfzehn
    17 → siebzehn
    19 → neunzehn
    20 → zwanzig
    21 → einundzwanzig
    60 → sechzig
    80 → achtzig
    99 → neunundneunzig
    111 → einhundertelf
    200 → zweihundert
    201 → zweihunderteins
    999 → neunhundertneunundneunzig
    1000 → eintausend
    1001 → eintausendeins
    2000 → zweitausend
    10000 → zehntausend
    10.000 → zehntausend
    12 345 → zwölftausenddreihundertfünfundvierzig
    21.000 → einundzwanzigtausend
    101.000 → einhunderteintausend
    1'000'000 → eine Million
    1000000 → eine Million
    2.000.000 → zwei Millionen
    1.000.001 → eine Million eins
    21.000.000 → einundzwanzig Millionen
    1000000000 → eine Milliarde
    1.000.000.000.000 → eine Billion
    1.234.567 → eine Million zweihundertvierunddreißigtausendfünfhundertsiebenundsechzig
    123456789 → einhundertdreiundzwanzig Millionen vierhundertsechsundfünfzigtausendsiebenhundertneunundachtzig
    -1 → minus eins
    -17 → minus siebzehn
    −7 → minus sieben
    -1.500.000 → minus eine Million fünfhunderttausend
    007 → null null sieben
    1126 → eintausendeinhundertsechsundzwanzig
    """)

  static let germanDecimals = SpokenTable(
    "de", "decimals",
    """
    0,5 → null Komma fünf
    0,05 → null Komma null fünf
    3,14159 → drei Komma eins vier eins fünf neun
    -0,5 → minus null Komma fünf
    -3,7 → minus drei Komma sieben
    1,0 → eins Komma null
    1,1 → eins Komma eins
    21,1 → einundzwanzig Komma eins
    100,01 → einhundert Komma null eins
    0,001 → null Komma null null eins
    1.234,5 → eintausendzweihundertvierunddreißig Komma fünf
    1 234,5 → eintausendzweihundertvierunddreißig Komma fünf
    3,5 Mio. → drei Komma fünf Millionen
    1,5 Millionen → eins Komma fünf Millionen
    1 Million → eine Million
    1 Milliarde → eine Milliarde
    1 Mrd. → eine Milliarde
    1 Mio. → eine Million
    21 Millionen → einundzwanzig Millionen
    2,0 Milliarden → zwei Komma null Milliarden
    -1,5 Milliarden → minus eins Komma fünf Milliarden
    0,1 Billionen → null Komma eins Billionen
    100 Mrd. → einhundert Milliarden
    5 Tsd. → fünftausend
    3 Billiarden → drei Billiarden
    """)

  static let germanOrdinals = SpokenTable(
    "de", "ordinals",
    """
    am 1. → am ersten
    am 2. → am zweiten
    am 3. → am dritten
    am 6. → am sechsten
    am 7. → am siebten
    am 8. → am achten
    am 10. → am zehnten
    am 11. → am elften
    am 14. → am vierzehnten
    am 18. → am achtzehnten
    am 25. → am fünfundzwanzigsten
    am 31. → am einunddreißigsten
    4. → vierter
    5. → fünfter
    6. → sechster
    7. → siebter
    8. → achter
    9. → neunter
    10. → zehnter
    12. → zwölfter
    13. → dreizehnter
    16. → sechzehnter
    17. → siebzehnter
    19. → neunzehnter
    20. → zwanzigster
    22. → zweiundzwanzigster
    30. → dreißigster
    99. → neunundneunzigster
    100. → einhundertster
    101. → einhunderterster
    103. → einhundertdritter
    1000. → eintausendster
    der 1. → der erste
    die 2. → die zweite
    das 3. → das dritte
    im 2. Stock → im zweiten Stock
    dem 3. Kind → dem dritten Kind
    den 5. Teil → den fünften Teil
    des 4. Tages → des vierten Tages
    eine 2. Chance → eine zweite Chance
    mein 18. Geburtstag → mein achtzehnter Geburtstag
    zum 3. Mal → zum dritten Mal
    die 7. Staffel → die siebte Staffel
    in der 8. Minute → in der achten Minute
    2te → zweite
    3ten → dritten
    1ste → erste
    5ter → fünfter
    4tes → viertes
    100ste → einhundertste
    121ten → einhunderteinundzwanzigsten
    20stes → zwanzigstes
    am 2ten → am zweiten
    1., 2. und 3. Platz → erster, zweiter und dritter Platz
    der 1. und der 2. Teil → der erste und der zweite Teil
    2. Bundesliga → zweite Bundesliga
    1. FC Köln → erster Ef Ce Köln
    Friedrich II. → Friedrich der Zweite
    Papst Benedikt XVI. → Papst Benedikt der Sechzehnte
    Elisabeth I. → Elisabeth die Erste
    II. Weltkrieg → zweiter Weltkrieg
    im II. Weltkrieg → im zweiten Weltkrieg
    XX. Jahrhundert → zwanzigstes Jahrhundert
    Artikel III → Artikel drei
    Kapitel IX → Kapitel neun
    """)

  static let germanDates = SpokenTable(
    "de", "dates",
    """
    1. Mai → erster Mai
    31. Dezember 1999 → einunddreißigster Dezember neunzehnhundertneunundneunzig
    31.12.1999 → einunddreißigster Dezember neunzehnhundertneunundneunzig
    am 31.12.1999 → am einunddreißigsten Dezember neunzehnhundertneunundneunzig
    1.1.2000 → erster Januar zweitausend
    01.01.1900 → erster Januar neunzehnhundert
    24.7.2013 → vierundzwanzigster Juli zweitausenddreizehn
    24.12.99 → vierundzwanzigster Dezember neunundneunzig
    24.12.05 → vierundzwanzigster Dezember null fünf
    2.3. → zweiter März.
    02.03. → zweiter März.
    15.10 → fünfzehnter Oktober
    2024-12-24 → vierundzwanzigster Dezember zweitausendvierundzwanzig
    2024-1-5 → fünfter Januar zweitausendvierundzwanzig
    2024/12/24 → vierundzwanzigster Dezember zweitausendvierundzwanzig
    24/12/2024 → vierundzwanzigster Dezember zweitausendvierundzwanzig
    24-12-2024 → vierundzwanzigster Dezember zweitausendvierundzwanzig
    24. jul. 2013 → vierundzwanzigster Juli zweitausenddreizehn
    3. Okt. 1990 → dritter Oktober neunzehnhundertneunzig
    9. Nov. 1989 → neunter November neunzehnhundertneunundachtzig
    5. Feb. → fünfter Februar.
    6. Sept. 2001 → sechster September zweitausendeins
    7. Dez. 1941 → siebter Dezember neunzehnhunderteinundvierzig
    1. Jänner → erster Januar
    am 9. November 1989 → am neunten November neunzehnhundertneunundachtzig
    Freitag, der 13. Mai → Freitag, der dreizehnte Mai
    Freitag, den 13. → Freitag, den dreizehnten
    Mo., 3. Mai → Montag, dritter Mai
    vom 1. bis 3. Mai → vom ersten bis dritten Mai
    vom 1.-3. Mai → vom ersten bis dritten Mai
    vom 3. bis zum 5. Juni → vom dritten bis zum fünften Juni
    zwischen dem 5. und dem 7. Juni → zwischen dem fünften und dem siebten Juni
    am 5. und 6. Juni → am fünften und sechsten Juni
    vom 3.5. bis 7.5. → vom dritten Mai bis siebten Mai.
    im Mai 1968 → im Mai neunzehnhundertachtundsechzig
    Mai 2024 → Mai zweitausendvierundzwanzig
    1994 → neunzehnhundertvierundneunzig
    1789 → siebzehnhundertneunundachtzig
    2013 → zweitausenddreizehn
    1900 → neunzehnhundert
    im Jahr 1066 → im Jahr eintausendsechsundsechzig
    44 v. Chr. → vierundvierzig vor Christus.
    800 n. Chr. → achthundert nach Christus.
    1200 v. Chr. → zwölfhundert vor Christus.
    im 20. Jahrhundert → im zwanzigsten Jahrhundert
    im 19. Jh. → im neunzehnten Jahrhundert.
    20. Jh. → zwanzigstes Jahrhundert.
    die 1990er Jahre → die neunzehnhundertneunziger Jahre
    1990er-Jahre → neunzehnhundertneunziger-Jahre
    1990er → neunzehnhundertneunziger
    80er → achtziger
    in den 90ern → in den neunzigern
    die 68er → die achtundsechziger
    die 2000er → die zweitausender
    1914-1918 → neunzehnhundertvierzehn bis neunzehnhundertachtzehn
    1939–1945 → neunzehnhundertneununddreißig bis neunzehnhundertfünfundvierzig
    1848/49 → achtzehnhundertachtundvierzig neunundvierzig
    """)

  static let germanTimes = SpokenTable(
    "de", "times",
    """
    8 Uhr → acht Uhr
    1 Uhr → ein Uhr
    8.00 Uhr → acht Uhr
    08:05 Uhr → acht Uhr fünf
    01:00 Uhr → ein Uhr
    01:01 Uhr → ein Uhr eins
    00:01 Uhr → null Uhr eins
    20.15 Uhr → zwanzig Uhr fünfzehn
    21:21 Uhr → einundzwanzig Uhr einundzwanzig
    23:59 Uhr → dreiundzwanzig Uhr neunundfünfzig
    8:30 → acht Uhr dreißig
    14h30 → vierzehn Uhr dreißig
    14:30 h → vierzehn Uhr dreißig
    14:30Uhr → vierzehn Uhr dreißig
    10:05:30 Uhr → zehn Uhr fünf Minuten dreißig Sekunden
    00:00:01 → null Uhr null Minuten eine Sekunde
    02:02:02 Uhr → zwei Uhr zwei Minuten zwei Sekunden
    20:00 Uhr MEZ → zwanzig Uhr M E Z
    8:00 Uhr est → acht Uhr E S T
    8 Uhr EST → acht Uhr E S T
    2.00 Uhr e.s.t. → zwei Uhr E S T.
    8-10 Uhr → acht bis zehn Uhr
    8 bis 10 Uhr → acht bis zehn Uhr
    um 17.30 → um siebzehn Uhr dreißig
    gegen 9:15 → gegen neun Uhr fünfzehn
    um halb 9 → um halb neun
    5 vor 12 → fünf vor zwölf
    ab 18h → ab achtzehn Uhr
    12 Uhr mittags → zwölf Uhr mittags
    """)
}
