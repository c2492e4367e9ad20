/// What a newsreader says in English, class by class; worked out by hand.
extension SpokenTable {
  static let englishCardinals = SpokenTable(
    "en", "cardinals",
    """
    1,000,000,000,000,000,000 → one quintillion
    0 → zero
    7 → seven
    13 → thirteen
    21 → twenty-one
    100 → one hundred
    101 → one hundred and one
    -5 → minus five
    -100 → minus one hundred
    1,000 → one thousand
    1,001 → one thousand and one
    2,500 → two thousand five hundred
    10,000 → ten thousand
    100,000 → one hundred thousand
    999,999 → nine hundred and ninety-nine thousand, nine hundred and ninety-nine
    1,000,000 → one million
    2,000,001 → two million one
    1,000,000,000 → one billion
    12345 → one two three four five
    000 → zero zero zero
    007 → zero zero seven
    about 20000 people → about twenty thousand people
    """)

  static let englishDecimals = SpokenTable(
    "en", "decimals",
    """
    0.5 → zero point five
    .5 → point five
    3.14 → three point one four
    -3.5 → minus three point five
    1.0 → one point zero
    10.05 → ten point zero five
    1,234.5 → one thousand two hundred and thirty-four point five
    1 million → one million
    1.5 billion → one point five billion
    2.75 million → two point seven five million
    .25 million → point two five million
    3 trillion → three trillion
    250 thousand → two hundred fifty thousand
    """)

  static let englishOrdinals = SpokenTable(
    "en", "ordinals",
    """
    1st → first
    2nd → second
    3rd → third
    4th → fourth
    5th → fifth
    8th → eighth
    9th → ninth
    11th → eleventh
    13th → thirteenth
    20th → twentieth
    22nd → twenty-second
    30th → thirtieth
    100th → one hundredth
    101st → one hundred first
    112th → one hundred twelfth
    1,000,000th → one millionth
    the 1ST → the first
    """)

  static let englishDates = SpokenTable(
    "en", "dates",
    """
    july 4 → july fourth
    July 4th → July fourth
    July 4, 1776 → July fourth seventeen seventy-six
    July 4th, 1776 → July fourth, seventeen seventy-six
    4 July 1776 → the fourth of July seventeen seventy-six
    the 4th of July → the fourth of July
    the 4th of July 1776 → the fourth of July seventeen seventy-six
    the 4 July 1776 → the fourth of July seventeen seventy-six
    Dec 25 → December twenty-fifth
    Dec. 25, 2020 → December twenty-fifth twenty twenty
    1 jan 2000 → the first of January two thousand
    March 2020 → March twenty twenty
    Sept 2019 → September twenty nineteen
    Monday, May 3 → Monday, May third
    2020-01-15 → January fifteenth twenty twenty
    2020/01/15 → January fifteenth twenty twenty
    1/15/2020 → January fifteenth twenty twenty
    01/15/2020 → January fifteenth twenty twenty
    15/01/2020 → the fifteenth of January twenty twenty
    1/2/99 → January second ninety-nine
    12/25/05 → December twenty-fifth oh five
    2005 → two thousand five
    2000 → two thousand
    2010 → twenty ten
    1999 → nineteen ninety-nine
    1905 → nineteen oh-five
    1900 → nineteen hundred
    1066 → one thousand and sixty-six
    in 1066 → in ten sixty-six
    2100 → two thousand one hundred
    2024 → twenty twenty-four
    1990s → nineteen nineties
    2000s → two thousands
    '90s → nineties
    90s → nineties
    1800s → eighteen hundreds
    the late 1920s → the late nineteen twenties
    early 2010s → early twenty tens
    44 BC → forty-four B C
    500 B.C. → five hundred B C.
    AD 79 → A D seventy-nine
    the 21st century → the twenty-first century
    1914-1918 → nineteen fourteen to nineteen eighteen
    2019-20 → twenty nineteen to twenty
    """)

  static let englishTimes = SpokenTable(
    "en", "times",
    """
    1:30 → one thirty
    12:00 → twelve o'clock
    09:05 → nine oh five
    9:05 am → nine oh five A M
    3 pm → three P M
    3 p.m. → three P M.
    3pm EST → three P M E S T
    3:45pm → three forty-five P M
    3.45 pm → three forty-five P M
    12:15 AM → twelve fifteen A M
    23:59 → twenty-three fifty-nine
    00:00 → zero o'clock
    10:30:00 → ten hours thirty minutes and zero seconds
    02:02:02 → two hours two minutes and two seconds
    9-5 → nine-five
    9am-5pm → nine A M to five P M
    9:00-10:30 → nine o'clock to ten thirty
    9 to 5 pm → nine to five P M
    """)

  static let englishMoney = SpokenTable(
    "en", "money",
    """
    $5 → five dollars
    $1.01 → one dollar one cent
    $0.99 → ninety-nine cents
    $.99 → ninety-nine cents
    $0.01 → one cent
    $1,000 → one thousand dollars
    $1,000,000 → one million dollars
    -$5 → minus five dollars
    $3.5 million → three point five million dollars
    $1 million → one million dollars
    $5M → five million dollars
    $5B → five billion dollars
    $10k → ten thousand dollars
    $5bn → five billion dollars
    $2 trillion → two trillion dollars
    €5 → five euros
    €1 → one euro
    €1.50 → one euro fifty cents
    5 € → five euros
    £1 → one pound
    £0.01 → one penny
    £2.50 → two pounds fifty pence
    £3 million → three million pounds
    ¥500 → five hundred yen
    ¥1 → one yen
    ₹100 → one hundred rupees
    ₩1000 → one thousand won
    ₿2 → two bitcoins
    10 USD → ten dollars
    USD 10 → ten dollars
    20 euros → twenty euros
    5 million euros → five million euros
    $5-$10 → five dollars to ten dollars
    $5-10 → five to ten dollars
    $50/day → fifty dollars per day
    $3/lb → three dollars per pound
    $25/yr → twenty-five dollars per year
    CHF 5 → five Swiss francs
    """)

  static let englishMeasures = SpokenTable(
    "en", "measures",
    """
    1kg → one kilogram
    2 kg → two kilograms
    1 km → one kilometer
    5 km → five kilometers
    5 km/h → five kilometers per hour
    60 mph → sixty miles per hour
    1 mph → one mile per hour
    5 ft → five feet
    1 ft → one foot
    10 m → ten meters
    3 m² → three square meters
    3 m2 → three square meters
    3 ft² → three square feet
    5 m³ → five cubic meters
    5 cm³ → five cubic centimeters
    2 mi² → two square miles
    5 lbs → five pounds
    1 lb → one pound
    8 oz → eight ounces
    32°F → thirty-two degrees Fahrenheit
    -40 °C → minus forty degrees Celsius
    1°C → one degree Celsius
    45° → forty-five degrees
    50% → fifty percent
    0.5% → zero point five percent
    -2.5% → minus two point five percent
    5 GB → five gigabytes
    500 MB → five hundred megabytes
    16 MHz → sixteen megahertz
    3.2 GHz → three point two gigahertz
    60 Hz → sixty hertz
    220 V → two hundred and twenty volts
    5 kW → five kilowatts
    5 kWh → five kilowatt hours
    1 kWh → one kilowatt hour
    2 hrs → two hours
    1 hr → one hour
    30 min → thirty minutes
    10 ms → ten milliseconds
    5 mg → five milligrams
    5 ml → five milliliters
    2 L → two liters
    10 m/s → ten meters per second
    100 Mbps → one hundred megabits per second
    1/2 mile → one half mile
    1/2 cup → one half cup
    3/4 lb → three quarters of a pound
    1 1/2 hours → one and one half hours
    2-3 km → two to three kilometers
    12-foot wall → twelve-foot wall
    200 hp → two hundred horsepower
    70 dB → seventy decibels
    10 acres → ten acres
    """)

  static let englishTalk = SpokenTable(
    "en", "talk",
    """
    24/7 → twenty-four seven
    COVID-19 → Covid-nineteen
    iPhone 15 → iPhone fifteen
    the score was 3:2 → the score was three to two
    H2O → H two O
    5G → five G
    B2B → B two B
    version 2.0 → version two point zero
    Web 2.0 → Web two point zero
    Python 3.11 → Python three point one one
    No. 7 → Number seven
    § 5 → section five
    vs. → versus
    #MeToo → hashtag Me Too
    @cuelight → at cuelight
    Well done 👍! → Well done!
    the '90s → the nineties
    10 to 15 → ten to fifteen
    10-15 years → ten to fifteen years
    In 2005 we had 2005 cars. → In two thousand five we had two thousand and five cars.
    1 in 3 people → one in three people
    my 3 kids → my three kids
    Boeing 747 → Boeing seven hundred and forty-seven
    3D → three D
    4K → four K
    MP3 → M P three
    GPT-4 → G P T-four
    GPT-4o → G P T-four O
    Highway 101 → Highway one hundred and one
    911 → nine hundred and eleven
    call 911 → call nine one one
    9/11 → nine eleven
    World War II → World War two
    Super Bowl LVII → Super Bowl fifty-seven
    Louis XIV → Louis the Fourteenth
    Chapter IV → Chapter four
    I/O → I O
    and/or → and or
    a 50/50 chance → a fifty fifty chance
    Inflation hit 9.1% in June 2022. → Inflation hit nine point one percent in June twenty twenty-two.
    on September 11, 2001 → on September eleventh two thousand one
    on 11/9/1989 → on November ninth nineteen eighty-nine
    the mid-90s → the mid-nineties
    see p. 12, ch. 3 and fig. 4 → see page twelve, chapter three and figure four
    3M users and 1.2B views → three million users and one point two billion views
    500K downloads → five hundred thousand downloads
    a 3M product → a three M product
    at 7:45 a.m. sharp → at seven forty-five A M sharp
    (212) 555-1234 → two one two five five five one two three four
    a 3-year-old → a three-year-old
    a 20-minute talk → a twenty-minute talk
    98.6°F → ninety-eight point six degrees Fahrenheit
    80/20 → eighty twenty
    500 BCE → five hundred B C E
    visit www.example.com/about → visit example dot com slash about
    #100DaysOfCode → hashtag one zero zero Days Of Code
    Prof. Lee, St. Louis → Professor Lee, Saint Louis
    AI, ML and UNESCO → A I, M L and Unesco
    at 5:30 p.m. ET → at five thirty P M E T
    version 1.0.2 → version one dot zero dot two
    $1M-$2M → one million dollars to two million dollars
    $10-15 million → ten to fifteen million dollars
    $3,000/month → three thousand dollars per month
    ~5, ≥5 and ≤10 → about five, at least five and at most ten
    10^6 → ten to the power of six
    Pope John Paul II → Pope John Paul the Second
    1914–18 → nineteen fourteen to eighteen
    1990s-2000s → nineteen nineties to two thousands
    Room 101 → Room one hundred and one
    class of '99 → class of ninety-nine
    Sept 11 → September eleventh
    Jan 2020 → January twenty twenty
    May 5 and 5 May → May fifth and the fifth of May
    it may 5 times fail → it may five times fail
    $1.50/gal → one dollar fifty cents per gallon
    1.50 €/kg → one euro fifty cents per kilogram
    """)
}
