import COpenSSL

/// A fixed buffer of secret bytes that is never copied and is wiped when the last owner lets go.
@safe final class SecretBytes: Sendable {
  // Written only while it is made, so it may be read from any thread.
  private nonisolated(unsafe) let buffer: UnsafeMutableRawBufferPointer

  /// Makes a zeroed buffer and lets `fill` write into it.
  init(count: Int, filledBy fill: (UnsafeMutableRawBufferPointer) -> Void) {
    unsafe buffer = .allocate(byteCount: count, alignment: 16)
    unsafe buffer.initializeMemory(as: UInt8.self, repeating: 0)
    unsafe fill(buffer)
  }

  /// Copies the parts, one after the other; wiping their own storage stays with the caller.
  convenience init(joining parts: [[UInt8]]) {
    unsafe self.init(count: parts.reduce(0) { $0 + $1.count }) { buffer in
      var offset = 0
      for byte in parts.joined() {
        unsafe buffer[offset] = byte
        offset += 1
      }
    }
  }

  deinit {
    unsafe OPENSSL_cleanse(buffer.baseAddress, buffer.count)
    unsafe buffer.deallocate()
  }

  var count: Int { unsafe buffer.count }

  /// Lends the bytes for the length of one call.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    unsafe body(UnsafeRawBufferPointer(buffer))
  }

  /// Copies the bytes out for an encoder; the caller wipes the copy.
  func copied() -> [UInt8] { unsafe [UInt8](buffer) }
}

extension [UInt8] {
  /// Overwrites the bytes where they lie; copies made earlier keep theirs.
  mutating func wipe() {
    unsafe withUnsafeMutableBytes { buffer in
      unsafe OPENSSL_cleanse(buffer.baseAddress, buffer.count)
    }
  }
}
