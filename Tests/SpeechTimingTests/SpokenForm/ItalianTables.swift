/// What a newsreader says in Italian, class by class; worked out by hand.
extension SpokenTable {
  static let italianCardinals = SpokenTable(
    "it", "cardinals",
    """
    0 → zero
    1 → uno
    3 → tre
    21 → ventuno
    23 → venti tre
    28 → ventotto
    100 → cento
    101 → centouno
    180 → centottanta
    200 → duecento
    1001 → milleuno
    2000 → duemila
    10.000 → diecimila
    10 000 → diecimila
    1.000.000 → un milione
    2.000.000 → due milioni
    1.000.000.000 → un miliardo
    -5 → meno cinque
    1234 → milleduecentotrentaquattro
    """)

  static let italianDecimals = SpokenTable(
    "it", "decimals",
    """
    0,5 → zero virgola cinque
    3,14 → tre virgola quattordici
    3,05 → tre virgola zero cinque
    -2,5 → meno due virgola cinque
    1,5 milioni → uno virgola cinque milioni
    2,3 miliardi → due virgola tre miliardi
    1 milione → un milione
    100 milioni → cento milioni
    3,1415 → tre virgola uno quattro uno cinque
    """)

  static let italianOrdinals = SpokenTable(
    "it", "ordinals",
    """
    1º → primo
    1ª → prima
    2° → secondo
    3º → terzo
    3ª → terza
    5ª → quinta
    8º → ottavo
    10° → decimo
    11º → undicesimo
    20ª → ventesima
    21° → ventunesimo
    23º → ventitreesimo
    100º → centesimo
    XX secolo → ventesimo secolo
    il XIX secolo → il diciannovesimo secolo
    Luigi XIV → Luigi quattordicesimo
    Giovanni Paolo II → Giovanni Paolo secondo
    Elisabetta II → Elisabetta seconda
    """)

  static let italianDates = SpokenTable(
    "it", "dates",
    """
    1 maggio → primo maggio
    1º maggio → primo maggio
    2 giugno 1946 → due giugno millenovecentoquarantasei
    02/06/1946 → due giugno millenovecentoquarantasei
    02.06.1946 → due giugno millenovecentoquarantasei
    02-06-1946 → due giugno millenovecentoquarantasei
    1946-06-02 → due giugno millenovecentoquarantasei
    31 dic. 1999 → trentuno dicembre millenovecentonovantanove
    01/01/2020 → primo gennaio duemilaventi
    gennaio 2024 → gennaio duemilaventiquattro
    nel 1968 → nel millenovecentosessantotto
    gli anni '80 → gli anni ottanta
    anni 90 → anni novanta
    44 a.C. → quarantaquattro avanti Cristo.
    dal 3 al 5 maggio → dal tre al cinque maggio
    """)

  static let italianTimes = SpokenTable(
    "it", "times",
    """
    8:00 → otto
    alle 8:30 → alle otto e trenta minuti
    01:00 → una
    alle 14.30 → alle quattordici e trenta minuti
    00:15 → zero e quindici minuti
    12:01 → dodici e un minuto
    10:05:30 → dieci e cinque minuti e trenta secondi
    ore 14:00 → ore quattordici
    ore 9 → ore nove
    """)

  static let italianMoney = SpokenTable(
    "it", "money",
    """
    1 € → un euro
    5 € → cinque euro
    € 5 → cinque euro
    2,50 € → due euro cinquanta centesimi
    1,01 € → un euro un centesimo
    0,01 € → un centesimo
    0,50 € → cinquanta centesimi
    20 euro → venti euro
    1.000 € → mille euro
    $5 → cinque dollari
    1 $ → un dollaro
    2,10 $ → due dollari dieci centesimi
    £2 → due sterline
    1 £ → una sterlina
    4,01 £ → quattro sterline un penny
    100 ¥ → cento yen
    3 milioni di euro → tre milioni di euro
    € 3 milioni → tre milioni di euro
    2 mln € → due milioni di euro
    1,5 mld di euro → uno virgola cinque miliardi di euro
    1 milione di dollari → un milione di dollari
    10 CHF → dieci franchi svizzeri
    10 ₽ → dieci rubli
    1 ₽ → un rublo
    5 eur → cinque euro
    """)

  static let italianMeasures = SpokenTable(
    "it", "measures",
    """
    2 m → due metri
    1 km → un chilometro
    5 km → cinque chilometri
    100 km/h → cento chilometri orari
    1 l → un litro
    1 kg → un chilogrammo
    2 kg → due chilogrammi
    5 g → cinque grammi
    1 h → un'ora
    2 h → due ore
    30 min → trenta minuti
    10 s → dieci secondi
    5 m² → cinque metri quadrati
    1 m² → un metro quadrato
    5 m³ → cinque metri cubi
    20 °C → venti gradi Celsius
    -5 °C → meno cinque gradi Celsius
    20° → ventesimo
    18,5% → diciotto virgola cinque per cento
    1% → uno per cento
    220 V → duecentoventi volt
    60 W → sessanta watt
    5 kWh → cinque chilowattora
    8 GB → otto gigabyte
    3 GHz → tre gigahertz
    1 t → una tonnellata
    2 t → due tonnellate
    5 ha → cinque ettari
    5 cm → cinque centimetri
    5 mm → cinque millimetri
    10 m/s → dieci metri al secondo
    1/2 kg → mezzo chilogrammo
    20 mA → venti milliampere
    2 lb → due libbre
    """)

  static let italianTalk = SpokenTable(
    "it", "talk",
    """
    dott. Rossi → dottor Rossi
    n. 5 → numero cinque
    24/7 → ventiquattro sette
    10-15 anni → dieci a quindici anni
    da 10 a 15 → da dieci a quindici
    3-2 → tre-due
    2/3 → due terzi
    1/2 → un mezzo
    COVID-19 → Covid-diciannove
    5G → cinque gi
    Vittorio Emanuele II → Vittorio Emanuele secondo
    la II guerra mondiale → la seconda guerra mondiale
    06 1234567 → zero sei uno due tre quattro cinque sei sette
    1 ora e 1 volta → un' ora e una volta
    5 €/mese → cinque euro al mese
    3 €/kg → tre euro al chilogrammo
    10 €/h → dieci euro all'ora
    2 h 30 min → due ore e trenta minuti
    nel '68 e negli anni '90 → nel sessantotto e negli anni novanta
    75.000 abitanti → settantacinquemila abitanti
    """)
}
