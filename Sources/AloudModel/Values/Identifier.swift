/// A name people choose in a definition file: one to 64 of `a`–`z`, `0`–`9` and `-`.
///
/// The subject keeps the id of a scale from being used where the id of an item is meant. Ids sort by
/// their bytes, so every list of ids has one order on every machine.
package struct Identifier<Subject>: Hashable, Sendable {
  package let text: String

  /// Nothing, when the text holds any other character, is empty, or is longer than 64.
  package init?(_ text: String) {
    guard (1...64).contains(text.utf8.count), text.utf8.allSatisfy(Self.isLegal) else { return nil }
    self.text = text
  }

  private static func isLegal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension Identifier: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension Identifier: CodedAsText, CodedAsKey {
  package var description: String { text }
}
