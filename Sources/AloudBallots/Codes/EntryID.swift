/// A salted digest: what the ballot box knows a code or a ballot by. 32 bytes.
package struct EntryID: Hashable, Sendable {
  package let bytes: [UInt8]

  package static let byteCount = 32

  /// Nothing, when there are not exactly 32 bytes.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }
}

extension EntryID: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
