import AloudDiagnostics

/// A table of answers as another tool saved it, as text or as a workbook.
///
/// It is read row by row, as often as needed; of a row, only the columns that are asked for become text.
package struct AnswerTable {
  private let content: Content

  private enum Content {
    case text(DelimitedTable)
    case workbook(Workbook)
  }

  /// Tells what a file is by its first bytes; its name does not matter.
  init(_ access: ByteAccess) throws(TableTrouble) {
    guard access.count <= TableLimits.bytes else { throw .tooLarge }
    let start = access.bytes(at: 0, count: 8)
    if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      content = .workbook(try Workbook(access))
    } else if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw .oldWorkbook
    } else if start.starts(with: Array("%PDF".utf8)) {
      throw .notATable
    } else {
      content = .text(try DelimitedTable(access))
    }
  }

  /// Where it is text that needs no decoding.
  var plainText: DelimitedTable? {
    switch content {
    case .text(let table) where table.form == .utf8 && !table.hasSeparatorLine: table
    case .text, .workbook: nil
    }
  }

  func rows(keeping choice: ColumnChoice, _ body: (TableRow) -> Flow) throws(TableTrouble) {
    switch content {
    case .text(let table): try table.rows(keeping: choice, body)
    case .workbook(let workbook): try workbook.rows(keeping: choice, body)
    }
  }

  /// The first rows, with all their cells.
  func head(_ count: Int) throws(TableTrouble) -> [TableRow] {
    switch content {
    case .text(let table):
      var rows: [TableRow] = []
      try table.rows(keeping: .all) { row in
        rows.append(row)
        return rows.count < count ? .more : .enough
      }
      return rows
    case .workbook(let workbook): return try workbook.head(count)
    }
  }

  /// How it is written, in a few words for whoever reads it.
  package var form: String {
    switch content {
    case .text(let table):
      "\(table.form.name), cells parted by \(Self.word(for: table.separator))"
    case .workbook(let workbook):
      workbook.sheetCount == 1
        ? "a workbook" : "a workbook of \(workbook.sheetCount) sheets, the first"
    }
  }

  private static func word(for separator: UInt8) -> String {
    switch separator {
    case UInt8(ascii: ","): "commas"
    case UInt8(ascii: ";"): "semicolons"
    case 0x09: "tabs"
    default: "'\(Character(Unicode.Scalar(separator)))'"
    }
  }
}
