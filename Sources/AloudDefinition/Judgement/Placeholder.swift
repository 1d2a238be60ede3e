/// Words in signs that another tool would have filled in.
enum Placeholder {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Whether one begins at `$`, `{`, `%`, `<` or `[`.
  static func begins(_ bytes: Bytes, at start: Int) -> Bool {
    let next = start + 1 < bytes.count ? bytes[start + 1] : 0
    switch bytes[start] {
    case UInt8(ascii: "$"):
      return next == UInt8(ascii: "{") || hasName(bytes, behind: start, closedBy: "$")
    case UInt8(ascii: "{"):
      return next == UInt8(ascii: "{") || hasName(bytes, behind: start, closedBy: "}")
    case UInt8(ascii: "%"):
      return next == UInt8(ascii: "(") || hasName(bytes, behind: start, closedBy: "%")
    case UInt8(ascii: "<"):
      return next == UInt8(ascii: "<") && start + 2 < bytes.count
        && (MarkupSign.isLetter(bytes[start + 2]) || bytes[start + 2] == 0x20)
        && zip(bytes[start...], bytes[start...].dropFirst()).contains { $0 == 0x3E && $1 == 0x3E }
    case UInt8(ascii: "["): return isBracketed(bytes, behind: start)
    default: return false
    }
  }

  /// `«SCHOOL»`: capitals between the quotation marks of some languages.
  static func isMergeField(_ bytes: Bytes, at start: Int) -> Bool {
    guard start + 2 < bytes.count, bytes[start + 1] == 0xAB else { return false }
    let name = bytes[(start + 2)...].prefix(60).prefix {
      (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_")
    }
    return name.count > 2 && name.endIndex < bytes.count && bytes[name.endIndex] == 0xC2
  }

  /// Letters, digits and a few signs up to the closing one, with a letter or a digit first.
  private static func hasName(_ bytes: Bytes, behind start: Int, closedBy close: Unicode.Scalar)
    -> Bool
  {
    let name = bytes[(start + 1)...].prefix(60).prefix { isPart($0) }
    guard let first = name.first, let last = name.last, !isSign(first), !isSign(last),
      name.endIndex < bytes.count
    else { return false }
    // "50% to 60%" holds no name.
    if close == "%" || close == "$", (0x30...0x39).contains(first) { return false }
    return bytes[name.endIndex] == UInt8(ascii: close)
  }

  /// `[name]`, `[SCHOOL NAME]`, `[first_name]`, `[Q1]`, `[insert year]`; other words may stand in
  /// brackets.
  private static func isBracketed(_ bytes: Bytes, behind start: Int) -> Bool {
    guard let (text, words) = bracketed(bytes, from: start), let first = words.first,
      let last = words.last
    else { return false }
    if text.contains("_") || text.contains("$") { return true }
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    let isLoud = letters.count >= 3 && text.uppercased() == text && text.lowercased() != text
    let isNumbered =
      words.count == 1 && first.contains(where: \.isNumber) && first.contains(where: \.isLetter)
    return isLoud || isNumbered || fillers.contains(first)
      || words.count <= 3 && ownNames.contains(last) || words.count == 1 && names.contains(first)
  }

  /// `[your team]`, `[the school]`: a place to be filled in, or words of the question that staff
  /// understand. Only a person can tell.
  static func possible(_ bytes: Bytes, from start: Int) -> Range<Int>? {
    guard bytes[start] == UInt8(ascii: "["), let (text, words) = bracketed(bytes, from: start),
      let first = words.first, let last = words.last,
      owners.contains(first) || words.count <= 3 && names.contains(last)
    else { return nil }
    return start..<start + text.utf8.count + 2
  }

  /// What stands between brackets, and its words in small letters.
  private static func bracketed(_ bytes: Bytes, from start: Int) -> (text: String, [String])? {
    let inside = bytes[(start + 1)...].prefix(60).prefix { $0 != UInt8(ascii: "]") }
    guard inside.endIndex < bytes.count, bytes[inside.endIndex] == UInt8(ascii: "]"),
      !inside.isEmpty
    else { return nil }
    let text = String(decoding: inside, as: UTF8.self)
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.isEmpty ? nil : (text, words)
  }

  private static let fillers: Set<String> = [
    "insert", "enter", "name", "inserte", "insertar", "nombre", "fill",
  ]
  private static let owners: Set<String> = ["your", "su", "sus", "tu", "tus", "votre", "ihre"]
  private static let ownNames: Set<String> = [
    "name", "nombre", "nom", "prénom", "schulname", "nome", "field", "blank",
  ]
  private static let names: Set<String> = [
    "name", "school", "district", "principal", "department", "role", "team", "year", "date",
    "town", "teacher", "field", "blank", "nombre", "escuela", "distrito", "directora", "director",
    "departamento", "equipo", "año", "fecha", "nom", "école", "prénom", "schule", "schulname",
    "nome", "escola", "scuola",
  ]

  private static func isPart(_ byte: UInt8) -> Bool {
    MarkupSign.isLetter(byte) || (0x30...0x39).contains(byte) || isSign(byte)
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "_")].contains(byte)
  }
}
