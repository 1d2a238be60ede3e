/// Reads rows of plain text straight into bytes of answers, as fast as the disk gives them.
///
/// It knows only what almost every file is: UTF-8, whole rows, texts that the mapping knows. At anything else
/// it gives up, and the careful reader says what is wrong, or reads what is unusual.
struct PlainScan {
  /// What a column is for.
  enum Role {
    case dropped
    /// A byte of the row.
    case answer(Int)
    case rule
    case school
  }

  let separator: UInt8
  private let roles: [Role]
  private let width: Int
  /// How many of the bytes are items; the others are groups.
  private let items: Int
  private var tables: [CellTable]
  /// Codes of texts of one byte: 256 for each column, -1 where none was looked up yet.
  private var single: [Int16]
  /// For each column the byte of the row that its single bytes are for; -1 for those that are no answers.
  private let answers: [Int]
  /// What a text of a column stands for; nothing where the mapping does not know it.
  private let meaning: (_ column: Int, _ text: String) -> Int?
  /// Without a column that tells schools apart, all rows are of the first.
  private let hasSchools: Bool

  /// Rows that were read: for each, its school and its bytes.
  struct Rows {
    var schools: [Int32] = []
    var bytes: [UInt8] = []
    var empty = 0
    var skipped = 0
    var rows = 0
  }

  init(
    separator: UInt8, roles: [Role], items: Int, groups: Int,
    meaning: @escaping (_ column: Int, _ text: String) -> Int?
  ) {
    self.separator = separator
    self.roles = roles
    self.items = items
    self.meaning = meaning
    width = items + groups
    tables = roles.map { _ in CellTable() }
    single = Array(repeating: -1, count: 256 * roles.count)
    answers = roles.map { if case .answer(let place) = $0 { place } else { -1 } }
    hasSchools = roles.contains { if case .school = $0 { true } else { false } }
  }

  /// Whole rows, each with its line end; nothing where the careful reader has to read them.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>) -> Rows? {
    var rows = Rows()
    rows.bytes.reserveCapacity(text.count / 2)
    var row = [UInt8](repeating: 0, count: width)
    var place = 0
    while place < text.count {
      guard let next = readRow(text, place, &row, &rows) else { return nil }
      place = next
    }
    return rows
  }

  /// One row; where the next begins.
  private mutating func readRow(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ row: inout [UInt8], _ rows: inout Rows
  ) -> Int? {
    for place in row.indices { row[place] = 0 }
    var state = RowState()
    var (place, column) = (start, 0)
    var isOver = false
    while !isOver {
      column = shortCells(text, &place, column, &row, &state)
      if column == roles.count {
        guard let end = rest(text, place) else { return nil }
        place = end
        break
      }
      guard let cell = cell(text, place) else { return nil }
      isOver = cell.endsRow
      if !cell.text.isEmpty {
        guard take(cell.text, column, &row, &state) else { return nil }
      }
      place = cell.next
      column += 1
      if column == roles.count, !isOver {
        guard let end = rest(text, place) else { return nil }
        place = end
        isOver = true
      }
    }
    rows.rows += 1
    add(row, state, &rows)
    return place
  }

  /// Answers of one byte or none, as long as they come one after the other, with a cell behind each and texts that
  /// were looked up before: nearly all there is. The column that comes next.
  @inline(__always)
  private func shortCells(
    _ text: UnsafeBufferPointer<UInt8>, _ place: inout Int, _ column: Int, _ row: inout [UInt8],
    _ state: inout RowState
  ) -> Int {
    var column = column
    let last = text.count - 1
    single.withUnsafeBufferPointer { single in
      answers.withUnsafeBufferPointer { answers in
        row.withUnsafeMutableBufferPointer { row in
          while column < answers.count, place < last, answers[column] >= 0 {
            let byte = text[place]
            if byte == separator {
              place += 1
            } else {
              let code = single[column << 8 | Int(byte)]
              guard code >= 0, text[place + 1] == separator else { return }
              row[answers[column]] = UInt8(truncatingIfNeeded: code)
              state.hasText = true
              place += 2
            }
            column += 1
          }
        }
      }
    }
    return column
  }

  private struct RowState {
    var school = -1
    var isSkipped = false
    /// Whether a cell that is kept has a text.
    var hasText = false
  }

  /// Whether the mapping knows the text.
  @inline(__always)
  private mutating func take(
    _ text: UnsafeBufferPointer<UInt8>, _ column: Int, _ row: inout [UInt8], _ state: inout RowState
  ) -> Bool {
    switch roles[column] {
    case .dropped: return true
    case .answer(let place):
      guard let code = code(text, column) else { return false }
      row[place] = UInt8(truncatingIfNeeded: code)
    case .rule:
      guard let code = code(text, column) else { return false }
      state.isSkipped = code == 1
    case .school:
      guard let code = code(text, column) else { return false }
      state.school = code
    }
    state.hasText = true
    return true
  }

  /// From the table, or looked up once; a text of nothing but blanks is none.
  @inline(__always)
  private mutating func code(_ text: UnsafeBufferPointer<UInt8>, _ column: Int) -> Int? {
    let isSingle = text.count == 1
    let code = isSingle ? Int(single[column << 8 | Int(text[0])]) : tables[column].code(text)
    if code != CellTable.unknown { return code }
    guard let found = lookUp(text, column) else { return nil }
    if isSingle, found < Int(Int16.max) {
      single[column << 8 | Int(text[0])] = Int16(found)
    } else if !isSingle {
      tables[column].insert(text, found)
    }
    return found
  }

  private func lookUp(_ text: UnsafeBufferPointer<UInt8>, _ column: Int) -> Int? {
    let plain = CellText.plain(String(decoding: text, as: UTF8.self))
    // Blanks alone are an empty cell, which a row may be full of.
    return plain.isEmpty ? nil : meaning(column, plain)
  }

  private func add(_ row: [UInt8], _ state: RowState, _ rows: inout Rows) {
    // A row that names no school is nobody's.
    guard !hasSchools || state.school >= 0 else { return }
    if state.isSkipped {
      rows.skipped += 1
    } else if row[..<items].allSatisfy({ $0 == 0 }) {
      if state.hasText { rows.empty += 1 }
    } else {
      rows.schools.append(Int32(max(0, state.school)))
      rows.bytes.append(contentsOf: row)
    }
  }
}
