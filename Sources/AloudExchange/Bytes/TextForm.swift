/// How a file writes its characters.
package enum TextForm: Hashable, Sendable {
  case utf8
  case utf16(bigEndian: Bool)
  /// What Windows programs of Western Europe and America save where nobody asked for anything.
  case windows1252

  /// What people call it.
  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1252: "Windows-1252"
    }
  }
}

extension TextForm {
  /// The form of a file, told by its byte-order mark, its zeros, or all of it; nothing where it is no
  /// text.
  static func of(_ access: ByteAccess) -> (form: TextForm, mark: Int)? {
    let start = access.bytes(at: 0, count: 4_096)
    if start.starts(with: [0xEF, 0xBB, 0xBF]) {
      return isUTF8(access, from: 3) ? (.utf8, 3) : (.windows1252, 3)
    }
    if start.starts(with: [0xFF, 0xFE]) { return (.utf16(bigEndian: false), 2) }
    if start.starts(with: [0xFE, 0xFF]) { return (.utf16(bigEndian: true), 2) }
    if let bigEndian = zeros(in: start) { return (.utf16(bigEndian: bigEndian), 0) }
    guard !start.contains(0) else { return nil }
    return (isUTF8(access, from: 0) ? .utf8 : .windows1252, 0)
  }

  /// Latin letters in UTF-16 have a zero in every second byte.
  private static func zeros(in bytes: [UInt8]) -> Bool? {
    let pairs = bytes.count / 2
    guard pairs >= 8 else { return nil }
    let even = (0..<pairs).count { bytes[2 * $0] == 0 && bytes[2 * $0 + 1] != 0 }
    let odd = (0..<pairs).count { bytes[2 * $0 + 1] == 0 && bytes[2 * $0] != 0 }
    if even * 10 > pairs * 6 { return true }
    return odd * 10 > pairs * 6 ? false : nil
  }

  private static func isUTF8(_ access: ByteAccess, from offset: Int) -> Bool {
    var isValid = true
    var carried: [UInt8] = []
    access.pieces(in: offset..<max(offset, access.count)) { piece in
      let bytes = carried + piece
      let whole = bytes.count - bytes.lengthOfOpenEnd
      isValid = bytes[..<whole].isValidUTF8
      carried = Array(bytes[whole...])
      return isValid ? .more : .enough
    }
    return isValid && carried.isEmpty
  }
}

extension ArraySlice<UInt8> {
  fileprivate var isValidUTF8: Bool {
    isASCII || String(validating: self, as: UTF8.self) != nil
  }

  /// Eight bytes at a time: nearly every table has nothing else.
  private var isASCII: Bool {
    withUnsafeBytes { bytes in
      var high: UInt64 = 0
      let whole = bytes.count / 8 * 8
      for place in stride(from: 0, to: whole, by: 8) {
        high |= bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      }
      let rest = bytes[whole...].reduce(UInt8(0)) { $0 | $1 }
      return high & 0x8080_8080_8080_8080 == 0 && rest < 0x80
    }
  }
}

extension [UInt8] {
  /// How many bytes at the end begin a character of UTF-8 that goes on behind them.
  var lengthOfOpenEnd: Int {
    for length in 1...3 where length <= count {
      let byte = self[count - length]
      if byte & 0xC0 == 0x80 { continue }
      let needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return needed > length ? length : 0
    }
    return 0
  }
}
