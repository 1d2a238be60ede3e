import AloudModel

/// Base64 with the URL alphabet and without padding (RFC 4648, section 5; RFC 7515, section 2).
package enum Base64URL {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// The value of each ASCII symbol, 255 where there is none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, symbol) in alphabet.enumerated() { values[Int(symbol)] = UInt8(value) }
    return values
  }()

  /// The one spelling of these bytes.
  package static func encode(_ bytes: some Collection<UInt8>) -> String {
    let symbols = BitRegrouping.values(of: Array(bytes), width: 6).map { alphabet[Int($0)] }
    return String(decoding: symbols, as: UTF8.self)
  }

  /// The bytes, or nil unless the text is exactly what `encode` writes: no padding, no white space,
  /// no other symbol, no length that cannot be, no bit left over.
  package static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    let values = values
    guard text.allSatisfy({ values[Int($0)] < 64 }) else { return nil }
    return BitRegrouping.bytes(of: text.map { values[Int($0)] }, width: 6)
  }

  /// Symbols needed for a number of bytes.
  package static func length(ofByteCount count: Int) -> Int { (count * 8 + 5) / 6 }
}
