/// The fields of a posted form (`application/x-www-form-urlencoded`, or `multipart/form-data` where files
/// may come), decoded strictly: what is not exactly that, or names a field twice, is no form.
package struct SubmittedForm: Sendable {
  private var fields: [String: [UInt8]] = [:]
  /// Of a form with files.
  private var parts: [String: HeldBytes] = [:]

  /// Nothing, when the bytes are not such a form or have more fields than may be.
  package init?(_ bytes: [UInt8], atMost limit: Int) {
    guard !bytes.isEmpty else { return }
    for pair in bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false) {
      guard let equals = pair.firstIndex(of: UInt8(ascii: "=")),
        let name = Self.decoded(pair[..<equals]), !name.isEmpty,
        let value = Self.decoded(pair[(equals + 1)...]),
        let key = String(validating: name, as: UTF8.self),
        fields.updateValue(value, forKey: key) == nil, fields.count <= limit
      else { return nil }
    }
  }

  /// The parts of a form with files; what a file is called where it came from is not read.
  ///
  /// Nothing, when the bytes are not such a form or have more parts than may be.
  package init?(_ bytes: [UInt8], boundary: String, atMost limit: Int) {
    guard let read = MultipartForm(bytes, boundary: boundary, atMost: limit)?.parts else {
      return nil
    }
    for (name, content) in read where parts.updateValue(content, forKey: name) != nil {
      return nil
    }
  }

  /// The names of all fields, in no order.
  package var names: some Collection<String> { Array(fields.keys) + Array(parts.keys) }

  /// Whether there is such a field, or such a part.
  package func has(_ name: String) -> Bool { fields[name] != nil || parts[name] != nil }

  /// What a field holds, where no files came with it.
  package func bytes(of name: String) -> [UInt8]? { fields[name] }

  /// What a part of a form with files holds.
  package func part(_ name: String) -> HeldBytes? { parts[name] }

  /// The text of a field; nothing, when there is none or it is not UTF-8.
  package func text(of name: String) -> String? {
    if let part = parts[name] {
      defer { withExtendedLifetime(part) {} }
      return String(validating: part.bytes, as: UTF8.self)
    }
    return fields[name].flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// `+` is a space, `%` and two hexadecimal digits a byte; everything else stands for itself.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard bytes.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) else {
      return Array(bytes)
    }
    var decoded: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): decoded.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
        else { return nil }
        decoded.append(high << 4 | low)
      default: decoded.append(byte)
      }
    }
    return decoded
  }

  private static func digit(_ symbol: UInt8) -> UInt8? {
    Character(UnicodeScalar(symbol)).hexDigitValue.map(UInt8.init)
  }
}
