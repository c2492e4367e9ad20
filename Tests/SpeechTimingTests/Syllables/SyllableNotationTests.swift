import Testing

@testable import SpeechTiming

@Suite("Syllable rule notation")
struct SyllableNotationTests {
  /// The syllables of an ASCII word under a notation, with a e i o u as vowels.
  private func count(_ word: String, _ notation: String, classes: [Unicode.Scalar: String] = [:]) -> Int? {
    let rules = SyllableRules(vowels: "aeiou", classes: classes, notation: notation)
    #expect(rules.mistakes == [])
    let part = [0] + word.unicodeScalars.map { rules.code(of: $0.value) } + [0]
    return rules.count(part.span)
  }

  @Test("without rules each vowel is one")
  func vowels() {
    #expect(count("banana", "") == 3)
    #expect(count("ao", "") == 2)
    #expect(count("pst", "") == nil)
  }

  @Test("the target takes its letters and its count, the context only has to be there")
  func targetAndContext() {
    #expect(count("tea", "1: (ea)") == 1)
    #expect(count("queen", "0: q(u)V\n1: (ee)") == 1)
    #expect(count("tune", "0: VC*(e)$") == 1)
    #expect(count("the", "0: VC*(e)$") == 1)
    #expect(count("tunes", "0: VC*(e)s?$") == 1)
    #expect(count("tunest", "0: VC*(e)s?$") == 2)
  }

  @Test("the first rule that fits decides")
  func order() {
    #expect(count("real", "1: r(e)a\n1: (ea)") == 2)
    #expect(count("real", "1: (ea)\n1: r(e)a") == 1)
  }

  @Test("anchors hold at the ends only")
  func anchors() {
    #expect(count("geige", "1: ^g(e)i\n1: (ei)") == 3)
    #expect(count("ageige", "1: ^g(e)i\n1: (ei)") == 3)
    #expect(count("bageige", "1: ^b(a)\n0: (e)$") == 3)
  }

  @Test("classes, whole words, corrections and comments")
  func theRest() {
    #expect(count("able", "1: B(l)e$\n0: C(e)$ # no more", classes: ["B": "bdg"]) == 2)
    #expect(count("maybe", "=5: maybe") == 5)
    #expect(count("maybes", "=5: maybe") == 2)
    #expect(count("soma", "+1: om\n-1: ma$") == 2)
    #expect(count("soma", "-1: om ma so a$") == 1)
    #expect(count("w", "=0: w") == 0)
  }

  @Test(
    "what makes no sense is reported",
    arguments: ["1 (ea)", "1: ()", "1: (a", "x: (a)", "=1: ", "1: *(a)", "=1: go go", "1: (a*)"])
  func mistakes(notation: String) {
    let rules = SyllableRules(vowels: "aeiou", notation: notation)
    #expect(rules.mistakes.isEmpty == (notation == "=1: "))
  }
}
