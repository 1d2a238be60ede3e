/// A tag of a form in a page of ours, whose attributes stand in quotation marks or need none.
struct FormTag {
  let element: String
  /// From `<` to behind `>`.
  let range: Range<Int>
  private let attributes: [String: String]

  subscript(_ name: String) -> String? { attributes[name] }

  /// All inputs and text boxes, in their order.
  static func all(in page: [UInt8]) -> [FormTag] {
    ["input", "textarea"].flatMap { all($0, in: page) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func all(_ element: String, in page: [UInt8]) -> [FormTag] {
    let opening = Array("<\(element) ".utf8)
    var tags: [FormTag] = []
    var rest = page[...]
    while let start = rest.firstRange(of: opening)?.lowerBound,
      let tag = FormTag(element, at: start, in: page)
    {
      tags.append(tag)
      rest = page[tag.range.upperBound...]
    }
    return tags
  }

  /// Nothing, where the tag does not end.
  private init?(_ element: String, at start: Int, in page: [UInt8]) {
    var isQuoted = false
    var end = start
    while end < page.count, isQuoted || page[end] != UInt8(ascii: ">") {
      if page[end] == UInt8(ascii: "\"") { isQuoted.toggle() }
      end += 1
    }
    guard end < page.count else { return nil }
    self.element = element
    range = start..<(end + 1)
    attributes = Self.attributes(page[start..<end].dropFirst(element.utf8.count + 1))
  }

  private static func attributes(_ text: ArraySlice<UInt8>) -> [String: String] {
    var attributes: [String: String] = [:]
    var isQuoted = false
    let parts = text.split { sign in
      if sign == UInt8(ascii: "\"") { isQuoted.toggle() }
      return !isQuoted && [UInt8(ascii: " "), UInt8(ascii: "\n")].contains(sign)
    }
    for part in parts {
      guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let value = part[(equals + 1)...].filter { $0 != UInt8(ascii: "\"") }
      attributes[String(decoding: part[..<equals], as: UTF8.self)] =
        String(decoding: value, as: UTF8.self)
    }
    return attributes
  }
}
