/// A table of a report; its first column names the row.
package struct ReportTable: Hashable, Sendable {
  package let caption: String
  package let columns: [Column]
  package let rows: [[Prose]]
  package let place: Place

  /// A heading, and how what stands below it is set.
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

  /// Where a reader meets the table.
  package enum Place: Hashable, Sendable {
    case inText
    /// Beside a chart that shows the same figures: to be opened, where something can be.
    case besideChart
    /// To be filled in by hand, where there is paper.
    case toFillIn
  }

  /// - Precondition: every row has a cell for every column.
  package init(
    caption: String, columns: [Column], rows: [[Prose]], place: Place = .inText
  ) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a cell for every column")
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.place = place
  }
}
