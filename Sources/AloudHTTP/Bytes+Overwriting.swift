import Glibc

extension [UInt8] {
  /// Overwrites the bytes where they lie; copies made elsewhere keep theirs.
  package mutating func overwrite() {
    withUnsafeMutableBytes { bytes in
      if let start = bytes.baseAddress { explicit_bzero(start, bytes.count) }
    }
  }

  /// The same where others may still refer to them, none of whom reads them again.
  package func overwriteForAll() {
    withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      explicit_bzero(UnsafeMutableRawPointer(mutating: start), bytes.count)
    }
  }
}
