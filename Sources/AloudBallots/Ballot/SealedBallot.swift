import AloudCrypto

/// Answers sealed to the key holder: a JWE whose form is checked and whose content nobody but the key
/// holder can read.
package struct SealedBallot: Hashable, Sendable {
  let message: CompactJWE

  /// The whole text, in ASCII.
  package var bytes: [UInt8] { message.bytes }

  init(_ message: CompactJWE) { self.message = message }

  /// Nothing, when the bytes are not a sealed message of the one form there is.
  package init?(reading bytes: [UInt8]) {
    guard case .message(let message) = CompactJWE.read(bytes) else { return nil }
    self.message = message
  }
}

extension SealedBallot: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
