/// What a newsreader says in Spanish, class by class; worked out by hand.
extension SpokenTable {
  static let spanishCardinals = SpokenTable(
    "es", "cardinals",
    """
    2 000 000 000 000 000 000 → dos trillones
    1 → uno
    3 → tres
    15 → quince
    21 → veintiuno
    22 → veintidós
    26 → veintiséis
    31 → treinta y uno
    99 → noventa y nueve
    101 → ciento uno
    200 → doscientos
    500 → quinientos
    700 → setecientos
    900 → novecientos
    1001 → mil uno
    1100 → mil cien
    21.000 → veintiún mil
    31 000 → treinta y un mil
    1.000.000.000 → mil millones
    1.000.000.000.000 → un billón
    1.234.567 → un millón doscientos treinta y cuatro mil quinientos sesenta y siete
    -5 → menos cinco
    21.000.000 → veintiún millones
    """)

  static let spanishDecimals = SpokenTable(
    "es", "decimals",
    """
    0,5 → cero coma cinco
    3,14 → tres coma catorce
    3,05 → tres coma cero cinco
    -2,5 → menos dos coma cinco
    1,5 millones → uno coma cinco millones
    2 millones → dos millones
    3,2 billones → tres coma dos billones
    0,001 → cero coma cero cero uno
    """)

  static let spanishOrdinals = SpokenTable(
    "es", "ordinals",
    """
    1.º → primero
    2.º → segundo
    1.er → primer
    3.ᵉʳ → tercer
    3.ª → tercera
    10.ª → décima
    11.º → undécimo
    12.º → duodécimo
    22.º → vigesimosegundo
    25.ª → vigesimoquinta
    100.ª → centésima
    1º → primero
    2ª → segunda
    2do → segundo
    3ro → tercero
    5ta → quinta
    Alfonso XIII → Alfonso trece
    Felipe II → Felipe segundo
    Isabel II → Isabel segunda
    siglo XXI → siglo veintiuno
    """)

  static let spanishDates = SpokenTable(
    "es", "dates",
    """
    1 de enero → primero de enero
    2 de mayo de 1808 → dos de mayo de mil ochocientos ocho
    12 octubre 1492 → doce de octubre de mil cuatrocientos noventa y dos
    12/10/1492 → doce de octubre de mil cuatrocientos noventa y dos
    12-10-1492 → doce de octubre de mil cuatrocientos noventa y dos
    1492-10-12 → doce de octubre de mil cuatrocientos noventa y dos
    12.10.2020 → doce de octubre de dos mil veinte
    5 ene. 2021 → cinco de enero de dos mil veintiuno
    mayo de 2020 → mayo de dos mil veinte
    en 1998 → en mil novecientos noventa y ocho
    los años 80 → los años ochenta
    44 a. C. → cuarenta y cuatro antes de Cristo.
    500 d. C. → quinientos después de Cristo.
    vie. 10 de mayo → viernes diez de mayo
    lun. 3 de junio → lunes tres de junio
    """)

  static let spanishTimes = SpokenTable(
    "es", "times",
    """
    1:00 → una
    2:00 → dos
    14:30 → catorce y media
    14:15 → catorce y cuarto
    9:05 → nueve y cinco
    10.30 h → diez y media
    3 p.m. → tres de la tarde.
    9:00 p.m. → nueve de la noche.
    9:00 a. m. → nueve de la mañana.
    0:00 → cero
    """)

  static let spanishMoney = SpokenTable(
    "es", "money",
    """
    1 € → un euro
    21 € → veintiún euros
    2,50 € → dos euros cincuenta céntimos
    0,01 € → un céntimo
    1,01 € → un euro un céntimo
    $5 → cinco dólares
    $1,01 → un dólar un centavo
    $21 → veintiún dólares
    1 £ → una libra
    £21 → veintiuna libras
    0,50 £ → cincuenta peniques
    5 millones de euros → cinco millones de euros
    € 5 millones → cinco millones de euros
    $2,3 millones → dos coma tres millones de dólares
    100 ¥ → cien yenes
    10 rs → diez rupias
    5 ₡ → cinco colones
    3 kr → tres coronas
    2 chf → dos francos suizos
    usd 5 → cinco dólares estadounidenses
    1 us$ → un dólar estadounidense
    mxn 5 → cinco pesos mexicanos
    5 ars → cinco pesos argentinos
    ars 1 → un peso argentino
    clp 100 → cien pesos chilenos
    cop 5 → cinco pesos colombianos
    pen 5 → cinco soles
    bob 5 → cinco bolivianos
    uyu 5 → cinco pesos uruguayos
    gtq 5 → cinco quetzales
    crc 5 → cinco colones
    hnl 5 → cinco lempiras
    pyg 5 → cinco guaraníes
    dop 5 → cinco pesos dominicanos
    brl 5 → cinco reales brasileños
    cad 5 → cinco dólares canadienses
    aud 5 → cinco dólares australianos
    cny 5 → cinco yuanes
    eur 5 → cinco euros
    gbp 5 → cinco libras
    """)

  static let spanishMeasures = SpokenTable(
    "es", "measures",
    """
    1 m → un metro
    21 m → veintiún metros
    1 h → una hora
    21 h → veintiuna horas
    5 km → cinco kilómetros
    100 km/h → cien kilómetros por hora
    1 kg → un kilogramo
    2,5 kg → dos coma cinco kilogramos
    5 m² → cinco metros cuadrados
    5 km² → cinco kilómetros cuadrados
    5 cm³ → cinco centímetros cúbicos
    20 °C → veinte grados centígrados
    -5 °C → menos cinco grados centígrados
    1/2 h → media hora
    1/2 km → medio kilómetro
    3/4 km → tres cuartos de kilómetro
    50 % → cincuenta por ciento
    0,5 % → cero coma cinco por ciento
    10 min → diez minutos
    60 W → sesenta vatios
    220 V → doscientos veinte voltios
    5 kWh → cinco kilovatios hora
    8 GB → ocho gigabytes
    3 GHz → tres gigahercios
    60 mph → sesenta millas por hora
    1 mph → una milla por hora
    5 lb → cinco libras
    2 t → dos toneladas
    5 l → cinco litros
    """)

  static let spanishTalk = SpokenTable(
    "es", "talk",
    """
    24/7 → veinticuatro siete
    10-15 años → diez a quince años
    5G → cinco ge
    COVID-19 → Covid-diecinueve
    n.º 5 → número cinco
    Sr. Pérez → Señor Pérez
    3 M€ → tres millones de euros
    tel. 91 123 45 67 → teléfono nueve uno uno dos tres cuatro cinco seis siete
    2 h 30 min → dos horas y treinta minutos
    1 h 5 min 10 s → una hora cinco minutos y diez segundos
    II Guerra Mundial → segunda Guerra Mundial
    """)
}
