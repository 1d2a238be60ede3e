import AloudModel

/// A page that somebody got, held against those that were published.
package struct PageComparison: Hashable, Sendable {
  package let outcome: Outcome

  /// What a page turned out to be.
  package enum Outcome: Hashable, Sendable {
    /// Byte for byte.
    case published(PublishedPage)
    /// No page of the list. Known is where it differs from the one it is most like, where that lies here.
    case another(Difference?)
  }

  /// Where a page stops to be the published one. What stands there instead is not repeated: a page that
  /// came back to somebody holds what they filled in.
  package struct Difference: Hashable, Sendable {
    package let page: PublishedPage
    /// Both from 1, in the published page; the column counts bytes.
    package let line: Int
    package let column: Int
    package let part: Part
    /// Bytes of the published page that are not at this place or not at all, and those in their stead.
    package let lost: Int
    package let come: Int
  }

  /// What a part of a page is for.
  package enum Part: Hashable, Sendable, CaseIterable {
    /// Its script: what the page does.
    case script
    case style
    /// What it says.
    case text
  }

  /// - Parameter bodies: pages of the list that lie here, with their bytes.
  package init(
    of bytes: [UInt8], with list: PageList, bodies: [(page: PublishedPage, bytes: [UInt8])] = []
  ) {
    if let page = list.page(of: bytes) {
      outcome = .published(page)
      return
    }
    let differences = bodies.filter { $0.page.isOf($0.bytes) }.map {
      Self.difference(of: bytes, from: $0.bytes, $0.page)
    }
    outcome = .another(differences.min { $0.lost + $0.come < $1.lost + $1.come })
  }

  private static func difference(
    of got: [UInt8], from published: [UInt8], _ page: PublishedPage
  ) -> Difference {
    let before = zip(got, published).prefix { $0 == $1 }.count
    let shorter = min(got.count, published.count) - before
    let after = min(shorter, zip(got.reversed(), published.reversed()).prefix { $0 == $1 }.count)
    let head = published[..<before]
    let line = head.count { $0 == 0x0A } + 1
    let start = head.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return Difference(
      page: page, line: line, column: before - start + 1, part: part(at: before, of: published),
      lost: published.count - before - after, come: got.count - before - after)
  }

  private static func part(at place: Int, of page: [UInt8]) -> Part {
    for (part, name) in [(Part.script, "script"), (.style, "style")] {
      var rest = page[...]
      while let opened = rest.firstRange(of: Array("<\(name)".utf8)), opened.lowerBound <= place {
        let closed = page[opened.upperBound...].firstRange(of: Array("</\(name)>".utf8))
        guard let closed else { return part }
        if place < closed.upperBound { return part }
        rest = page[closed.upperBound...]
      }
    }
    return .text
  }
}
