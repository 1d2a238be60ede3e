/// Reads back what tests compare: the tables of a Markdown file and the sections they stand in.
struct MarkdownReader {
  struct Table: Sendable {
    let section: String
    let header: [String]
    let rows: [[String]]

    /// A cell by its row's first cell and its column's heading.
    func cell(_ row: String, _ column: String) -> String? {
      guard let place = header.firstIndex(of: column) else { return nil }
      return rows.first { $0[0] == row }?[place]
    }
  }

  let lines: [String]
  let tables: [Table]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var tables: [Table] = []
    var section = ""
    var open: [[String]] = []
    for line in lines {
      if line.hasPrefix("#") { section = String(line.drop { $0 == "#" || $0 == " " }) }
      if line.hasPrefix("|") {
        open.append(Self.cells(line))
      } else if open.count >= 2 {
        tables.append(Table(section: section, header: open[0], rows: Array(open.dropFirst(2))))
        open = []
      }
    }
    self.tables = tables
  }

  func table(in section: String) -> Table? { tables.first { $0.section == section } }

  /// The lines of a section down to the next heading of any level.
  func section(_ heading: String) -> [String] {
    guard let start = lines.firstIndex(where: { $0.hasPrefix("#") && $0.hasSuffix("# " + heading) })
    else { return [] }
    return Array(lines[(start + 1)...].prefix { !$0.hasPrefix("#") })
  }

  /// Cells without their escapes and stress.
  private static func cells(_ line: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in line.dropFirst() {
      if isEscaped || (character != "|" && character != "\\" && character != "*") {
        cell.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "|" {
        cells.append(trimmed(cell))
        cell = ""
      }
    }
    return cells
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
