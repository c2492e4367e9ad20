/// The tables of Spanish.
enum SpokenSpanishData {
  static var data: LanguageData {
    LanguageData(
      groupMarks: [.point, .space], readsPointAsTime: true,
      signs: SignWords(
        minus: "menos", plus: "más", by: "por", times: "por", equals: "igual a", and: "y",
        percent: CountedNoun("por ciento", nil),
        permille: CountedNoun("por mil", nil), degree: CountedNoun("grado|grados"), decimal: "coma", point: "punto",
        at: "arroba",
        slash: "barra", dash: "guion", underscore: "guion bajo", hashtag: "almohadilla", number: "número",
        paragraph: CountedNoun("párrafo|párrafos"), to: "a", score: "a", greater: "mayor que", about: "unos",
        atLeast: "al menos", atMost: "como máximo", power: "elevado a", less: "menor que",
        extensionNumber: "extensión"),
      letters: """
        A a B be C ce D de E e F efe G ge H hache I i J jota K ka L ele M eme N ene Ñ eñe O o P pe Q cu R erre S \
        ese T te U u \
        V uve W uve_doble X equis Y ye Z zeta
        """,
      vowels: "AEIOUÁÉÍÓÚ",
      months: """
        enero, ene = enero
        febrero, feb = febrero
        marzo, mar = marzo
        abril, abr = abril
        mayo, may = mayo
        junio, jun = junio
        julio, jul = julio
        agosto, ago = agosto
        septiembre, setiembre, sep, sept, set = septiembre
        octubre, oct = octubre
        noviembre, nov = noviembre
        diciembre, dic = diciembre
        """,
      rangeWords: "a",
      hourWords: "h, hrs., hrs",
      labels: "número capítulo página parte volumen fase tipo nivel grupo artículo piso sala temporada",
      phoneWords: "tel tel. teléfono llámame llama móvil fax celular",
      masculineNouns: """
        año años mes meses día días minuto minutos segundo segundos euro euros dólar dólares peso pesos kilómetro \
        kilómetros \
        metro metros grado grados kilo kilos país países libro libros niño niños hombre hombres punto puntos siglo \
        siglos
        """,
      feminineNouns: """
        semana semanas hora horas vez veces persona personas mujer mujeres niña niñas página páginas libra libras \
        milla millas \
        tonelada toneladas casa casas cosa cosas noche noches parte partes palabra palabras empresa empresas \
        temporada temporadas
        """,
      metricPrefixes: """
        n = nano
        µ, μ = micro
        m = mili
        c = centi
        d = deci
        h = hecto
        k = kilo
        M = mega
        G = giga
        T = tera
        """,
      metricUnits: """
        m = metro|metros
        g = gramo|gramos
        l, L = litro|litros
        s = segundo|segundos
        V = voltio|voltios
        W = vatio|vatios
        A = amperio|amperios
        Hz = hercio|hercios
        Pa = pascal|pascales
        J = julio|julios
        B = byte|bytes
        bit, b = bit|bits
        Wh = vatio hora|vatios hora
        Ω = ohmio|ohmios
        cal = caloría|calorías : f
        eV = electronvoltio|electronvoltios
        """,
      units: """
        nm = nanómetro|nanómetros
        µm, μm = micrómetro|micrómetros
        mm = milímetro|milímetros
        cm = centímetro|centímetros
        dm = decímetro|decímetros
        km = kilómetro|kilómetros
        h = hora|horas : f
        min = minuto|minutos
        seg, sec = segundo|segundos
        t = tonelada|toneladas : f
        ha = hectárea|hectáreas : f
        ft = pie|pies
        in = pulgada|pulgadas : f
        yd = yarda|yardas : f
        mi = milla|millas : f
        mph = milla por hora|millas por hora : f
        lb, lbs = libra|libras : f
        oz = onza|onzas : f
        °C, °c = grado centígrado|grados centígrados
        °F = grado Fahrenheit|grados Fahrenheit
        ° = grado|grados
        K = kelvin|kélvines
        dB = decibelio|decibelios
        psi = P S I
        rpm = revolución por minuto|revoluciones por minuto : f
        mbps = megabit por segundo|megabits por segundo
        px = píxel|píxeles
        """,
      unitsOnlyAttached: "in a b k",
      powers: .after(square: CountedNoun("cuadrado|cuadrados"), cubic: CountedNoun("cúbico|cúbicos")), per: "por",
      currencyWords: "top gel sos ron",
      currencies: """
        €, EUR, euro, euros = euro|euros / céntimo|céntimos
        $, dólar, dólares = dólar|dólares / centavo|centavos
        US$, USD = dólar estadounidense|dólares estadounidenses / centavo|centavos
        £, GBP = libra|libras : f / penique|peniques
        ¥, JPY = yen|yenes
        CHF = franco suizo|francos suizos / céntimo|céntimos
        Fr, FR, fr = franco|francos / céntimo|céntimos
        Kr, kr = corona|coronas : f / céntimo|céntimos
        mk = marco|marcos / penique|peniques
        ₽, RUB = rublo|rublos / kopek|kopeks
        ₹, INR, Rs, rs = rupia|rupias : f / paisa|paisas : f
        ₩, KRW = won|wones
        ₧, ESP = peseta|pesetas : f / céntimo|céntimos
        ₡, CRC = colón|colones / céntimo|céntimos
        Q, GTQ = quetzal|quetzales / centavo|centavos
        MXN = peso mexicano|pesos mexicanos / centavo|centavos
        ARS = peso argentino|pesos argentinos / centavo|centavos
        COP = peso colombiano|pesos colombianos / centavo|centavos
        CLP = peso chileno|pesos chilenos / centavo|centavos
        UYU = peso uruguayo|pesos uruguayos / centésimo|centésimos
        DOP = peso dominicano|pesos dominicanos / centavo|centavos
        CUP = peso cubano|pesos cubanos / centavo|centavos
        PEN = sol|soles / céntimo|céntimos
        BOB = boliviano|bolivianos / centavo|centavos
        PYG = guaraní|guaraníes / céntimo|céntimos
        HNL = lempira|lempiras / centavo|centavos
        NIO = córdoba|córdobas / centavo|centavos
        PAB = balboa|balboas / centésimo|centésimos
        VES = bolívar|bolívares / céntimo|céntimos
        SVC = colón salvadoreño|colones salvadoreños / centavo|centavos
        BRL, R$ = real brasileño|reales brasileños / centavo|centavos
        AWG = florín arubeño|florines arubeños / centavo|centavos
        ANG = florín antillano|florines antillanos / centavo|centavos
        JMD = dólar jamaiquino|dólares jamaiquinos / centavo|centavos
        HKD, HK$ = dólar de Hong Kong|dólares de Hong Kong / centavo|centavos
        CAD, C$ = dólar canadiense|dólares canadienses / centavo|centavos
        AUD, A$ = dólar australiano|dólares australianos / centavo|centavos
        BSD = dólar bahameño|dólares bahameños / centavo|centavos
        BBD = dólar barbadense|dólares barbadenses / centavo|centavos
        BZD = dólar beliceño|dólares beliceños / centavo|centavos
        BMD = dólar de Bermudas|dólares de Bermudas / centavo|centavos
        KYD = dólar de las Islas Caimán|dólares de las Islas Caimán / centavo|centavos
        TTD = dólar de Trinidad y Tobago|dólares de Trinidad y Tobago / centavo|centavos
        XCD = dólar del Caribe Oriental|dólares del Caribe Oriental / centavo|centavos
        GYD = dólar guyanés|dólares guyaneses / centavo|centavos
        SRD = dólar surinamés|dólares surinameses / centavo|centavos
        HTG = gourde haitiano|gourdes haitianos / centavo|centavos
        FKP = libra malvinense|libras malvinenses : f / penique|peniques
        CUC = peso cubano convertible|pesos cubanos convertibles / centavo|centavos
        SEK = corona sueca|coronas suecas : f / öre
        NOK = corona noruega|coronas noruegas : f / øre
        DKK = corona danesa|coronas danesas : f / øre
        CZK = corona checa|coronas checas : f / haléř
        PLN, zł = esloti|eslotis / grosz
        CNY = yuan|yuanes
        TRY, ₺ = lira turca|liras turcas : f / kuruş
        """,
      scales: """
        mil = mil
        millón, millones, billón, billones, trillón, trillones = millón|millones|billón|billones|trillón|trillones
        mill., mll., mll, $m = millón|millones
        $k = mil
        """,
      quintillion: "trillón|trillones",
      abbreviations: """
        Sr., sr. = señor
        Sra., sra. = señora
        Srta., srta. = señorita
        Sres. = señores
        Dr., dr. = doctor
        Dra., dra. = doctora
        Prof., prof. = profesor
        Profa. = profesora
        Lic. = licenciado
        Ing., ing. = ingeniero
        Arq. = arquitecto
        Gral. = general
        Cnel. = coronel
        Cap. = capítulo #
        Ud., Vd. = usted
        Uds., Vds. = ustedes
        D. = don ^
        Dña., D.ª = doña
        etc. = etcétera *
        p. ej. = por ejemplo
        EE. UU., ee. uu. = Estados Unidos *
        a. C., a. c. = antes de Cristo *
        d. C., d. c. = después de Cristo *
        a. de C. = antes de Cristo *
        núm., nro., n.º = número
        pág. = página
        págs. = páginas
        tel., tlf. = teléfono
        av., avda. = avenida
        pza., pl. = plaza
        esq. = esquina
        c. = calle ^
        vol. = volumen
        art. = artículo #
        aprox. = aproximadamente
        máx. = máximo
        mín. = mínimo
        dpto. = departamento
        depto. = departamento
        prov. = provincia
        vs. = versus
        Sto. = Santo
        Sta. = Santa
        S. A. = sociedad anónima *
        lun. = lunes
        mart., mar. = martes #
        miérc., mié. = miércoles
        juev., jue. = jueves
        vier., vie. = viernes
        sáb. = sábado
        dom. = domingo
        """,
      shortForms: """
        Sr = señor
        Sra = señora
        Dr = doctor
        Dra = doctora
        """,
      wordAcronyms: "OTAN ONU UNESCO SIDA UVI UCI OVNI PYME RENFE TALGO FIFA UEFA PIN SIM RAM ROM ONG GIF",
      spelledAcronyms: "USA IA UE EU TVE RTVE ADN PIB IVA DNI URL USB HTTP HTTPS",
      saidAcronyms: """
        ONG = o ene ge
        ONGs = o ene ges
        IVA = iva
        OK = okey
        EEUU = Estados Unidos
        CEO = ce e o
        """,
      romanLabels: "siglo capítulo tomo volumen parte acto fase tipo guerra título artículo",
      rulers:
        """
        luis carlos felipe alfonso fernando enrique juan pablo pío benedicto napoleón guillermo jorge eduardo \
        ricardo pedro jaime sancho león gregorio
        """,
      queens: "isabel margarita catalina")
  }
}
