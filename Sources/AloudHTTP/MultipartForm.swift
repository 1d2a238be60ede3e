/// The parts of a form with files (RFC 7578), as browsers write them and nothing else.
///
/// Files may hold answers: each part is overwritten when nobody has it any more, also where the rest
/// turns out to be no form.
struct MultipartForm {
  private(set) var parts: [(name: String, content: HeldBytes)] = []

  /// Nothing, when the bytes are not exactly such parts, or are more of them than may be.
  init?(_ bytes: [UInt8], boundary: String, atMost limit: Int) {
    let opening = Array("--\(boundary)".utf8)
    let (line, end) = (Array("\r\n".utf8), Array("--".utf8))
    let between = line + opening
    guard bytes.starts(with: opening) else { return nil }
    var rest = bytes[opening.count...]
    while !rest.starts(with: end) {
      guard parts.count < limit, rest.starts(with: line) else { return nil }
      rest = rest.dropFirst(line.count)
      guard let blank = rest.firstRange(of: line + line),
        blank.lowerBound - rest.startIndex <= 1_024,
        let name = Self.name(in: rest[..<blank.lowerBound]),
        let close = rest[blank.upperBound...].firstRange(of: between)
      else { return nil }
      parts.append((name, HeldBytes(Array(rest[blank.upperBound..<close.lowerBound]))))
      rest = rest[close.upperBound...]
    }
    guard rest.elementsEqual(end) || rest.elementsEqual(end + line) else { return nil }
  }

  /// From the lines at the head of a part: one names it, and a file's kind may stand on another.
  private static func name(in head: ArraySlice<UInt8>) -> String? {
    guard let text = String(validating: head, as: UTF8.self) else { return nil }
    var name: String?
    for line in text.split(separator: "\r\n", omittingEmptySubsequences: false) {
      let lowered = line.lowercased()
      if lowered.hasPrefix("content-type: ") { continue }
      guard name == nil, lowered.hasPrefix("content-disposition: form-data; name=\"") else {
        return nil
      }
      let value = line.dropFirst("content-disposition: form-data; name=\"".count)
      guard let quote = value.firstIndex(of: "\"") else { return nil }
      let behind = value[value.index(after: quote)...]
      guard behind.isEmpty || behind.hasPrefix("; filename=\"") && behind.hasSuffix("\"") else {
        return nil
      }
      name = String(value[..<quote])
    }
    return name.flatMap { $0.isEmpty || !$0.utf8.allSatisfy(isPlain) ? nil : $0 }
  }

  /// A letter, a digit, a hyphen or a dot: fields of ours are called like that.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x2E, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case _: false
    }
  }
}
