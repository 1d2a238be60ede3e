import AloudMarkup

/// A CSV file together with the meaning of its columns.
struct DataFile {
  let name: String
  let csv: CSV
  let columns: [ColumnMeaning]

  init<Row>(name: String, columns: [DataColumn<Row>], rows: [Row]) {
    self.name = name
    self.columns = columns.map(\.meaning)
    csv = CSV(
      header: columns.map(\.meaning.name), rows: rows.map { row in columns.map { $0.field(row) } })
  }

  var file: ReportFile { ReportFile(path: "data/" + name, bytes: csv.bytes) }
}
