import Glibc

extension [UInt8] {
  /// Overwrites the bytes where they lie; copies made elsewhere keep theirs.
  package mutating func overwrite() {
    withUnsafeMutableBytes { bytes in
      if let start = bytes.baseAddress { explicit_bzero(start, bytes.count) }
    }
  }
}
