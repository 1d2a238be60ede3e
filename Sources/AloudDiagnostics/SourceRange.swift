/// A place in a file: line and column count from 1, columns in Unicode scalars.
package struct SourceLocation: Hashable, Comparable, Sendable {
  /// From 1.
  package let line: Int
  /// From 1, in Unicode scalars.
  package let column: Int

  /// The place at a line and a column, both from 1.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Where a problem of the file as a whole is put.
  package static let start = SourceLocation(line: 1, column: 1)

  /// The order of reading.
  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of one line.
package struct SourceRange: Hashable, Sendable {
  /// The first character.
  package let start: SourceLocation
  /// In Unicode scalars; 0 where there is nothing to underline but a place.
  package let length: Int

  /// - Parameter length: in Unicode scalars.
  package init(start: SourceLocation, length: Int) {
    self.start = start
    self.length = length
  }

  /// A whole line, known by its number alone.
  package static func line(_ number: Int) -> SourceRange {
    SourceRange(start: SourceLocation(line: number, column: 1), length: 0)
  }
}
