/// Reads RFC 4180 back, byte by byte and independently of the writer.
package struct CSVReader {
  package let rows: [[String]]

  package init(_ bytes: [UInt8]) {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0
      switch (isQuoted, byte) {
      case (true, 0x22) where next == 0x22:
        cell.append(0x22)
        place += 1
      case (_, 0x22): isQuoted.toggle()
      case (false, 0x2C):
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
      case (false, 0x0A):
        rows.append(row + [String(decoding: cell, as: UTF8.self)])
        (row, cell) = ([], [])
      case (_, _): cell.append(byte)
      }
      place += 1
    }
    self.rows = rows
  }
}
