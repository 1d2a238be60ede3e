import AloudMarkup

/// One column of a CSV file: what it means and how a row fills it.
struct DataColumn<Row> {
  let meaning: ColumnMeaning
  let field: (Row) -> CSVField

  init(
    _ name: String, _ kind: ColumnMeaning.Kind, unit: String = "", allowed: String = "",
    empty: String = neverEmpty, _ description: String, example: String,
    field: @escaping (Row) -> CSVField
  ) {
    meaning = ColumnMeaning(
      name: name, kind: kind, unit: unit, allowed: allowed, emptyMeans: empty,
      description: description, example: example, use: .filled)
    self.field = field
  }

  /// What the dictionary says of a column whose cells are all filled.
  static var neverEmpty: String { "never empty" }

  /// A column that keeps its place and stays empty in this version.
  init(reserved name: String, _ kind: ColumnMeaning.Kind, unit: String = "", _ description: String)
  {
    meaning = ColumnMeaning(
      name: name, kind: kind, unit: unit, allowed: "", emptyMeans: "always empty in this version",
      description: description, example: "", use: .reserved)
    field = { _ in .empty }
  }
}

/// A line of the data dictionary.
struct ColumnMeaning: Hashable, Sendable {
  let name: String
  let kind: Kind
  let unit: String
  let allowed: String
  let emptyMeans: String
  let description: String
  let example: String
  let use: Use

  /// Whether a cell may hold several of the allowed words, with spaces between.
  var list: Bool { name == "channels" }

  enum Kind: String, Hashable, Sendable {
    case text, integer, decimal, date
  }

  enum Use: Hashable, Sendable {
    case filled
    case reserved
  }
}
