/// What the name of a mark points at: `t0003` the third turn, `t0003s002` its second sentence.
struct MarkPlace: Hashable {
  /// The turn, counted from 0.
  var turn: Int
  /// The sentence, counted from 0; 0 for the turn itself.
  var sentence: Int

  /// Reads a name; `nil` when it is none of ours.
  init?(_ name: String) {
    var bytes = name.utf8[...]
    guard bytes.popFirst() == UInt8(ascii: "t"), let turn = Self.number(&bytes) else { return nil }
    self.turn = turn - 1
    sentence = 0
    if bytes.isEmpty { return }
    guard bytes.popFirst() == UInt8(ascii: "s"), let sentence = Self.number(&bytes), bytes.isEmpty else { return nil }
    self.sentence = sentence - 1
  }

  /// A number from 1 on.
  private static func number(_ bytes: inout Substring.UTF8View) -> Int? {
    var value = 0
    var count = 0
    while let byte = bytes.first, (0x30...0x39).contains(byte), count < 9 {
      value = value * 10 + Int(byte - 0x30)
      count += 1
      bytes.removeFirst()
    }
    return value > 0 ? value : nil
  }
}
