import XML

/// The namespaces of TTML and of what builds on it.
enum TTMLNamespace {
  /// TTML's elements.
  static let ttml = "http://www.w3.org/ns/ttml"
  /// Rates and the like.
  static let parameter = "http://www.w3.org/ns/ttml#parameter"
  /// How text looks.
  static let styling = "http://www.w3.org/ns/ttml#styling"
  /// Agents, titles and roles.
  static let metadata = "http://www.w3.org/ns/ttml#metadata"
  /// EBU-TT's own styles, of which IMSC takes line padding.
  static let ebuStyle = "urn:ebu:tt:style"
  /// EBU-TT's metadata.
  static let ebuMetadata = "urn:ebu:tt:metadata"
  /// IMSC's own styles.
  static let imscStyling = "http://www.w3.org/ns/ttml/profile/imsc1#styling"
  /// IMSC's own parameters.
  static let imscParameter = "http://www.w3.org/ns/ttml/profile/imsc1#parameter"

  /// Whether a namespace is TTML's, in any of the forms it had since 2004; files that declare none are taken for TTML.
  static func isTTML(_ namespace: String?) -> Bool {
    guard let namespace else { return true }
    return namespace == ttml || namespace.hasPrefix(ttml + "#") || isDraft(namespace)
  }

  /// The drafts called themselves `http://www.w3.org/2006/10/ttaf1` and the like.
  private static func isDraft(_ namespace: String) -> Bool {
    namespace.hasPrefix("http://www.w3.org/") && namespace.utf8.count < 80
      && namespace.split(separator: "/").contains {
        $0 == "ttaf1" || $0.hasPrefix("ttaf1#")
      }
  }
}

extension XMLTag {
  /// The value of an attribute without prefix.
  func plain(_ name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }

  /// The value of an attribute of one of TTML's own namespaces, whatever draft it is of.
  func ttml(_ localName: String) -> String? {
    attributes.first { $0.localName == localName && $0.name != localName && TTMLNamespace.isTTML($0.namespace) }?.value
  }

  /// What an element is called by: `xml:id`, or `id` in files that forget the prefix.
  var identifier: String? { plain("xml:id") ?? plain("id") }
}
