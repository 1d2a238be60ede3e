import AloudDiagnostics

/// Why a table cannot be read on; rows and columns from 1.
enum TableTrouble: Hashable, Sendable, Error {
  case empty
  case notATable
  case oldWorkbook
  case tooLarge
  case unclosedCell(row: Int, column: Int)
  case textBehindCell(row: Int, column: Int)
  case cellTooLarge(row: Int, column: Int)
  case tooManyColumns(row: Int)
  case tooManyRows
  case workbook(WorkbookTrouble)
}

/// Why a workbook is not read.
enum WorkbookTrouble: Hashable, Sendable {
  case damaged
  case locked
  /// It would become too large, or larger than it says.
  case bomb
  case tooManyParts
  /// A part has a name that leads out of the workbook, or one that is there twice.
  case names
  /// Its text declares a document type or entities of its own.
  case entities
  case noSheet
  /// Cells in another format than ours: `.ods`, `.xlsb`.
  case otherFormat(String)
}

extension TableTrouble {
  var place: SourceRange {
    switch self {
    case .unclosedCell(let row, let column), .textBehindCell(let row, let column),
      .cellTooLarge(let row, let column):
      .cell(row: row, column: column)
    case .tooManyColumns(let row): .cell(row: row, column: 1)
    case .empty, .notATable, .oldWorkbook, .tooLarge, .tooManyRows, .workbook:
      .cell(row: 1, column: 1)
    }
  }

  var message: Diagnostic.Message {
    switch self {
    case .empty:
      .init(id: "import-empty", text: "the file has no row below the names of its columns")
    case .notATable:
      .init(
        id: "import-no-table", text: "the file is neither a workbook (.xlsx) nor a text of cells")
    case .oldWorkbook: .init(id: "import-no-table", text: "the file is an old workbook (.xls)")
    case .tooLarge: .init(id: "import-too-large", text: "the file is larger than 1 GB")
    case .unclosedCell:
      .init(
        id: "import-unclosed-cell", text: "a cell begins with a quotation mark that nothing closes")
    case .textBehindCell:
      .init(
        id: "import-cell-text", text: "text stands behind the quotation mark that closes a cell")
    case .cellTooLarge: .init(id: "import-too-large", text: "a cell is larger than 128 kB")
    case .tooManyColumns: .init(id: "import-too-large", text: "a row has more than 4,000 cells")
    case .tooManyRows: .init(id: "import-too-large", text: "the file has more than 1,048,576 rows")
    case .workbook(let trouble): trouble.message
    }
  }

  var help: String {
    switch self {
    case .empty: "export the answers again, with all rows"
    case .notATable: "export the answers as CSV or as a workbook (.xlsx)"
    case .oldWorkbook: "open it and save it as .xlsx or as \"CSV UTF-8\""
    case .tooLarge, .tooManyRows, .tooManyColumns, .cellTooLarge:
      "check that this is the file you meant; export one wave at a time"
    case .unclosedCell, .textBehindCell:
      "export the file again; a quotation mark inside a cell is written twice"
    case .workbook: "export the answers again, or open the workbook and save it as \"CSV UTF-8\""
    }
  }
}

extension WorkbookTrouble {
  var message: Diagnostic.Message {
    let text =
      switch self {
      case .damaged: "the workbook is damaged, or written in a way that is not read"
      case .locked: "the workbook is locked with a password"
      case .bomb: "a part of the workbook unpacks to far more than a sheet needs"
      case .tooManyParts: "the workbook has more parts than a sheet needs"
      case .names: "a part of the workbook has a name that it cannot have"
      case .entities: "the workbook declares entities of its own, which no spreadsheet program does"
      case .noSheet: "the workbook has no sheet that can be seen"
      case .otherFormat(let name): "the file is \(name), which is not read"
      }
    return Diagnostic.Message(id: "import-workbook", text: text)
  }
}

extension SourceRange {
  /// The place of a cell: the row as its line, the column from the left as its column.
  static func cell(row: Int, column: Int) -> SourceRange {
    SourceRange(start: SourceLocation(line: row, column: column), length: 0)
  }
}
