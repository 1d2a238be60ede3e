/// Reads the JSON of a coder into a tree, byte by byte; a general decoder takes most of the time of a
/// report.
struct JSONReader {
  private let bytes: [UInt8]
  private var place = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  /// The value that begins here; nothing, where none does.
  mutating func value() -> JSONTree? {
    skipBlanks()
    defer { skipBlanks() }
    switch next {
    case UInt8(ascii: "{"): return object()
    case UInt8(ascii: "["): return list()
    case UInt8(ascii: "\""): return text().map(JSONTree.text)
    case UInt8(ascii: "t"): return take("true") ? .truth(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .truth(false) : nil
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    case .some, nil: return integer()
    }
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      place += 1
    }
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[place...].starts(with: expected) else { return false }
    place += expected.count
    return true
  }

  private mutating func object() -> JSONTree? {
    var members: [String: JSONTree] = [:]
    place += 1
    skipBlanks()
    if take("}") { return .object(members) }
    while true {
      skipBlanks()
      guard let key = text() else { return nil }
      skipBlanks()
      guard take(":"), let value = value(), members.updateValue(value, forKey: key) == nil else {
        return nil
      }
      if take("}") { return .object(members) }
      guard take(",") else { return nil }
    }
  }

  private mutating func list() -> JSONTree? {
    var elements: [JSONTree] = []
    place += 1
    skipBlanks()
    if take("]") { return .list(elements) }
    while true {
      guard let element = value() else { return nil }
      elements.append(element)
      if take("]") { return .list(elements) }
      guard take(",") else { return nil }
    }
  }

  private mutating func integer() -> JSONTree? {
    let start = place
    while let byte = next, byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte) { place += 1 }
    return Int(String(decoding: bytes[start..<place], as: UTF8.self)).map(JSONTree.integer)
  }
}

// MARK: Texts

extension JSONReader {
  private mutating func text() -> String? {
    guard take("\"") else { return nil }
    let start = place
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { place += 1 }
    var text = Array(bytes[start..<place])
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escaped = escape() else { return nil }
        text += Array(String(escaped).utf8)
      case _: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard let byte = next else { return nil }
    place += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return scalar()
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case _: return nil
    }
  }

  /// Four hexadecimal digits, or a pair of surrogates.
  private mutating func scalar() -> Unicode.Scalar? {
    guard let first = unit() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard take("\\u"), let second = unit(), (0xDC00..<0xE000).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func unit() -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    defer { place += 4 }
    return UInt32(String(decoding: bytes[place..<(place + 4)], as: UTF8.self), radix: 16)
  }
}
