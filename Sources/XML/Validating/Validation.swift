import CLibXML2

/// Compiles a schema; throws the first complaint about it, and then frees what libxml2 made of it nevertheless.
func compile<Schema>(
  loading policy: LoadingGuard.Policy, freeingWith free: (Schema) -> Void, _ parse: () -> Schema?
) throws(XMLError) -> Schema {
  _ = LibXML2.ready
  let (log, loading) = (ErrorLog(), LoadingGuard(policy))
  let schema = loading.watch { log.receive(during: parse) }
  let complaint = loading.complaint(line: log.complaints.first?.line) ?? log.complaints.first.map(XMLError.init)
  guard complaint == nil, let schema else {
    schema.map(free)
    throw complaint ?? XMLError("The schema can't be compiled")
  }
  return schema
}

extension LoadingGuard {
  /// What a schema wanted to load and was not given.
  fileprivate func complaint(line: Int?) -> XMLError? {
    refused.first.map { address in
      let reason = policy == .nothing ? "a schema in memory must be complete" : "only local files are loaded"
      return XMLError("The schema refers to \(address), but \(reason)", line: line)
    }
  }
}

extension XMLError {
  fileprivate init(_ complaint: Complaint) {
    self.init(complaint.message, line: complaint.line, column: complaint.column)
  }
}

/// Runs a validation, which answers 0 for a valid document, more for an invalid one and less when it could not run.
func issues(
  in tree: borrowing DocumentTree, _ validate: (xmlDocPtr) -> Int32
) throws(XMLError) -> [XMLIssue] {
  let log = ErrorLog()
  let document = tree.document
  let result = LoadingGuard(.nothing).watch { log.receive { validate(document) } }
  let issues = log.complaints.map { XMLIssue(message: $0.message, line: $0.line, column: $0.column) }
  switch result {
  case 0: return issues
  case 1...: return issues.isEmpty ? [XMLIssue(message: "The document is not valid", line: nil, column: nil)] : issues
  default: throw XMLError("The document can't be checked: \(issues.first?.message ?? "there is not enough memory")")
  }
}
