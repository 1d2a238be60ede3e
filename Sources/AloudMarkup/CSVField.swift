/// One cell of a CSV file; its kind decides how it is written.
package enum CSVField: Hashable, Sendable {
  /// Words people wrote or that are written for people: never run as a formula by a spreadsheet.
  case text(String)
  case integer(Int)
  /// A decimal number, as `fixed(_:decimals:)` writes it.
  case decimal(scaled: Int, decimals: Int)
  case empty

  package static func text(_ text: String?) -> CSVField { text.map { .text($0) } ?? .empty }

  package static func integer(_ number: Int?) -> CSVField { number.map { .integer($0) } ?? .empty }
}
