import Testing

@testable import AloudExchange

struct TextFormTests {
  static let rows = [["Señal", "Größe, “so”", "€"], ["más", "naïve", "–"]]

  @Test(arguments: [",", ";", "\t", "|"])
  func `cells are parted by the sign that the first row has most of`(separator: String) throws {
    #expect(
      try texts(Delimited.text(Self.rows.map { $0.map { $0.replacing(",", with: "") } }, separator))
        == Self.rows.map { $0.map { $0.replacing(",", with: "") } })
  }

  @Test func `a line that names the sign is no row`() throws {
    let bytes = Array("sep=;\r\n".utf8) + Delimited.text(Self.rows, ";")
    let rows = try AnswerTable(ByteAccess(bytes)).head(2)
    #expect(rows.map(\.number) == [1, 2])
    #expect(rows[0].cells[0] == "Señal")
  }

  @Test
  func
    `a byte-order mark, UTF-16 in both orders, with and without a mark, and Windows text are read`()
    throws
  {
    let plain = Delimited.text(Self.rows)
    let units = Array(String(decoding: plain, as: UTF8.self).utf16)
    let little = units.flatMap { (unit) -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big = units.flatMap { (unit) -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    let windows = String(decoding: plain, as: UTF8.self).unicodeScalars.map(Self.windows)
    for bytes in [
      plain, [0xEF, 0xBB, 0xBF] + plain, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big,
      windows,
    ] {
      #expect(try texts(bytes) == Self.rows)
    }
  }

  @Test func `the form is named, so that whoever reads it can object`() throws {
    let windows = "a;b\nm\u{e1}s;c\n".unicodeScalars.map(Self.windows)
    #expect(try AnswerTable(ByteAccess(windows)).form == "Windows-1252, cells parted by semicolons")
  }

  @Test func `a character is whole wherever the file is cut into pieces`() throws {
    let long = String(repeating: "ñ€😀", count: 40_000)
    let bytes = Array("x,y\n\"\(long.prefix(30_000))\",z\n".utf8)
    #expect(try texts(bytes)[1] == [String(long.prefix(30_000)), "z"])
    let units = Array(String(decoding: bytes, as: UTF8.self).utf16)
    let little: [UInt8] =
      [0xFF, 0xFE] + units.flatMap { (unit) -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try texts(little)[1] == [String(long.prefix(30_000)), "z"])
  }

  @Test func `of columns that are not asked for no text is made`() throws {
    let table = try AnswerTable(ByteAccess(Delimited.text(Self.rows)))
    var rows: [TableRow] = []
    try table.rows(keeping: .only([1])) { row in
      rows.append(row)
      return .more
    }
    #expect(rows.map(\.cells) == [[1: "Größe, “so”"], [1: "naïve"]])
  }

  private func texts(_ bytes: [UInt8]) throws -> [[String]] {
    try AnswerTable(ByteAccess(bytes)).head(2).map { row in
      (0...(row.cells.keys.max() ?? 0)).map { row[$0] }
    }
  }

  private static func windows(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar {
    case "€": 0x80
    case "“": 0x93
    case "”": 0x94
    case "–": 0x96
    default: UInt8(scalar.value)
    }
  }
}
