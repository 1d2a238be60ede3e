import AloudDefinition
import AloudModel

/// Fills a template and reads the result before anybody gets it.
struct NewSurvey {
  let template: SurveyTemplate
  var questions: DraftedQuestions?

  init(template: SurveyTemplate, questions: DraftedQuestions? = nil) {
    self.template = template
    self.questions = questions
  }

  struct Made {
    let bytes: [UInt8]
    let survey: Survey
  }

  /// Nothing where the filled text could not be read.
  func survey(of draft: SurveyDraft) -> Survey? {
    template.filled(with: draft, asking: questions).flatMap {
      SurveyDefinition.read(Array($0.utf8), name: "").survey
    }
  }

  /// The definition, read without an error; its problems are shown otherwise.
  func definition(of draft: SurveyDraft) throws(CommandFailure) -> Made {
    let bytes = Array((template.filled(with: draft, asking: questions) ?? "").utf8)
    let name = template.surveyID(for: draft).map { "\($0).yaml" } ?? "the new definition"
    let parsed = SurveyDefinition.read(bytes, name: name)
    guard let survey = parsed.survey else {
      Console.say(parsed.report)
      throw CommandFailure(
        .definitionHasErrors, "the answers do not make a definition without errors",
        help: "change the answers the messages speak of; nothing was written")
    }
    return Made(bytes: bytes, survey: survey)
  }
}
