import AloudDiagnostics
import AloudModel

/// Conditions and limits of questions.
extension FormReader {
  /// Everybody is asked everything, so that nobody's way through the questions tells who they are.
  ///
  /// A condition on nothing but the wish to take part goes, since nobody has to answer here. Where the
  /// rest is left out, a limit of the answer or an answer filled in goes without its question.
  mutating func refuseLogic(_ row: FormRow) -> Bool {
    var isPlain = true
    for (name, cell) in row.filled where FormColumn.logic.contains(name) {
      let column = sheet.head.written(name)
      if name == "relevant", ConsentQuestion.isCondition(cell.text, of: consents) {
        sheet.leave(
          .formConsentCondition(column), at: cell.place,
          help: "nothing to do: nobody has to answer here")
      } else if sheet.unfit == .leftOut, FormColumn.limiting.contains(name) {
        sheet.leave(
          .formLimit(column), at: cell.place,
          help: "nothing to do, if the question can be asked without it")
      } else {
        isPlain = false
        sheet.refuse(
          .formLogic(column), at: cell.place,
          help: "empty the cell: everybody is asked the same questions, in any case")
      }
    }
    return isPlain
  }

  /// Whether a question asks for consent alone, and is left out.
  mutating func leaveConsent(
    _ row: FormRow, _ list: String, at place: SourceRange, _ lists: inout ChoiceLists
  ) -> Bool {
    let name = row["name"]?.text ?? ""
    let yes = lists.yesNames(of: list)
    guard !yes.isEmpty, !ordered.contains(name),
      ConsentQuestion.isOne(row.texts("label", languages).values, named: name)
    else { return false }
    lists.mention(list)
    consents[name] = yes
    sheet.leave(
      .formConsent(name), at: place,
      help: "nothing to do: nobody has to answer here; if it is to be scored, add --ordered \(name)"
    )
    return true
  }
}

extension Diagnostic.Message {
  static func formConsent(_ name: String) -> Self {
    Self(id: "form-consent", text: "'\(name)' asks whether somebody takes part: left out")
  }

  static func formConsentCondition(_ column: String) -> Self {
    Self(
      id: "form-consent",
      text:
        "'\(column)' asks for nothing but the wish to take part, and everybody is asked: left out")
  }

  static func formWho(_ name: String) -> Self {
    Self(id: "form-who", text: "'\(name)' asks who somebody is: left out")
  }

  static func formLimit(_ column: String) -> Self {
    Self(id: "form-limit", text: "'\(column)' is left out, and its question is asked without it")
  }
}
