import CLibXML2

/// Receives what libxml2 complains about while a call into it runs.
///
/// libxml2 keeps one receiver per thread. Some of its parts (character conversion, the parser inside the schema compiler)
/// know no other, and would print to standard error, so this is the one that everything here goes through.
final class ErrorLog {
  /// The complaints that matter, in order.
  private(set) var complaints: [Complaint] = []

  /// Runs a call into libxml2 and receives its complaints.
  func receive<Result: ~Copyable>(during call: () -> Result) -> Result {
    let (handler, context) = (__xmlStructuredError()?.pointee, __xmlStructuredErrorContext()?.pointee)
    xmlSetStructuredErrorFunc(Unmanaged.passUnretained(self).toOpaque()) { context, error in
      guard let context, let error else { return }
      let complaint = Complaint(error.pointee)
      guard complaint.matters else { return }
      Unmanaged<ErrorLog>.fromOpaque(context).takeUnretainedValue().complaints.append(complaint)
    }
    defer { xmlSetStructuredErrorFunc(context, handler) }
    return withExtendedLifetime(self) { call() }
  }

  /// Adds a complaint of our own.
  func add(_ message: String, at place: Place? = nil, kind: XMLError.Kind = .notWellFormed) {
    complaints.append(Complaint(message, at: place, kind: kind))
  }
}
