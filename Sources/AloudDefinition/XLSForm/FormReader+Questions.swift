import AloudDiagnostics
import AloudModel

/// The rows that ask something.
extension FormReader {
  mutating func selectOne(
    _ row: FormRow, _ name: String, at place: SourceRange, _ lists: inout ChoiceLists
  ) {
    // A heading of a table, which repeats the choices and asks nothing.
    if row["appearance"]?.text == "label" { return }
    if leaveConsent(row, name, at: place, &lists) { return }
    guard lists.contains(name) else {
      let nearest = sheet.isOpenForErrors ? lists.nearest(to: name) : nil
      _ = question(row)
      return sheet.refuse(
        .formUnknownList(name), at: place,
        help: nearest.map { "did you mean '\($0)'?" } ?? "add its choices to the choices sheet")
    }
    switch lists.list(name) {
    case .refused:
      if sheet.unfit == .leftOut {
        sheet.leave(.formListLeft(name), at: place, help: "mend the list, if it is to be asked")
      } else {
        _ = question(row)
      }
    case .nominal: leaveFact(row, name, at: place, lists)
    case .unordered: leaveUnordered(row, name, at: place, lists)
    case .scale(let list):
      if isFact(row, list) {
        leaveFact(row, name, at: place, lists)
      } else if let plain = question(row), let question = keyed(plain, row) {
        lists.use(list)
        add(question, list)
      }
    }
  }

  private mutating func leaveUnordered(
    _ row: FormRow, _ list: String, at place: SourceRange, _ lists: ChoiceLists
  ) {
    let texts = row.texts("label", languages).values
    if texts.contains(where: FactQuestion.asksForKind) || isNamedAsFact(row, list) {
      return leaveFact(row, list, at: place, lists)
    }
    sheet.leave(
      .formUnordered(list), at: place,
      help: "if they do, add --ordered \(list); kinds of people are groups (--breakdown)")
  }

  private func isNamedAsFact(_ row: FormRow, _ list: String) -> Bool {
    NominalList.isNamedSo(list) || NominalList.isNamedSo(row["name"]?.text ?? "")
  }

  /// Whether a question asks what somebody is, has or did, of a list whose words are no degrees.
  private func isFact(_ row: FormRow, _ list: ChoiceList) -> Bool {
    guard !isRescued(row, list.name) else { return false }
    let texts = row.texts("label", languages)
    return texts.contains { language, text in
      let labels = list.options.map { $0.label[language] ?? $0.label[languages.standard] ?? "" }
      let isGuessed = languages.isGuessed && language == languages.standard
      return FactQuestion.isOne(
        text, FactQuestion.options(labels, in: isGuessed ? DegreeMark.known : [language]))
    }
  }

  /// Whether somebody said of the list or the question that it runs from less to more.
  private func isRescued(_ row: FormRow, _ list: String) -> Bool {
    ordered.contains(list) || row["name"].map { ordered.contains($0.text) } ?? false
  }

  private mutating func leaveFact(
    _ row: FormRow, _ list: String, at place: SourceRange, _ lists: ChoiceLists
  ) {
    let name = row["name"]?.text ?? list
    let id = Identifier<Breakdown>(derivedFrom: name)?.text ?? "role"
    let groups = lists.choiceNames(of: list).prefix(4).compactMap {
      Identifier<Group>(derivedFrom: $0).map { "\($0)=…" }
    }
    sheet.leave(
      .formFact(name), at: place,
      help: "to compare groups, add their head-counts: --breakdown \(id):"
        + groups.joined(separator: ",") + "; if the answers are degrees, add --ordered \(name)")
  }

  mutating func text(_ row: FormRow, at place: SourceRange) {
    if WhoQuestion.isOne(row.texts("label", languages).values) {
      return sheet.leave(
        .formWho(row["name"]?.text ?? ""), at: place,
        help: "nothing to do: with such an answer a ballot would no longer be anonymous")
    }
    if let question = question(row) { comments.append(question) }
  }

  /// The id and the texts, where nothing about the row has to be refused.
  private mutating func question(_ row: FormRow) -> FormQuestion? {
    let texts = row.texts("label", languages)
    let isPlain = refuseLogic(row)
    guard let name = row["name"], let id = Identifier<Item>(derivedFrom: name.text) else {
      sheet.refuse(
        .formName(row["name"]?.text ?? ""), at: row["name"]?.place ?? row.place,
        help: "give it a name of its own, of letters and digits")
      return nil
    }
    if let first = names[id.text] {
      sheet.refuse(
        .formNameTwice(id.text), at: name.place, help: "give each question its own name",
        related: Diagnostic.Related("first used here", at: first))
      return nil
    }
    names[id.text] = name.place
    guard texts[languages.standard] != nil else {
      sheet.refuse(
        .formLabelMissing("question", languages.standard.tag), at: row.place,
        help: "write its label in '\(languages.standard.tag)'")
      return nil
    }
    let isJudged = sheet.judge(row, "label")
    return isPlain && isJudged ? FormQuestion(id: id, texts: texts, place: row.place) : nil
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
