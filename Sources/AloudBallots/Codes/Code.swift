import AloudCrypto
import AloudModel

/// The random code on a slip: twelve symbols of Crockford's alphabet, 60 random bits.
///
/// It says that a slip was used once and nothing about who drew it.
package struct Code: Hashable, Sendable {
  /// Twelve upper-case symbols.
  package let symbols: String

  package static let length = 12

  /// Draws a code.
  package init(using generator: inout some RandomNumberGenerator) {
    symbols = Crockford32.text(of: generator.bytes(Self.length).map { $0 & 31 })
  }

  /// The twelve symbols as they stand inside an envelope; nothing, when they are anything else.
  package init?(symbols text: String) {
    guard case .values(let values) = Crockford32.read(text), values.count == Self.length else {
      return nil
    }
    symbols = Crockford32.text(of: values)
  }

  init(values: some Sequence<UInt8>) { symbols = Crockford32.text(of: values) }
}

extension Code: CustomStringConvertible, CustomReflectable {
  /// A code never reaches a log or a failed expectation by accident.
  package var description: String { "a code" }

  package var customMirror: Mirror { Mirror(self, children: []) }
}
