import AloudDiagnostics
import AloudModel

/// One row below the names of the columns.
struct FormRow {
  private let head: FormHead
  private let cells: [CSVCell]

  init(head: FormHead, cells: [CSVCell]) {
    self.head = head
    self.cells = cells
  }

  /// The cell of a column where it says something.
  subscript(_ name: String) -> CSVCell? {
    head.places[name]?.lazy.prefix { $0 < cells.count }.map { cells[$0] }.first { !$0.text.isEmpty }
  }

  /// The cell at a place from the left.
  func cell(at place: Int) -> CSVCell? { cells.indices.contains(place) ? cells[place] : nil }

  /// The first cell that says something in a column without a name.
  var unnamed: CSVCell? {
    cells.enumerated().first { place, cell in
      !cell.text.isEmpty
        && (!head.columns.indices.contains(place) || head.columns[place].text.isEmpty)
    }?.element
  }

  /// The columns that say something here, by the names they are known by, from the left.
  var filled: [(name: String, cell: CSVCell)] {
    cells.enumerated().compactMap { place, cell in
      guard !cell.text.isEmpty else { return nil }
      return (head.names.indices.contains(place) ? head.names[place] : "", cell)
    }
  }

  /// Where the row begins to say something.
  var place: SourceRange {
    cells.first { !$0.text.isEmpty }?.place ?? SourceRange(start: .start, length: 0)
  }

  /// The texts of a column that is there once for each language.
  func texts(_ base: String, _ languages: FormLanguages) -> [Language: String] {
    var texts: [Language: String] = [:]
    for (column, cell) in zip(head.names, cells) where !cell.text.isEmpty {
      guard let language = languages.language(of: column, base: base) else { continue }
      texts[language] = texts[language] ?? cell.text
    }
    return texts
  }
}
