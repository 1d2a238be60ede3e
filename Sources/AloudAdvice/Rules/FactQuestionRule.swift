import AloudDefinition
import AloudDiagnostics
import AloudModel

/// An item is answered by a degree, and not by what somebody is.
///
/// "Which school do you work at?" has no safer answer, and neither has "Are you a teacher?": a score
/// of them means nothing, and beside other answers they point at single people. A breakdown asks such
/// things in broad groups.
struct FactQuestionRule: AdviceRule {
  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    var known: [Key: FactQuestion.Options] = [:]
    for scale in survey.scales {
      for item in scale.items {
        let responses = survey.survey.responses(to: item.item, in: scale.scale)
        for text in item.question.texts where Self.isFact(text, responses, &known) {
          advisor.warn(
            .factQuestion(text.owner), at: text.place,
            help: "ask it under 'breakdowns', where answers are groups, or leave it out")
          break
        }
      }
    }
  }

  /// A response scale in one language.
  private struct Key: Hashable {
    let scale: Identifier<ResponseScale>
    let language: Language
  }

  private static func isFact(
    _ text: WrittenText, _ responses: ResponseScale, _ known: inout [Key: FactQuestion.Options]
  ) -> Bool {
    let key = Key(scale: responses.id, language: text.language)
    let options = known[key] ?? options(responses, text.language)
    known[key] = options
    return FactQuestion.mayBeOne(text.words.lazy.map(\.text), options)
      && FactQuestion.isOne(text.text, options)
  }

  private static func options(
    _ responses: ResponseScale, _ language: Language
  ) -> FactQuestion.Options {
    FactQuestion.options(
      responses.options.map { $0.label.text(in: language) }, in: [language])
  }
}

extension Diagnostic.Message {
  static func factQuestion(_ owner: String) -> Self {
    Self(
      id: "fact-question",
      text: "\(owner) asks for a fact about a person, which has no safer answer")
  }
}
