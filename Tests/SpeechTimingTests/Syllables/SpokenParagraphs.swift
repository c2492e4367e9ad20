/// Paragraphs of one to six sentences as a host might say them, with the numbers, abbreviations and acronyms of talk.
///
/// They were written for these tests. A blank line parts two paragraphs.
enum SpokenParagraphs {
  static func paragraphs(_ language: String) -> [String] {
    (texts[language] ?? "").split(separator: "\n\n").map { $0.split(separator: "\n").joined(separator: " ") }
  }

  static let texts: [String: String] = [
    "en": """
    Welcome back to the programme.

    Our guest tonight grew up on a farm in Montana and now builds bridges in Norway.

    In 1998 she moved to Oslo with two suitcases and a dog. The first winter lasted 7 months, she says, and nobody had told her.

    The bridge is 312 metres long and cost about $45 million. It was paid for by the EU and by the city. Three engineers worked on
    the cables alone, and each of them had a different opinion about the wind.

    Dr. Miller checked the numbers twice. On March 3, 2021, at half past six in the morning, the first bus drove across. Nobody on
    board knew that it was the first one. The driver only noticed when people on the other side began to clap and wave their hats.

    We asked listeners what they remember about that day. Some remembered the rain. A teacher wrote that 24 children had drawn the
    bridge before it was finished, and that not one of the drawings looked like the real thing. An old fisherman told us on the
    phone that the herring had left because of the noise. The herring, we are glad to report, came back.

    Let us talk about money for a moment. A bridge like this needs paint every 12 years, new bearings every 30 years, and somebody
    who looks at it every single week. That person is called Ingrid. She walks across with a hammer and listens. When a bolt sounds
    wrong, she marks it with a piece of yellow chalk and writes a note for the night crew. In 2019 she found 16 loose bolts, in
    2020 only 9. She will retire next spring, and so far nobody has asked for her hammer.
    """,
    "de": """
    Willkommen zurück im Studio.

    Unser Gast ist heute mit dem Fahrrad aus Bremen gekommen, und zwar bei strömendem Regen.

    Im Jahr 1998 zog sie mit zwei Koffern und einem Hund nach Oslo. Der erste Winter dauerte 7 Monate, sagt sie, und niemand hatte
    sie gewarnt.

    Die Brücke ist 312 Meter lang und hat rund 45 Millionen Euro gekostet. Bezahlt haben sie die EU und die Stadt. An den Seilen
    arbeiteten allein drei Ingenieure, und jeder hatte eine andere Meinung über den Wind.

    Dr. Müller rechnete alles zweimal nach. Am 3. März 2021 fuhr morgens um halb sieben der erste Bus hinüber. An Bord wusste
    niemand, dass es der erste war. Der Fahrer merkte es erst, als die Leute auf der anderen Seite klatschten und ihre Mützen
    schwenkten.

    Wir haben unsere Hörerinnen und Hörer gefragt, woran sie sich erinnern. Manche erinnern sich an den Regen. Eine Lehrerin
    schrieb, dass 24 Kinder die Brücke gezeichnet hatten, bevor sie fertig war, und dass kein einziges Bild der echten ähnlich sah.
    Ein alter Fischer erzählte am Telefon, die Heringe seien wegen des Lärms verschwunden. Die Heringe sind inzwischen wieder da.

    Reden wir kurz über Geld. Eine solche Brücke braucht alle 12 Jahre Farbe, alle 30 Jahre neue Lager und jemanden, der sie jede
    Woche anschaut, z. B. mit einem Hammer. Diese Person heißt Ingrid. Sie geht hinüber, klopft und hört zu. Wenn eine Schraube
    falsch klingt, macht sie ein gelbes Kreuz und schreibt der Nachtschicht einen Zettel. Im Jahr 2019 fand sie 16 lose Schrauben,
    im Jahr 2020 nur 9. Im nächsten Frühling geht sie in Rente, und bisher hat niemand nach ihrem Hammer gefragt.
    """,
    "fr": """
    Bienvenue dans notre émission.

    Notre invitée est venue de Bretagne à vélo, sous une pluie battante, et elle sourit encore.

    En 1998, elle est partie à Oslo avec deux valises et un chien. Le premier hiver a duré 7 mois, dit-elle, et personne ne l'avait
    prévenue.

    Le pont mesure 312 mètres et il a coûté environ 45 millions d'euros. L'Europe et la ville ont payé. Trois ingénieurs ont
    travaillé sur les câbles, et chacun avait un autre avis sur le vent.

    M. Martin a tout calculé deux fois. Le 3 mars 2021, à six heures et demie du matin, le premier bus a traversé. Personne à bord ne
    savait que c'était le premier. Le chauffeur a compris quand les gens, de l'autre côté, ont applaudi en agitant leurs chapeaux.

    Nous avons demandé à nos auditeurs ce dont ils se souviennent. Certains se souviennent de la pluie. Une institutrice nous écrit
    que 24 enfants avaient dessiné le pont avant la fin du chantier, et qu'aucun dessin ne ressemblait au vrai. Un vieux pêcheur
    raconte au téléphone que les harengs étaient partis à cause du bruit. Les harengs sont revenus depuis.

    Parlons un peu d'argent. Un pont pareil a besoin de peinture tous les 12 ans, de nouveaux appuis tous les 30 ans, et de quelqu'un
    qui le regarde chaque semaine. Cette personne s'appelle Ingrid. Elle marche, elle frappe avec un marteau et elle écoute. Quand un
    boulon sonne mal, elle fait une croix à la craie jaune et laisse un mot pour l'équipe de nuit. En 2019, elle a trouvé 16 boulons,
    en 2020 seulement 9. Elle prendra sa retraite au printemps, et personne n'a encore demandé son marteau.
    """,
    "es": """
    Bienvenidos de nuevo al programa.

    Nuestra invitada llegó desde Toledo en bicicleta, bajo la lluvia, y todavía sonríe.

    En 1998 se marchó a Oslo con dos maletas y un perro. El primer invierno duró 7 meses, dice, y nadie le había avisado.

    El puente mide 312 metros y costó unos 45 millones de euros. Lo pagaron Europa y la ciudad. Tres ingenieros trabajaron solo en
    los cables, y cada uno tenía otra opinión sobre el viento.

    El Dr. Molina lo calculó todo dos veces. El 3 de marzo de 2021, a las seis y media de la mañana, cruzó el primer autobús. Nadie a
    bordo sabía que era el primero. El conductor se dio cuenta cuando la gente del otro lado empezó a aplaudir y a mover los sombreros.

    Preguntamos a nuestros oyentes qué recuerdan de aquel día. Algunos recuerdan la lluvia. Una maestra escribió que 24 niños habían
    dibujado el puente antes de que estuviera terminado, y que ningún dibujo se parecía al verdadero. Un viejo pescador nos contó por
    teléfono que los peces se habían ido por culpa del ruido. Los peces, nos alegra decirlo, ya han vuelto.

    Hablemos un momento de dinero. Un puente así necesita pintura cada 12 años, apoyos nuevos cada 30 años y alguien que lo mire todas
    las semanas. Esa persona se llama Ingrid. Camina, golpea con un martillo y escucha. Cuando un tornillo suena mal, lo marca con
    tiza amarilla y deja una nota para el turno de noche. En 2019 encontró 16 tornillos flojos, en 2020 solamente 9. Se jubila en
    primavera, y hasta ahora nadie ha pedido su martillo.
    """,
    "it": """
    Bentornati alla nostra trasmissione.

    La nostra ospite è venuta da Ferrara in bicicletta, sotto la pioggia, e sorride ancora.

    Nel 1998 partì per Oslo con due valigie e un cane. Il primo inverno durò 7 mesi, dice, e nessuno l'aveva avvertita.

    Il ponte è lungo 312 metri ed è costato circa 45 milioni di euro. L'hanno pagato l'Europa e la città. Tre ingegneri lavorarono
    soltanto ai cavi, e ognuno aveva un'altra opinione sul vento.

    Il dott. Rossi controllò tutto due volte. Il 3 marzo 2021, alle sei e mezza del mattino, passò il primo autobus. A bordo nessuno
    sapeva che fosse il primo. L'autista se ne accorse quando la gente dall'altra parte cominciò ad applaudire e ad agitare i cappelli.

    Abbiamo chiesto ai nostri ascoltatori che cosa ricordano di quel giorno. Alcuni ricordano la pioggia. Una maestra ci scrive che 24
    bambini avevano disegnato il ponte prima che fosse finito, e che nessun disegno somigliava a quello vero. Un vecchio pescatore
    racconta al telefono che le aringhe se n'erano andate per il rumore. Le aringhe, siamo lieti di dirlo, sono tornate.

    Parliamo un momento di soldi. Un ponte come questo ha bisogno di vernice ogni 12 anni, di nuovi appoggi ogni 30 anni e di qualcuno
    che lo guardi tutte le settimane. Questa persona si chiama Ingrid. Cammina, batte con un martello e ascolta. Quando un bullone
    suona male, lo segna con il gesso giallo e lascia un biglietto per il turno di notte. Nel 2019 trovò 16 bulloni, nel 2020 soltanto
    9. Va in pensione in primavera, e finora nessuno ha chiesto il suo martello.
    """,
    "pt": """
    Bem-vindos de volta ao programa.

    A nossa convidada veio de bicicleta, debaixo de chuva, e ainda sorri.

    Em 1998 ela mudou para Oslo com duas malas e um cachorro. O primeiro inverno durou 7 meses, diz ela, e ninguém tinha avisado.

    A ponte tem 312 metros e custou cerca de 45 milhões de euros. Quem pagou foi a Europa e a cidade. Nos cabos trabalharam três
    engenheiros, e cada um tinha outra opinião sobre o vento.

    O Dr. Silva calculou tudo duas vezes. No dia 3 de maio de 2021, às seis e meia da manhã, passou o primeiro ônibus. Ninguém a bordo
    sabia que era o primeiro. O motorista só notou quando as pessoas do outro lado começaram a bater palmas e a acenar com os chapéus.

    Perguntamos aos nossos ouvintes o que eles lembram daquele dia. Alguns lembram da chuva. Uma professora escreveu que 24 crianças
    tinham desenhado a ponte antes do fim da obra, e que nenhum desenho parecia com a ponte de verdade. Um velho pescador contou pelo
    telefone que os peixes tinham ido embora por causa do barulho. Os peixes, felizmente, já voltaram.

    Vamos falar um pouco de dinheiro. Uma ponte como essa precisa de tinta a cada 12 anos, de apoios novos a cada 30 anos e de alguém
    que olhe para ela toda semana. Essa pessoa se chama Ingrid. Ela caminha, bate com um martelo e escuta. Quando um parafuso soa mal,
    ela faz uma cruz de giz amarelo e deixa um bilhete para a equipe da noite. Em 2019 ela achou 16 parafusos soltos, em 2020 só 9. Na
    primavera ela se aposenta, e até agora ninguém pediu o martelo dela.
    """,
    "nl": """
    Welkom terug in de studio.

    Onze gast is vandaag met de fiets uit Zwolle gekomen, door de stromende regen.

    In 1998 verhuisde ze met twee koffers en een hond naar Oslo. De eerste winter duurde 7 maanden, zegt ze, en niemand had haar
    gewaarschuwd.

    De brug is 312 meter lang en kostte ongeveer 45 miljoen euro. De stad en de EU hebben betaald. Aan de kabels alleen werkten drie
    ingenieurs, en ieder had een andere mening over de wind.

    Dr. de Vries rekende alles twee keer na. Op 3 maart 2021 reed om half zeven de eerste bus naar de overkant. Niemand aan boord wist
    dat het de eerste was. De chauffeur merkte het pas toen de mensen aan de andere kant klapten en met hun mutsen zwaaiden.

    We vroegen onze luisteraars wat ze zich herinneren. Sommigen herinneren zich de regen. Een lerares schreef dat 24 kinderen de brug
    hadden getekend voordat hij klaar was, en dat geen enkele tekening op de echte leek. Een oude visser vertelde aan de telefoon dat
    de haringen door het lawaai waren verdwenen. De haringen zijn intussen terug.

    Laten we even over geld praten. Zo'n brug heeft elke 12 jaar verf nodig, elke 30 jaar nieuwe lagers, en iemand die er elke week
    naar kijkt. Die persoon heet Ingrid. Ze loopt, klopt met een hamer en luistert. Als een bout verkeerd klinkt, zet ze een geel
    kruis en schrijft ze een briefje voor de nachtploeg. In 2019 vond ze 16 losse bouten, in 2020 maar 9. Volgend voorjaar gaat ze met
    pensioen, en tot nu toe heeft niemand om haar hamer gevraagd.
    """,
    "pl": """
    Witamy ponownie w naszym studiu.

    Nasz dzisiejszy gość przyjechał z Torunia na rowerze, w ulewnym deszczu.

    W 1998 roku wyjechała do Oslo z dwiema walizkami i psem. Pierwsza zima trwała 7 miesięcy, mówi, i nikt jej nie ostrzegł.

    Most ma 312 metrów i kosztował około 45 milionów euro. Zapłaciło za niego miasto. Nad samymi linami pracowało trzech inżynierów, a
    każdy miał inne zdanie o wietrze.

    Dr Nowak policzył wszystko dwa razy. Pewnego ranka o wpół do siódmej przejechał pierwszy autobus. Nikt w środku nie wiedział, że
    jest pierwszy. Kierowca zauważył to dopiero wtedy, gdy ludzie po drugiej stronie zaczęli klaskać i machać czapkami.

    Zapytaliśmy naszych słuchaczy, co pamiętają z tego dnia. Niektórzy pamiętają deszcz. Pewna nauczycielka napisała, że 24 dzieci
    narysowało most, zanim był gotowy, i że żaden rysunek nie przypominał prawdziwego. Stary rybak opowiedział nam przez telefon, że
    śledzie odeszły z powodu hałasu. Śledzie na szczęście już wróciły.

    Porozmawiajmy chwilę o pieniądzach. Taki most potrzebuje farby co 12 lat, nowych łożysk co 30 lat i kogoś, kto ogląda go w każdym
    tygodniu. Ta osoba nazywa się Ingrid. Chodzi, stuka młotkiem i słucha. Kiedy śruba brzmi źle, robi na niej żółty krzyżyk i zostawia
    kartkę dla nocnej zmiany. Raz znalazła 16 luźnych śrub, innym razem tylko 9. Wiosną przechodzi na emeryturę i do tej pory nikt nie
    poprosił o jej młotek.
    """,
    "ru": """
    С возвращением в нашу студию.

    Наша гостья приехала сегодня из Твери на велосипеде, под проливным дождём.

    В 1998 году она уехала в Осло с двумя чемоданами и собакой. Первая зима длилась 7 месяцев, говорит она, и никто её не предупредил.

    Длина моста 312 метров, и стоил он около 45 миллионов рублей. Платил за него город. Только над тросами работали три инженера, и у
    каждого было своё мнение о ветре.

    Доктор Орлов пересчитал всё два раза. Однажды утром, в половине седьмого, по мосту проехал первый автобус. Никто внутри не знал,
    что он первый. Водитель заметил это только тогда, когда люди на другой стороне начали хлопать и махать шапками.

    Мы спросили наших слушателей, что они помнят о том дне. Некоторые помнят дождь. Одна учительница написала, что 24 ученика
    нарисовали мост раньше, чем его построили, и что ни один рисунок не был похож на настоящий. Старый рыбак рассказал нам по телефону,
    что рыба ушла из-за шума. Рыба, к счастью, уже вернулась.

    Поговорим немного о деньгах. Такому мосту каждые 12 лет нужна краска, каждые 30 лет нужны новые опоры, и нужен человек, который
    смотрит на него каждую неделю. Этого человека зовут Ингрид. Она идёт, стучит молотком и слушает. Если болт звучит неправильно, она
    ставит на нём жёлтый крест и оставляет записку ночной смене. В 2019 году она нашла 16 таких болтов, в 2020 году только 9. Весной она
    уйдёт на пенсию, и до сих пор никто не попросил её молоток.
    """,
  ]
}
