#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A library that was loaded while the program runs; let go of with this value.
struct DynamicLibrary: ~Copyable {
  /// Whether somebody else in the process had loaded it before.
  let isShared: Bool
  private let handle: UnsafeMutableRawPointer

  /// Loads a library by its name or path; `nil` where it can't be.
  init?(_ name: String) {
    let isShared = dlopen(name, RTLD_NOW | RTLD_NOLOAD).map { dlclose($0) } != nil
    guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) else { return nil }
    self.isShared = isShared
    self.handle = handle
  }

  deinit { dlclose(handle) }

  /// A function by its name, as the C type that it has; `nil` where there is none.
  func function<Function>(_ name: String, as type: Function.Type) -> Function? {
    dlsym(handle, name).map { unsafeBitCast($0, to: type) }
  }
}
