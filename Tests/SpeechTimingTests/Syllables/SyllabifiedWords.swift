/// Words divided by hand into the syllables (in Japanese, morae) they have when spoken, a middle dot between two of them.
///
/// The divisions mark sounds, not hyphenation: a dot may stand anywhere between two syllables.
enum SyllabifiedWords {
  static let lists: [(language: String, words: String)] = [
    (
      "de",
      """
      Haus Bäu·me Na·tion Fa·mi·lie so·zial Stu·dium Mu·se·um be·ach·ten ge·öff·net ge·impft ge·ehrt be·in·hal·ten
      be·ur·tei·len bei Geist Bei·spiel The·a·ter re·al Ja·nu·ar Quel·le be·quem I·de·en In·dus·trie Ka·te·go·ri·en
      Ma·ri·a Bi·o·lo·gie Di·a·log Team·ar·beit Soft·ware On·line·dienst Web·sites Code Ni·veau Jour·na·list Coach
      Mil·lion Re·gio·nal·zug U·kra·i·ne An·dro·id Ju·bi·lä·um Schnee Boot Mai·er Yacht Aa·le Po·e·sie Ca·fé
      Ko·o·pe·ra·tion Zo·o·lo·gie Stra·ße zu·erst dein Trau·ung Fei·er Au·er·hahn Rhyth·mus Sys·tem le·gi·ti·me
      Po·ma·de Man·da·tes
      Va·rian·te Mat·thi·as Di·ät Ko·lo·ni·en Ti·mer
      """
    ),
    (
      "en",
      """
      the be·ing go·ing peo·ple ta·ble ta·bles set·tled called want·ed need·ed watched box·es makes hor·ses chan·ges
      like·ly state·ment el·e·ment queen guess guard yes be·yond law·yer play·er played sci·ence qui·et so·ci·e·ty
      pa·tient so·cial na·tion pre·cious re·li·gious mil·lion vi·de·o i·de·a a·re·a re·al·i·ty cre·ate crea·ture
      mu·se·um po·em ac·tu·al u·su·al per·suade lan·guage pris·m rhy·thm did·n't could·n't don't boss·'s
      rec·i·pe ka·ra·te ca·fe league di·a·logue some·thing eve·ry·thing eve·ning ea·si·er hap·pi·est Wednes·day
      busi·ness beau·ty through strengths va·ri·ous eye eyes one's some·how
      nine·teen home·town gen·u·ine·ly di·a·be·tes colo·nel vam·pire dia·mond like·wise bat·tal·ion
      """
    ),
    (
      "fr",
      """
      porte portes le que a·mie an·née é·taient peuvent sou·vent pré·sent ar·gent par·lèrent fa·mille tra·vail so·leil
      ville na·tion pièce lui nuit oui jouer cli·ent cri·er same·di mainte·nant seule·ment franche·ment a·te·lier
      eau beau·coup œil feuille feuilles août pa·ys voy·age yeux au·jourd'·hui
      l'homme qu'il jus·qu'à c'est No·ël na·ïf thé·âtre cré·er guerre man·gea langue
      ac·tuel nuage si·tua·tion in·flu·ence souhaite par·tagent volent é·lo·quent a·gent in·tel·li·gent po·dium pa·trouille
      gen·dar·me·rie batte·rie ou·blient cli·ents ab·so·lu·ment
      """
    ),
    (
      "es",
      """
      cau·sa tie·ne dí·a pa·ís re·í·a le·er que gue·rra ver·güen·za buey Pa·ra·guay cam·biáis cui·da·do ciu·dad
      prohi·bir ca·os po·e·ma hé·ro·e a·é·re·o ma·íz rey re·yes muy hay a·yer quie·ro guí·a a·ún Ma·rí·a his·to·ria
      """
    ),
    (
      "it",
      """
      cia·o gior·no fi·glio la·scia·re quan·do guer·ra mi·o tu·o du·e zi·o vi·a pa·u·ra suoi miei nuo·vo poi
      far·ma·ci·a bi·o·lo·gi·a fi·lo·so·fi·a e·co·no·mi·a li·bre·ri·a me·mo·ria ma·te·ria sto·ria com·pa·gni·a Ma·ri·a
      per·ché cit·tà a·e·re·o be·a·to l'uo·mo d'ac·cor·do dell' po' te·le·vi·sio·ne
      ven·ti·du·e cen·to·u·no du·e·mi·la e·pi·de·mi·a Ro·ma·ni·a Al·ge·ri·a co·ca·i·na
      bion·da Va·le·ria vit·to·ria In·do·ne·sia
      """
    ),
    (
      "pt",
      """
      pão mãe põe coi·sa que guer·ra á·gua his·tó·ria sé·rie di·a ri·o po·e·ta sa·ú·de pa·ís ra·i·nha ju·iz ru·im ca·ir
      a·in·da mei·o pa·pai por·tu·guês co·ra·ção co·ra·ções quan·do ci·ên·cia Eu·ro·pa Bra·sil lou·co po·lí·ti·co
      re·u·ni·ão des·tru·i·ção co·in·ci·dir
      """
    ),
    (
      "nl",
      """
      huis nieu·we eeuw schoen koei·en be·ant·woor·den ge·o·pend ge·ïn·te·res·seerd zee·ën i·dee·ën be·ïn·vloed
      na·tio·naal sta·tion so·ciaal po·li·tie I·ta·li·ë fo·to's au·to's mooi draai·en team web·site mu·se·um
      se·ri·eus IJs·sel bij·na ou·ders ra·di·o kwa·li·teit
      na·ïef ge·cre·ëerd be·ëin·di·gen mi·lieu koor am·bi·tieus chique
      """
    ),
    (
      "ru",
      """
      до·ма хо·ро·шо здрав·ствуй·те ве·ло·си·пед е·го ёл·ка пи·а·ни·но вью·га о·бъём се·год·ня взгляд па·у·за
      жю·ри ра·ди·о
      """
    ),
    (
      "pl",
      """
      sia·no wie·le pią·tek bia·ły mi·łość dzień hi·sto·rii au·to Eu·ro·pa na·u·ka za·u·fa·nie nie·u·fny źdźbło pies
      zro·bię mu·ze·um ra·dio te·o·ria cier·pli·wość dzia·łać
      """
    ),
    (
      "fi",
      """
      maa tie suo yö tuo·li mies kaik·ki·en vuo·si·en ul·ko·puo·lel·la yh·teis·työ läh·ti·en hy·vää päi·vää i·loi·nen
      """
    ),
    (
      "sv",
      """
      sta·tion mu·se·um au·gus·ti Eu·ro·pa fa·milj sjuk·hus flic·ka kö·er ti·o
      Sve·rige å·ka björn tret·ti·o tret·ti·on·de
      """
    ),
    ("tr", "sa·at ga·ze·te öğ·ret·men a·ğaç·lar İs·tan·bul kır·mı·zı a·i·le ma·vi gü·nay·dın şi·ir ka·pı"),
    (
      "el",
      """
      και μου σπί·τι παι·δί παι·διά μια ποιος χρό·νια Μά·ι·ος το·μέ·ας ευ·χα·ρι·στώ αυ·τός δι·α·φο·ρά πε·ρι·ο·χή
      ά·ϋ·λος μα·κρι·ά
      """
    ),
    ("id", "pan·tai pu·lau am·boi pan·tai·nya ba·ik la·in ber·ma·in ya·i·tu ke·u·a·ngan di·a se·ka·li sa·ya"),
    (
      "la",
      """
      quis lin·gua cae·lum poe·na au·rum po·e·ta ma·ior iam ius·ti·ti·ae de·us me·us a·er con·sue·tu·do sua·vis
      fi·li·us na·ti·o nau·ta
      """
    ),
    ("hi", "घर लड़·का कर·ना स·मझ स·मझ·ना क·मल बर·गद शब्द धर्म मित्·र न·म·स्ते भा·रत हिं·दी मैं क·ई आ·इ·ए"),
    ("sa", "ध·र्म क·र्म रा·म सं·स्कृ·त न·मः गु·रु वे·द बु·द्ध शा·न्ति पु·स्त·क"),
    ("ja", "コ·ン·ニ·チ·ハ きゃ·く が·っ·こ·う ラ·ー·メ·ン しゅ·く·だ·い ティ ファ·イ·ル と·う·きょ·う カ·フェ に·っ·ぽ·ん"),
    ("zh", "你·好 北·京·大·学 节·目 主·持·人 播·客 我 中·华·人·民 时·间 朋·友 谢·谢"),
    ("ko", "안·녕·하·세·요 감·사·합·니·다 한·국·어 서·울 방·송 진·행·자 네 팟·캐·스·트 시·간 음·악"),
    ("da", "sta·tion Eu·ro·pa mu·se·um Kø·ben·havn ti·me·ne æb·le rød·grød ø·en fa·mi·li·e pi·ge må·ned"),
    ("nb", "ei høy·re au·gust Eu·ro·pa mu·se·um Os·lo bei·net øy·er gut·te·ne sta·sjon"),
    ("uk", "до·бри·день У·кра·ї·на п'ять сі·м'я Є·вро·па мо·я сло·во ніч вчо·ра чо·ло·вік"),
    ("cs", "vlk prst kro·ko·dýl ví·tr mou·cha dou·fám au·to Pra·ha čtvr·tek sr·dce"),
    ("hu", "i·gen kö·szö·nöm fi·ú Eu·ró·pa au·tó Ma·gyar·or·szág ház al·ma bé·ke nép"),
    ("ro", "buni oa·meni noap·te Ro·mâ·ni·a deci co·pii co·dri pia·tră mai au iu·besc doi"),
    ("ca", "ai·gua quan cau·sa his·tò·ri·a io·gurt ca·mí ra·ó no·ia pa·ís vui·tan·ta"),
    ("vi", "Việt Nam người quốc gia khuỷu tiếng giữa nghiêng bánh ơi"),
  ]

  /// Every word with its syllables, beside its language.
  static var all: [(language: String, word: String, syllables: Int)] {
    lists.flatMap { list in
      list.words.split(whereSeparator: \.isWhitespace).map { divided in
        let letters = divided.unicodeScalars.filter { $0 != "·" }
        let syllables = divided.unicodeScalars.count - letters.count + 1
        return (list.language, String(String.UnicodeScalarView(letters)), syllables)
      }
    }
  }
}
