/// Takes a text of separated cells (RFC 4180) apart, piece by piece.
///
/// A line ends with a line feed, a carriage return or both; a cell in quotation marks may hold them. Of
/// cells that are not kept no text is made: their bytes are overwritten by the next cell's.
struct DelimitedReader {
  private let separator: UInt8
  private let choice: ColumnChoice
  private var cell: [UInt8] = []
  private var cells: [Int: String] = [:]
  private var column = 0
  private var state = State.start
  private var isBehindReturn = false
  private var row = 1
  private(set) var trouble: TableTrouble?

  private enum State {
    /// Before a cell.
    case start
    case plain
    case quoted
    /// Behind a quotation mark that closes a cell, or is the first of two.
    case closing
  }

  /// - Parameter firstRow: the number of the row that comes first.
  init(separator: UInt8, keeping choice: ColumnChoice) {
    self.separator = separator
    self.choice = choice
  }

  /// Reads on; rows that became whole are handed over.
  mutating func read(_ bytes: [UInt8], _ body: (TableRow) -> Flow) -> Flow {
    for byte in bytes {
      guard step(byte, body) == .more else { return .enough }
    }
    return .more
  }

  /// The end of the text, with what has no line end.
  mutating func finish(_ body: (TableRow) -> Flow) {
    guard trouble == nil else { return }
    switch state {
    case .quoted: trouble = .unclosedCell(row: row, column: column + 1)
    case .start where column == 0 && cells.isEmpty: break
    case .start, .plain, .closing: _ = endRow(body)
    }
  }

  private mutating func step(_ byte: UInt8, _ body: (TableRow) -> Flow) -> Flow {
    let wasBehindReturn = isBehindReturn
    isBehindReturn = false
    if state == .quoted {
      if byte == Self.quote { state = .closing } else { append(byte) }
    } else if byte == Self.quote, state == .start {
      state = .quoted
    } else if byte == Self.quote, state == .closing {
      append(byte)
      state = .quoted
    } else if byte == separator {
      endCell()
    } else if byte == Self.lineFeed, wasBehindReturn {
      return .more
    } else if byte == Self.lineFeed || byte == Self.carriageReturn {
      isBehindReturn = byte == Self.carriageReturn
      return endRow(body)
    } else if state == .closing {
      if byte != 0x20 { trouble = .textBehindCell(row: row, column: column + 1) }
    } else {
      append(byte)
      state = .plain
    }
    return trouble == nil ? .more : .enough
  }

  private mutating func append(_ byte: UInt8) {
    guard choice.keeps(column) else { return }
    guard cell.count < TableLimits.cell else {
      trouble = .cellTooLarge(row: row, column: column + 1)
      return
    }
    cell.append(byte)
  }

  private mutating func endCell() {
    if !cell.isEmpty {
      let text = CellText.plain(String(decoding: cell, as: UTF8.self))
      if !text.isEmpty { cells[column] = text }
    }
    cell.removeAll(keepingCapacity: true)
    column += 1
    state = .start
    if column > TableLimits.columns { trouble = .tooManyColumns(row: row) }
  }

  private mutating func endRow(_ body: (TableRow) -> Flow) -> Flow {
    endCell()
    guard trouble == nil else { return .enough }
    let flow = body(TableRow(number: row, cells: cells))
    cells = [:]
    column = 0
    row += 1
    if row > TableLimits.rows + 1 { trouble = .tooManyRows }
    return trouble == nil ? flow : .enough
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
}
