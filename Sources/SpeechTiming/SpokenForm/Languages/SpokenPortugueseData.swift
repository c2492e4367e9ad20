/// The tables of Portuguese.
enum SpokenPortugueseData {
  static var data: LanguageData {
    LanguageData(
      groupMarks: [.point, .space],
      signs: SignWords(
        minus: "menos", plus: "mais", by: "por", times: "vezes", equals: "igual a", and: "e",
        percent: CountedNoun("por cento", nil), permille: CountedNoun("por mil", nil),
        degree: CountedNoun("grau|graus"),
        decimal: "vírgula", point: "ponto", at: "arroba", slash: "barra", dash: "hífen", underscore: "sublinhado",
        hashtag: "hashtag", number: "número", paragraph: CountedNoun("parágrafo|parágrafos"), to: "a", score: "a",
        greater: "maior que", about: "cerca de", atLeast: "pelo menos", atMost: "no máximo", power: "elevado a",
        less: "menor que", extensionNumber: "extensão"),
      letters: """
        A a B bê C cê D dê E e F efe G gê H agá I i J jota K cá L ele M eme N ene O o P pê Q quê R erre S esse T \
        tê U u V vê \
        W dáblio X xis Y ípsilon Z zê
        """,
      vowels: "AEIOUÁÉÍÓÚÃÕÂÊÔ",
      months: """
        janeiro, jan = janeiro
        fevereiro, fev = fevereiro
        março, mar = março
        abril, abr = abril
        maio, mai = maio
        junho, jun = junho
        julho, jul = julho
        agosto, ago = agosto
        setembro, set = setembro
        outubro, out = outubro
        novembro, nov = novembro
        dezembro, dez = dezembro
        """,
      rangeWords: "a até",
      hourWords: "h",
      dayParts: "da manhã, da tarde, da noite",
      labels: "número capítulo página parte volume fase tipo nível grupo artigo andar sala temporada",
      phoneWords: "tel tel. telefone ligue celular número fax",
      masculineNouns: """
        ano anos mês meses dia dias minuto minutos segundo segundos euro euros dólar dólares real reais metro \
        metros quilômetro \
        quilômetros grau graus quilo quilos país países livro livros homem homens menino meninos ponto pontos \
        século séculos
        """,
      feminineNouns: """
        semana semanas hora horas vez vezes pessoa pessoas mulher mulheres página páginas libra libras tonelada \
        toneladas casa \
        casas coisa coisas noite noites parte partes palavra palavras empresa empresas temporada temporadas \
        criança crianças menina meninas
        """,
      metricPrefixes: """
        n = nano
        µ, μ = micro
        m = mili
        c = centi
        d = deci
        h = hecto
        k = quilo
        M = mega
        G = giga
        T = tera
        """,
      metricUnits: """
        m = metro|metros
        g = grama|gramas
        l, L = litro|litros
        s = segundo|segundos
        V = volt|volts
        W = watt|watts
        A = ampere|amperes
        Hz = hertz
        Pa = pascal|pascals
        J = joule|joules
        B = byte|bytes
        bit, b = bit|bits
        Wh = watt-hora|watts-hora
        Ω = ohm|ohms
        cal = caloria|calorias : f
        """,
      units: """
        nm = nanômetro|nanômetros
        µm, μm = micrômetro|micrômetros
        mm = milímetro|milímetros
        cm = centímetro|centímetros
        dm = decímetro|decímetros
        km = quilômetro|quilômetros
        h = hora|horas : f
        min = minuto|minutos
        seg = segundo|segundos
        t = tonelada|toneladas : f
        ha = hectare|hectares
        ft = pé|pés
        mi = milha|milhas : f
        mph = milha por hora|milhas por hora : f
        lb = libra|libras : f
        oz = onça|onças : f
        °C = grau Celsius|graus Celsius
        °F = grau Fahrenheit|graus Fahrenheit
        ° = grau|graus
        dB = decibel|decibéis
        rpm = rotação por minuto|rotações por minuto : f
        px = pixel|pixels
        """,
      unitsOnlyAttached: "a b in k",
      powers: .after(square: CountedNoun("quadrado|quadrados"), cubic: CountedNoun("cúbico|cúbicos")), per: "por",
      currencies: """
        €, EUR, euro, euros = euro|euros / centavo|centavos
        R$, BRL, real, reais = real|reais / centavo|centavos
        $, dólar, dólares = dólar|dólares / centavo|centavos
        US$, USD = dólar|dólares / centavo|centavos
        £, GBP = libra|libras : f / pêni|pence
        ¥, JPY = iene|ienes
        CHF = franco suíço|francos suíços / cêntimo|cêntimos
        ₽, RUB = rublo|rublos / copeque|copeques
        ₹, INR = rupia|rupias : f / paisa|paisas
        ₩, KRW = won
        PLN, zł = zloty|zlotys / grosz
        CNY = yuan
        C$, CAD = dólar canadense|dólares canadenses / centavo|centavos
        A$, AUD = dólar australiano|dólares australianos / centavo|centavos
        SEK, NOK, DKK, CZK = coroa|coroas : f / centavo|centavos
        TRY, ₺ = lira turca|liras turcas : f / kuruş
        ARS = peso argentino|pesos argentinos / centavo|centavos
        MXN = peso mexicano|pesos mexicanos / centavo|centavos
        """,
      scales: """
        mil = mil
        milhão, milhões, bilhão, bilhões, trilhão, trilhões = milhão|milhões|bilhão|bilhões|trilhão|trilhões
        mi, mi. = milhão|milhões
        bi, bi. = bilhão|bilhões
        """,
      quintillion: "quintilhão|quintilhões",
      abbreviations: """
        Sr., sr. = senhor
        Sra., sra. = senhora
        Srta., srta. = senhorita
        Dr., dr. = doutor
        Dra., dra. = doutora
        Prof., prof. = professor
        Profa., profa. = professora
        Eng. = engenheiro
        etc. = etcétera *
        p. ex. = por exemplo
        a. C. = antes de Cristo *
        d. C. = depois de Cristo *
        núm. = número
        nº. = número
        pág. = página
        tel. = telefone
        av., Av. = avenida
        R. = rua ^
        vol. = volume #
        cap. = capítulo #
        art. = artigo #
        aprox. = aproximadamente
        máx. = máximo
        mín. = mínimo
        Ltda. = limitada *
        S.A. = sociedade anônima *
        vs. = versus
        """,
      shortForms: """
        Sr = senhor
        Sra = senhora
        Dr = doutor
        Dra = doutora
        """,
      wordAcronyms:
        "ONU OTAN UNESCO AIDS FIFA UEFA SIM PIN RAM ROM SUS ONG CEP UNICAMP PETROBRAS VASP CAPES COVID ANATEL IPEA",
      spelledAcronyms: "USA EUA IA UE UFRJ USP DNA PIB URL USB HTTP HTTPS IBGE",
      saidAcronyms: """
        ONG = ong
        OK = okay
        CEO = ci i ou
        """,
      romanLabels: "século capítulo tomo parte ato fase tipo guerra título artigo volume livro",
      rulers:
        """
        luís carlos filipe afonso fernando henrique joão paulo pio bento napoleão guilherme jorge eduardo ricardo \
        pedro manuel josé miguel leão gregório
        """,
      queens: "isabel elizabeth maria catarina")
  }
}
