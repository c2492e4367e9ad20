/// Words of German that its rules ask for.
extension SpokenGermanData {
  /// Words after which an ordinal takes `-en`.
  static let wordsBeforeDativeOrdinals = """
    am im vom zum beim zur dem den des bis ab seit diesem diesen jedem jeden jenem einem einen eines einer keinem \
    keinen meinem \
    meinen meiner meines seinem seinen seiner ihrem ihren ihrer unserem unseren unserer deinem deinen deiner und \
    oder bis
    """

  /// Nouns that ordinals stand before.
  static let rankedNouns = """
    jahrhundert jahrhunderts jh jhd jhdt jahrtausend jahrzehnt platz mal auflage staffel folge episode kapitel weltkrieg \
    weltkriegs liga \
    bundesliga klasse geburtstag tag woche monat jahr runde stock stockwerk etage semester akt teil spieltag \
    minute halbzeit \
    generation quartal advent lebensjahr person stelle rang satz lesung instanz grad hand mai-feier reihe auflage \
    bezirk internationale \
    hochzeitstag jahrestag todestag schritt versuch sieg tor treffer bürgermeister vorsitzende vorsitzender senat
    """

  /// Words that begin a sentence and no name, behind the number of a list.
  static let sentenceStarts = """
    wir ich du er sie es ihr man wer was wie wo wann warum wenn weil dass ob der die das ein eine kein keine im in am \
    an auf bei mit nach von vor für zu zum zur über unter ohne durch gegen ist sind hat haben kann wird werden bitte
    """

  static let rulers = """
    ludwig karl heinrich friedrich wilhelm otto franz joseph josef leopold napoleon johannes paul benedikt pius \
    leo gregor \
    clemens urban innozenz alexander nikolaus peter georg eduard richard jakob philipp ferdinand maximilian rudolf \
    konrad \
    albrecht ernst august christian gustav oskar harald olaf ramses richard william charles henry james edward \
    juan felipe carl
    """

  static let queens =
    """
    elisabeth elizabeth katharina maria margarethe margrethe christina anna isabella johanna mathilde beatrix \
    kleopatra viktoria victoria
    """
}
