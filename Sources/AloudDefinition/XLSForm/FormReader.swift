import AloudDiagnostics
import AloudModel

/// Reads the survey sheet row by row.
struct FormReader {
  var sheet: FormSheet
  let languages: FormLanguages
  private(set) var scales = FormScales()
  private(set) var comments: [FormQuestion] = []
  /// Names of columns that say something and are not taken over.
  private(set) var leftColumns: [String] = []
  private var names: [String: SourceRange] = [:]

  init(_ sheet: FormSheet, _ languages: FormLanguages) {
    self.sheet = sheet
    self.languages = languages
  }

  mutating func read(_ lists: inout ChoiceLists) {
    sheet.requireColumns(["type", "name"])
    guard !sheet.problems.hasErrors else { return }
    reportLanguages()
    leftColumns = sheet.refuseColumns(FormColumn.read)
    sheet.leaveMedia()
    for row in sheet.rows { read(row, &lists) }
    if let group = scales.openGroup {
      sheet.error(.formGroupOpen, at: group.place, help: "add a row with the type end_group")
    }
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

  private mutating func reportLanguages() {
    var seen: Set<Language> = []
    for (name, column) in zip(sheet.head.names, sheet.head.columns)
    where name == "label" || FormLanguages.isTranslation(name, of: "label") {
      guard let language = languages.language(of: name, base: "label") else {
        sheet.error(
          .formLanguage(column.text), at: column.place,
          help: "write its code behind it, such as label::English (en)")
        continue
      }
      if !seen.insert(language).inserted {
        sheet.error(
          .formLanguageTwice(language.tag), at: column.place,
          help: "keep one column of labels for each language; regions are none")
      }
    }
  }

  private mutating func read(_ row: FormRow, _ lists: inout ChoiceLists) {
    guard let type = row["type"] else { return reportHalf(row) }
    let kind = FormType(type.text)
    if let disabled = row["disabled"],
      ["yes", "true", "true()"].contains(disabled.text.lowercased())
    {
      return leaveDisabled(row, kind, disabled, &lists)
    }
    switch kind {
    case .selectOne(let list): selectOne(row, list, at: type.place, &lists)
    case .text: text(row)
    case .beginGroup: beginGroup(row, at: type.place)
    case .endGroup: endGroup(at: type.place)
    case .repetition:
      sheet.error(
        .formRepeat, at: type.place, help: "remove the row: its questions are then asked once")
    case .note:
      sheet.warning(.formNote, at: type.place, help: "write what people must know into the title")
    case .metadata:
      sheet.warning(
        .formMetadata(type.text), at: type.place,
        help: "nothing to do: Aloud never records who answers, where or when")
    case .selectOther(let list):
      lists.mention(list)
      leave(type)
    case .known: leave(type)
    case .other:
      sheet.error(
        .formUnknownType(type.text), at: type.place,
        help: "write a type of the format, such as select_one or text, or remove the row")
    }
  }

  private mutating func leave(_ type: CSVCell) {
    sheet.warning(
      .formType(type.text), at: type.place,
      help: "ask it as select_one of a list that runs from less to more, or as text")
  }

  /// A row that says something and asks nothing.
  private mutating func reportHalf(_ row: FormRow) {
    let known = row.filled.filter { FormColumn.read.contains(String($0.name.prefix { $0 != ":" })) }
    guard let cell = known.first?.cell else { return }
    sheet.error(
      .formCellMissing("type"), at: cell.place,
      help: "write its type, such as select_one and the list, or empty the row")
  }

  /// Other tools skip such a row. A group that is skipped would leave its end behind.
  private mutating func leaveDisabled(
    _ row: FormRow, _ kind: FormType, _ cell: CSVCell, _ lists: inout ChoiceLists
  ) {
    switch kind {
    case .beginGroup, .endGroup, .repetition:
      sheet.error(.formLogic("disabled"), at: cell.place, help: "remove the group with its rows")
    case .selectOne(let list), .selectOther(let list):
      lists.mention(list)
      fallthrough
    case .text, .note, .metadata, .known, .other:
      sheet.warning(
        .formDisabled(row["name"]?.text ?? ""), at: cell.place,
        help: "empty the cell if it is to be asked")
    }
  }

  private mutating func selectOne(
    _ row: FormRow, _ name: String, at place: SourceRange, _ lists: inout ChoiceLists
  ) {
    // A heading of a table, which repeats the choices and asks nothing.
    if row["appearance"]?.text == "label" { return }
    let question = question(row)
    guard lists.contains(name) else {
      let nearest = sheet.isOpenForErrors ? lists.nearest(to: name) : nil
      sheet.error(
        .formUnknownList(name), at: place,
        help: nearest.map { "did you mean '\($0)'?" } ?? "add its choices to the choices sheet")
      return
    }
    switch lists.list(name) {
    case .refused: return
    case .nominal: leaveFact(row, name, at: place, lists)
    case .scale(let list):
      if isFact(row, list) {
        leaveFact(row, name, at: place, lists)
      } else if let question {
        lists.use(list)
        add(question, list)
      }
    }
  }

  /// Whether a question asks what somebody is, of a list whose words are no degrees.
  private func isFact(_ row: FormRow, _ list: ChoiceList) -> Bool {
    let texts = row.texts("label", languages)
    return texts.contains { language, text in
      let labels = list.options.compactMap { $0.label[language] }
      if NominalList.isYesNo(labels) { return NominalList.asksForFact(text) }
      guard ScaleDirection.of(labels, in: language) == .unknown else { return false }
      return NominalList.asksForKind(text) || NominalList.isNamedSo(list.name)
        || NominalList.isNamedSo(row["name"]?.text ?? "")
    }
  }

  private mutating func leaveFact(
    _ row: FormRow, _ list: String, at place: SourceRange, _ lists: ChoiceLists
  ) {
    let name = row["name"]?.text ?? list
    let id = Identifier<Breakdown>(derivedFrom: name)?.text ?? "role"
    let groups = lists.choiceNames(of: list).prefix(4).compactMap {
      Identifier<Group>(derivedFrom: $0).map { "\($0)=…" }
    }
    sheet.warning(
      .formFact(name), at: place,
      help: "to compare groups, add their head-counts: --breakdown \(id):"
        + groups.joined(separator: ","))
  }

  private mutating func text(_ row: FormRow) {
    if let question = question(row) { comments.append(question) }
  }

  /// The id and the texts, where nothing about the row has to be refused.
  private mutating func question(_ row: FormRow) -> FormQuestion? {
    let texts = row.texts("label", languages)
    let isPlain = refuseLogic(row)
    guard let name = row["name"], let id = Identifier<Item>(derivedFrom: name.text) else {
      sheet.error(
        .formName(row["name"]?.text ?? ""), at: row["name"]?.place ?? row.place,
        help: "give it a name of its own, of letters and digits")
      return nil
    }
    if let first = names[id.text] {
      sheet.error(
        .formNameTwice(id.text), at: name.place, help: "give each question its own name",
        related: Diagnostic.Related("first used here", at: first))
      return nil
    }
    names[id.text] = name.place
    guard texts[languages.standard] != nil else {
      sheet.error(
        .formLabelMissing("question", languages.standard.tag), at: row.place,
        help: "write its label in '\(languages.standard.tag)'")
      return nil
    }
    let isJudged = sheet.judge(row, "label")
    return isPlain && isJudged ? FormQuestion(id: id, texts: texts, place: row.place) : nil
  }

  /// Everybody is asked everything, so that nobody's way through the questions tells who they are.
  private mutating func refuseLogic(_ row: FormRow) -> Bool {
    let used = row.filled.filter { FormColumn.logic.contains($0.name) }
    for (name, cell) in used {
      let column = sheet.head.written(name)
      sheet.error(
        .formLogic(column), at: cell.place,
        help: "empty the cell: everybody is asked the same questions, in any case")
    }
    return used.isEmpty
  }

  private mutating func beginGroup(_ row: FormRow, at place: SourceRange) {
    _ = refuseLogic(row)
    _ = sheet.judge(row, "label")
    scales.begin(
      FormGroup(
        name: row["name"]?.text ?? "", texts: row.texts("label", languages), place: place))
  }

  private mutating func endGroup(at place: SourceRange) {
    guard !scales.end() else { return }
    sheet.error(.formGroupClosed, at: place, help: "remove the row, or add its begin_group")
  }

  private mutating func add(_ question: FormQuestion, _ list: ChoiceList) {
    switch scales.add(question, list) {
    case .joined, .begun: break
    case .beside(let other):
      sheet.warning(
        .formMixedLists(list.name, other.name), at: question.place,
        help: "they become a scale apart; give each scale a title of its own")
    case .outside:
      sheet.warning(
        .formNoGroup, at: question.place,
        help: "give the scale it is taken into a title, or put its questions into a group")
    }
  }
}
