import AloudDiagnostics
import AloudModel

/// Reads the survey sheet row by row.
struct FormReader {
  var sheet: FormSheet
  let languages: FormLanguages
  /// In the order of their first question.
  private(set) var scales: [FormScale] = []
  private(set) var comments: [FormQuestion] = []
  private var open: [FormGroup] = []
  private var names: [String: SourceRange] = [:]
  /// Where in `scales` the questions of a group are, by the place of its `begin_group`.
  private var scalesOfGroups: [SourceRange: Int] = [:]

  init(_ sheet: FormSheet, _ languages: FormLanguages) {
    self.sheet = sheet
    self.languages = languages
  }

  mutating func read(_ lists: inout ChoiceLists) {
    sheet.requireColumns(["type", "name"])
    guard !sheet.problems.hasErrors else { return }
    reportLanguages()
    for row in sheet.rows { read(row, &lists) }
    if let group = open.last {
      sheet.error(.formGroupOpen, at: group.place, help: "add a row with the type end_group")
    }
    for scale in scales where scale.items.count > Scale.mostItems {
      sheet.error(
        .formScaleSize(scale.items.count), at: scale.place,
        help: "put at most \(Scale.mostItems) questions into one group: it becomes a scale")
    }
    if scales.isEmpty, !sheet.problems.hasErrors, !lists.sheet.problems.hasErrors {
      sheet.error(
        .formEmpty, at: sheet.headPlace, help: "add questions of the type select_one")
    }
  }

  private mutating func reportLanguages() {
    for column in sheet.head.columns where FormLanguages.isTranslation(column.text, of: "label") {
      guard languages.language(of: column.text, base: "label") == nil else { continue }
      sheet.error(
        .formLanguage(column.text), at: column.place,
        help: "write its code behind it, such as label::English (en)")
    }
  }

  private mutating func read(_ row: FormRow, _ lists: inout ChoiceLists) {
    guard let type = row["type"] else { return }
    switch FormType(type.text) {
    case .selectOne(let list): selectOne(row, list, at: type.place, &lists)
    case .text: text(row)
    case .beginGroup: beginGroup(row, at: type.place)
    case .endGroup: endGroup(at: type.place)
    case .note:
      sheet.warning(.formNote, at: type.place, help: "write what people must know into the title")
    case .metadata:
      sheet.warning(
        .formMetadata(type.text), at: type.place,
        help: "nothing to do: Aloud never records who answers, where or when")
    case .other:
      sheet.error(
        .formType(type.text), at: type.place,
        help: "ask it as select_one or as text, or remove the row")
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
    guard let list = lists.list(name), let question else { return }
    add(question, list)
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
    return isPlain ? FormQuestion(id: id, texts: texts, place: row.place) : nil
  }

  /// Everybody is asked everything, so that nobody's way through the questions tells who they are.
  private mutating func refuseLogic(_ row: FormRow) -> Bool {
    let used = ["relevant", "constraint", "calculation", "choice_filter", "default"]
      .compactMap { name in row[name].map { (name, $0.place) } }
    for (name, place) in used {
      sheet.error(
        .formLogic(name), at: place,
        help: "empty the cell: everybody is asked the same questions, in any case")
    }
    return used.isEmpty
  }

  private mutating func beginGroup(_ row: FormRow, at place: SourceRange) {
    _ = refuseLogic(row)
    open.append(
      FormGroup(
        name: row["name"]?.text ?? "", texts: row.texts("label", languages), place: place))
  }

  private mutating func endGroup(at place: SourceRange) {
    guard open.popLast() == nil else { return }
    sheet.error(.formGroupClosed, at: place, help: "remove the row, or add its begin_group")
  }

  /// To the scale of the group it stands in; outside of groups, to the questions before it
  /// that have the same choices.
  private mutating func add(_ question: FormQuestion, _ list: ChoiceList) {
    let group = open.last
    if let scale = scale(of: group, list) {
      guard scales[scale].list == list else {
        sheet.error(
          .formMixedLists(list.name, scales[scale].list.name), at: question.place,
          help: "put questions with other choices into a group of their own")
        return
      }
      scales[scale].items.append(question)
      return
    }
    if let group {
      scalesOfGroups[group.place] = scales.count
    } else {
      sheet.warning(
        .formNoGroup, at: question.place,
        help: "give the scale it is taken into a title, or put its questions into a group")
    }
    scales.append(FormScale(group: group, list: list, items: [question], place: question.place))
  }

  /// Where in `scales` another question belongs; nothing where it begins a new one.
  private func scale(of group: FormGroup?, _ list: ChoiceList) -> Int? {
    if let group { return scalesOfGroups[group.place] }
    guard let last = scales.last, last.group == nil, last.list == list else { return nil }
    return scales.count - 1
  }
}
