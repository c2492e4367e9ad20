/// Folds letters of the Latin, Greek and Cyrillic scripts to the forms the rules are written in: lower case, composed.
///
/// The tables cover the letters of the languages counted here and their neighbours, not all of Unicode.
enum LetterFolding {
  /// The lower-case form of a letter, or the scalar itself.
  static func lowercased(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3AB, 0x410...0x42F: scalar + 0x20
    case 0x130: 0x69  // İ: the rules do not tell i from ı.
    case 0x178: 0xFF
    case 0x139...0x148, 0x179...0x17E, 0x1CD...0x1DC: scalar + (scalar & 1)
    case 0x100...0x137, 0x14A...0x177, 0x1A0...0x1A5, 0x218...0x21F, 0x460...0x481, 0x48A...0x4BF: scalar | 1
    case 0x4D0...0x52F, 0x1E00...0x1E95, 0x1EA0...0x1EFF: scalar | 1
    case 0x1AF: 0x1B0
    case 0x18F: 0x259
    case 0x386: 0x3AC
    case 0x388...0x38A: scalar + 0x25
    case 0x38C: 0x3CC
    case 0x38E...0x38F: scalar + 0x3F
    case 0x3C2: 0x3C3  // ς
    case 0x400...0x40F: scalar + 0x50
    case 0x1F00...0x1FFF: monotonic(scalar)
    default: scalar
    }
  }

  /// The letter that `mark` (U+0300–U+036F) makes of the lower-case letter `base`, or nil where the mark changes nothing.
  static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    compositions[UInt64(base) << 32 | UInt64(mark)]
  }

  /// The letter without its accent: it stands in where a language's rules do not know the accented one (ő counts as o).
  static func plain(_ letter: UInt32) -> UInt32 {
    switch letter {
    case 0xDF...0xFF: latin1[Int(letter - 0xDF)]
    case 0x100...0x17F: extendedA[Int(letter - 0x100)]
    case 0x1A0, 0x1A1, 0x1D1, 0x1D2, 0x1ECC...0x1EE3: 0x6F
    case 0x1AF, 0x1B0, 0x1D3...0x1DC, 0x1EE4...0x1EF1: 0x75
    case 0x1CD, 0x1CE, 0x1EA0...0x1EB7: 0x61
    case 0x1CF, 0x1D0, 0x1EC8...0x1ECB: 0x69
    case 0x259, 0x1EB8...0x1EC7: 0x65
    case 0x1EF2...0x1EF9: 0x79
    case 0x218, 0x219: 0x73
    case 0x21A, 0x21B: 0x74
    case 0x3AC, 0x3AD, 0x3AE, 0x3AF: [0x3B1, 0x3B5, 0x3B7, 0x3B9][Int(letter - 0x3AC)]
    case 0x3CC, 0x3CD, 0x3CE: [0x3BF, 0x3C5, 0x3C9][Int(letter - 0x3CC)]
    case 0x390, 0x3CA: 0x3B9
    case 0x3B0, 0x3CB: 0x3C5
    case 0x450: 0x435
    case 0x45D: 0x438
    case 0x958...0x95F: [0x915, 0x916, 0x917, 0x91C, 0x921, 0x922, 0x92B, 0x92F][Int(letter - 0x958)]  // क़ … य़
    default: letter
    }
  }

  /// ß à … ÿ.
  private static let latin1 = runs("s1 a7 c1 e4 i4 d1 n1 o5 x1 o1 u4 y1 t1 y1")
  /// Ā ā … ſ.
  private static let extendedA = runs("a6 c8 d4 e10 g8 h4 i10 y2 j2 k3 l10 n9 o8 r6 s8 t6 u12 w2 y3 z6 s1")

  /// Unfolds "a3 b2" to a a a b b.
  private static func runs(_ text: String) -> [UInt32] {
    text.split(separator: " ").flatMap { run in
      [UInt32](repeating: run.unicodeScalars.first?.value ?? 0, count: Int(run.dropFirst()) ?? 0)
    }
  }

  /// For each combining mark, letters without it and the same letters with it, by turns.
  private static let compositions: [UInt64: UInt32] = {
    let table: [(mark: UInt32, pairs: String)] = [
      (0x300, "aàeèiìoòuùеѐиѝαάεέηήιίοόυύωώ"),
      (0x301, "aáeéiíoóuúyýcćnńsśzźlĺrŕαάεέηήιίοόυύωώϊΐϋΰ"),
      (0x302, "aâeêiîoôuûwŵyŷcĉsŝgĝhĥjĵ"),
      (0x303, "aãnñoõiĩuũ"),
      (0x304, "aāeēiīoōuūṛṝḷḹ"),
      (0x306, "aăgğuŭiĭeĕoŏий"),
      (0x307, "zżeėcċgġmṁnṅiiıi"),
      (0x308, "aäeëiïoöuüyÿеёіїιϊυϋίΐύΰ"),
      (0x30A, "aåuů"),
      (0x30B, "oőuű"),
      (0x30C, "cčsšzžeěrřnňdďtťaǎiǐoǒuǔ"),
      (0x31B, "oơuư"),
      (0x323, "rṛlḷhḥmṃnṇsṣtṭdḍ"),
      (0x326, "sștț"),
      (0x327, "cçsştţ"),
      (0x328, "aąeęiįuų"),
    ]
    var result: [UInt64: UInt32] = [:]
    for (mark, pairs) in table {
      let letters = pairs.unicodeScalars.map(\.value)
      for index in stride(from: 0, to: letters.count - 1, by: 2) {
        result[UInt64(letters[index]) << 32 | UInt64(mark)] = letters[index + 1]
      }
    }
    return result
  }()

  /// The modern spelling of a polytonic Greek letter: breathings and the iota below fall, any accent becomes the tonos.
  private static func monotonic(_ scalar: UInt32) -> UInt32 {
    let plainVowels: [UInt32] = [0x3B1, 0x3B5, 0x3B7, 0x3B9, 0x3BF, 0x3C5, 0x3C9]
    let accentedVowels: [UInt32] = [0x3AC, 0x3AD, 0x3AE, 0x3AF, 0x3CC, 0x3CD, 0x3CE]
    switch scalar {
    case 0x1F00...0x1F6F:
      let vowel = Int(scalar - 0x1F00) >> 4
      return scalar & 7 >= 2 ? accentedVowels[vowel] : plainVowels[vowel]
    case 0x1F70...0x1F7D: return accentedVowels[Int(scalar - 0x1F70) >> 1]
    case 0x1F80...0x1FAF:
      let vowel = [0, 2, 6][Int(scalar - 0x1F80) >> 4]
      return scalar & 7 >= 2 ? accentedVowels[vowel] : plainVowels[vowel]
    case 0x1FB0, 0x1FB1, 0x1FB3, 0x1FB6, 0x1FB7, 0x1FB8, 0x1FB9, 0x1FBC: return 0x3B1
    case 0x1FB2, 0x1FB4, 0x1FBA, 0x1FBB: return 0x3AC
    case 0x1FC3, 0x1FC6, 0x1FC7, 0x1FCC: return 0x3B7
    case 0x1FC2, 0x1FC4, 0x1FCA, 0x1FCB: return 0x3AE
    case 0x1FD0, 0x1FD1, 0x1FD6, 0x1FD8, 0x1FD9: return 0x3B9
    case 0x1FD2, 0x1FD3: return 0x390
    case 0x1FD7: return 0x3CA
    case 0x1FDA, 0x1FDB: return 0x3AF
    case 0x1FE0, 0x1FE1, 0x1FE6, 0x1FE8, 0x1FE9: return 0x3C5
    case 0x1FE2, 0x1FE3: return 0x3B0
    case 0x1FE7: return 0x3CB
    case 0x1FEA, 0x1FEB: return 0x3CD
    case 0x1FE4, 0x1FE5, 0x1FEC: return 0x3C1
    case 0x1FF3, 0x1FF6, 0x1FF7, 0x1FFC: return 0x3C9
    case 0x1FF2, 0x1FF4, 0x1FFA, 0x1FFB: return 0x3CE
    default: return scalar
    }
  }
}
