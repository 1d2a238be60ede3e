import AloudDiagnostics
import AloudModel

/// One sheet of a form: its columns by name, and its rows.
struct FormSheet {
  let source: SourceText
  let head: FormHead
  let rows: [FormRow]
  var problems: DiagnosticCollector
  /// What was left out, in the order of reading, however many warnings are kept.
  private(set) var left: [LeftCell] = []
  /// What is done with a question that cannot be taken over.
  let unfit: XLSForm.Unfit

  /// Something that is not taken over.
  struct LeftCell: Hashable {
    let place: SourceRange
    let text: String
  }

  /// - Parameter words: how the names of its columns are to be taken.
  init(
    _ file: XLSForm.File, _ words: FormHead.Words = .format, unfit: XLSForm.Unfit = .refused
  ) {
    self.init(FormTable(file, words), unfit: unfit)
  }

  init(_ table: FormTable, unfit: XLSForm.Unfit = .refused) {
    self.unfit = unfit
    source = table.source
    problems = table.problems
    let head = table.head
    self.head = head
    rows = table.rows.map { FormRow(head: head, cells: $0) }
  }

  /// The place for what is missing as a whole.
  var headPlace: SourceRange {
    head.columns.first?.place ?? SourceRange(start: .start, length: 0)
  }

  mutating func requireColumns(_ names: [String]) {
    guard !problems.hasErrors else { return }
    for name in names where head.places[name] == nil {
      problems.report(
        .error, .formColumnMissing(name), at: headPlace,
        help: "save the sheet with its first row, which names the columns")
    }
  }

  /// Whether another error would be kept.
  var isOpenForErrors: Bool { problems.count(of: .error) < DefinitionReader.mostProblems }

  mutating func error(
    _ message: Diagnostic.Message, at place: SourceRange, help: String,
    related: Diagnostic.Related? = nil
  ) {
    guard isOpenForErrors else { return }
    problems.report(.error, message, at: place, help: help, related: related)
  }

  mutating func warning(_ message: Diagnostic.Message, at place: SourceRange, help: String) {
    guard problems.count(of: .warning) < DefinitionReader.mostProblems else { return }
    problems.report(.warning, message, at: place, help: help)
  }

  /// Something is not taken over, which the account names.
  mutating func leave(_ message: Diagnostic.Message, at place: SourceRange, help: String) {
    left.append(LeftCell(place: place, text: message.text))
    warning(message, at: place, help: help)
  }

  /// A question, a group or a list cannot be taken over as it is.
  mutating func refuse(
    _ message: Diagnostic.Message, at place: SourceRange, help: String,
    related: Diagnostic.Related? = nil
  ) {
    switch unfit {
    case .refused: error(message, at: place, help: help, related: related)
    case .leftOut: leave(message.leftOut, at: place, help: help)
    }
  }
}

extension FormSheet {
  /// Whether the texts of a row hold nothing that refers to another answer; markup is a warning.
  mutating func judge(_ row: FormRow, _ base: String) -> Bool {
    var isPlain = true
    for (name, cell) in row.filled where name == base || name.hasPrefix("\(base):") {
      guard let mark = TextMark.first(in: cell.text) else { continue }
      let message = Diagnostic.Message.textMark(mark, of: "the label")
      switch mark {
      case .reference:
        refuse(message, at: cell.place, help: mark.remedy)
        isPlain = false
      case .markup, .curlyQuotes: warning(message, at: cell.place, help: mark.remedy)
      }
    }
    return isPlain
  }

  /// Pictures, sounds and films are no part of a question here, which its words alone have to ask.
  mutating func leaveMedia() {
    for row in rows {
      for (name, cell) in row.filled where FormColumn.isMedia(name) {
        leave(
          .formMedia(head.written(name)), at: cell.place,
          help: "say in the label what people would see or hear")
      }
    }
  }

  /// A column of labels is in a language that we can name, and each is there once.
  mutating func reportLanguages(_ languages: FormLanguages) {
    var seen: Set<Language> = []
    for (name, column) in zip(head.names, head.columns)
    where name == "label" || FormLanguages.isTranslation(name, of: "label") {
      guard let language = languages.language(of: name, base: "label") else {
        refuse(
          .formLanguage(column.text), at: column.place,
          help: "write its code behind it, such as label::English (en)")
        continue
      }
      if !seen.insert(language).inserted {
        refuse(
          .formLanguageTwice(language.tag), at: column.place,
          help: "keep one column of labels for each language; regions are none")
      }
    }
  }

  /// Of two columns of one name, only one can be read: they have to say the same.
  mutating func refuseSecondColumns(_ names: [String]) {
    for name in names {
      guard let places = head.places[name], places.count > 1 else { continue }
      for row in rows {
        let cells = places.compactMap { row.cell(at: $0) }.filter { !$0.text.isEmpty }
        guard let other = cells.first(where: { $0.text != cells[0].text }) else { continue }
        error(
          .formColumnTwice(head.written(name)), at: other.place,
          help: "keep one of the columns, and one word in each row of it")
      }
    }
  }

  /// Columns that may change what is asked or scored, and those that nobody knows, are refused where
  /// they say something; of the others that are not taken over, the names come back.
  mutating func refuseColumns(_ known: [String]) -> [String] {
    var told: Set<String> = []
    var left: [String] = []
    for row in rows {
      for (name, cell) in row.filled {
        let use = FormColumn.use(of: name, known)
        guard use != .read, told.insert(name).inserted else { continue }
        switch use {
        case .read: break
        case .harmless: left.append(head.written(name))
        case .unknown: refuseUnknown(name, cell)
        case .unnamed, .suspicious:
          if unfit == .refused { refuseColumn(name, cell) }
        }
      }
    }
    return left
  }

  /// Whether all cells of a row stand in columns that are understood.
  mutating func refuseColumns(of row: FormRow, _ known: [String]) -> Bool {
    guard unfit == .leftOut else { return true }
    let used = row.filled.filter {
      [.unnamed, .suspicious].contains(FormColumn.use(of: $0.name, known))
    }
    for (name, cell) in used { refuseColumn(name, cell) }
    return used.isEmpty
  }

  private mutating func refuseUnknown(_ name: String, _ cell: CSVCell) {
    refuse(
      .formColumnUnknown(head.written(name)), at: cell.place,
      help: "empty the column, or call it by the name it has in the format")
  }

  private mutating func refuseColumn(_ name: String, _ cell: CSVCell) {
    if name.isEmpty {
      refuse(
        .formColumnUnnamed, at: cell.place,
        help: "name its column, or put a cell that holds a comma into quotation marks")
    } else {
      refuse(
        .formLogic(head.written(name)), at: cell.place,
        help: "empty the column, or call it by the name it has in the format")
    }
  }
}
