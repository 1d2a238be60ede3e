/// A language a survey is asked in, as its BCP 47 primary tag: two or three letters `a`–`z`.
package struct Language: Hashable, Comparable, Sendable {
  package let tag: String

  /// Nothing, when the text is not two or three lower-case letters.
  package init?(_ tag: String) {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard (2...3).contains(tag.utf8.count), tag.utf8.allSatisfy(letters.contains) else {
      return nil
    }
    self.tag = tag
  }

  package static let english = Language("en")!
  package static let spanish = Language("es")!

  package static func < (left: Self, right: Self) -> Bool {
    left.tag.utf8.lexicographicallyPrecedes(right.tag.utf8)
  }
}

extension Language: CodedAsText, CodedAsKey {
  package var description: String { tag }
}
