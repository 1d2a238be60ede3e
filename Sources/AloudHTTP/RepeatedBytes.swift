import NIOCore
import Synchronization

/// Bytes that many pages have, held once for all of them: the styles and scripts of the program, which are
/// few and never change.
enum RepeatedBytes {
  private static let held = Mutex<[ArraySlice<UInt8>: ByteBuffer]>([:])

  static func buffer(_ bytes: ArraySlice<UInt8>) -> ByteBuffer {
    held.withLock { held in
      if let buffer = held[bytes] { return buffer }
      let copy = Array(bytes)[...]
      let buffer = ByteBuffer(bytes: copy)
      held[copy] = buffer
      return buffer
    }
  }
}
