/// One thing that an ``XMLReader`` met, and where it begins.
public struct XMLEvent: Hashable, Sendable {
  /// What was met.
  public enum Kind: Hashable, Sendable {
    /// A start tag, or an empty-element tag; an `end` follows for either.
    case start(XMLTag)
    /// The end of the element with this name, as it is written.
    case end(String)
    /// All the text up to the next tag: references resolved, CDATA included, line ends turned into line feeds.
    case text(String)
  }

  /// What was met.
  public let kind: Kind
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1 in Unicode scalars.
  public let column: Int
}

/// A start tag: the element's name and its attributes.
public struct XMLTag: Hashable, Sendable {
  /// The name as it is written, such as `ttm:agent`.
  public let name: String
  /// The name without its prefix.
  public let localName: String
  /// The URI of the namespace; `nil` if there is none, or if the prefix is not declared.
  public let namespace: String?
  /// The attributes in the order of the document, without namespace declarations.
  public let attributes: [XMLAttribute]

  /// The value of the attribute with this name, written so in the document; prefixes are compared as they are.
  public subscript(name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }

  /// The value of an attribute of a namespace, whatever its prefix; `nil` stands for no namespace.
  public func attribute(_ localName: String, in namespace: String?) -> String? {
    attributes.first { $0.localName == localName && $0.namespace == namespace }?.value
  }
}

/// An attribute of a start tag.
public struct XMLAttribute: Hashable, Sendable {
  /// The name as it is written, such as `xml:lang`.
  public let name: String
  /// The name without its prefix.
  public let localName: String
  /// The URI of the namespace; `nil` for an attribute without a prefix, or if the prefix is not declared.
  public let namespace: String?
  /// The value, references resolved.
  public let value: String
}
