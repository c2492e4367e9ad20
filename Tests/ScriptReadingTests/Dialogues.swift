/// Short dialogues in many languages, in the layout `Name: text`.
enum Dialogues {
  /// Each with the language that it is in.
  static let all: [(language: String, text: String)] = [
    (
      "en",
      """
      Ada: Where does the old ferry go when nobody is waiting for it?
      Ben: It goes across anyway, because the captain likes the quiet. I have been on it many times.
      Ada: And what do you think about out there?
      Ben: That the river was here before all of us.
      """
    ),
    (
      "de",
      """
      Ada: Wohin fährt die alte Fähre, wenn niemand auf sie wartet?
      Ben: Sie fährt trotzdem hinüber, weil der Kapitän die Stille mag. Ich war schon oft dabei.
      Ada: Und woran denken Sie da draußen?
      Ben: Daran, dass der Fluss vor uns allen da war.
      """
    ),
    (
      "fr",
      """
      Ada: Où va le vieux bac quand personne ne l'attend ?
      Ben: Il traverse quand même, parce que le capitaine aime le silence. J'y suis allé souvent.
      Ada: Et à quoi pensez-vous là-bas ?
      Ben: Que la rivière était là avant nous tous.
      """
    ),
    (
      "es",
      """
      Ada: ¿Adónde va la vieja barca cuando nadie la espera?
      Ben: Cruza de todos modos, porque al capitán le gusta el silencio. Yo he ido muchas veces.
      Ada: ¿Y en qué piensa usted allí?
      Ben: En que el río estaba aquí antes que todos nosotros.
      """
    ),
    (
      "pt",
      """
      Ada: Para onde vai a velha barca quando ninguém espera por ela?
      Ben: Ela atravessa na mesma, porque o capitão gosta do silêncio. Eu já fui muitas vezes.
      Ada: E em que é que você pensa lá fora?
      Ben: Que o rio já estava aqui antes de todos nós.
      """
    ),
    (
      "it",
      """
      Ada: Dove va il vecchio traghetto quando nessuno lo aspetta?
      Ben: Attraversa lo stesso, perché al capitano piace il silenzio. Ci sono stato molte volte.
      Ada: E a che cosa pensa là fuori?
      Ben: Che il fiume era qui prima di tutti noi.
      """
    ),
    (
      "nl",
      """
      Ada: Waar gaat de oude veerpont heen als er niemand op haar wacht?
      Ben: Ze vaart toch naar de overkant, want de kapitein houdt van de stilte. Ik ben er vaak bij geweest.
      Ada: En waar denkt u dan aan?
      Ben: Dat de rivier er al was voor wij er waren.
      """
    ),
    (
      "sv",
      """
      Ada: Vart går den gamla färjan när ingen väntar på den?
      Ben: Den går över ändå, för kaptenen tycker om tystnaden. Jag har varit med många gånger.
      Ada: Och vad tänker du på där ute?
      Ben: Att floden fanns här före oss alla.
      """
    ),
    (
      "fi",
      """
      Ada: Minne vanha lautta menee, kun kukaan ei odota sitä?
      Ben: Se menee joka tapauksessa yli, koska kapteeni pitää hiljaisuudesta. Olen ollut mukana monta kertaa.
      Ada: Ja mitä sinä siellä ajattelet?
      Ben: Että joki oli täällä ennen meitä kaikkia.
      """
    ),
    (
      "pl",
      """
      Ada: Dokąd płynie stary prom, kiedy nikt na niego nie czeka?
      Ben: I tak płynie na drugi brzeg, bo kapitan lubi ciszę. Byłem tam już wiele razy.
      Ada: A o czym pan tam myśli?
      Ben: O tym, że rzeka była tu przed nami wszystkimi.
      """
    ),
    (
      "tr",
      """
      Ada: Kimse beklemediği zaman eski vapur nereye gidiyor?
      Ben: Yine de karşıya geçiyor, çünkü kaptan sessizliği çok seviyor. Ben de birçok kez bindim.
      Ada: Orada ne düşünüyorsunuz?
      Ben: Nehrin hepimizden önce burada olduğunu.
      """
    ),
    (
      "id",
      """
      Ada: Ke mana feri tua itu pergi kalau tidak ada yang menunggu?
      Ben: Feri itu tetap menyeberang, karena kaptennya suka keheningan. Saya sudah sering ikut.
      Ada: Dan apa yang Anda pikirkan di sana?
      Ben: Bahwa sungai ini sudah ada sebelum kita semua.
      """
    ),
    (
      "la",
      """
      Ada: Quo it navis vetus, cum nemo eam exspectat?
      Ben: Flumen tamen transit, quod magister silentium amat. Ego saepe in ea fui.
      Ada: Et quid ibi cogitas?
      Ben: Flumen hic ante nos omnes fuisse; hoc est quod nunc cogito.
      """
    ),
    (
      "ru",
      """
      Анна: Куда идёт старый паром, когда его никто не ждёт?
      Борис: Он всё равно идёт на другой берег, потому что капитан любит тишину. Я был там много раз.
      Анна: И о чём вы там думаете?
      Борис: О том, что река была здесь до всех нас.
      """
    ),
    (
      "el",
      """
      Άννα: Πού πάει το παλιό πλοίο όταν δεν το περιμένει κανείς;
      Νίκος: Περνάει απέναντι έτσι κι αλλιώς, γιατί ο καπετάνιος αγαπά την ησυχία.
      Άννα: Και τι σκέφτεστε εκεί έξω;
      Νίκος: Ότι το ποτάμι ήταν εδώ πριν από όλους μας.
      """
    ),
    (
      "zh",
      """
      小安：没有人等的时候，老渡船往哪里去？
      小本：它照样过河，因为船长喜欢安静。我坐过很多次。
      小安：那你在那里想什么？
      小本：我想，这条河比我们都来得早。
      """
    ),
    (
      "ja",
      """
      安子：誰も待っていないとき、古い渡し船はどこへ行くのですか。
      弁太：それでも向こう岸へ渡ります。船長は静けさが好きですから。
      安子：そこで何を考えますか。
      弁太：川は私たちより先にここにあった、ということです。
      """
    ),
    (
      "ko",
      """
      안나: 아무도 기다리지 않을 때 낡은 나룻배는 어디로 가나요?
      민호: 그래도 강을 건넙니다. 선장이 고요함을 좋아하거든요.
      안나: 거기서 무슨 생각을 하세요?
      민호: 강이 우리보다 먼저 여기 있었다는 생각을 합니다.
      """
    ),
    (
      "sa",
      """
      अनया: यदा कोऽपि न प्रतीक्षते तदा सा पुरातनी नौः कुत्र गच्छति?
      बालः: सा तथापि पारं गच्छति, यतः नाविकः मौनं इच्छति। अहम् अपि तत्र आसम्।
      अनया: तत्र भवान् किं चिन्तयति?
      बालः: एषा नदी सर्वेभ्यः पूर्वम् अत्र आसीत् इति।
      """
    ),
    (
      "hi",
      """
      अनया: जब कोई इंतज़ार नहीं करता तो वह पुरानी नाव कहाँ जाती है?
      विजय: वह फिर भी उस पार जाती है, क्योंकि नाविक को शांति पसंद है। मैं भी कई बार गया हूँ।
      अनया: और आप वहाँ क्या सोचते हैं?
      विजय: यह कि नदी हम सब से पहले यहाँ थी।
      """
    ),
    (
      "uk",
      """
      Анна: Куди йде старий пором, коли на нього ніхто не чекає?
      Борис: Він все одно йде на той берег, тому що капітан любить тишу. Я був там дуже багато разів.
      Анна: І про що ви там думаєте?
      Борис: Про те, що річка була тут до нас усіх, і це вже немало.
      """
    ),
  ]

  /// Sanskrit in Latin letters, as scholars write it.
  static let transliteratedSanskrit = """
    Anaya: yadā ko'pi na pratīkṣate tadā sā nauḥ kutra gacchati?
    Bala: sā tathāpi pāraṃ gacchati, yataḥ nāvikaḥ maunam icchati. aham api tatra āsam.
    Anaya: tatra tvam kim cintayasi iti mama praśnaḥ.
    Bala: nadī atra āsīt eva, na hi sarve janāḥ tat jānanti.
    """
}
