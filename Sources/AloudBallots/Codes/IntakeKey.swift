import AloudCrypto

/// The operator's key of one wave: it opens the envelopes of dropped files, never a ballot.
///
/// Made when the wave is frozen and destroyed when it is finished.
package struct IntakeKey: Sendable {
  let key: PrivateKey

  package init(using generator: inout some RandomNumberGenerator) {
    key = PrivateKey(using: &generator)
  }

  /// Nothing, when the bytes are not those of an intake key file to the last letter: nobody types it.
  package init?(reading bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self),
      case .key(let key) = PrivateKey.read(card: text), Array(key.card.utf8) == bytes
    else { return nil }
    self.key = key
  }

  /// What is written to the key file.
  package var file: [UInt8] { Array(key.card.utf8) }

  /// The half that the manifest names.
  package var publicLine: String { key.publicKey.line }
}

extension IntakeKey: CustomStringConvertible, CustomReflectable {
  package var description: String { "an intake key" }

  package var customMirror: Mirror { Mirror(self, children: []) }
}
