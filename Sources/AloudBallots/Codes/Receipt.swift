import AloudCrypto
package import AloudModel

/// Ten symbols printed on a slip, by which its holder finds that the slip was counted.
///
/// It belongs to the slip, not to the answers: it points at no ballot.
package struct Receipt: Hashable, Sendable, Comparable {
  package let symbols: String

  /// The first ten Crockford symbols of SHA-256(`aloud-receipt|`, the manifest's fingerprint, `|`, the
  /// entry of the spent code).
  package init(manifest: Fingerprint, spent: EntryID) {
    let bar = UInt8(ascii: "|")
    let message = Array("aloud-receipt|".utf8) + manifest.bytes + [bar] + spent.bytes
    symbols = String(Crockford32.encode(SHA256.hash(message)).prefix(Self.length))
  }

  /// Reads ten symbols as printed; nothing, when they are anything else.
  package init?(printed text: String) {
    guard case .values(let values) = Crockford32.read(text), values.count == Self.length,
      Crockford32.text(of: values) == text
    else { return nil }
    symbols = text
  }

  private static let length = 10

  package static func < (left: Self, right: Self) -> Bool {
    left.symbols.utf8.lexicographicallyPrecedes(right.symbols.utf8)
  }
}
