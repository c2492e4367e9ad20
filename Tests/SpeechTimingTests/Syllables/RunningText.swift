/// Paragraphs as a host might say them, written for these tests, without digits and abbreviations.
///
/// Hindi is missing because espeak-ng says vowels that speakers drop (पहले in three syllables).
enum RunningText {
  static let paragraphs: [String: String] = [
    "de": """
    Guten Abend und herzlich willkommen zu unserer kleinen Sendung über Bücher, Züge und Menschen, die nachts nicht schlafen können.
    Heute sitzt mir eine Frau gegenüber, die seit zwanzig Jahren Leuchttürme repariert und trotzdem Angst vor tiefem Wasser hat.
    Wir reden über ihre erste Nacht auf der Insel, über Möwen, die Brote stehlen, und über die Frage, warum manche Geräusche nur im
    Dunkeln hörbar sind. Später ruft uns ein Hörer aus dem Gebirge an, der seine Ziegen nach Komponistinnen benannt hat.
    Bleiben Sie also bei uns, kochen Sie sich einen Tee, und schreiben Sie uns ruhig, wenn Ihnen etwas fehlt. Nach den Nachrichten
    geht es weiter mit der Geschichte eines Bäckers, der jeden Morgen eine Viertelstunde zu früh aufstand, weil er den Sonnenaufgang
    nicht verpassen wollte. Er behauptet, dass der Teig das merkt. Ob das stimmt, wissen wir nicht, aber seine Brötchen waren
    ausgezeichnet, und die Leute standen bis zur Brücke Schlange.
    """,
    "en": """
    Good evening and welcome to our little programme about bridges, bread and people who cannot sleep at night. My guest today has
    repaired lighthouses for twenty years and is still afraid of deep water. We talk about her first night on the island, about gulls
    that steal sandwiches, and about the question why some sounds can only be heard in the dark. Later a listener calls from the
    mountains who has named his goats after famous singers. So stay with us, make yourself a cup of tea, and write to us whenever you
    feel that something is missing. After the news we continue with the story of a baker who got up much too early every morning
    because he did not want to miss the sunrise. He believes that the dough can tell. Nobody knows whether that is true, but his rolls
    were excellent, and people waited outside until the shelves were empty.
    """,
    "fr": """
    Bonsoir et bienvenue dans notre petite émission sur les ponts, le pain et les gens qui ne dorment pas la nuit. Mon invitée répare
    des phares depuis vingt ans et pourtant elle a peur de l'eau profonde. Nous parlons de sa première nuit sur une île, des oiseaux
    qui volent les tartines, et nous demandons pourquoi certains bruits ne s'entendent que dans le noir. Plus tard, un auditeur nous
    appelle de la montagne, où il a donné à ses chèvres le nom de chanteuses connues. Restez donc avec nous, faites chauffer de l'eau
    pour un bon thé, et écrivez quand vous voulez. Après le journal, nous écoutons l'histoire d'un boulanger qui se levait toujours
    trop tôt, parce qu'il voulait voir le soleil sortir de la mer. Il pense que la pâte le sent. Personne ne sait si c'est vrai, mais
    son pain était excellent, et le village attendait devant la porte.
    """,
    "es": """
    Buenas noches y bienvenidos a nuestro pequeño programa sobre puentes, pan y personas que no pueden dormir. Mi invitada de hoy repara
    faros desde hace veinte años y todavía le tiene miedo al agua profunda. Hablamos de su primera noche en la isla, de las gaviotas que
    roban bocadillos y de por qué algunos ruidos solo se oyen en la oscuridad. Más tarde nos llama un oyente de la montaña que ha
    puesto a sus cabras nombres de cantantes famosas. Quédense con nosotros, preparen una taza de té y escriban cuando quieran. Después
    de las noticias seguimos con la historia de un panadero que se levantaba demasiado temprano porque no quería perderse la salida del
    sol. Dice que la masa lo nota. Nadie sabe si es verdad, pero su pan era excelente y la gente esperaba en la calle.
    """,
    "it": """
    Buonasera e benvenuti alla nostra piccola trasmissione sui ponti, sul pane e sulle persone che di notte non dormono. La mia ospite
    ripara fari da vent'anni e ha ancora paura dell'acqua profonda. Parliamo della sua prima notte sull'isola, dei gabbiani che rubano i
    panini e del perché certi rumori si sentono soltanto al buio. Più tardi ci chiama un ascoltatore dalla montagna che ha dato alle sue
    capre i nomi di cantanti famose. Restate con noi, preparate una tazza di tè e scriveteci quando volete. Dopo il giornale continuiamo
    con la storia di un fornaio che si alzava sempre troppo presto perché non voleva perdere l'alba. Dice che l'impasto lo sente.
    Nessuno sa se sia vero, ma il suo pane era eccellente e la gente aspettava davanti alla porta.
    """,
    "pt": """
    Boa noite e bem-vindos ao nosso pequeno programa sobre pontes, pão e pessoas que não conseguem dormir. A minha convidada de hoje
    conserta faróis há vinte anos e ainda tem medo de água funda. Falamos da sua primeira noite na ilha, das gaivotas que roubam
    sanduíches e de como alguns sons só se ouvem no escuro. Mais tarde liga um ouvinte das montanhas que deu às suas cabras nomes de
    cantoras famosas. Fiquem conosco, preparem uma xícara de chá e escrevam quando quiserem. Depois das notícias seguimos com a vida de
    um padeiro que se levantava cedo demais todas as manhãs, pois não queria perder o nascer do sol. Ele diz que a massa sente. Ninguém
    sabe se é verdade, mas o pão dele era excelente e a fila chegava até a ponte.
    """,
    "nl": """
    Goedenavond en welkom bij ons kleine programma over bruggen, brood en mensen die niet kunnen slapen. Mijn gast van vandaag repareert
    al twintig jaar vuurtorens en is nog steeds bang voor diep water. We praten over haar eerste nacht op het eiland, over meeuwen die
    boterhammen stelen, en over de vraag waarom je sommige geluiden alleen in het donker hoort. Later belt een luisteraar uit de bergen
    die zijn geiten naar beroemde zangeressen heeft genoemd. Blijf dus bij ons, zet een kop thee en schrijf gerust als u iets mist. Na
    het nieuws gaan we verder met het verhaal van een bakker die elke ochtend veel te vroeg opstond omdat hij de zon wilde zien opkomen.
    Hij zegt dat het deeg dat merkt. Niemand weet of dat klopt, maar zijn broodjes waren heerlijk en de mensen stonden in de rij.
    """,
    "ru": """
    Добрый вечер, дорогие друзья, и добро пожаловать в нашу маленькую передачу о мостах, о хлебе и о людях, которым не спится по ночам.
    Сегодня у меня в гостях женщина, которая двадцать лет чинит маяки и всё ещё боится глубокой воды. Мы поговорим о её первой ночи на
    острове, о чайках, которые крадут бутерброды, и о том, почему некоторые звуки слышны только в темноте. Позже нам позвонит слушатель
    с гор, который назвал своих коз именами известных певиц. Оставайтесь с нами, заварите себе чаю и пишите, если вам чего-то не хватает.
    После новостей мы продолжим рассказ о пекаре, который каждое утро вставал слишком рано, потому что не хотел пропустить восход солнца.
    """,
    "pl": """
    Dobry wieczór i witamy w naszej małej audycji o mostach, o chlebie i o ludziach, którzy nie mogą spać w nocy. Mój dzisiejszy gość od
    dwudziestu lat naprawia latarnie morskie i nadal boi się głębokiej wody. Porozmawiamy o pierwszej nocy na wyspie, o mewach, które
    kradną kanapki, i o tym, dlaczego niektóre dźwięki słychać tylko w ciemności. Później zadzwoni do nas słuchacz z gór, który nazwał
    swoje kozy imionami znanych śpiewaczek. Zostańcie więc z nami, zaparzcie sobie herbatę i piszcie, kiedy chcecie. Po wiadomościach
    wrócimy do opowieści o piekarzu, który wstawał za wcześnie, bo nie chciał przegapić wschodu słońca. Twierdzi, że ciasto to czuje.
    """,
    "fi": """
    Hyvää iltaa ja tervetuloa pieneen ohjelmaamme, jossa puhutaan silloista, leivästä ja ihmisistä, jotka eivät saa yöllä unta. Vieraani
    on korjannut majakoita kaksikymmentä vuotta ja pelkää yhä syvää vettä. Puhumme hänen ensimmäisestä yöstään saarella, lokeista, jotka
    varastavat eväitä, ja siitä, miksi jotkut äänet kuuluvat vain pimeässä. Myöhemmin meille soittaa kuuntelija vuorilta, joka on
    nimennyt vuohensa kuuluisien laulajien mukaan. Pysykää siis mukana, keittäkää kuppi teetä ja kirjoittakaa meille milloin tahansa.
    Uutisten jälkeen jatkamme tarinaa leipurista, joka nousi aina liian varhain, koska hän ei halunnut menettää auringonnousua.
    """,
    "sv": """
    God kväll och välkommen till vårt lilla program om broar, bröd och människor som inte kan sova. Min gäst i dag har lagat fyrar i
    tjugo år och är fortfarande rädd för djupt vatten. Vi pratar om hennes första natt på ön, om måsar som stjäl smörgåsar och om varför
    vissa ljud bara hörs i mörkret. Senare ringer en lyssnare från fjällen som har döpt sina getter efter kända sångerskor. Stanna hos
    oss, koka en kopp te och skriv gärna när du vill. Efter nyheterna fortsätter vi med berättelsen om en bagare som alltid steg upp för
    tidigt, eftersom han inte ville missa soluppgången.
    """,
    "tr": """
    İyi akşamlar ve küçük programımıza hoş geldiniz. Bugün köprülerden, ekmekten ve geceleri uyuyamayan insanlardan söz edeceğiz.
    Konuğum yirmi yıldır deniz fenerlerini onarıyor ama derin sudan hâlâ korkuyor. Adadaki ilk gecesini, sandviç çalan martıları ve bazı
    seslerin neden yalnızca karanlıkta duyulduğunu konuşacağız. Daha sonra dağlardan bir dinleyici bizi arayacak. Bizimle kalın, bir
    bardak çay koyun ve istediğiniz zaman bize yazın.
    """,
    "id": """
    Selamat malam dan selamat datang di acara kecil kami tentang jembatan, roti, dan orang yang tidak bisa tidur. Tamu saya hari ini
    sudah dua puluh tahun memperbaiki menara suar, tetapi masih takut pada air dalam. Kami berbicara tentang malam pertamanya di pulau,
    tentang burung camar yang mencuri roti, dan mengapa beberapa bunyi hanya terdengar dalam gelap. Tetaplah bersama kami, buatlah
    secangkir teh, dan tulislah kepada kami kapan saja.
    """,
    "el": """
    Καλησπέρα σας και καλώς ήρθατε στη μικρή μας εκπομπή για γέφυρες, ψωμί και ανθρώπους που δεν μπορούν να κοιμηθούν τη νύχτα. Η
    σημερινή καλεσμένη επισκευάζει φάρους εδώ και είκοσι χρόνια και φοβάται ακόμα τα βαθιά νερά. Μιλάμε για την πρώτη της νύχτα στο νησί,
    για τους γλάρους που κλέβουν ψωμί, και ρωτάμε πώς γίνεται να ακούγονται κάποιοι ήχοι μόνο στο σκοτάδι. Μείνετε μαζί μας, φτιάξτε ένα
    φλιτζάνι τσάι και γράψτε μας όποτε θέλετε.
    """,
    "uk": """
    Добрий вечір і ласкаво просимо до нашої маленької передачі про мости, про хліб і про людей, яким не спиться вночі. Моя сьогоднішня
    гостя двадцять років лагодить маяки і досі боїться глибокої води. Ми говоримо про її першу ніч на острові, про чайок, які крадуть
    бутерброди, і про те, чому деякі звуки чути тільки в темряві. Залишайтеся з нами, заваріть собі чаю і пишіть нам, коли захочете.
    """,
    "cs": """
    Dobrý večer a vítejte u našeho malého pořadu o mostech, o chlebu a o lidech, kteří v noci nespí. Můj dnešní host už dvacet let
    opravuje majáky a pořád se bojí hluboké vody. Mluvíme o první noci na ostrově, o racích, kteří kradou svačiny, a o tom, proč jsou
    některé zvuky slyšet jenom ve tmě. Zůstaňte s námi, uvařte si čaj a napište nám, kdykoli budete chtít.
    """,
    "hu": """
    Jó estét kívánok, és üdvözlöm önöket kis műsorunkban, amely hidakról, kenyérről és álmatlan emberekről szól. Mai vendégem húsz éve
    javít világítótornyokat, és még mindig fél a mély víztől. Beszélünk az első éjszakájáról a szigeten, a sirályokról, akik elrabolják
    a szendvicset, és arról, miért hallatszanak bizonyos hangok csak a sötétben. Maradjanak velünk, főzzenek egy csésze teát.
    """,
    "la": """
    Salvete, amici carissimi, et bene venistis ad parvam fabulam nostram de pontibus, de pane et de hominibus qui noctu dormire non
    possunt. Hospita mea per viginti annos turres luminosas reficit, sed aquam altam adhuc timet. Loquimur de prima nocte in insula, de
    avibus quae panem rapiunt, et cur quidam soni in tenebris tantum audiantur. Manete nobiscum et scribite quando vultis.
    """,
    "nb": """
    God kveld og velkommen til det lille programmet vårt om broer, brød og mennesker som ikke får sove. Gjesten min i dag har reparert
    fyrtårn i tjue år og er fortsatt redd for dypt vann. Vi snakker om den første natten hennes på øya, om måker som stjeler smørbrød,
    og om hvorfor noen lyder bare kan høres i mørket. Senere ringer en lytter fra fjellet. Bli hos oss, kok en kopp te og skriv gjerne.
    """,
    "da": """
    God aften og velkommen til vores lille program om broer, brød og mennesker, som ikke kan sove. Min gæst i dag har passet fyrtårne i
    tyve år og er stadig bange for dybt vand. Vi taler om hendes første nat på øen, om måger, som stjæler mad, og om hvorfor nogle lyde
    kun kan høres i mørket. Senere ringer en lytter fra bjergene. Bliv hos os, lav en kop te, og skriv gerne, når du har lyst.
    """,
  ]
}
