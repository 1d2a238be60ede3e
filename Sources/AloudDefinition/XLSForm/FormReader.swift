import AloudDiagnostics
import AloudModel

/// Reads the survey sheet row by row.
struct FormReader {
  var sheet: FormSheet
  let languages: FormLanguages
  /// Names of lists and questions whose choices are said to run from less to more.
  let ordered: Set<String>
  var scales = FormScales()
  var comments: [FormQuestion] = []
  /// Names of columns that say something and are not taken over.
  private(set) var leftColumns: [String] = []
  /// The columns that are read.
  private var known = FormColumn.read
  var names: [String: SourceRange] = [:]
  /// The answers that mean yes, of questions whether somebody takes part.
  var consents: [String: Set<String>] = [:]
  /// How many groups and repeats are open that are left out, one inside of another.
  private var leftDepth = 0

  init(_ sheet: FormSheet, _ languages: FormLanguages, ordered: Set<String>) {
    self.ordered = ordered
    self.sheet = sheet
    self.languages = languages
  }

  mutating func read(_ lists: inout ChoiceLists) {
    sheet.requireColumns(["type", "name"])
    guard !sheet.problems.hasErrors else { return }
    sheet.reportLanguages(languages)
    sheet.refuseSecondColumns(["type", "name", "disabled"])
    known = FormColumn.read + sheet.head.names.filter(sheet.isKeying)
    leftColumns = sheet.refuseColumns(known)
    sheet.leaveMedia()
    for row in sheet.rows { read(row, &lists) }
    if let group = scales.openGroup {
      sheet.error(.formGroupOpen, at: group.place, help: "add a row with the type end_group")
    }
    warnOfTitles()
    for scale in scales.all where scale.items.count > Scale.mostItems {
      sheet.error(
        .formScaleSize(scale.items.count), at: scale.place,
        help: "put at most \(Scale.mostItems) questions into one group: it becomes a scale")
    }
    if scales.all.isEmpty, !sheet.problems.hasErrors, !lists.sheet.problems.hasErrors {
      sheet.error(
        .formEmpty, at: sheet.headPlace, help: "add questions of the type select_one")
    }
  }

  /// A group without a label is called by its name, which was not made to be read.
  private mutating func warnOfTitles() {
    var told: Set<SourceRange> = []
    for group in scales.all.compactMap(\.group)
    where group.texts[languages.standard] == nil && told.insert(group.place).inserted {
      sheet.warning(
        .formGroupLabel(group.name, languages.standard.tag), at: group.place,
        help: "write its label in '\(languages.standard.tag)'")
    }
  }

  private mutating func read(_ row: FormRow, _ lists: inout ChoiceLists) {
    guard let type = row["type"] else { return reportHalf(row) }
    let kind = FormType(type.text)
    if let disabled = row["disabled"], leaveDisabled(row, kind, disabled, &lists) { return }
    if leftDepth > 0 { return leaveInside(kind, type, &lists) }
    guard sheet.refuseColumns(of: row, known) else { return skip(kind, &lists) }
    switch kind {
    case .selectOne(let list): selectOne(row, list, at: type.place, &lists)
    case .text: text(row, at: type.place)
    case .beginGroup: beginGroup(row, at: type.place)
    case .endGroup: endGroup(at: type.place)
    case .beginRepeat, .endRepeat:
      sheet.refuse(
        .formRepeat, at: type.place, help: "remove the row: its questions are then asked once")
      if kind == .beginRepeat { skip(kind, &lists) }
    case .note:
      sheet.leave(.formNote, at: type.place, help: "write what people must know into the title")
    case .metadata:
      sheet.leave(
        .formMetadata(type.text), at: type.place,
        help: "nothing to do: Aloud never records who answers, where or when")
    case .selectOther(let list):
      lists.mention(list)
      leave(type)
    case .known: leave(type)
    case .selectNothing:
      sheet.refuse(
        .formNoList(type.text), at: type.place,
        help: "write the name of the list behind it, such as select_one agree")
    case .other:
      sheet.refuse(
        .formUnknownType(type.text), at: type.place,
        help: "write a type of the format, such as select_one or text, or remove the row")
    }
  }

  /// A row inside of a group that is left out.
  private mutating func leaveInside(
    _ kind: FormType, _ type: CSVCell, _ lists: inout ChoiceLists
  ) {
    switch kind {
    case .endGroup, .endRepeat: leftDepth -= 1
    case .beginGroup, .beginRepeat: skip(kind, &lists)
    case .selectOne, .selectOther, .text, .note, .metadata, .known, .selectNothing,
      .other:
      skip(kind, &lists)
      sheet.leave(.formInside, at: type.place, help: "nothing to do, if it need not be asked")
    }
  }

  /// A row is left out, where sheets are read so, with what stands inside of it.
  private mutating func skip(_ kind: FormType, _ lists: inout ChoiceLists) {
    switch kind {
    case .beginGroup, .beginRepeat: if sheet.unfit == .leftOut { leftDepth += 1 }
    case .selectOne(let list), .selectOther(let list): lists.mention(list)
    case .endGroup, .endRepeat, .text, .note, .metadata, .known, .selectNothing, .other: break
    }
  }

  private mutating func leave(_ type: CSVCell) {
    sheet.leave(
      .formType(type.text), at: type.place,
      help: "ask it as select_one of a list that runs from less to more, or as text")
  }

  /// A row that says something and asks nothing.
  private mutating func reportHalf(_ row: FormRow) {
    let known = row.filled.filter { FormColumn.read.contains(String($0.name.prefix { $0 != ":" })) }
    guard let cell = known.first?.cell else { return }
    sheet.refuse(
      .formCellMissing("type"), at: cell.place,
      help: "write its type, such as select_one and the list, or empty the row")
  }

  /// Other tools skip such a row. A group that is skipped would leave its end behind.
  private mutating func leaveDisabled(
    _ row: FormRow, _ kind: FormType, _ cell: CSVCell, _ lists: inout ChoiceLists
  ) -> Bool {
    let isDisabled = FormSwitch(cell.text)
    if isDisabled == .off { return false }
    guard isDisabled == .on else {
      sheet.refuse(.formLogic("disabled"), at: cell.place, help: "write yes or no")
      skip(kind, &lists)
      return true
    }
    switch kind {
    case .beginGroup, .beginRepeat:
      sheet.refuse(.formLogic("disabled"), at: cell.place, help: "remove the group with its rows")
      skip(kind, &lists)
    case .endGroup, .endRepeat:
      sheet.error(.formLogic("disabled"), at: cell.place, help: "remove the group with its rows")
    case .selectOne, .selectOther, .text, .note, .metadata, .known, .selectNothing, .other:
      skip(kind, &lists)
      sheet.leave(
        .formDisabled(row["name"]?.text ?? ""), at: cell.place,
        help: "empty the cell if it is to be asked")
    }
    return true
  }

  private mutating func beginGroup(_ row: FormRow, at place: SourceRange) {
    let isPlain = refuseLogic(row) && refuseGroupKeying(row)
    let isJudged = sheet.judge(row, "label")
    if sheet.unfit == .leftOut, !isPlain || !isJudged {
      leftDepth += 1
      return
    }
    scales.begin(
      FormGroup(
        name: row["name"]?.text ?? "", texts: row.texts("label", languages), place: place))
  }

  private mutating func endGroup(at place: SourceRange) {
    guard !scales.end() else { return }
    sheet.error(.formGroupClosed, at: place, help: "remove the row, or add its begin_group")
  }
}
