/// What a newsreader says in Portuguese, class by class; worked out by hand.
extension SpokenTable {
  static let portugueseCardinals = SpokenTable(
    "pt", "cardinals",
    """
    1 → um
    3 → três
    21 → vinte e um
    100 → cem
    101 → cento e um
    200 → duzentos
    1001 → mil e um
    2.500 → dois mil e quinhentos
    1.000.000 → um milhão
    1 000 000 000 → um bilhão
    -5 → menos cinco
    15 → quinze
    17 → dezessete
    19 → dezenove
    40 → quarenta
    60 → sessenta
    80 → oitenta
    200 → duzentos
    400 → quatrocentos
    600 → seiscentos
    1200 → mil e duzentos
    2001 → dois mil e um
    """)

  static let portugueseDecimals = SpokenTable(
    "pt", "decimals",
    """
    0,25 → zero vírgula dois cinco
    3,05 → três vírgula zero cinco
    -0,5 → menos zero vírgula cinco
    1,5 milhão → um vírgula cinco milhão
    2,5 milhões → dois vírgula cinco milhões
    1 milhão → um milhão
    2 bilhões → dois bilhões
    """)

  static let portugueseOrdinals = SpokenTable(
    "pt", "ordinals",
    """
    2º → segundo
    2ª → segunda
    4º → quarto
    6º → sexto
    8º → oitavo
    10º → décimo
    10ª → décima
    12º → décimo segundo
    20º → vigésimo
    22ª → vigésima segunda
    100º → centésimo
    101º → centésimo primeiro
    1º lugar → primeiro lugar
    """)

  static let portugueseDates = SpokenTable(
    "pt", "dates",
    """
    1 de janeiro → primeiro de janeiro
    1º de maio → primeiro de maio
    7 de setembro de 1822 → sete de setembro de mil oitocentos e vinte e dois
    07/09/1822 → sete de setembro de mil oitocentos e vinte e dois
    07-09-1822 → sete de setembro de mil oitocentos e vinte e dois
    1822-09-07 → sete de setembro de mil oitocentos e vinte e dois
    01/01/2000 → primeiro de janeiro de dois mil
    5/4/2010 → cinco de abril de dois mil e dez
    março de 2024 → março de dois mil e vinte e quatro
    15 de mar de 2024 → quinze de março de dois mil e vinte e quatro
    12/25/2023 → vinte e cinco de dezembro de dois mil e vinte e três
    2024/03/15 → quinze de março de dois mil e vinte e quatro
    """)

  static let portugueseTimes = SpokenTable(
    "pt", "times",
    """
    8h → oito horas
    1h → uma hora
    14h30 → catorze horas e trinta
    14h05 → catorze horas e cinco
    01:00 → uma hora
    21:21 → vinte e uma horas e vinte e um
    8:00 da manhã → oito horas da manhã
    10h da noite → dez horas da noite
    02:00 da tarde → duas horas da tarde
    14h da tarde → duas horas da tarde
    22:30 da noite → dez horas e trinta da noite
    10:05:30 → dez horas e cinco minutos e trinta segundos
    12:00:00 → doze horas e zero minutos e zero segundos
    """)

  static let portugueseMoney = SpokenTable(
    "pt", "money",
    """
    R$ 2 → dois reais
    R$ 1,01 → um real e um centavo
    R$ 0,01 → um centavo
    R$ 0,50 → cinquenta centavos
    R$ 1.234,56 → mil duzentos e trinta e quatro reais e cinquenta e seis centavos
    R$ 2000000 → dois milhões de reais
    R$ 1,5 milhão → um vírgula cinco milhão de reais
    R$ 2 milhões → dois milhões de reais
    $ 5 → cinco dólares
    $ 0,50 → cinquenta centavos
    US$ 5 → cinco dólares
    € 2 → dois euros
    € 0,50 → cinquenta centavos
    € 1,01 → um euro e um centavo
    £ 1 → uma libra
    £ 2 → duas libras
    5 reais → cinco reais
    R$5 → cinco reais
    """)

  static let portugueseMeasures = SpokenTable(
    "pt", "measures",
    """
    1 g → um grama
    2 kg → dois quilogramas
    1 kg → um quilograma
    5 km → cinco quilômetros
    100 km/h → cem quilômetros por hora
    1 l → um litro
    5 m² → cinco metros quadrados
    2 m³ → dois metros cúbicos
    5 km² → cinco quilômetros quadrados
    1°C → um grau Celsius
    -5 °C → menos cinco graus Celsius
    2 h → duas horas
    21 h → vinte e uma horas
    1 min → um minuto
    30 s → trinta segundos
    50% → cinquenta por cento
    0,5% → zero vírgula cinco por cento
    8 GB → oito gigabytes
    60 W → sessenta watts
    220 V → duzentos e vinte volts
    5 cm → cinco centímetros
    5 ml → cinco mililitros
    1/2 kg → meio quilograma
    1 1/2 km → um e meio quilômetro
    """)

  static let portugueseTalk = SpokenTable(
    "pt", "talk",
    """
    24/7 → vinte e quatro sete
    10-15 anos → dez a quinze anos
    COVID-19 → Covid-dezenove
    5G → cinco gê
    século XXI → século vinte e um
    Dom Pedro II → Dom Pedro segundo
    II Guerra Mundial → segunda Guerra Mundial
    2 h 30 min → duas horas e trinta minutos
    US$ 5 bi → cinco bilhões de dólares
    às 8h → às oito horas
    nº 5 → número cinco
    """)
}
