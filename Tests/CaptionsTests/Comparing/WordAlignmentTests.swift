@testable import Captions
import TestSupport
import Testing

@Suite("Alignment of words")
struct WordAlignmentTests {
  /// The length of a longest common subsequence, by the textbook's table.
  private func longest(_ first: [Int], _ second: [Int]) -> Int {
    var row = [Int](repeating: 0, count: second.count + 1)
    for word in first {
      var diagonal = 0
      for (index, other) in second.enumerated() {
        let above = row[index + 1]
        row[index + 1] = word == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[second.count]
  }

  @Test func `as many words match as in any alignment, in order`() {
    var generator = SeededGenerator(seed: 4)
    for round in 0..<20_000 {
      let kinds = 1 + round % 6
      let first = (0..<Int.random(in: 0...14, using: &generator)).map { _ in
        Int.random(in: 0..<kinds, using: &generator)
      }
      let second = (0..<Int.random(in: 0...14, using: &generator)).map { _ in
        Int.random(in: 0..<kinds, using: &generator)
      }
      let best = longest(first, second)
      guard let partners = WordAlignment.partners(first, second) else {
        #expect(first.isEmpty && second.isEmpty || 2 * best < max(first.count, second.count), "\(first) \(second)")
        continue
      }
      let matched = partners.indices.filter { partners[$0] >= 0 }
      #expect(matched.count == best, "\(first) \(second)")
      #expect(matched.allSatisfy { first[$0] == second[partners[$0]] }, "\(first) \(second)")
      #expect(zip(matched, matched.dropFirst()).allSatisfy { partners[$0] < partners[$1] }, "\(first) \(second)")
    }
  }

  @Test func `texts of which less than half matches have no alignment`() {
    #expect(WordAlignment.partners([1, 2, 3, 4], [1, 5, 3, 6]) == [0, -1, 2, -1])
    #expect(WordAlignment.partners([1, 2, 3, 4], [1, 5, 6, 7]) == nil)
    #expect(WordAlignment.partners([1, 2], [1, 2, 3, 4, 5]) == nil)
    #expect(WordAlignment.partners([1, 2, 3, 4], [4, 3, 2, 1]) == nil)
    #expect(WordAlignment.partners([], []) == nil)
    #expect(WordAlignment.partners([], [1]) == nil)
  }

  @Test func `long texts with differences all along are aligned`() throws {
    // Every tenth of 10,000 words is another one.
    let first = (0..<10_000).map { $0 * 7919 % 2003 }
    let second = first.indices.map { $0 % 10 == 5 ? 3000 : first[$0] }
    let partners = try #require(WordAlignment.partners(first, second))
    #expect(partners.count { $0 >= 0 } == 9_000)
  }

  @Test func `anchors are runs of three words that both texts have once, in order`() {
    func places(_ first: [Int], _ second: [Int]) -> [[Int]] {
      WordAnchors.places(first, second).map { [$0.row, $0.column] }
    }
    #expect(places([1, 2, 3, 4], [9, 1, 2, 3, 4]) == [[0, 1], [1, 2]])
    // 1 2 3 comes twice.
    #expect(places([1, 2, 3, 1, 2, 3, 4], [1, 2, 3, 4]) == [[4, 1]])
    #expect(places([1, 2, 3], [1, 2, 3, 0, 1, 2, 3]) == [])
    // 4 5 6 moved before the rest: the longer part stays.
    #expect(places([1, 2, 3, 0, 4, 5, 6], [4, 5, 6, 1, 2, 3, 0]) == [[0, 3], [1, 4]])
    #expect(places([1, 2], [1, 2]) == [])
  }
}
