/// A place in a document: line and column, counted from 1, the column in Unicode scalars.
struct Place {
  var line = 1
  var column = 1
}

/// Finds the lines and columns of bytes in a UTF-8 document; O(n) in total when asked from front to back.
///
/// libxml2 counts lines well, but its columns count bytes in some constructs (CDATA, end tags) and characters in others.
struct PlaceFinder {
  private let utf8: [UInt8]
  private var offset: Int
  private var place = Place()

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    offset = Self.textBegin(utf8)
  }

  /// The place of the byte with this offset.
  mutating func place(at target: Int) -> Place {
    if target < offset { (offset, place) = (Self.textBegin(utf8), Place()) }
    while offset < min(target, utf8.count) {
      let byte = utf8[offset]
      if byte == UInt8(ascii: "\n") {
        place = Place(line: place.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        place.column += 1
      }
      offset += 1
    }
    return place
  }

  /// Behind the byte order mark, which no editor shows.
  private static func textBegin(_ utf8: [UInt8]) -> Int {
    utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
