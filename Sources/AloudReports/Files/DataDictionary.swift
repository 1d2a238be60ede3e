import AloudMarkup

/// `data/data_dictionary.csv`: one row for each column of the other files.
///
/// It is made of the very columns that write those files, so that the two cannot differ.
enum DataDictionary {
  static func file(describing files: [DataFile]) -> DataFile {
    DataFile(
      name: "data_dictionary.csv", columns: columns,
      rows: files.flatMap { file in file.columns.map { Entry(file: file.name, column: $0) } })
  }

  struct Entry {
    let file: String
    let column: ColumnMeaning
  }

  private static var columns: [DataColumn<Entry>] {
    [
      DataColumn("file", .text, "The file", example: "scales.csv") { .text($0.file) },
      DataColumn("column", .text, "The column", example: "pomp") { .text($0.column.name) },
      DataColumn("type", .text, "What it holds", example: "integer") {
        .text($0.column.kind.rawValue)
      },
      DataColumn(
        "unit", .text, empty: "it counts nothing", "What it counts", example: "people"
      ) { .text($0.column.unit) },
      DataColumn(
        "allowed_values", .text, empty: "any value of the type", "The values there are",
        example: "yes no"
      ) { .text($0.column.allowed) },
      DataColumn("empty_means", .text, "What an empty cell means", example: "not shown") {
        .text($0.column.emptyMeans)
      },
      DataColumn("description", .text, "In one sentence", example: "The mean score") {
        .text($0.column.description)
      },
      DataColumn(
        "example", .text, empty: "this version never fills it", "A value", example: "58"
      ) { .text($0.column.example) },
      DataColumn("status", .text, "Whether this version fills it", example: "shown") {
        .text(status(of: $0.column.use))
      },
    ]
  }

  private static func status(of use: ColumnMeaning.Use) -> String {
    switch use {
    case .filled: "shown"
    case .reserved: "disabled"
    }
  }
}
