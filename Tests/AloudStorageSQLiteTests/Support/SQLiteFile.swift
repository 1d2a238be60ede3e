/// Reads a database file as a forensic examiner does: pages, cells and what lies between them.
///
/// Source: SQLite, "Database File Format" (sqlite.org/fileformat2.html), sections 1.3 and 1.6.
struct SQLiteFile {
  let bytes: [UInt8]
  let pageSize: Int

  /// An entry of a table's b-tree and where it lies.
  struct Cell {
    let firstColumn: [UInt8]
    /// From the beginning of the file.
    let position: Int
    /// The first page of what did not fit.
    let overflow: Int?
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    pageSize = Int(bytes[16]) << 8 | Int(bytes[17])
  }

  var changeCounter: Int { word(24) }
  var firstFreePage: Int { word(32) }
  var freePages: Int { word(36) }
  var userVersion: Int { word(60) }
  var applicationID: Int { word(68) }
  var pages: Int { bytes.count / pageSize }

  /// Type, name, root page and statement of everything in the schema.
  var schema: [(type: String, name: String, root: Int, statement: String)] {
    leafCells(page: 1).map { start in
      var place = start
      _ = varint(&place)  // length
      _ = varint(&place)  // row
      let columns = record(at: place)
      func text(_ column: Int) -> String { String(decoding: columns[column], as: UTF8.self) }
      return (text(0), text(1), columns[3].reduce(0) { $0 << 8 | Int($1) }, text(4))
    }
  }

  func cells(of table: String) -> [Cell] {
    guard let root = schema.first(where: { $0.name == table })?.root else { return [] }
    return cells(page: root)
  }

  /// The bytes of every page that no header, pointer or cell takes.
  func gap(page: Int) -> ArraySlice<UInt8> {
    let start = (page - 1) * pageSize
    let header = page == 1 ? start + 100 : start
    let isLeaf = bytes[header] >= 8
    let cellsStart = half(header + 5)
    return bytes[(header + (isLeaf ? 8 : 12) + 2 * half(header + 3))..<(start + cellsStart)]
  }

  private func cells(page: Int) -> [Cell] {
    let header = (page - 1) * pageSize
    switch bytes[header] {
    case 0x0A: return leafCells(page: page).map(cell)
    case 0x02:
      let inner = leafCells(page: page, headerLength: 12)
      return inner.flatMap { cells(page: word($0)) + [cell(at: $0 + 4)] }
        + cells(page: word(header + 8))
    case _: preconditionFailure("a table without row numbers is an index b-tree")
    }
  }

  /// Where the cells of a page begin, in the order of their pointers.
  private func leafCells(page: Int, headerLength: Int = 8) -> [Int] {
    let start = (page - 1) * pageSize
    let header = page == 1 ? 100 : start
    return (0..<half(header + 3)).map { start + half(header + headerLength + 2 * $0) }
  }

  private func cell(at position: Int) -> Cell {
    var place = position
    let length = varint(&place)
    let most = (pageSize - 12) * 64 / 255 - 23
    let least = (pageSize - 12) * 32 / 255 - 23
    var kept = length
    if length > most {
      let left = least + (length - least) % (pageSize - 4)
      kept = left <= most ? left : least
    }
    return Cell(
      firstColumn: record(at: place, columns: 1)[0], position: position,
      overflow: kept < length ? word(place + kept) : nil)
  }

  private func record(at start: Int, columns: Int = .max) -> [[UInt8]] {
    var place = start
    let end = start + varint(&place)
    var types: [Int] = []
    while place < end { types.append(varint(&place)) }
    return types.prefix(columns).map { type in
      let count = type >= 12 ? (type - 12) / 2 : [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type]
      defer { place += count }
      return Array(bytes[place..<(place + count)])
    }
  }

  private func varint(_ place: inout Int) -> Int {
    var value = 0
    while true {
      let byte = bytes[place]
      place += 1
      value = value << 7 | Int(byte & 0x7F)
      if byte < 0x80 { return value }
    }
  }

  private func half(_ place: Int) -> Int { Int(bytes[place]) << 8 | Int(bytes[place + 1]) }

  private func word(_ place: Int) -> Int { half(place) << 16 | half(place + 2) }
}

/// The share of pairs that stand in the order in which they arrived.
func concordance(_ places: [Int]) -> Double {
  var inOrder = 0
  for (later, place) in places.enumerated() {
    inOrder += places[..<later].count { $0 < place }
  }
  return Double(inOrder) / Double(places.count * (places.count - 1) / 2)
}
