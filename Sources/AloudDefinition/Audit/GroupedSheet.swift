import AloudDiagnostics
import AloudModel

/// A sheet of people by the groups they are in: a column for each breakdown, and further ones.
///
/// What would be ignored is an error, since an audit without it attacks less than its reader thinks.
///
/// - Guarantee: no message takes text of the sheet; names are the manifest's.
struct GroupedSheet {
  private var sheet: FormSheet
  private let breakdowns: [Breakdown]

  /// - Parameters:
  ///   - required: Columns that must be there.
  ///   - optional: Columns that may be left out, as those of breakdowns may.
  ///   - noun: What both are.
  init(
    name: String, bytes: [UInt8], breakdowns: [Breakdown], required: [String] = [],
    optional: [String] = [], noun: String
  ) {
    sheet = FormSheet(XLSForm.File(name: name, bytes: bytes), .ids)
    self.breakdowns = breakdowns
    let isReadable = !sheet.problems.hasErrors
    sheet.requireColumns(required)
    checkColumns(breakdowns.map(\.id.text) + required + optional, noun)
    for cell in sheet.rows.compactMap(\.unnamed) {
      error(.strayCell, at: cell.place, help: "remove it, or name its column in the first row")
    }
    if isReadable, sheet.rows.isEmpty {
      error(.noRows, at: sheet.headPlace, help: "add a row, or leave the sheet out")
    }
  }

  var source: SourceText { sheet.source }
  var rows: [FormRow] { sheet.rows }
  var problems: DiagnosticCollector { sheet.problems }

  func has(_ column: String) -> Bool { sheet.head.places[column] != nil }

  mutating func error(
    _ message: Diagnostic.Message, at place: SourceRange, help: String,
    related: Diagnostic.Related? = nil
  ) {
    sheet.error(message, at: place, help: help, related: related)
  }

  /// The groups a row names; an empty cell is none.
  mutating func membership(of row: FormRow) -> Membership {
    var groups: [Identifier<Breakdown>: Identifier<Group>] = [:]
    for breakdown in breakdowns {
      guard let cell = row[breakdown.id.text] else { continue }
      groups[breakdown.id] = breakdown.groups.first { $0.id.text == cell.text }?.id
      if groups[breakdown.id] == nil {
        // All of them: the nearest alone would tell what is written there.
        let names = breakdown.groups.map { "'\($0.id)'" }
        error(
          .noSuchGroup(breakdown.id), at: cell.place,
          help: "write \(names.joined(separator: ", ", last: " or ")), or nothing")
      }
    }
    return Membership(groups)
  }

  private mutating func checkColumns(_ names: [String], _ noun: String) {
    let (head, known) = (sheet.head, Set(names))
    for (place, cell) in head.columns.enumerated()
    where !cell.text.isEmpty && sheet.isOpenForErrors {
      let name = FormColumn.plain(cell.text)
      guard known.contains(name) else {
        let nearest = NearestName.nearest(to: name, among: names)
        error(
          .noSuchColumn(place + 1, noun), at: cell.place,
          help: nearest.map { "did you mean '\($0)'?" }
            ?? "write its id as the definition has it, or remove the column")
        continue
      }
      if let first = head.places[name]?.first, first < place {
        error(
          .columnTwice(name), at: cell.place, help: "remove one of the two",
          related: Diagnostic.Related("first named here", at: head.columns[first].place))
      }
    }
  }
}

extension Diagnostic.Message {
  static func noSuchColumn(_ number: Int, _ noun: String) -> Self {
    Self(id: "audit-column", text: "column \(number) is neither a breakdown nor \(noun)")
  }

  static func columnTwice(_ name: String) -> Self {
    Self(id: "audit-column-twice", text: "the sheet has the column '\(name)' twice")
  }

  static let strayCell = Self(id: "audit-cell", text: "a cell stands in a column without a name")

  static let noRows = Self(
    id: "audit-no-rows", text: "the sheet has no row below the names of its columns")

  static func noSuchGroup(_ breakdown: Identifier<Breakdown>) -> Self {
    Self(id: "audit-group", text: "breakdown '\(breakdown)' has no such group")
  }
}
