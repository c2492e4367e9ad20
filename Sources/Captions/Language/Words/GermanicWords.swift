extension WordLists {
  static let english = WordLists(
    words: [
      (.article, "a an the my your his her its our their this these those every each no another whose"),
      (
        .quantifier,
        "some any all both many much few several most more less enough half such other either neither"
      ),
      (
        .preposition,
        "of in on at by for with from into onto about over under between through during before after against without within around across along behind beyond near toward towards upon among amongst like unlike than per via inside outside above below beneath beside besides despite except throughout underneath until till since versus off out up down"
      ),
      (.infinitive, "to"),
      (.subject, "i he she we they"),
      (
        .pronoun,
        "you it there one everyone everybody someone somebody anyone anybody nobody everything something anything nothing"
      ),
      (
        .object,
        "me him us them myself yourself himself herself itself ourselves yourselves themselves"
      ),
      (
        .auxiliary,
        "is are was were be been being am do does did have has had having will would can could should may might must shall isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't cannot couldn't shouldn't mustn't ain't gonna"
      ),
      (
        .contraction,
        "i'm you're he's she's it's we're they're i've you've we've they've i'll you'll he'll she'll it'll we'll they'll i'd you'd he'd she'd we'd they'd there's that's what's who's here's let's where's how's there'll that'll"
      ),
      (.negation, "not"),
      (.conjunction, "and but or nor so yet plus"),
      (.subordinator, "because if when while although though unless whether once whenever wherever whereas as"),
      (.that, "that"),
      (.relative, "which who whom where what how why whatever whoever whichever"),
      (.intensifier, "very too quite rather extremely"),
      (
        .adverb,
        "pretty really almost nearly even just only still also already always never often sometimes usually actually probably perhaps maybe simply literally basically exactly especially particularly"
      ),
    ], shape: .english)

  static let german = WordLists(
    words: [
      (
        .article,
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines mein meine meinen meinem meiner meines dein deine deinen deinem deiner sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer euer eure euren eurem dieser diese dieses diesen diesem jeder jede jedes jeden jedem jene jener jenes welche welcher welches welchen solche solcher solches"
      ),
      (
        .quantifier,
        "alle allen aller alles viel viele vielen vieler wenig wenige wenigen einige einigen mehr weniger genug manche mancher manchen beide beiden mehrere mehreren etwas andere anderen anderer ganz"
      ),
      (
        .preposition,
        "in an auf aus bei mit nach von für durch gegen ohne über unter vor hinter neben zwischen seit bis trotz wegen um am im beim vom zum zur ins ans aufs ab außer statt während entlang gegenüber innerhalb außerhalb dank laut samt"
      ),
      (.infinitive, "zu"),
      (.subject, "ich du er wir man"),
      (.pronoun, "sie es ihr jemand niemand jeder nichts wer davon dazu darin darauf damit daran darüber"),
      (.object, "mich dich ihn uns euch mir dir ihm ihnen sich selbst"),
      (
        .auxiliary,
        "bin bist ist sind seid war waren warst wird werden wurde wurden würde würden wirst habe hast hat haben hatte hatten hätte hätten kann kannst können konnte konnten könnte könnten muss musst müssen musste mussten müsste soll sollen sollte sollten will willst wollen wollte wollten darf dürfen durfte mag mögen möchte möchten wäre wären gewesen worden geworden"
      ),
      (.negation, "nicht nie niemals"),
      (.conjunction, "und aber oder denn sondern doch sowie also"),
      (
        .subordinator,
        "weil wenn als ob obwohl nachdem bevor sobald solange sodass falls indem seitdem wie"
      ),
      (.that, "dass daß"),
      (.relative, "wo was warum wieso weshalb woher wohin wodurch womit worauf worüber deren dessen denen"),
      (.intensifier, "sehr zu so ziemlich besonders äußerst recht"),
      (
        .adverb,
        "auch noch schon nur immer wieder heute gestern morgen dann da hier dort jetzt oft vielleicht eigentlich natürlich gern fast gerade eben halt mal ja einfach bereits etwa erst"
      ),
    ], shape: .german)

  static let dutch = WordLists(
    words: [
      (
        .article,
        "de het een mijn jouw zijn haar ons onze hun uw dit dat deze die elke iedere geen zo'n"
      ),
      (.quantifier, "alle veel weinig enkele sommige meer minder genoeg beide andere meerdere verschillende elk ieder"),
      (
        .preposition,
        "van in op aan uit bij met naar voor door tegen zonder over onder achter naast tussen sinds tot om na per via tijdens volgens binnen buiten rond langs vanaf"
      ),
      (.infinitive, "te"),
      (.subject, "ik jij je hij wij we men"),
      (.pronoun, "zij ze u het iemand niemand iets niets alles er daar"),
      (.object, "mij me jou hem ons jullie hen zich zelf"),
      (
        .auxiliary,
        "is ben bent was waren wordt worden werd werden heeft heb hebt hebben had hadden kan kun kunnen kon konden moet moeten moest zal zullen zou zouden wil willen wilde mag mogen mocht geweest"
      ),
      (.negation, "niet nooit"),
      (.conjunction, "en maar of want dus"),
      (.subordinator, "omdat als toen terwijl hoewel zodat voordat nadat indien zodra tenzij wanneer"),
      (.relative, "wie wat waar hoe waarom welke welk waarin waarop waarmee waardoor"),
      (.intensifier, "zeer heel te erg zo vrij"),
      (.adverb, "ook nog al alleen altijd vaak misschien eigenlijk gewoon toen nu dan hier weer bijna echt juist"),
    ])
}
