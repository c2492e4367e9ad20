import CLibXML2

/// The name of an element or an attribute, with its prefix if it has one: `"p"`, `"xml:lang"`.
///
/// It is made from a literal and costs nothing to pass: a literal lies in the program NUL-terminated already, which is
/// how libxml2 wants a name, so no bytes are copied or measured on the way.
public struct XMLName: ExpressibleByStringLiteral, Sendable {
  private let literal: StaticString

  /// Makes a name from a literal; in a debug build it asserts that XML allows it.
  public init(stringLiteral literal: StaticString) {
    self.literal = literal
    assert(
      pointer.map { xmlValidateQName($0, 0) == 0 } ?? false, "\(literal) is not a name that XML allows")
  }

  /// The bytes of the name, NUL-terminated; they live as long as the program.
  var pointer: UnsafePointer<UInt8>? {
    literal.hasPointerRepresentation ? literal.utf8Start : nil
  }
}

extension XMLName: CustomStringConvertible {
  /// The name as it is written.
  public var description: String { literal.description }
}
