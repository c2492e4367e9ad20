/// Japanese in morae: kana by themselves, kanji by the reading their surroundings suggest.
///
/// Between kanji a character is read in its Chinese way, of one or two morae; alone or before hiragana in its Japanese way. The
/// lists name the frequent characters that depart from the usual two; on the whole a kanji has about 1.75 morae.
struct JapaneseMorae {
  private var morae = 0
  /// The kanji read last, whose reading waits for what follows; 0 where there is none.
  private var pending: UInt32 = 0
  /// Whether another kanji stands before the pending one.
  private var isCompound = false

  /// Takes a kanji.
  mutating func addKanji(_ kanji: UInt32) {
    guard pending != 0 else {
      pending = kanji
      return
    }
    if let pair = JapaneseReadings.pairs[UInt64(pending) << 32 | UInt64(kanji)], !isCompound {
      morae += pair
      pending = 0
    } else {
      morae += JapaneseReadings.chinese(pending)
      pending = kanji
    }
    isCompound = true
  }

  /// Takes a kana of zero morae (small ゃ) or one.
  mutating func addKana(_ kana: UInt32, morae weight: Int) {
    settle(beforeHiragana: (0x3041...0x309F).contains(kana))
    morae += weight
  }

  /// Ends a stretch and returns its morae.
  mutating func finish() -> Int {
    settle(beforeHiragana: false)
    defer { self = JapaneseMorae() }
    return morae
  }

  private mutating func settle(beforeHiragana: Bool) {
    if pending != 0 {
      morae +=
        isCompound
        ? JapaneseReadings.chinese(pending)
        : beforeHiragana ? JapaneseReadings.stem(pending) : JapaneseReadings.alone(pending)
    }
    pending = 0
    isCompound = false
  }
}

/// How many morae the readings of frequent kanji have.
private enum JapaneseReadings {
  /// The morae of the reading inside a compound.
  static func chinese(_ kanji: UInt32) -> Int { shortChinese.contains(kanji) ? 1 : 2 }

  /// The morae of the stem before hiragana: 行く, 考える.
  static func stem(_ kanji: UInt32) -> Int {
    shortStems.contains(kanji) ? 1 : longStems.contains(kanji) ? 3 : 2
  }

  /// The morae of a kanji that is a word by itself.
  static func alone(_ kanji: UInt32) -> Int {
    if longWords.contains(kanji) { return 3 }
    if shortWords.contains(kanji) { return 1 }
    return shortChinese.contains(kanji) && !twoMoraWords.contains(kanji) ? 1 : 2
  }

  private static func set(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }

  /// One mora between kanji: 社 (sha), 自 (ji), 語 (go).
  private static let shortChinese = set(
    """
    亜以意位医異移委衣易遺依偉胃違維囲為緯椅威宇羽雨右可価化加果科家歌過課火花荷夏菓貨河仮架佳華暇下我芽賀雅画
    気期機記起基企季紀規貴器希奇汽旗帰危揮喜寄既岐鬼棋技議義疑儀偽犠宜区苦句九具古固故個己戸湖庫呼雇枯誇鼓虎顧
    五午語後護誤互悟御碁左差査砂佐詐鎖座子仕市指支私始使思姉紙師詩試資司史四死氏止至志視士歯飼糸枝誌詞祉施脂紫旨伺姿
    自事時地字次持寺治児示辞磁似耳二慈滋社者車写舎謝射捨斜煮邪主手取種首守酒趣殊珠朱受授樹寿需儒所書初暑緒諸署処庶
    女助序除徐如素須図世是組祖措訴疎粗礎阻租他多打堕駄妥知池置値恥致遅痴稚茶著貯都途土度努奴怒渡徒塗斗奈那尼野之
    波破派覇把馬婆場費比非否秘悲皮批飛被肥避卑疲碑彼美備微鼻尾不府父付夫婦富普負布符浮怖膚敷譜腐附赴部武無舞侮
    保歩補捕舗母募墓暮簿模魔麻摩未味魅務夢霧矛夜屋油輸愉諭余予預与誉利理里離裏履旅慮虚拠距巨去許箇吏痢路炉露留瑠和話裸羅
    """)

  /// One mora before hiragana: 行(く), 言(う), 見(る).
  private static let shortStems = set(
    """
    行言見食持出来聞会買書読立着知取待乗似煮得寝死貸勝切済打押上下有無住生受売飲呼成置終変増減決付落起降過居要合当
    開閉止辞引弾吹泣鳴良欲振経消冷焼咲去飽浮植折借刺差指干吸編組踏噛蹴向訊効利込為鍛釣裂避避好分慣掘足超撮伸積貼連詰解空泊抜載貯負追寄真暮代盛繰越効書締責攻継告怠跳揺貫溶刷搔
    """)

  /// Three morae before hiragana: 働(く), 考(える), 新(しい).
  private static let longStems = set("働考新難美忙失伺頂驚必志短柔慌憤賑補養敬償承全幸珍改扱憧試")

  /// One mora alone: 目 (me), 木 (ki).
  private static let shortWords = set("来見出目木名田根毛絵湯実身葉背輪血歯")

  /// Two morae alone, though one in compounds: 他 (hoka), 次 (tsugi).
  private static let twoMoraWords = set("他次下夏花雨右夜母父家首酒裏夢味歌馬紙土何糸池皮鼻耳雪羽枝寺姉児里野暇波墓霧露砂油余事時後彼奴裸仮")

  /// Three morae alone: 話 (hanashi), 私 (watashi).
  private static let longWords = set("話車頭女私姿形男心体力所昔東光命卵魚机薬桜鏡涙娘隣間林畑柱印表左幸志港緑岬扉炎祭暦仏侍噂僅狐兎互")

  /// Pairs read in ways of their own: 仕事 (shigoto), 今日 (kyō).
  static let pairs: [UInt64: Int] = {
    let lists = [
      2: "今日 下手 今朝 出来 部屋 文字 目指 日々 風呂 家々",
      3: """
      仕事 言葉 相手 名前 明日 昨日 大人 一人 二人 今年 日本 上手 時計 場合 間違 頑張 手伝 彼女 彼氏 大分 手紙 仲間 中身 
      手間 立場 似合 気分 去年 景色 息子 何度 何故 値段 親子 見方 出口 入口 眼鏡 家賃 手元 田舎 果物 土産 素晴 市場 子供 企画 作業 苦手 仲良 写真 組織
      """,
      4: "建物 後半 友達 若者 母親 父親 貴方 手続 下着 役割 素人 玄人 本屋 番組 計画 割合",
    ]
    var result: [UInt64: Int] = [:]
    for (morae, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        let scalars = word.unicodeScalars.map { UInt64($0.value) }
        guard scalars.count == 2 else { continue }
        result[scalars[0] << 32 | scalars[1]] = morae
      }
    }
    return result
  }()
}
