import AloudCrypto

/// 32 random bytes, made for one wave and destroyed when it is finished.
///
/// While it lives, a list of codes and ballots could be matched to the entries of the box; afterwards
/// nobody can.
package struct WaveSalt: Sendable {
  private let bytes: [UInt8]

  package static let byteCount = 32

  package init(using generator: inout some RandomNumberGenerator) {
    bytes = generator.bytes(Self.byteCount)
  }

  /// Nothing, when there are not exactly 32 bytes.
  package init?(reading bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  /// What is written to the salt file.
  package var file: [UInt8] { bytes }

  /// HMAC-SHA-256(salt, `code|` and the twelve symbols).
  package func entry(of code: Code) -> EntryID { entry("code|", Array(code.symbols.utf8)) }

  /// HMAC-SHA-256(salt, `ballot|` and the sealed text).
  package func entry(of ballot: SealedBallot) -> EntryID { entry("ballot|", ballot.bytes) }

  private func entry(_ kind: String, _ message: [UInt8]) -> EntryID {
    guard let id = EntryID(SHA256.hmac(Array(kind.utf8) + message, key: bytes)) else {
      preconditionFailure("HMAC-SHA-256 has 32 bytes")
    }
    return id
  }
}

extension WaveSalt: CustomStringConvertible, CustomReflectable {
  package var description: String { "a salt" }

  package var customMirror: Mirror { Mirror(self, children: []) }
}
