/// The names of the columns.
struct FormHead: Sendable {
  let columns: [CSVCell]
  /// From the left; a name may stand more than once.
  let places: [String: [Int]]
  /// The names the columns are known by, from the left.
  let names: [String]

  /// Whose words columns are named in.
  enum Words {
    /// The format's, in any of its dialects.
    case format
    /// Ids that a school chose.
    case ids
  }

  init(_ columns: [CSVCell], _ words: Words) {
    let written = columns.map(\.text)
    switch words {
    case .format: self.init(columns, names: FormColumn.names(of: written))
    case .ids: self.init(columns, names: written.map(FormColumn.plain))
    }
  }

  /// - Parameter names: what the columns are known by, from the left.
  init(_ columns: [CSVCell], names: [String]) {
    self.columns = columns
    self.names = names
    places = Dictionary(grouping: columns.indices) { names[$0] }
  }

  /// A column as the sheet calls it.
  func written(_ name: String) -> String {
    places[name]?.first.map { columns[$0].text } ?? name
  }
}
