/// The name of a school's folder, which stands in the address of its pages.
package struct SchoolName: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// Nothing, where the name could not stand in an address as it is: letters and digits of English,
  /// hyphens, underscores and full stops, up to 64, of which the first is a letter or a digit.
  package init?(_ text: some StringProtocol) {
    let bytes = text.utf8
    guard let first = bytes.first, bytes.count <= 64, Self.isLetterOrDigit(first),
      bytes.allSatisfy({ Self.isLetterOrDigit($0) || Self.others.contains($0) })
    else { return nil }
    self.text = String(text)
  }

  package var description: String { text }

  /// How it is looked up: typed by hand in capitals it is the same school.
  var folded: String { text.lowercased() }

  /// Where the pages of the school lie, with a slash at its end.
  package var root: String { "/s/\(text)/" }

  package static func < (one: SchoolName, other: SchoolName) -> Bool {
    one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
  }

  private static let others = Array("-_.".utf8)

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case _: false
    }
  }
}
