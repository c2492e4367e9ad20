import CLibXML2

/// One message of libxml2, copied out of its memory.
struct Complaint {
  let message: String
  let line: Int?
  let column: Int?
  /// The place as a number of bytes, which is better than libxml2's column, if the document is in UTF-8.
  let offset: Int?
  /// Whether the document is worse off for it.
  let matters: Bool
  /// Whether it is libxml2's complaint about a document that ends too early, or goes on behind its end.
  let isEndOfDocument: Bool
  /// What stands in the way of reading on.
  let kind: XMLError.Kind

  init(_ message: String, at place: Place?, kind: XMLError.Kind = .notWellFormed) {
    (self.message, line, column, offset) = (message, place?.line, place?.column, nil)
    (matters, isEndOfDocument, self.kind) = (true, false, kind)
  }

  init(_ error: xmlError) {
    let original = text(error.message) ?? "The document can't be read"
    let isFromParser = error.domain == XML_FROM_PARSER.rawValue || error.domain == XML_FROM_NAMESPACE.rawValue
    message = sentence(for: error, original) ?? tidied(original)
    line = error.line > 0 ? Int(error.line) : nil
    column = isFromParser && error.int2 > 0 ? Int(error.int2) : nil
    offset =
      isFromParser ? error.ctxt?.assumingMemoryBound(to: xmlParserCtxt.self).pointee.input?.pointee.utf8Offset : nil
    matters = isSevere(error)
    isEndOfDocument = error.isFrom(XML_FROM_PARSER, XML_ERR_DOCUMENT_END)
    kind = .notWellFormed
  }
}

extension xmlError {
  /// Whether it is this error; the numbers mean something else in each part of libxml2.
  fileprivate func isFrom(_ part: xmlErrorDomain, _ code: xmlParserErrors) -> Bool {
    domain == part.rawValue && self.code == Int32(bitPattern: code.rawValue)
  }
}

/// Whether a message is more than advice.
private func isSevere(_ error: xmlError) -> Bool {
  if error.isFrom(XML_FROM_NAMESPACE, XML_NS_ERR_UNDEFINED_NAMESPACE)
    || error.isFrom(XML_FROM_NAMESPACE, XML_WAR_NS_URI)
  {
    // Real SSML uses `amazon:effect` without declaring `amazon`; the reader then reports no namespace.
    return false
  }
  if error.isFrom(XML_FROM_SCHEMASP, XML_SCHEMAP_WARN_UNLOCATED_SCHEMA) {
    // Only a warning to libxml2, but a schema with a part missing checks less than its author thinks.
    return true
  }
  return error.level.rawValue >= XML_ERR_ERROR.rawValue
}

/// Our words for what libxml2 says unclearly or in the terms of its source code.
private func sentence(for error: xmlError, _ original: String) -> String? {
  let (first, second) = (text(error.str1) ?? "", text(error.str2) ?? "")
  if error.isFrom(XML_FROM_SCHEMASP, XML_SCHEMAP_WARN_UNLOCATED_SCHEMA) {
    return "The schema imports \(first), which can't be loaded"
  }
  guard error.domain == XML_FROM_PARSER.rawValue else { return nil }
  return switch xmlParserErrors(rawValue: UInt32(bitPattern: error.code)) {
  case XML_ERR_DOCUMENT_EMPTY: "The document doesn't begin with <"
  case XML_ERR_DOCUMENT_END: "Something stands behind the end of the document"
  case XML_ERR_TAG_NAME_MISMATCH: "<\(first)> of line \(error.int1) is closed by </\(second)>"
  case XML_ERR_ENTITYREF_SEMICOL_MISSING,
    XML_ERR_NAME_REQUIRED where original.hasPrefix("xmlParseEntityRef"):
    "A bare & must be written as &amp;"
  case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
    "&\(first); is none of XML's five entities; write the character itself"
  case XML_ERR_LT_IN_ATTRIBUTE: "A < in an attribute must be written as &lt;"
  case XML_ERR_ATTRIBUTE_REDEFINED: "Attribute \(first) is given twice"
  case XML_ERR_INVALID_ENCODING,
    XML_ERR_INVALID_CHAR where original.hasPrefix("Input is not proper UTF-8"):
    "The bytes are not in the encoding that the document declares, or UTF-8 without a declaration"
  case XML_ERR_INVALID_CHAR where error.int1 > 0:
    "XML doesn't allow the character U+\(hexadecimal(error.int1))"
  default: nil
  }
}

/// A code point as Unicode writes it, with four digits or more.
private func hexadecimal(_ value: Int32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

private func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String? {
  pointer.map { String(cString: $0) }
}

/// A message of libxml2 in one line, without its full stop.
private func tidied(_ message: String) -> String {
  var text = message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  while text.last == "." || text.last == " " { text.removeLast() }
  return text
}
