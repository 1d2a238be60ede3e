/// A table saved as text: cells parted by commas, semicolons, tabs or `|`.
struct DelimitedTable {
  let access: ByteAccess
  let form: TextForm
  let separator: UInt8
  /// Where the first row begins, behind the byte-order mark.
  let start: Int
  /// Whether a line such as `sep=;` stands above the first row, which spreadsheets do not count.
  let hasSeparatorLine: Bool

  init(_ access: ByteAccess) throws(TableTrouble) {
    guard access.count <= TableLimits.bytes else { throw .tooLarge }
    guard let (form, mark) = TextForm.of(access) else { throw .notATable }
    self.access = access
    self.form = form
    start = mark
    var decoder = TextDecoder(form)
    let piece = access.bytes(at: mark, count: 65_536)
    let first = decoder.decode(piece)
    guard !first.isEmpty else { throw .empty }
    let line = first.prefix { $0 != 0x0A && $0 != 0x0D }
    if let named = Self.named(in: line) {
      separator = named
      hasSeparatorLine = true
    } else {
      separator = Self.mostUsed(in: first)
      hasSeparatorLine = false
    }
  }

  func rows(keeping choice: ColumnChoice, _ body: (TableRow) -> Flow) throws(TableTrouble) {
    var reader = DelimitedReader(separator: separator, keeping: choice)
    var decoder = TextDecoder(form)
    let skipped = hasSeparatorLine ? 1 : 0
    func counted(_ row: TableRow) -> Flow {
      guard row.number > skipped else { return .more }
      return body(TableRow(number: row.number - skipped, cells: row.cells))
    }
    var flow = Flow.more
    access.pieces(in: start..<max(start, access.count)) { piece in
      flow = reader.read(decoder.decode(piece), counted)
      return flow
    }
    if flow == .more { reader.finish(counted) }
    if let trouble = reader.trouble { throw trouble }
  }

  /// `sep=;`
  private static func named(in line: ArraySlice<UInt8>) -> UInt8? {
    let plain = line.filter { $0 != UInt8(ascii: "\"") }
    guard plain.starts(with: Array("sep=".utf8)), plain.count == 5 else { return nil }
    return plain[4]
  }

  /// The sign that stands most often in the first row outside of quotation marks; a comma where none
  /// does.
  private static func mostUsed(in text: [UInt8]) -> UInt8 {
    let signs = Array(",;\t|".utf8)
    var counts = signs.map { _ in 0 }
    var isQuoted = false
    for byte in text {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let place = signs.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return most > 0 ? signs[counts.firstIndex(of: most) ?? 0] : signs[0]
  }
}
