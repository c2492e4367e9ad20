/// What a newsreader says in German, class by class; worked out by hand.
extension SpokenTable {
  static let germanMoney = SpokenTable(
    "de", "money",
    """
    1 € → ein Euro
    1,00 € → ein Euro
    1,01 € → ein Euro ein Cent
    0,99 € → neunundneunzig Cent
    0,01 € → ein Cent
    0,05 € → fünf Cent
    19,99 € → neunzehn Euro neunundneunzig Cent
    1.234,56 € → eintausendzweihundertvierunddreißig Euro sechsundfünfzig Cent
    -5 € → minus fünf Euro
    -2,50 € → minus zwei Euro fünfzig Cent
    € 5 → fünf Euro
    €5 → fünf Euro
    5€ → fünf Euro
    5 EUR → fünf Euro
    EUR 5,50 → fünf Euro fünfzig Cent
    5,- € → fünf Euro
    5,– Euro → fünf Euro
    $1 → ein Dollar
    $1,50 → ein Dollar fünfzig Cent
    $2,02 → zwei Dollar zwei Cent
    $0,01 → ein Cent
    $2,00 → zwei Dollar
    $21 → einundzwanzig Dollar
    $ 100 → einhundert Dollar
    £1 → ein Pfund
    £0,01 → ein Penny
    £1,50 → ein Pfund fünfzig Pence
    £2,02 → zwei Pfund zwei Pence
    £2 Mio. → zwei Millionen Pfund
    ¥100 → einhundert Yen
    1 ¥ → ein Yen
    ₩1000 → eintausend Won
    CHF 20 → zwanzig Franken
    1 CHF → ein Franken
    20,50 CHF → zwanzig Franken fünfzig Rappen
    1 SEK → eine Krone
    100 SEK → einhundert Kronen
    50 ₽ → fünfzig Rubel
    ₽2,01 → zwei Rubel eine Kopeke
    1 ₹ → eine Rupie
    10 zł → zehn Złoty
    1 Kč → eine tschechische Krone
    3 ct → drei Cent
    1 Cent → ein Cent
    99 Cent → neunundneunzig Cent
    $2 Mio. → zwei Millionen Dollar
    $2,5 Mrd. → zwei Komma fünf Milliarden Dollar
    $1 Million → eine Million Dollar
    €2 Billionen → zwei Billionen Euro
    €1 Milliarde → eine Milliarde Euro
    2 Mrd. $ → zwei Milliarden Dollar
    1 Mio. € → eine Million Euro
    1 Million Euro → eine Million Euro
    €1,5 millionen → eins Komma fünf millionen Euro
    €2,5 → zwei Euro fünfzig Cent
    $2,001 → zwei Komma null null eins Dollar
    5-10 € → fünf bis zehn Euro
    5 € bis 10 € → fünf Euro bis zehn Euro
    3 €/m² → drei Euro pro Quadratmeter
    30 ct/kWh → dreißig Cent pro Kilowattstunde
    10 €/h → zehn Euro pro Stunde
    10 Tsd. Euro → zehntausend Euro
    """)

  static let germanMeasures = SpokenTable(
    "de", "measures",
    """
    1 m → ein Meter
    21 m → einundzwanzig Meter
    0,5 l → null Komma fünf Liter
    1 l → ein Liter
    5 ml → fünf Milliliter
    3 cl → drei Zentiliter
    2 hl → zwei Hektoliter
    1 t → eine Tonne
    2 t → zwei Tonnen
    1 g → ein Gramm
    10 mg → zehn Milligramm
    3 µg → drei Mikrogramm
    5 μg → fünf Mikrogramm
    2 kg → zwei Kilogramm
    1 km → ein Kilometer
    5 mm → fünf Millimeter
    7 nm → sieben Nanometer
    3 dm → drei Dezimeter
    1 h → eine Stunde
    2 h → zwei Stunden
    2h → zwei Stunden
    1 min → eine Minute
    90 min → neunzig Minuten
    1 s → eine Sekunde
    30 s → dreißig Sekunden
    5 ms → fünf Millisekunden
    1h 30min → eine Stunde dreißig Minuten
    1 kwh → eine Kilowattstunde
    4 kWh → vier Kilowattstunden
    3 MWh → drei Megawattstunden
    2 TWh → zwei Terawattstunden
    60 W → sechzig Watt
    5 kW → fünf Kilowatt
    2 MW → zwei Megawatt
    1,5 GW → eins Komma fünf Gigawatt
    230 V → zweihundertdreißig Volt
    5 kV → fünf Kilovolt
    3 mv → drei Millivolt
    10 A → zehn Ampere
    20 mA → zwanzig Milliampere
    50 Hz → fünfzig Hertz
    3 GHz → drei Gigahertz
    100 MHz → einhundert Megahertz
    44,1 kHz → vierundvierzig Komma eins Kilohertz
    1 MB → ein Megabyte
    8 GB → acht Gigabyte
    2 TB → zwei Terabyte
    512 KB → fünfhundertzwölf Kilobyte
    10 Mbit/s → zehn Megabit pro Sekunde
    5 m² → fünf Quadratmeter
    5 m2 → fünf Quadratmeter
    5 qm → fünf Quadratmeter
    3 km² → drei Quadratkilometer
    4 cm² → vier Quadratzentimeter
    2 mm² → zwei Quadratmillimeter
    5 m³ → fünf Kubikmeter
    3 cm³ → drei Kubikzentimeter
    2 ha → zwei Hektar
    10 m/s → zehn Meter pro Sekunde
    200 km/h → zweihundert Kilometer pro Stunde
    1 km/h → ein Kilometer pro Stunde
    50 kmh → fünfzig Kilometer pro Stunde
    60 mph → sechzig Meilen pro Stunde
    5 g/l → fünf Gramm pro Liter
    180 g/m² → einhundertachtzig Gramm pro Quadratmeter
    5/h → fünf pro Stunde
    20/km² → zwanzig pro Quadratkilometer
    7,5 l/100 km → sieben Komma fünf Liter pro einhundert Kilometer
    9,81 m/s² → neun Komma acht eins Meter pro Quadratsekunde
    1 °C → ein Grad Celsius
    -10°C → minus zehn Grad Celsius
    36,6 °C → sechsunddreißig Komma sechs Grad Celsius
    20° → zwanzig Grad
    90 °F → neunzig Grad Fahrenheit
    273 K → zweihundertdreiundsiebzig Kelvin
    1 % → ein Prozent
    100% → einhundert Prozent
    7,5 % → sieben Komma fünf Prozent
    -0,2 % → minus null Komma zwei Prozent
    0,5 ‰ → null Komma fünf Promille
    1 ft → ein Fuß
    6 ft → sechs Fuß
    3 mi → drei Meilen
    1 mi → eine Meile
    2 lbs → zwei Pfund
    1 oz → eine Unze
    80 dB → achtzig Dezibel
    5 bar → fünf Bar
    1013 hPa → eintausenddreizehn Hektopascal
    150 PS → einhundertfünfzig Pe Es
    300 kcal → dreihundert Kilokalorien
    1 kcal → eine Kilokalorie
    5 kJ → fünf Kilojoule
    2 MPa → zwei Megapascal
    5 Ω → fünf Ohm
    10 kN → zehn Kilonewton
    1 Mio. m³ → eine Million Kubikmeter
    2 millionen km → zwei millionen Kilometer
    0,4 millionen g → null Komma vier millionen Gramm
    1 million mv → eine million Millivolt
    1/4 km → ein Viertel Kilometer
    3/4 l → drei Viertel Liter
    1 1/2 m → eineinhalb Meter
    2 1/2 ft → zweieinhalb Fuß
    -1/2 ft → minus ein halb Fuß
    1/2 h → eine halbe Stunde
    2x3 m → zwei mal drei Meter
    5-7 kg → fünf bis sieben Kilogramm
    5 kg bis 7 kg → fünf Kilogramm bis sieben Kilogramm
    """)

  static let germanTalk = SpokenTable(
    "de", "talk",
    """
    COVID-19 → Covid-neunzehn
    iPhone 15 → iPhone fünfzehn
    Windows 11 → Windows elf
    1.-3. Mai → erster bis dritter Mai
    H2O → Ha zwei O
    CO₂ → Ce O zwei
    H₂O → H zwei O
    5G-Netz → fünf Ge-Netz
    B2B → Bi tu Bi
    B2B-Kunden → Bi tu Bi-Kunden
    k.o. → ka o
    Er ging k. o. und blieb liegen. → Er ging ka o und blieb liegen.
    Nr. 7 → Nummer sieben
    § 5 Abs. 2 Satz 1 → Paragraf fünf Absatz zwei Satz eins
    §§ 3 und 4 → Paragrafen drei und vier
    Art. 1 GG → Artikel eins Ge Ge
    CDU/CSU → Ce De U Ce Es U
    G7 und G20 → Ge sieben und Ge zwanzig
    Version 2.0 → Version zwei Punkt null
    Web 2.0 und Industrie 4.0 → Web zwei Punkt null und Industrie vier Punkt null
    WM 2006 → We Em zweitausendsechs
    im Jahr 2024/25 → im Jahr zweitausendvierundzwanzig fünfundzwanzig
    3,5-prozentig → drei Komma fünfprozentig
    5%-Hürde → fünf Prozent-Hürde
    18-Jährige → Achtzehn-Jährige
    3-fach → dreifach
    4-Tage-Woche → Vier-Tage-Woche
    35-Stunden-Woche → Fünfunddreißig-Stunden-Woche
    100-prozentig → einhundertprozentig
    1:1 → eins zu eins
    0:0 → null zu null
    50:50 → fünfzig zu fünfzig
    2/3 der Leute → zwei Drittel der Leute
    Tel.: 0171 1234567 → Telefon: null eins sieben eins eins zwei drei vier fünf sechs sieben
    +49 30 123456 → plus neunundvierzig drei null eins zwei drei vier fünf sechs
    Notruf 110 → Notruf eins eins null
    PLZ 10115 → Pe El Zett eins null eins eins fünf
    max. 30 Personen → maximal dreißig Personen
    ca. 20 km → circa zwanzig Kilometer
    Prof. Dr. Meier → Professor Doktor Meier
    Bayern vs. Dortmund → Bayern versus Dortmund
    @cuelight → at cuelight
    #MeToo → Hashtag Me Too
    Gut gemacht 👍🏽! → Gut gemacht!
    2024 war gut. → zweitausendvierundzwanzig war gut.
    Es gab 2024 viele. → Es gab zweitausendvierundzwanzig viele.
    Es kamen 1500 Gäste. → Es kamen eintausendfünfhundert Gäste.
    Es kamen 3. → Es kamen drei.
    Wir waren 25. → Wir waren fünfundzwanzig.
    A380 → A dreihundertachtzig
    KW 23 → Ka We dreiundzwanzig
    z.B. 3 → zum Beispiel drei
    u.a. am 3.4. → unter anderem am dritten April.
    1 von 3 → eins von drei
    jeder 2. → jeder zweite
    ein 2. Versuch → ein zweiter Versuch
    100 m² große Wohnung → einhundert Quadratmeter große Wohnung
    Die Inflation lag 2022 bei 6,9 %. → Die Inflation lag zweitausendzweiundzwanzig bei sechs Komma neun Prozent.
    in den 80er und 90er Jahren → in den achtziger und neunziger Jahren
    auf S. 12 ff. und in Kap. 3.2 → auf Seite zwölf folgende und in Kapitel drei Punkt zwei
    3:2 n. V. und 4:3 i. E. → drei zu zwei nach Verlängerung und vier zu drei im Elfmeterschießen.
    +49 (0)30 1234-567 → plus neunundvierzig null drei null eins zwei drei vier fünf sechs sieben
    ab 2025 gilt §12a Abs. 3 Nr. 2 BGB → ab zweitausendfünfundzwanzig gilt Paragraf zwölf A Absatz drei Nummer zwei Be Ge Be
    iOS 17.4.1 → Ei O Es siebzehn Punkt vier Punkt eins
    die A7, die B96 und die U2 → die A sieben, die Be sechsundneunzig und die U zwei
    1. Wir beginnen. 2. Wir hören auf. → erstens Wir beginnen. zweitens Wir hören auf.
    1. Halbzeit → erste Halbzeit
    Er wurde 18. Das war schön. → Er wurde achtzehn. Das war schön.
    Er wurde 3. im Rennen. → Er wurde dritter im Rennen.
    Kapitel 1: Anfang → Kapitel eins: Anfang
    Q1/2024 und Q3 → Ku eins zweitausendvierundzwanzig und Ku drei
    -5 bis 0 Grad → minus fünf bis null Grad
    10^6 und 10⁶ → zehn hoch sechs und zehn hoch sechs
    E=mc² → E gleich mc hoch zwei
    Das zeigt eine Studie¹. → Das zeigt eine Studie¹.
    ~5 Leute, ≥3 und ≤7 → ungefähr fünf Leute, mindestens drei und höchstens sieben
    3 x 4 = 12 → drei mal vier gleich zwölf
    St. Petersburg, St. Gallen → Sankt Petersburg, Sankt Gallen
    E-Mail an max.mustermann@web.de → E-Mail an max Punkt mustermann at web Punkt De E
    unter www.ard.de/mediathek → unter ard Punkt De E Schrägstrich mediathek
    am 31.12. und 1.1. um 0:30 → am einunddreißigsten Dezember und ersten Januar um null Uhr dreißig
    Geb. 12.03.1985 → Geboren zwölfter März neunzehnhundertfünfundachtzig
    2010er → zweitausendzehner
    1001 Nacht → eintausendeine Nacht
    vor 1 Jahr und nach 1 Tag → vor einem Jahr und nach einem Tag
    1 Mio Euro → eine Million Euro
    5-mal, 5x, 2,5-fach → fünfmal, fünfmal, zwei Komma fünffach
    24h am Tag → vierundzwanzig Stunden am Tag
    5 €/Tag und 30 €/Person → fünf Euro pro Tag und dreißig Euro pro Person
    #100Tage → Hashtag einhundert Tage
    ① und Ⅷ → eins und acht
    ２０ und ٢٠ → zwanzig und zwanzig
    20. Jh. v. Chr. → zwanzigstes Jahrhundert vor Christus.
    5.10.–7.10.2024 → fünfter Oktober bis siebter Oktober zweitausendvierundzwanzig
    3. Mai – 5. Juni 2024 → dritter Mai bis fünfter Juni zweitausendvierundzwanzig
    vom 5.10. – 7.10. hier → vom fünften Oktober bis siebten Oktober hier
    am 5./6. Oktober → am fünften sechsten Oktober
    15. bis 18. Jahrhundert → fünfzehntes bis achtzehntes Jahrhundert
    15. u. 16. Mai → fünfzehnter und sechzehnter Mai
    Saison 23/24 → Saison dreiundzwanzig vierundzwanzig
    1/2024 → Januar zweitausendvierundzwanzig
    Fr. 20 → zwanzig Franken
    Fr., 5.10. um 8 → Freitag, fünfter Oktober um acht
    60 bpm → sechzig Schläge pro Minute
    pro m² und pro km² → pro Quadratmeter und pro Quadratkilometer
    No. 1 → Nummer eins
    Im Jahr 2024 – 9,5 % mehr. → Im Jahr zweitausendvierundzwanzig – neun Komma fünf Prozent mehr.
    5 – 10 Euro → fünf bis zehn Euro
    30. 6. 2024 → dreißigster Juni zweitausendvierundzwanzig
    am 30. 06. 2024 → am dreißigsten Juni zweitausendvierundzwanzig
    den 3. 5. hier → den dritten Mai hier
    Maßstab 1:100.000 → Maßstab eins zu einhunderttausend
    10.30-12 Uhr → zehn Uhr dreißig bis zwölf Uhr
    1,70 €/l → ein Euro siebzig Cent pro Liter
    3.5 Zoll → drei Punkt fünf Zoll
    1a, 2b, 3c → eins A, zwei Be, drei Ce
    100-m-Lauf → Einhundert-Meter-Lauf
    vom 1. bis einschließlich 5. Mai → vom ersten bis einschließlich fünften Mai
    Er ist seit dem 1.1.2020 dabei. → Er ist seit dem ersten Januar zweitausendzwanzig dabei.
    5.000-Euro-Frage → Fünftausend-Euro-Frage
    12-V-Batterie → Zwölf-Volt-Batterie
    -20 bis -25 °C → minus zwanzig bis minus fünfundzwanzig Grad Celsius
    8,5 ct/kWh → acht Komma fünf Cent pro Kilowattstunde
    4 x 100 m → vier mal einhundert Meter
    """)
}
