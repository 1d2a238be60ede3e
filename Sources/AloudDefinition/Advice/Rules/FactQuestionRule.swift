import AloudDiagnostics
import AloudModel

/// An item is answered by a degree, and not by what somebody is.
///
/// "Which school do you work at?" has no safer answer, and neither has "Are you a teacher?": a score
/// of them means nothing, and beside other answers they point at single people. A breakdown asks such
/// things in broad groups.
struct FactQuestionRule: AdviceRule {
  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    for scale in survey.scales {
      for item in scale.items {
        let options = survey.survey.responses(to: item.item, in: scale.scale).options
        for text in item.question.texts where Self.isFact(text, options) {
          advisor.warn(
            .factQuestion(text.owner), at: text.place,
            help: "ask it under 'breakdowns', where answers are groups, or leave it out")
          break
        }
      }
    }
  }

  private static func isFact(_ text: WrittenText, _ options: [ResponseOption]) -> Bool {
    guard NominalList.mayAsk(text.words.first?.text ?? "") else { return false }
    let labels = options.map { $0.label.text(in: text.language) }
    if NominalList.isYesNo(labels) { return NominalList.asksForFact(text.text) }
    return NominalList.asksForKind(text.text)
      && ScaleDirection.of(labels, in: text.language) == .unknown
  }
}

extension Diagnostic.Message {
  static func factQuestion(_ owner: String) -> Self {
    Self(
      id: "fact-question",
      text: "\(owner) asks for a fact about a person, which has no safer answer")
  }
}
