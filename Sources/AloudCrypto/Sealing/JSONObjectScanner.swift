/// Reads the small part of JSON that our headers are written in, and refuses the rest: an object of
/// strings and of objects of strings, printable ASCII, no white space, no escapes.
struct JSONObjectScanner {
  /// A value with its name, in the order of the text; names may repeat, the caller looks.
  struct Member: Equatable {
    let name: String
    let value: Value
  }

  enum Value: Equatable {
    case string(String)
    case object([Member])
  }

  private static let maximumDepth = 2
  private var rest: ArraySlice<UInt8>

  /// The members of the one object that fills the bytes, or nil.
  static func members(of bytes: [UInt8]) -> [Member]? {
    var scanner = JSONObjectScanner(rest: bytes[...])
    guard let members = scanner.object(depth: 1), scanner.rest.isEmpty else { return nil }
    return members
  }

  private mutating func object(depth: Int) -> [Member]? {
    guard depth <= Self.maximumDepth, skip("{") else { return nil }
    var members: [Member] = []
    repeat {
      guard let member = member(depth: depth) else { return nil }
      members.append(member)
    } while skip(",")
    return skip("}") ? members : nil
  }

  private mutating func member(depth: Int) -> Member? {
    guard let name = string(), skip(":") else { return nil }
    if rest.first == UInt8(ascii: "{") {
      return object(depth: depth + 1).map { Member(name: name, value: .object($0)) }
    }
    return string().map { Member(name: name, value: .string($0)) }
  }

  private mutating func string() -> String? {
    guard skip("\""), let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    let symbols = rest[..<end]
    guard symbols.allSatisfy({ (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\\") })
    else { return nil }
    rest = rest[(end + 1)...]
    return String(decoding: symbols, as: UTF8.self)
  }

  private mutating func skip(_ symbol: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: symbol) else { return false }
    rest.removeFirst()
    return true
  }
}

extension [JSONObjectScanner.Member] {
  /// The value of the first member with this name.
  func value(of name: String) -> JSONObjectScanner.Value? { first { $0.name == name }?.value }
}
