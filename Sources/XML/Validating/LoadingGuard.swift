import CLibXML2

/// Decides what libxml2 may open while a call of ours runs on this thread, and remembers what it refused.
///
/// A schema names other schemas, and a document can name a schema (`xsi:schemaLocation`), an external DTD or an entity.
/// libxml2 opens all of them through one process-wide function, which knows `http:` and `ftp:`. Ours stands in front of it.
/// For the calls of others in the same process it changes nothing.
final class LoadingGuard: Sendable {
  /// What may be opened.
  enum Policy {
    /// Nothing at all.
    case nothing
    /// Files of this machine, but no address of the network.
    case localFiles
  }

  /// The guard of the call that runs; `nil` when it is not one of ours.
  @TaskLocal static var current: LoadingGuard?

  let policy: Policy
  // Only touched on the thread of the one call that the guard is made for.
  nonisolated(unsafe) private(set) var refused: [String] = []

  init(_ policy: Policy) {
    self.policy = policy
  }

  /// Runs a call into libxml2 under this guard.
  func watch<Result>(over call: () -> Result) -> Result {
    Self.$current.withValue(self, operation: call)
  }

  /// Puts the guards in front of libxml2's own loading.
  static func install() {
    _ = previousLoader
    xmlSetExternalEntityLoader { url, identifier, context in
      guard let current = LoadingGuard.current else {
        return LoadingGuard.previousLoader?(url, identifier, context)
      }
      return current.allows(url.map { String(cString: $0) } ?? "") ? xmlNewInputFromFile(context, url) : nil
    }
  }

  private func allows(_ address: String) -> Bool {
    if policy == .localFiles, Self.isLocal(address) { return true }
    refused.append(address)
    return false
  }

  /// Whether this is a path or a `file:` address, and not another kind of address.
  private static func isLocal(_ address: String) -> Bool {
    let scheme = address.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    // A single letter is a drive of Windows.
    guard scheme.count > 1, address.dropFirst(scheme.count).first == ":" else { return !address.isEmpty }
    return scheme.lowercased() == "file"
  }

  private static let previousLoader = xmlGetExternalEntityLoader()
}
