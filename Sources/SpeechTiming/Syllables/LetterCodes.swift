/// The alphabet of one rule set: a small code for each letter, and the classes the letter belongs to.
///
/// Letters the rules do not mention share the code of their plain letter (ő that of o), so rules need not list the world's accents.
struct LetterCodes: Sendable {
  /// A set of the classes `A` … `Z`, one bit each.
  typealias Classes = UInt32

  /// The built-in classes: vowels, consonants and all letters.
  private static let vowels = bit("V")
  private static let consonants = bit("C")
  private static let allLetters = bit("X")

  /// Scalars below this bound have codes; it takes in Latin, Greek, Cyrillic, Devanagari and their extended blocks.
  private static let bound = 0x2000

  private var codes = [UInt8](repeating: 0, count: bound)
  private var classesOfCode: [Classes] = [0]

  /// The number of codes in use; every code is below it.
  var count: Int { classesOfCode.count }

  /// Gathers the alphabet from the vowels, the classes and every letter the notation mentions.
  init(vowels: String, classes: [Unicode.Scalar: String], notation: String) {
    for scalar in "abcdefghijklmnopqrstuvwxyz".unicodeScalars { admit(scalar) }
    let named = classes.values.flatMap { Array($0.unicodeScalars) } + vowels.unicodeScalars
    for scalar in named + Array(notation.unicodeScalars) where Self.isNotable(scalar) { admit(scalar) }
    for scalar in vowels.unicodeScalars { mark(scalar, as: "V") }
    for (name, members) in classes {
      for scalar in members.unicodeScalars { mark(scalar, as: name) }
    }
    lendCodes()
    let apostrophe = Int(codes[0x27])
    for code in classesOfCode.indices.dropFirst() where code != apostrophe {
      classesOfCode[code] |= Self.allLetters | (isVowel(UInt8(code)) ? 0 : Self.consonants)
    }
  }

  /// The code of a lower-case letter; 0 where it has none.
  subscript(scalar: UInt32) -> UInt8 { scalar < Self.bound ? codes[Int(scalar)] : 0 }

  /// The classes of the letter with this code.
  func classes(of code: UInt8) -> Classes { classesOfCode[Int(code)] }

  /// Whether the letter with this code counts a syllable by itself.
  func isVowel(_ code: UInt8) -> Bool { classesOfCode[Int(code)] & Self.vowels != 0 }

  /// The bit of a class named by a capital; 0 for anything else.
  static func bit(_ name: Unicode.Scalar) -> Classes {
    ("A"..."Z").contains(name) ? 1 << (name.value - 65) : 0
  }

  private mutating func admit(_ scalar: Unicode.Scalar) {
    guard scalar.value < Self.bound, codes[Int(scalar.value)] == 0, classesOfCode.count < 255 else { return }
    codes[Int(scalar.value)] = UInt8(classesOfCode.count)
    classesOfCode.append(0)
  }

  private mutating func mark(_ scalar: Unicode.Scalar, as name: Unicode.Scalar) {
    classesOfCode[Int(self[scalar.value])] |= Self.bit(name)
  }

  /// Gives the letters without a code of their own the code of their plain letter, or the one of all other consonants.
  private mutating func lendCodes() {
    let other = UInt8(classesOfCode.count)
    classesOfCode.append(0)
    for scalar in [0xC0...0x52F, 0x900...0x97F, 0x1E00...0x1FFF].joined() where codes[scalar] == 0 {
      let folded = LetterFolding.lowercased(UInt32(scalar))
      let lent = codes[Int(folded)] == 0 ? codes[Int(LetterFolding.plain(folded))] : codes[Int(folded)]
      codes[scalar] = lent == 0 ? other : lent
    }
    for capital in 0x41...0x5A { codes[capital] = codes[capital + 0x20] }
  }

  /// Whether a character of the notation is a letter to count with rather than a sign of the notation.
  private static func isNotable(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar.value >= 0x80 || ("a"..."z").contains(scalar)
  }
}
