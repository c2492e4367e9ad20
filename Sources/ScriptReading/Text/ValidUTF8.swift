extension String {
  /// Copies bytes that are known to be UTF-8, as all of a `SourceText` are between two of its characters; they aren't
  /// checked again.
  init(validUTF8 bytes: Span<UInt8>) {
    self = unsafe String(copying: UTF8Span(unchecked: bytes))
  }
}
