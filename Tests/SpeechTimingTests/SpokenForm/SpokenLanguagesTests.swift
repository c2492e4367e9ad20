import Testing

@Suite struct SpokenLanguagesTests {
  static let cases: [SpokenCase] = [
    // Gender, and `de` behind millions
    SpokenCase("es", "21 libras y 200 personas", "veintiuna libras y doscientas personas"),
    SpokenCase("es", "3 millones de euros, 3.º, 1 de mayo", "tres millones de euros, tercero, primero de mayo"),
    SpokenCase("es", "€ 2 millones", "dos millones de euros"),
    SpokenCase("fr", "le 1er mai à 14h30", "le premier mai à quatorze heures trente"),
    SpokenCase("fr", "21 heures, 2,20 €, 50 %", "vingt-et-une heures, deux euros vingt centimes, cinquante pour cent"),
    SpokenCase("fr", "Louis XIV au XVIIe siècle", "Louis quatorze au dix-septième siècle"),
    SpokenCase("it", "il 1 maggio 2005, 23 km", "il primo maggio duemilacinque, venti tre chilometri"),
    SpokenCase("it", "3 milioni, il 3º, Luigi XIV", "tre milioni, il terzo, Luigi quattordicesimo"),
    SpokenCase("pt", "2 mulheres e 21 casas", "duas mulheres e vinte e uma casas"),
    SpokenCase("pt", "R$ 12,05 às 14h30", "doze reais e cinco centavos às catorze horas e trinta"),
    SpokenCase("pt", "o 3º e a 2ª", "o terceiro e a segunda"),
    // The rest of Europe
    SpokenCase(
      "nl", "3 mei 2005 om 14:30 uur, 50 %", "drie mei tweeduizendvijf om veertien uur dertig, vijftig procent"),
    SpokenCase("nl", "de 20-jarigen en Willem II", "de twintigjarigen en Willem de Tweede"),
    SpokenCase("sv", "21 kronor, 3:e, kl. 14.30", "tjugoen kronor, tredje, klockan fjorton trettio"),
    SpokenCase("fi", "3. toukokuuta 2005, 5 km", "kolmas toukokuuta kaksituhattaviisi, viisi kilometriä"),
    SpokenCase(
      "pl", "3 maja 2005 roku, 2 zł, 5 km", "trzeciego maja dwa tysiące piątego roku, dwa złote, pięć kilometrów"),
    SpokenCase("pl", "w 1995 roku, XX wiek", "w tysiąc dziewięćset dziewięćdziesiątym piątym roku, dwudziesty wiek"),
    SpokenCase(
      "ru", "21 минута, 5 км/ч, 2,5 кг",
      "двадцать одна минута, пять километров в час, две целых пять десятых килограмма"),
    SpokenCase("ru", "в 1999 году, XX век", "в тысяча девятьсот девяносто девятом году, двадцатый век"),
    SpokenCase("tr", "%50, 3. kez, 5 km", "yüzde elli, üçüncü kez, beş kilometre"),
    SpokenCase("id", "Rp10.000 dan 50%", "sepuluh ribu rupiah dan lima puluh persen"),
    SpokenCase("el", "3 Μαΐου 2005, 50%, 1 ώρα", "τρεις Μαΐου δύο χιλιάδες πέντε, πενήντα τοις εκατό, μία ώρα"),
    // Scripts without spaces
    SpokenCase("zh", "我2015年买了25个,50%", "我二零一五年买了二十五个,百分之五十"),
    SpokenCase("zh", "5010元,14:30", "五千零一十元,十四点三十分"),
    SpokenCase("ja", "2024年1月30日(火)、10000円", "二千二十四年一月三十日火曜日、一万円"),
    SpokenCase("ja", "完全にB2BでAIの話", "完全にビー二ビーでエーアイの話"),
    SpokenCase("ja", "２０人と3.5キロ", "二十人と三点五キロ"),
    SpokenCase("ko", "3시 30분에 사과 5개를", "세시 삼십분에 사과 다섯개를"),
    SpokenCase("ko", "6월 3일, 20명", "유월 삼일, 스무명"),
    // Languages that ICU has no rules for
    SpokenCase("la", "anno 753 et 1984", "anno septingenti quinquaginta tres et mille nongenti octoginta quattuor"),
    SpokenCase("la", "XXVIII legiones, 98", "duodetriginta legiones, nonaginta octo"),
    SpokenCase("sa", "25 जनाः", "पञ्चविंशतिः जनाः"),
    // A language without tables
    SpokenCase("hu", "21 és 3", "huszonegy és három"),
  ]

  @Test("each language has its grammar of numbers", arguments: cases)
  func languages(_ example: SpokenCase) {
    #expect(said(example.written, in: example.language) == example.spoken)
  }
}
