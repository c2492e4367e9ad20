import Testing

/// Texts in legacy charsets, each as bytes that another implementation of the charset made.
struct LegacyText: CustomTestStringConvertible {
  let testDescription: String
  let charset: String
  let text: String
  let bytes: [UInt8]

  private init(_ description: String, _ charset: String, _ text: String, hex: String) {
    testDescription = description
    self.charset = charset
    self.text = text
    let digits = hex.compactMap(\.hexDigitValue)
    bytes = stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }

  static let all = [
    LegacyText(
      "German, one short sentence", "windows-1252",
      "Gastgeber: Schön, dass Sie da sind.",
      hex: """
        4761737467656265723a20536368f66e2c2064617373205369652064612073696e642e
        """),
    LegacyText(
      "French, one short sentence", "windows-1252",
      "Hôte : Voilà l'été.",
      hex: """
        48f47465203a20566f696ce0206c27e974e92e
        """),
    LegacyText(
      "Spanish", "windows-1252",
      "Presentadora: ¿Qué pasó después? Mañana continúa.",
      hex: """
        50726573656e7461646f72613a20bf5175e920706173f3206465737075e9733f204d61f1616e6120636f6e74696efa612e
        """),
    LegacyText(
      "Portuguese", "windows-1252",
      "Anfitrião: Então, a situação não é fácil.",
      hex: """
        416e6669747269e36f3a20456e74e36f2c2061207369747561e7e36f206ee36f20e92066e163696c2e
        """),
    LegacyText(
      "Italian", "windows-1252",
      "Ospite: Perché no? È una città bellissima, però cara.",
      hex: """
        4f73706974653a205065726368e9206e6f3f20c820756e612063697474e02062656c6c697373696d612c20706572f2206361
        72612e
        """),
    LegacyText(
      "Finnish", "windows-1252",
      "Juontaja: Hyvää iltaa, ystävät.",
      hex: """
        4a756f6e74616a613a20487976e4e420696c7461612c20797374e476e4742e
        """),
    LegacyText(
      "Swedish", "windows-1252",
      "Värd: Välkommen till programmet, det är roligt att du är här.",
      hex: """
        56e472643a2056e46c6b6f6d6d656e2074696c6c2070726f6772616d6d65742c2064657420e47220726f6c69677420617474
        20647520e4722068e4722e
        """),
    LegacyText(
      "English with typographic marks", "windows-1252",
      "HOST: It’s a “show” – don’t you think?",
      hex: """
        484f53543a20497492732061209373686f7794209620646f6e927420796f75207468696e6b3f
        """),
    LegacyText(
      "Polish, windows-1250", "windows-1250",
      "Gospodarz: Dzień dobry, dziękuję za przyjęcie zaproszenia. G"
        + "ość: Cała przyjemność po mojej stronie, świetnie tu być.",
      hex: """
        476f73706f6461727a3a20447a6965f120646f6272792c20647a69ea6b756aea207a612070727a796aea636965207a617072
        6f737a656e69612e20476f9ce63a204361b3612070727a796a656d6e6f9ce620706f206d6f6a656a207374726f6e69652c20
        9c776965746e6965207475206279e62e
        """),
    LegacyText(
      "Polish, ISO-8859-2", "ISO-8859-2",
      "Gospodarz: Dzień dobry, dziękuję za przyjęcie zaproszenia. G"
        + "ość: Cała przyjemność po mojej stronie, świetnie tu być.",
      hex: """
        476f73706f6461727a3a20447a6965f120646f6272792c20647a69ea6b756aea207a612070727a796aea636965207a617072
        6f737a656e69612e20476fb6e63a204361b3612070727a796a656d6e6fb6e620706f206d6f6a656a207374726f6e69652c20
        b6776965746e6965207475206279e62e
        """),
    LegacyText(
      "Turkish", "windows-1254",
      "Sunucu: Hoş geldiniz, bugün çok değerli bir konuğumuz var. K"
        + "onuk: Davetiniz için teşekkür ederim, burada olmak güzel.",
      hex: """
        53756e7563753a20486ffe2067656c64696e697a2c20627567fc6e20e76f6b206465f065726c6920626972206b6f6e75f075
        6d757a207661722e204b6f6e756b3a204461766574696e697a2069e7696e207465fe656b6bfc722065646572696d2c206275
        72616461206f6c6d616b2067fc7a656c2e
        """),
    LegacyText(
      "Russian, windows-1251", "windows-1251",
      "Ведущий: Добрый вечер, сегодня у нас в гостях известный писа"
        + "тель. Гость: Здравствуйте, спасибо за приглашение. Расскажит"
        + "е, как всё началось?",
      hex: """
        c2e5e4f3f9e8e93a20c4eee1f0fbe920e2e5f7e5f02c20f1e5e3eee4edff20f320ede0f120e220e3eef1f2fff520e8e7e2e5
        f1f2edfbe920efe8f1e0f2e5ebfc2e20c3eef1f2fc3a20c7e4f0e0e2f1f2e2f3e9f2e52c20f1efe0f1e8e1ee20e7e020eff0
        e8e3ebe0f8e5ede8e52e20d0e0f1f1eae0e6e8f2e52c20eae0ea20e2f1b820ede0f7e0ebeef1fc3f
        """),
    LegacyText(
      "Russian, KOI8-R", "KOI8-R",
      "Ведущий: Добрый вечер, сегодня у нас в гостях известный писа"
        + "тель. Гость: Здравствуйте, спасибо за приглашение. Расскажит"
        + "е, как всё началось?",
      hex: """
        f7c5c4d5ddc9ca3a20e4cfc2d2d9ca20d7c5dec5d22c20d3c5c7cfc4ced120d520cec1d320d720c7cfd3d4d1c820c9dad7c5
        d3d4ced9ca20d0c9d3c1d4c5ccd82e20e7cfd3d4d83a20fac4d2c1d7d3d4d7d5cad4c52c20d3d0c1d3c9c2cf20dac120d0d2
        c9c7ccc1dbc5cec9c52e20f2c1d3d3cbc1d6c9d4c52c20cbc1cb20d7d3a320cec1dec1cccfd3d83f
        """),
    LegacyText(
      "Greek, ISO-8859-7", "ISO-8859-7",
      "Παρουσιαστής: Καλησπέρα σας, σήμερα έχουμε κοντά μας την Άνν"
        + "α. Καλεσμένη: Ευχαριστώ πολύ για την πρόσκληση, χαίρομαι που"
        + " είμαι εδώ.",
      hex: """
        d0e1f1eff5f3e9e1f3f4def23a20cae1ebe7f3f0ddf1e120f3e1f22c20f3deece5f1e120ddf7eff5ece520eaefedf4dc20ec
        e1f220f4e7ed20b6edede12e20cae1ebe5f3ecddede73a20c5f5f7e1f1e9f3f4fe20f0efebfd20e3e9e120f4e7ed20f0f1fc
        f3eaebe7f3e72c20f7e1dff1efece1e920f0eff520e5dfece1e920e5e4fe2e
        """),
    LegacyText(
      "Greek, windows-1253", "windows-1253",
      "Παρουσιαστής: Καλησπέρα σας, σήμερα έχουμε κοντά μας την Άνν"
        + "α. Καλεσμένη: Ευχαριστώ πολύ για την πρόσκληση, χαίρομαι που"
        + " είμαι εδώ.",
      hex: """
        d0e1f1eff5f3e9e1f3f4def23a20cae1ebe7f3f0ddf1e120f3e1f22c20f3deece5f1e120ddf7eff5ece520eaefedf4dc20ec
        e1f220f4e7ed20a2edede12e20cae1ebe5f3ecddede73a20c5f5f7e1f1e9f3f4fe20f0efebfd20e3e9e120f4e7ed20f0f1fc
        f3eaebe7f3e72c20f7e1dff1efece1e920f0eff520e5dfece1e920e5e4fe2e
        """),
    LegacyText(
      "Hebrew", "windows-1255",
      "מנחה: ערב טוב לכולם, היום אנחנו מארחים סופר מפורסם. אורח: של"
        + "ום ותודה על ההזמנה, אני שמח להיות כאן איתכם.",
      hex: """
        eef0e7e43a20f2f8e120e8e5e120ecebe5eced2c20e4e9e5ed20e0f0e7f0e520eee0f8e7e9ed20f1e5f4f820eef4e5f8f1ed
        2e20e0e5f8e73a20f9ece5ed20e5fae5e3e420f2ec20e4e4e6eef0e42c20e0f0e920f9eee720ece4e9e5fa20ebe0ef20e0e9
        faebed2e
        """),
    LegacyText(
      "Japanese, Shift_JIS", "Shift_JIS",
      "司会：こんばんは、今日は素敵なゲストをお迎えしています。ゲスト：お招きいただきありがとうございます。楽しみにしていました。",
      hex: """
        8e6989ef814682b182f182ce82f182cd81418da193fa82cd9166934782c883518358836782f082a88c7d82a682b582c482a2
        82dc82b78142835183588367814682a88fb582ab82a282bd82be82ab82a082e882aa82c682a482b282b482a282dc82b78142
        8a7982b582dd82c982b582c482a282dc82b582bd8142
        """),
    LegacyText(
      "Japanese, EUC-JP", "EUC-JP",
      "司会：こんばんは、今日は素敵なゲストをお迎えしています。ゲスト：お招きいただきありがとうございます。楽しみにしていました。",
      hex: """
        bbcab2f1a1a7a4b3a4f3a4d0a4f3a4cfa1a2baa3c6fca4cfc1c7c5a8a4caa5b2a5b9a5c8a4f2a4aab7dea4a8a4b7a4c6a4a4
        a4dea4b9a1a3a5b2a5b9a5c8a1a7a4aabeb7a4ada4a4a4bfa4c0a4ada4a2a4eaa4aca4c8a4a6a4b4a4b6a4a4a4dea4b9a1a3
        b3daa4b7a4dfa4cba4b7a4c6a4a4a4dea4b7a4bfa1a3
        """),
    LegacyText(
      "Simplified Chinese", "GB18030",
      "主持人：大家晚上好，今天我们请来了一位非常特别的嘉宾。嘉宾：谢谢你的邀请，我很高兴能来到这里和大家聊一聊人工智能的未来。",
      hex: """
        d6f7b3d6c8cba3bab4f3bcd2cdedc9cfbac3a3acbdf1ccecced2c3c7c7ebc0b4c1cbd2bbcebbb7c7b3a3ccd8b1f0b5c4bcce
        b1f6a1a3bcceb1f6a3bad0bbd0bbc4e3b5c4d1fbc7eba3acced2badcb8dfd0cbc4dcc0b4b5bdd5e2c0efbacdb4f3bcd2c1c4
        d2bbc1c4c8cbb9a4d6c7c4dcb5c4ceb4c0b4a1a3
        """),
    LegacyText(
      "Traditional Chinese", "Big5",
      "主持人：大家晚上好，今天我們請來了一位非常特別的來賓。來賓：謝謝你的邀請，我很高興能來到這裡和大家聊一聊人工智慧的未來。",
      hex: """
        a544abf9a448a147a46aae61b1dfa457a66ea141a4b5a4d1a7daadccbdd0a8d3a446a440a6ecab44b160af53a74faabaa8d3
        bbaba143a8d3bbaba147c1c2c1c2a741aabac1dcbdd0a141a7daabdcb0aabfb3afe0a8d3a8ecb36fb8cca94da46aae61b2e1
        a440b2e1a448a475b4bcbc7aaabaa5bca8d3a143
        """),
    LegacyText(
      "Korean", "windows-949",
      "진행자: 안녕하세요, 오늘은 아주 특별한 손님을 모셨습니다. 손님: 초대해 주셔서 감사합니다. 이 자리에 오"
        + "게 되어 정말 기쁩니다.",
      hex: """
        c1f8c7e0c0da3a20bec8b3e7c7cfbcbcbfe42c20bfc0b4c3c0ba20bec6c1d620c6afbab0c7d120bcd5b4d4c0bb20b8f0bccc
        bdc0b4cfb4d92e20bcd5b4d43a20c3cab4ebc7d820c1d6bcc5bcad20b0a8bbe7c7d5b4cfb4d92e20c0cc20c0dab8aebfa120
        bfc0b0d420b5c7beee20c1a4b8bb20b1e2bbdeb4cfb4d92e
        """),
  ]
}
