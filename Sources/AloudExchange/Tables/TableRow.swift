/// One row of a table, as far as it is kept.
package struct TableRow: Hashable, Sendable {
  /// As a spreadsheet numbers it, from 1.
  package let number: Int
  /// The texts of the columns that are kept, by their place from the left; empty ones are left out.
  package let cells: [Int: String]

  subscript(_ column: Int) -> String { cells[column] ?? "" }
}

/// Which columns of a table get past the reader.
package enum ColumnChoice: Hashable, Sendable {
  case all
  case only(Set<Int>)

  func keeps(_ column: Int) -> Bool {
    switch self {
    case .all: true
    case .only(let columns): columns.contains(column)
    }
  }
}

/// Sizes above which a table is not what it is said to be.
enum TableLimits {
  /// Of a file: a million rows of thirty answers have a tenth of it.
  static let bytes = 1_073_741_824
  static let rows = 1_048_576
  static let columns = 4_000
  /// Of one cell, in bytes.
  static let cell = 131_072
  /// Of one part of a workbook, unpacked.
  static let part = 1_073_741_824
  static let parts = 2_000
  /// How many times larger a part may become; sheets become ten to fifty times larger.
  static let ratio = 300
  static let depth = 64
}
