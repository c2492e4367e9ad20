import CLibXML2

/// The library behind this module, made ready once for the whole process.
enum LibXML2 {
  /// Touched by everything that calls libxml2, so that its global tables exist before two threads could build them at once.
  ///
  /// `xmlInitParser` alone is not enough: the tables of the schema data types are built at first use, without a lock.
  static let ready: Void = {
    xmlInitParser()
    xmlSchemaInitTypes()
    _ = xmlRelaxNGInitTypes()
    LoadingGuard.install()
  }()

  /// A libxml2 string as text; `nil` for a null pointer.
  static func string(_ pointer: UnsafePointer<xmlChar>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}
