import Testing

@testable import AloudCrypto

struct SecretBytesTests {
  @Test func `parts are joined in order`() {
    let secret = SecretBytes(joining: [[1, 2], [], [3]])
    #expect(secret.count == 3)
    #expect(secret.copied() == [1, 2, 3])
    #expect(unsafe secret.withBytes { bytes in bytes.map { $0 } } == [1, 2, 3])
  }

  @Test func `a new buffer is zero where nothing was written`() {
    let secret = SecretBytes(count: 4) { unsafe $0[2] = 7 }
    #expect(secret.copied() == [0, 0, 7, 0])
  }

  @Test func `an empty secret is a secret`() {
    #expect(SecretBytes(joining: []).copied() == [])
  }

  @Test func `wiping leaves zeroes`() {
    var bytes: [UInt8] = [1, 2, 3]
    bytes.wipe()
    #expect(bytes == [0, 0, 0])
    var none: [UInt8] = []
    none.wipe()
    #expect(none == [])
  }

  /// Looks at memory that was given back: nothing of ours lies there, whoever has it now.
  @Test func `a secret is wiped when its last owner lets go`() {
    let mark = [UInt8](repeating: 0xA7, count: 48) + Array("of a key".utf8)
    for _ in 0..<20 {
      var secret: SecretBytes? = SecretBytes(joining: [mark, mark, mark, mark])
      let place = unsafe secret?.withBytes { bytes in bytes.baseAddress }
      secret = nil
      guard let place else { return }
      // The allocator writes into the first bytes alone.
      let left = (64..<224).map { unsafe place.load(fromByteOffset: $0, as: UInt8.self) }
      #expect(left.firstRange(of: mark) == nil)
    }
  }
}
