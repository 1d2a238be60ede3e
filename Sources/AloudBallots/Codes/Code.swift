import AloudCrypto

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

  /// Reads what somebody typed: case, spaces and hyphens do not matter, O counts as 0, I and L as 1.
  /// Nothing, when it is not twelve symbols.
  package init?(typed text: String) {
    guard case .values(let values) = Crockford32.read(text), values.count == Self.length else {
      return nil
    }
    symbols = Crockford32.text(of: values)
  }

  /// In fours, as printed: `7K3M-Q2XD-9TBA`.
  package var grouped: String {
    stride(from: 0, to: Self.length, by: 4).map { start in
      String(symbols.dropFirst(start).prefix(4))
    }.joined(separator: "-")
  }
}

extension Code: CustomStringConvertible, CustomReflectable {
  /// A code never reaches a log or a failed expectation by accident.
  package var description: String { "a code" }

  package var customMirror: Mirror { Mirror(self, children: []) }
}
