extension WordLists {
  static let french = WordLists(
    words: [
      (
        .article,
        "le la les un une des du au aux mon ma mes ton ta tes son sa ses notre nos votre vos leurs ce cet cette ces chaque quel quelle quels quelles"
      ),
      (
        .quantifier,
        "tout toute tous toutes plusieurs quelques beaucoup peu assez autant plus moins aucun aucune certains certaines autre autres même mêmes"
      ),
      (
        .preposition,
        "de à en dans sur sous pour par avec sans chez vers entre contre depuis pendant avant après devant derrière jusque malgré selon dès parmi hors près loin lors grâce face"
      ),
      (.subject, "je tu il on ils cela ceci ça"),
      (.pronoun, "elle elles nous vous y lui eux moi toi celui celle ceux celles rien quelqu'un personne chacun"),
      (.object, "me te se leur"),
      (
        .auxiliary,
        "est sont était étaient ai as a avons avez ont avait avaient suis es sommes êtes serait sera seront été être avoir fait font faire peut peuvent pouvait pouvons pouvez veut veulent va vont allons allez vais vas doit doivent devait faut fallait soit soient aurait aura ait puisse"
      ),
      (.negation, "ne pas jamais guère point"),
      (.conjunction, "et mais ou donc or ni car puis alors"),
      (.subordinator, "quand lorsque parce puisque comme si s'il afin tandis quoique"),
      (.that, "que"),
      (
        .relative,
        "qui dont où quoi lequel laquelle lesquels lesquelles auquel duquel comment pourquoi combien"
      ),
      (.intensifier, "très trop si tellement"),
      (.adverb, "bien aussi encore déjà toujours souvent presque seulement surtout vraiment peut-être"),
    ],
    elisions: [
      (.article, "l'"), (.preposition, "d' jusqu'"), (.subject, "j' c'"), (.object, "m' t' s'"), (.negation, "n'"),
      (.that, "qu'"), (.subordinator, "lorsqu' puisqu'"),
    ])

  static let spanish = WordLists(
    words: [
      (
        .article,
        "el la los las un una unos unas al del mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas aquel aquella cada ningún ninguna algún alguna"
      ),
      (
        .quantifier,
        "todo toda todos todas mucho mucha muchos muchas poco poca pocos pocas varios varias más menos otro otra otros otras ambos tanto tanta tantos tantas bastante algunos algunas"
      ),
      (
        .preposition,
        "de a en con por para sin sobre entre desde hasta hacia contra según bajo tras durante ante mediante"
      ),
      (.subject, "yo tú él"),
      (
        .pronoun,
        "ella ellos ellas nosotros nosotras usted ustedes ello esto eso aquello alguien nadie algo nada uno quien"
      ),
      (.object, "me te se nos os le les lo mí ti sí"),
      (
        .auxiliary,
        "es son era eran fue fueron ser sido soy eres somos está están estaba estaban estoy estar ha han había habían he hemos has hay haber habrá puede pueden puedo podía podemos poder debe deben debía va van voy vamos iba tiene tienen tengo tenía sea sean sería será"
      ),
      (.negation, "no nunca jamás"),
      (.conjunction, "y e o u pero sino ni pues"),
      (.subordinator, "porque si cuando mientras aunque como donde apenas"),
      (.that, "que"),
      (.relative, "cual cuales cuyo cuya quienes qué quién cómo dónde cuándo cuánto cuántos"),
      (.intensifier, "muy tan demasiado"),
      (.adverb, "también ya aún todavía siempre solo sólo casi quizás quizá tal ahora entonces aquí allí así bien"),
    ])

  static let italian = WordLists(
    words: [
      (
        .article,
        "il lo la i gli le un uno una mio mia miei mie tuo tua suo sua suoi sue nostro nostra nostri vostro vostra questo questa questi queste quel quello quella quei quegli quelle ogni qualche nessun nessuna"
      ),
      (
        .quantifier,
        "tutto tutta tutti tutte molto molta molti molte poco poca pochi poche più meno altro altra altri altre alcuni alcune tanto tanta tanti tante vari varie parecchi entrambi"
      ),
      (
        .preposition,
        "di a da in con su per tra fra senza sotto sopra dopo prima durante contro verso presso oltre lungo del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle"
      ),
      (.subject, "io tu egli"),
      (.pronoun, "lui lei noi voi loro essi esso ciò qualcuno nessuno qualcosa niente nulla uno"),
      (.object, "mi ti si ci vi ne me te sé"),
      (
        .auxiliary,
        "è sono era erano sei siamo siete essere stato stata stati state fu furono ha hanno ho hai abbiamo avete aveva avevano avere avuto può possono posso possiamo poteva deve devono devo doveva vuole vogliono voglio va vanno sarà sia siano sarebbe avrebbe c'è c'era"
      ),
      (.negation, "non mai"),
      (.conjunction, "e ed ma o oppure né però quindi"),
      (.subordinator, "perché se quando mentre come dove poiché affinché benché sebbene"),
      (.that, "che"),
      (.relative, "cui quale quali chi cosa quanto quanti"),
      (.intensifier, "troppo così assai abbastanza"),
      (.adverb, "anche ancora già sempre solo quasi forse poi ora qui lì bene proprio pure"),
    ],
    elisions: [
      (.article, "l' un' quest' quell'"), (.preposition, "d' dell' all' dall' nell' sull'"), (.object, "m' t' s' v'"),
      (.pronoun, "c' n'"),
    ])

  static let portuguese = WordLists(
    words: [
      (
        .article,
        "o a os as um uma uns umas meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas este esta estes estas esse essa esses essas aquele aquela cada nenhum nenhuma algum alguma"
      ),
      (
        .quantifier,
        "todo toda todos todas muito muita muitos muitas pouco pouca poucos poucas vários várias mais menos outro outra outros outras ambos tanto tanta tantos tantas alguns algumas"
      ),
      (
        .preposition,
        "de em com por para sem sobre entre desde até contra sob durante perante após do da dos das no na nos nas ao aos à às num numa dum duma pelo pela pelos pelas deste desta nesse nessa neste nesta dele dela"
      ),
      (.subject, "eu tu ele nós eles"),
      (.pronoun, "ela elas você vocês isso isto aquilo alguém ninguém algo nada tudo quem gente"),
      (.object, "me te se lhe lhes mim ti si"),
      (
        .auxiliary,
        "é são era eram foi foram ser sido sou somos está estão estava estavam estou estar tem têm tinha tinham tenho temos ter há havia pode podem podia posso podemos deve devem devia vai vão vou vamos ia seja sejam seria será"
      ),
      (.negation, "não nunca jamais"),
      (.conjunction, "e ou mas nem pois porém"),
      (.subordinator, "porque se quando enquanto embora como onde caso"),
      (.that, "que"),
      (.relative, "qual quais cujo cuja quanto quantos"),
      (.intensifier, "tão demasiado bastante"),
      (.adverb, "também já ainda sempre só apenas quase talvez agora então aqui ali assim bem"),
    ])
}
