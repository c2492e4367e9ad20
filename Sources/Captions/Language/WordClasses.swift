import SpeechTiming

/// What a word does in its phrase, as far as line breaks care.
struct WordClass: OptionSet, Hashable {
  let rawValue: UInt8

  /// Leans on the next word: article, preposition, possessive, auxiliary, negation.
  ///
  /// A line should not end with it.
  static let leansForward = WordClass(rawValue: 1)
  /// Opens a clause or a phrase: conjunction, relative, preposition.
  ///
  /// A line may well start with it.
  static let opensPhrase = WordClass(rawValue: 2)
}

/// The word classes of one language, found by a word's hash in a table with room to spare.
struct WordClasses {
  private var keys = [UInt64](repeating: 0, count: Self.size)
  private var values = [WordClass](repeating: [], count: Self.size)
  private let isEmpty: Bool

  private static let size = 2048

  /// Takes the lists of a language, by its primary subtag; other languages have none.
  init(language: String) {
    let lists = Self.lists[language]
    isEmpty = lists == nil
    guard let lists else { return }
    for word in lists.leaning.split(separator: " ") { add(word, .leansForward) }
    for word in lists.opening.split(separator: " ") { add(word, .opensPhrase) }
    for word in lists.both.split(separator: " ") { add(word, [.leansForward, .opensPhrase]) }
  }

  /// What a word of a text does; the empty set for content words.
  func classes(of word: Range<Int>, in text: Span<UInt8>) -> WordClass {
    // No function word is longer.
    guard !isEmpty, word.count <= 14 else { return [] }
    let hash = WordHash.hash(text, word, folding: true)
    return values[slot(of: hash)]
  }

  private mutating func add(_ word: Substring, _ classes: WordClass) {
    let bytes = Array(word.utf8)
    let hash = WordHash.hash(bytes.span, 0..<bytes.count, folding: true)
    let slot = slot(of: hash)
    keys[slot] = hash
    values[slot].formUnion(classes)
  }

  /// Where a hash is, or the free place where it would be.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & UInt64(Self.size - 1))
    while keys[slot] != hash, keys[slot] != 0 { slot = (slot + 1) & (Self.size - 1) }
    return slot
  }

  /// Function words by language.
  ///
  /// First those that only lean forward, then those that only open a phrase, then those that do both (prepositions, above
  /// all). Written from the grammar of each language.
  private static let lists: [String: (leaning: String, opening: String, both: String)] = [
    "en": (
      "a an the my your his her its our their this these those some any no every each i you he she it we they is are was were be been am do does did have has had will would can could should may might must shall not very too so more most don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't i'm you're he's she's it's we're they're i've you've we've they've i'll you'll we'll they'll i'd there's that's mr mrs dr",
      "and but or nor because if when while although though which who whom whose where than unless until since whether so then yet",
      "of in on at by for with from to into onto about over under between through during before after against without within around as like than that"
    ),
    "de": (
      "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine meinen meinem meiner dein deine sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren unserem dieser diese dieses diesen diesem jeder jede jedes jeden jedem ich du er sie es wir man bin ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte muss müssen soll sollen will wollen würde nicht sehr so zu zum zur im am beim vom ins ans dr herr frau",
      "und aber oder denn sondern weil dass wenn als ob obwohl während nachdem bevor damit welche welcher welches wo wie was wer sodass sobald solange doch",
      "in an auf aus bei mit nach von zu für durch gegen ohne um über unter vor hinter neben zwischen seit bis trotz wegen im am beim vom zum zur ins ans"
    ),
    "fr": (
      "le la les un une des du au aux mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces je tu il elle on nous vous ils elles me te se ne y en est sont était étaient ai as a avons avez ont avait avaient été être avoir très plus moins si trop pas m mme",
      "et mais ou où donc or ni car que qui dont quand lorsque parce puisque comme si afin tandis",
      "de à dans en sur sous pour par avec sans chez vers entre contre depuis pendant avant après devant derrière"
    ),
    "es": (
      "el la los las un una unos unas al del mi mis tu tus su sus nuestro nuestra este esta estos estas ese esa esos esas cada yo tú él ella nosotros ellos ellas me te se nos le les lo es son era eran fue fueron ha han había he hay está están no muy más menos tan",
      "y e o u pero sino porque que si cuando mientras aunque como donde quien cual pues ni",
      "de a en con por para sin sobre entre desde hasta hacia contra según bajo tras durante ante"
    ),
    "it": (
      "il lo la i gli le un uno una del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella nei nelle sul sulla mio mia tuo tua suo sua nostro nostra questo questa quel quella quei ogni io tu lui lei noi voi loro mi ti si ci vi è sono era erano ha hanno ho abbiamo aveva stato stata non molto più meno così troppo",
      "e ed ma o oppure perché che se quando mentre anche come dove chi cui né quindi però",
      "di a da in con su per tra fra senza sotto sopra dopo prima durante contro verso del della al alla dal dalla nel nella sul sulla"
    ),
    "pt": (
      "o a os as um uma uns umas ao aos à às do da dos das no na nos nas num numa pelo pela meu minha seu sua nosso nossa este esta esse essa cada eu tu ele ela nós eles elas você vocês me te se é são era eram foi foram tem têm tinha há está estão não muito mais menos tão",
      "e ou mas porque que se quando enquanto embora como onde quem pois nem",
      "de a em com por para sem sobre entre desde até contra sob durante do da no na pelo pela ao"
    ),
    "nl": (
      "de het een mijn jouw zijn haar ons onze hun uw dit dat deze die elke iedere ik jij je hij zij ze wij we u is zijn was waren wordt worden werd heeft hebben had hadden kan kunnen moet moeten zal zullen wil niet zeer heel te geen",
      "en maar of want omdat dat als toen terwijl hoewel wie wat waar dus zodat",
      "in op aan uit bij met naar van voor door tegen zonder om over onder achter naast tussen sinds tot"
    ),
  ]
}
