/// The scripts that put no spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese.
///
/// Where words end in them no two programs agree, so that each sign is compared for itself.
package enum SpacelessScript {
  /// Whether a character is of such a script.
  package static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
