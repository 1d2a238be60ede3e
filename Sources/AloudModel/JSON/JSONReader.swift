/// Reads JSON into a tree, byte by byte, in one pass.
struct JSONReader {
  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  /// Files of ours nest about ten levels; a hostile one must not reach the end of the stack.
  static let deepest = 64

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  /// The value that begins here; nothing, where none does.
  mutating func value() -> JSONTree? {
    skipBlanks()
    let value = valueHere()
    skipBlanks()
    return value
  }

  private mutating func valueHere() -> JSONTree? {
    switch next {
    case UInt8(ascii: "{"): return nested { reader in reader.object() }
    case UInt8(ascii: "["): return nested { reader in reader.list() }
    case UInt8(ascii: "\""): return text().map { .text($0) }
    case UInt8(ascii: "t"): return take("true") ? .truth(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .truth(false) : nil
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    case .some, nil: return number()
    }
  }

  private mutating func nested(_ read: (inout JSONReader) -> JSONTree?) -> JSONTree? {
    guard depth < Self.deepest else { return nil }
    depth += 1
    let tree = read(&self)
    depth -= 1
    return tree
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      place += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let start = place
    for place in 0..<word.utf8CodeUnitCount {
      guard take(word.utf8Start[place]) else {
        self.place = start
        return false
      }
    }
    return true
  }

  private mutating func object() -> JSONTree? {
    var members: [JSONTree.Member] = []
    place += 1
    skipBlanks()
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipBlanks()
      guard let name = text() else { return nil }
      skipBlanks()
      guard take(UInt8(ascii: ":")), let value = value() else { return nil }
      members.append(JSONTree.Member(name, value))
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { return nil }
    }
  }

  private mutating func list() -> JSONTree? {
    var elements: [JSONTree] = []
    place += 1
    skipBlanks()
    if take(UInt8(ascii: "]")) { return .list(elements) }
    while true {
      guard let element = value() else { return nil }
      elements.append(element)
      if take(UInt8(ascii: "]")) { return .list(elements) }
      guard take(UInt8(ascii: ",")) else { return nil }
    }
  }
}

// MARK: Numbers

extension JSONReader {
  /// A number by JSON's grammar: no sign but a minus, no zeros in front.
  private mutating func number() -> JSONTree? {
    let start = place
    _ = take(UInt8(ascii: "-"))
    let startsWithZero = next == UInt8(ascii: "0")
    guard let whole = digits(), whole == 1 || !startsWithZero else { return nil }
    let point = place
    var end = place
    if take(UInt8(ascii: ".")) {
      guard digits() != nil else { return nil }
      // As much as the same number without them.
      if bytes[(end + 1)..<place].allSatisfy({ $0 == UInt8(ascii: "0") }) { end = place }
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      if digits() == nil { return nil }
    }
    guard place == end else { return .fraction }
    let integer = Int64(String(decoding: bytes[start..<point], as: UTF8.self))
    return integer.map { .integer($0) } ?? .fraction
  }

  /// How many stand here; nothing, where none does.
  private mutating func digits() -> Int? {
    let start = place
    while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
    return place == start ? nil : place - start
  }
}

// MARK: Texts

extension JSONReader {
  private mutating func text() -> String? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = place
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      place += 1
    }
    if next == UInt8(ascii: "\"") {
      place += 1
      return String(validating: bytes[start..<(place - 1)], as: UTF8.self)
    }
    return escapedText(after: Array(bytes[start..<place]))
  }

  private mutating func escapedText(after beginning: [UInt8]) -> String? {
    var text = beginning
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escaped = escape() else { return nil }
        text.append(contentsOf: UTF8.encode(escaped)!)
      case 0..<0x20: return nil
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
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = next.flatMap({ Self.nibble($0) }) else { return nil }
      unit = unit << 4 | UInt32(digit)
      place += 1
    }
    return unit
  }

  private static func nibble(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    case _: nil
    }
  }
}
