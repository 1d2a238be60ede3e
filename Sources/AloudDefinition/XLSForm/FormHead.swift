/// The names of the columns.
struct FormHead {
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
    self.columns = columns
    let written = columns.map(\.text)
    let names =
      switch words {
      case .format: FormColumn.names(of: written)
      case .ids: written.map(FormColumn.plain)
      }
    self.names = names
    places = Dictionary(grouping: columns.indices) { names[$0] }
  }

  /// A column as the sheet calls it.
  func written(_ name: String) -> String {
    places[name]?.first.map { columns[$0].text } ?? name
  }
}
