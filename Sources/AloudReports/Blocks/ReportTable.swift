/// A table of a report; its first column names the row.
package struct ReportTable: Hashable, Sendable {
  package let columns: [Column]
  package let rows: [[Prose]]

  package struct Column: Hashable, Sendable {
    package let heading: String
    package let content: Content

    package init(_ heading: String, _ content: Content) {
      self.heading = heading
      self.content = content
    }
  }

  /// What a column holds, for its alignment.
  package enum Content: Hashable, Sendable {
    case words
    case figures
  }

  /// - Precondition: every row has a cell for every column.
  package init(columns: [Column], rows: [[Prose]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a cell for every column")
    self.columns = columns
    self.rows = rows
  }
}
