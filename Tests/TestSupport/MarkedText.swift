public import TalkScript

/// A text in which 1️⃣, 2️⃣ … mark places; the marks are taken out before the text is used.
///
/// Write the expected place into the text itself instead of counting lines and columns: `Ada: 1️⃣hello`.
public struct MarkedText: Sendable {
  /// The text without its marks.
  public let text: String
  /// The place of each mark, by its number.
  public let places: [Int: SourceLocation]

  /// Takes the marks out of a text; lines end with LF, CR or CR LF.
  public init(_ marked: String) {
    var text = ""
    var places: [Int: SourceLocation] = [:]
    var place = SourceLocation(line: 1, column: 1)
    for character in marked {
      if let number = Self.number(of: character) {
        places[number] = place
        continue
      }
      text.append(character)
      if character == "\n" || character == "\r" || character == "\r\n" {
        place = SourceLocation(line: place.line + 1, column: 1)
      } else {
        place.column += character.unicodeScalars.count
      }
    }
    self.text = text
    self.places = places
  }

  /// The text as UTF-8.
  public var bytes: [UInt8] { Array(text.utf8) }

  /// The number on a keycap: a digit, U+FE0F, U+20E3.
  private static func number(of character: Character) -> Int? {
    let scalars = Array(character.unicodeScalars)
    guard scalars.count == 3, scalars[1].value == 0xFE0F, scalars[2].value == 0x20E3 else { return nil }
    return Int(String(scalars[0]))
  }
}
