/// The commonest small words of the languages that `LanguageIdentifier` tells apart by their words.
///
/// Chosen by hand from each language's grammar: articles, pronouns, conjunctions, prepositions, auxiliaries and the
/// fillers of talk. A word that several languages share counts for each of them, and for less.
enum StopWords {
  /// Languages of the Latin script.
  static let latin: [(language: String, words: String)] = [
    (
      "en",
      "the of and to in is that it was for on are with as they be at this have from or had by but what some we can out other were all there when up use your how said an each she which do their if will way about many then them would like so these her has him could into been more no than you know just really think because going don't it's that's i'm"
    ),
    (
      "de",
      "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn ich du wir ihr mir mich ja doch mal dann was weil schon kann habe also hier jetzt sehr gibt"
    ),
    (
      "fr",
      "le la les de des du et à un une en est que qui dans pour pas il elle ne se ce sur au plus par avec je vous nous on tu mais ou où son sa ses leur comme tout fait été être avoir ai sont c'est j'ai qu'il d'un d'une l'on cette ces aux très bien aussi ça donc alors quand même parce moi toi oui non y si"
    ),
    (
      "es",
      "el la los las de que y en un una es por con no para su se lo al del como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra ese eso había ante ellos e esto mí antes algunos qué unos yo otro era está usted son fue muchas gracias"
    ),
    (
      "it",
      "il lo la i gli le di che e è un una in per non con si da del della dei delle al alla nel nella sono ma come anche più se questo questa ci ha ho io tu lui lei noi voi mi ti quando dove perché cosa molto essere stato era fatto poi così dire quello quella sul sulla dal dalla degli allora ancora già proprio tutto tutti"
    ),
    (
      "pt",
      "o a os as de que e do da em um uma para com não é por mais dos das se na no como mas ao ele ela seu sua ou quando muito nos já eu também só pelo pela até isso entre depois sem mesmo aos ter quem nas me esse eles você essa num nem suas meu às minha numa pelos estão foi são tem então aqui gente está assim"
    ),
    (
      "nl",
      "de het een en van in is dat op te zijn met die voor niet aan er om ook als maar dan ze bij nog uit door naar heeft hij wat wel kan we je ik u zo over tot hebben was worden of dit daar deze hun meer al geen moet waar want veel heb zou gaan dus toch hier jij mijn zij wij mensen even gewoon eigenlijk"
    ),
    (
      "fi",
      "ja on ei se että oli ovat mutta kun hän niin kuin myös joka tai ole olla minä sinä me te he mitä tämä sen nyt vain jos siitä kanssa ollut sitten koska jotka hyvin olen siis mikä tässä vielä niitä sitä kaikki aika noin kyllä no sellainen tuo minun sinun meidän mun tosi ihan jo voi olisi"
    ),
    (
      "la",
      "et in est non cum quod ad qui sed ut ex quae esse sunt ab si de etiam enim quam hoc atque aut nec quid per autem nam erat ego tu nos vos mihi tibi me te se sibi eius eorum haec illa ille ipse quoque tamen igitur inter neque fuit omnia omnes quo ita sic iam vero nunc ubi post ante apud nihil quidem deinde magis semper"
    ),
    (
      "id",
      "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih kata tahun sudah atau saat oleh menjadi orang ia telah adalah seperti sebagai bahwa dapat para harus namun kita dua satu masih hari hanya kami banyak kalau aku kamu apa jadi tapi sangat bagaimana lalu anda belum nya begitu"
    ),
    (
      "pl",
      "w i na z do się nie jest to że o jak a po co ale od za są był tak przez dla tym które już być ten też tylko może czy ja ty my wy on ona ich jego jej go mnie sobie bardzo było była który która kiedy gdzie bo więc więcej jeszcze tego tej nas wszystko no właśnie proszę mam"
    ),
    (
      "tr",
      "ve bir bu da de için çok ile olarak daha gibi ben sen o biz siz onlar ne var yok ama kadar sonra en mi mı mu değil her olan ki şey diye ya şu nasıl neden çünkü bana sana bence evet hayır şimdi zaman iyi olduğu oldu olur vardı bile bütün hiç böyle yani sadece"
    ),
    (
      "sv",
      "och att det i en är på som för av med den till inte har de ett om jag var men så han från vi kan man när du sig nu hade eller ut ska mycket vad efter upp där vid ju bara hon över också sin mer hur här alla något skulle mig dig oss dem är detta blev väl då sedan mot"
    ),
    (
      "da",
      "og at det i en er på som for af med den til ikke har de et om jeg var men så han fra vi kan man når du sig nu havde eller ud skal meget hvad efter op der ved jo bare hun over også sin mere hvordan her alle noget skulle mig dig os dem blev må hvor være lige være"
    ),
    (
      "nb",
      "og å det i en er på som for av med den til ikke har de et om jeg var men så han fra vi kan man når du seg nå hadde eller ut skal mye hva etter opp der ved jo bare hun over også sin mer hvordan her alle noe skulle meg deg oss dem ble må hvor være veldig"
    ),
    (
      "cs",
      "a se na je že v to s z do o jsem jsou ale jak by tak po za co pro byl bylo který která nebo i jako když už ve jen ho jeho jejich být si k od aby může jsme mě mi ty ten není tam tady protože když já on ona my vy děkuji ano"
    ),
    (
      "hu",
      "a az és hogy nem is egy ez meg csak de van volt azt mert ha már még mint vagy ki mi ő én te most nagyon akkor amikor ami aki olyan lehet kell fel el be itt ott minden nincs így úgy igen jó sok után nekem neki ezt azért"
    ),
    (
      "ro",
      "și în de la a nu că cu pe o un este mai din care se pentru sunt am ai au fost ce dar sau dacă când cum foarte eu tu el ea noi voi ei să al ale lui lor asta acest această doar după până aici acolo da nici tot toate mult îmi îți"
    ),
    (
      "ca",
      "el la els les de que i en un una és per amb no a al del com més però seu seva se o ja aquest aquesta molt quan també hi ha dels perquè són sense fins on sobre entre tot tots jo tu nosaltres vosaltres meu què va ser està bé doncs això"
    ),
    (
      "vi",
      "và của là có không một những được cho trong người các với này đã tôi để khi ra đến về như anh chị em nhưng thì vào năm lại nhiều cũng rất phải sẽ từ làm đi bạn nếu đó mình ông bà gì thế nào"
    ),
    (
      "sa",
      "ca na hi tu eva iti api yathā tathā saḥ sā tat asti aham tvam mama tava te yat yaḥ iva vā atha evam kim kaḥ bhavati asya tasya sarve ayam idam etat tatra yatra punaḥ khalu"
    ),
  ]

  /// Languages of the Cyrillic script.
  static let cyrillic: [(language: String, words: String)] = [
    (
      "ru",
      "и в не на я что он с как это по но они мы из у к за вы так же от все было бы ты его она есть меня мне для если уже или когда только ещё еще вот был очень что-то да нет чтобы который потому можно там тут после просто вообще значит сейчас"
    ),
    (
      "uk",
      "і в не на я що він з як це по але вони ми із у до за ви так же від все було б ти його вона є мене мені для якщо вже або коли тільки ще ось був дуже та й щоб який тому можна там тут після просто зараз це"
    ),
    (
      "bg",
      "и в не на аз че той с как това по но те ние от за вие така всичко беше бих ти го тя е мен ми ако вече или когато само още ето бил много да който защото може там тук след просто сега са се съм си ще най"
    ),
    (
      "sr",
      "и у не на ја да он са као ово по али они ми из за ви тако од све било би ти га она је мене ако већ или када само још ево био врло који зато може тамо овде после сада су се сам си ће"
    ),
  ]

  /// Languages of the Devanagari script.
  static let devanagari: [(language: String, words: String)] = [
    (
      "hi",
      "है के का की में और से को पर यह वह हैं नहीं कि भी तो एक मैं हम आप था थी थे हो कर ही ने लिए बहुत क्या कुछ जो अब अपने इस उस मुझे जब तक हाँ लेकिन या कैसे रहा रही सकते"
    ),
    (
      "sa",
      "च न हि तु एव इति अपि यथा तथा सः सा तत् अस्ति अहम् अहं त्वम् त्वं मम तव ते यत् यः इव वा अथ एवम् एवं किम् किं कः भवति अस्य तस्य सर्वे अयम् अयं इदम् इदं एतत् तत्र यत्र पुनः खलु सन्ति भवन्ति भवान् वयम् वयं आसीत् कथम् कथं अत्र"
    ),
    (
      "mr",
      "आहे आणि हे ते तो ती या व नाही की पण मी आम्ही तुम्ही होते होता होती आहेत काय मला त्या एक करून साठी मध्ये तर हा ही जे असे का खूप"
    ),
    (
      "ne",
      "छ र को मा हो यो त्यो म हामी तपाईं छन् थियो पनि भन्ने लागि तर के गर्न गरेको भएको छैन मेरो यस हुन्छ धेरै अब"
    ),
  ]
}
