/// A whole HTML document, and the policy under which a browser may show it.
package struct Page: Hashable, Sendable {
  package let bytes: [UInt8]
  /// The value of the header `Content-Security-Policy`.
  package let contentSecurityPolicy: String
  /// What many pages have in the same bytes, such as a style, in order; it is held once for all of them.
  let common: [Range<Int>]

  /// - Parameter common: places of the bytes, in order, none touching another.
  package init(bytes: [UInt8], contentSecurityPolicy: String, common: [Range<Int>] = []) {
    self.bytes = bytes
    self.common = common
    self.contentSecurityPolicy = contentSecurityPolicy
  }
}

extension Page {
  /// A stretch of a page; it ends where what is common begins or ends.
  struct Stretch {
    let place: Range<Int>
    let isCommon: Bool
  }

  /// The whole page, cut.
  var stretches: [Stretch] {
    var stretches: [Stretch] = []
    var end = bytes.startIndex
    for place in common {
      stretches.append(Stretch(place: end..<place.lowerBound, isCommon: false))
      stretches.append(Stretch(place: place, isCommon: true))
      end = place.upperBound
    }
    stretches.append(Stretch(place: end..<bytes.endIndex, isCommon: false))
    return stretches.filter { !$0.place.isEmpty }
  }
}
