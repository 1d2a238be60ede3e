/// A table as a CSV file (RFC 4180): UTF-8 without a byte order mark, lines ending in LF.
package struct CSV: Hashable, Sendable {
  package let header: [String]
  package let rows: [[CSVField]]

  /// - Precondition: every row is as wide as the header.
  package init(header: [String], rows: [[CSVField]]) {
    precondition(rows.allSatisfy { $0.count == header.count }, "a cell for every column")
    self.header = header
    self.rows = rows
  }

  package var bytes: [UInt8] {
    var out: [UInt8] = []
    Self.append(header.map { .text($0) }, to: &out)
    for row in rows { Self.append(row, to: &out) }
    return out
  }

  private static func append(_ row: [CSVField], to out: inout [UInt8]) {
    for (place, field) in row.enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      appendQuoted(content(of: field), to: &out)
    }
    out.append(UInt8(ascii: "\n"))
  }

  private static func content(of field: CSVField) -> String {
    switch field {
    case .text(let text): runsAsFormula(text) ? "'" + text : text
    case .integer(let number): String(number)
    case .decimal(let scaled, let decimals): fixed(scaled, decimals: decimals)
    case .empty: ""
    }
  }

  /// Whether a spreadsheet would take the text for a formula. Looked at byte by byte: an accent set
  /// upon a `=` makes another `Character` of it, and the same formula.
  private static func runsAsFormula(_ text: String) -> Bool {
    switch text.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    case .some, .none: false
    }
  }

  private static func appendQuoted(_ content: String, to out: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let isPlain = content.utf8.allSatisfy { $0 != quote && $0 != 0x2C && $0 != 0x0A && $0 != 0x0D }
    guard !isPlain else {
      out += content.utf8
      return
    }
    out.append(quote)
    for byte in content.utf8 {
      if byte == quote { out.append(quote) }
      out.append(byte)
    }
    out.append(quote)
  }
}
