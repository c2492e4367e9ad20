import JSON
import TalkScript

/// Where a mistake stands in a file of JSON.
enum JSONPlace {
  /// Where the text begins: behind a byte order mark.
  static func start(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// A mistake with its line and column.
  static func diagnostic(_ error: JSONError, _ identifier: String, in bytes: [UInt8]) -> Diagnostic {
    let place = location(of: error.offset, in: bytes)
    return Diagnostic(.error, identifier, error.message, at: SourceRange(place, place))
  }

  /// The line and the column of a byte.
  static func location(of offset: Int, in bytes: [UInt8]) -> SourceLocation {
    var place = SourceLocation(line: 1, column: 1)
    let start = start(of: bytes)
    for index in start..<max(start, min(offset, bytes.count)) {
      switch bytes[index] {
      case 0x0A: place = SourceLocation(line: place.line + 1, column: 1)
      // The bytes of a character that follow its first take no column.
      case 0x80...0xBF: break
      default: place.column += 1
      }
    }
    return place
  }
}

extension JSONNode {
  /// What a number of a file counts.
  enum TimeUnit {
    case second
    case millisecond
    /// Ten thousandths of a millisecond, .NET's tick of 100 nanoseconds.
    case tick

    /// How many nanoseconds it takes.
    var nanoseconds: Double {
      switch self {
      case .second: 1_000_000_000
      case .millisecond: 1_000_000
      case .tick: 100
      }
    }
  }

  /// The elements of a list.
  func list(_ key: String) throws(JSONError) -> [JSONNode] {
    guard case .array(let nodes) = value else {
      throw JSONError("“\(key)” is \(kind), where a list is expected", at: offset)
    }
    return nodes
  }

  /// The time that a number, or a number written as a text, gives.
  func time(unit: TimeUnit) throws(JSONError) -> Duration {
    let number: Double? =
      switch value {
      case .number(let number): number
      case .string(let text): Double(text)
      default: nil
      }
    guard let number, number.isFinite else { throw JSONError("\(kind) stands where a time is expected", at: offset) }
    let nanoseconds = (number * unit.nanoseconds).rounded()
    // No show lasts a month.
    guard (-1e9...2_592_000e9).contains(nanoseconds) else {
      throw JSONError("a time of \(number) can't be: it lies before the start or beyond a month", at: offset)
    }
    // Some engines put the first sound a little before the start.
    return .nanoseconds(max(0, Int64(nanoseconds)))
  }
}
