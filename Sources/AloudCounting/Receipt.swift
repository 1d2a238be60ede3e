import AloudModel

/// Ten symbols printed on a slip, by which its holder finds that the slip was counted.
///
/// It belongs to the slip, not to the answers: it points at no ballot.
package struct Receipt: Hashable, Sendable, Comparable {
  package let symbols: String

  /// The first ten Crockford symbols of a digest.
  package init(ofDigest digest: [UInt8]) {
    symbols = String(Crockford32.encode(digest).prefix(Self.length))
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
