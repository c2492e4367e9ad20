/// What a newsreader says in French, class by class; worked out by hand.
extension SpokenTable {
  static let frenchCardinals = SpokenTable(
    "fr", "cardinals",
    """
    1 → un
    21 → vingt-et-un
    70 → soixante-dix
    80 → quatre-vingts
    81 → quatre-vingt-un
    91 → quatre-vingt-onze
    99 → quatre-vingt-dix-neuf
    100 → cent
    101 → cent un
    200 → deux cents
    201 → deux cent un
    1000 → mille
    2000 → deux mille
    1 234 → mille deux cent trente-quatre
    10 000 → dix mille
    80 000 → quatre-vingt mille
    200 000 → deux cent mille
    2 000 000 → deux millions
    1 000 000 000 → un milliard
    -5 → moins cinq
    1.000.000 → un million
    """)

  static let frenchDecimals = SpokenTable(
    "fr", "decimals",
    """
    0,5 → zéro virgule cinq
    3,14 → trois virgule quatorze
    3,05 → trois virgule zéro cinq
    -2,5 → moins deux virgule cinq
    1,5 million → un virgule cinq million
    2,3 milliards → deux virgule trois milliards
    100 millions → cent millions
    1 million → un million
    3,1415 → trois virgule quatorze quinze
    0,001 → zéro virgule zéro zéro un
    """)

  static let frenchOrdinals = SpokenTable(
    "fr", "ordinals",
    """
    1re → première
    1ère → première
    1ers → premiers
    2e → deuxième
    2ème → deuxième
    2nd → second
    2nde → seconde
    4e → quatrième
    7e → septième
    8e → huitième
    9e → neuvième
    11e → onzième
    20e → vingtième
    21e → vingt-et-unième
    80e → quatre-vingtième
    100e → centième
    101e → cent unième
    3° → troisième
    XIXe siècle → dix-neuvième siècle
    XXᵉ siècle → vingtième siècle
    le XVIIIe siècle → le dix-huitième siècle
    Louis XIV → Louis quatorze
    François Ier → François premier
    François I → François premier
    """)

  static let frenchDates = SpokenTable(
    "fr", "dates",
    """
    1er mai → premier mai
    le 1er janvier 2000 → le premier janvier deux mille
    14 juillet 1789 → quatorze juillet mille sept cent quatre-vingt-neuf
    14/07/1789 → quatorze juillet mille sept cent quatre-vingt-neuf
    14-07-1789 → quatorze juillet mille sept cent quatre-vingt-neuf
    14.07.1789 → quatorze juillet mille sept cent quatre-vingt-neuf
    2023-03-10 → dix mars deux mille vingt-trois
    01/05/2020 → premier mai deux mille vingt
    25.12 → vingt-cinq décembre
    3 févr. 2021 → trois février deux mille vingt-et-un
    10 déc. → dix décembre.
    mars 2023 → mars deux mille vingt-trois
    en 1998 → en mille neuf cent quatre-vingt-dix-huit
    les années 80 → les années quatre-vingts
    les années 1980 → les années mille neuf cent quatre-vingts
    52 av. J.-C. → cinquante-deux avant Jésus-Christ.
    du 3 au 5 mai → du trois au cinq mai
    du 17/18 mars → du dix-sept dix-huit mars
    les 17-18 mars → les dix-sept dix-huit mars
    les 60s → les sixties
    les 90s → les nineties
    """)

  static let frenchTimes = SpokenTable(
    "fr", "times",
    """
    8h → huit heures
    8 h → huit heures
    8h30 → huit heures trente
    14 h 30 → quatorze heures trente
    14:30 → quatorze heures trente
    1h → une heure
    21h → vingt-et-une heures
    0h15 → zéro heure quinze
    12:00 → douze heures
    08:05 → huit heures cinq
    10:05:30 → dix heures cinq minutes trente secondes
    de 9h à 17h → de neuf heures à dix-sept heures
    """)

  static let frenchMoney = SpokenTable(
    "fr", "money",
    """
    1 € → un euro
    5 € → cinq euros
    2,50 € → deux euros cinquante centimes
    0,01 € → un centime
    0,50 € → cinquante centimes
    1,01 € → un euro un centime
    1 000 € → mille euros
    1 million d'euros → un million d'euros
    2 millions € → deux millions d'euros
    3 M€ → trois millions d'euros
    1,5 Md€ → un virgule cinq milliard d'euros
    2 Mds€ → deux milliards d'euros
    5 k€ → cinq mille euros
    $5 → cinq dollars
    5 $ → cinq dollars
    1 $ → un dollar
    5,20 $ → cinq dollars vingt cents
    £2 → deux livres
    1 £ → une livre
    10 CHF → dix francs suisses
    100 ¥ → cent yens
    10 milliards de dollars → dix milliards de dollars
    20 euros → vingt euros
    """)

  static let frenchMeasures = SpokenTable(
    "fr", "measures",
    """
    1 m → un mètre
    200 m → deux cents mètres
    1,5 kg → un virgule cinq kilogramme
    2 kg → deux kilogrammes
    1 l → un litre
    4,3 l → quatre virgule trois litres
    5 km → cinq kilomètres
    90 km/h → quatre-vingt-dix kilomètres heure
    5 m² → cinq mètres carrés
    1 m² → un mètre carré
    5 m³ → cinq mètres cubes
    20 °C → vingt degrés Celsius
    1 °C → un degré Celsius
    -5 °C → moins cinq degrés Celsius
    25° → vingt-cinq degrés
    3 h → trois heures
    10 min → dix minutes
    30 s → trente secondes
    1 t → une tonne
    5 ha → cinq hectares
    18 % → dix-huit pour cent
    18,5% → dix-huit virgule cinq pour cent
    8 Go → huit gigaoctets
    500 Mo → cinq cents mégaoctets
    3 GHz → trois gigahertz
    220 V → deux cent vingt volts
    60 W → soixante watts
    5 kWh → cinq kilowattheures
    10 m/s → dix mètres par seconde
    15 A → quinze ampères
    1/2 h → une demi heure
    5 mg → cinq milligrammes
    10 cl → dix centilitres
    """)

  static let frenchTalk = SpokenTable(
    "fr", "talk",
    """
    n° 5 → numéro cinq
    n°5 → numéro cinq
    M. Dupont → Monsieur Dupont
    Mme Dupont → madame Dupont
    24/7 → vingt-quatre sept
    10 à 15 ans → dix à quinze ans
    entre 10 et 15 → entre dix et quinze
    COVID-19 → Covid-dix-neuf
    l'iPhone 15 → l'iPhone quinze
    3-2 → trois-deux
    5G → cinq gé
    1/3 → un tiers
    3/4 → trois quarts
    2/5 → deux cinquièmes
    1 kg et 2 m → un kilogramme et deux mètres
    500 k€ → cinq cent mille euros
    75.000 habitants → soixante-quinze mille habitants
    1.234,56 € → mille deux cent trente-quatre euros cinquante-six centimes
    06.12.34.56.78 → zéro six douze trente-quatre cinquante-six soixante-dix-huit
    +33 1 23 45 67 89 → plus trente-trois un vingt-trois quarante-cinq soixante-sept quatre-vingt-neuf
    Napoléon Ier et Henri IV → Napoléon premier et Henri quatre
    la IIIe République et le Ve siècle → la troisième République et le cinquième siècle
    5€/mois et 20 €/h → cinq euros par mois et vingt euros par heure
    de 9h à 17h → de neuf heures à dix-sept heures
    """)
}
