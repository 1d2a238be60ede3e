/// A tag of a form in a page of ours, whose attributes all stand in quotation marks.
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
    let text = String(decoding: page[start..<end], as: UTF8.self)
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    var attributes: [String: String] = [:]
    for place in stride(from: 0, to: parts.count - 1, by: 2) {
      guard let name = parts[place].split(whereSeparator: \.isWhitespace).last,
        name.hasSuffix("=")
      else { continue }
      attributes[String(name.dropLast())] = String(parts[place + 1])
    }
    self.attributes = attributes
  }
}
