package import AloudDefinition
package import AloudModel

/// Fills a template and reads the result before anybody gets it.
package struct NewSurvey {
  package let template: SurveyTemplate
  package var questions: DraftedQuestions?

  package init(template: SurveyTemplate, questions: DraftedQuestions? = nil) {
    self.template = template
    self.questions = questions
  }

  /// A definition without an error, and what it says.
  package struct Made {
    package let bytes: [UInt8]
    package let survey: Survey
  }

  /// Nothing where the filled text could not be read.
  package func survey(of draft: SurveyDraft) -> Survey? {
    template.filled(with: draft, asking: questions).flatMap {
      SurveyDefinition.read(Array($0.utf8), name: "").survey
    }
  }

  /// The definition, read without an error; its problems are shown otherwise.
  package func definition(of draft: SurveyDraft) throws(Refusal) -> Made {
    let bytes = Array((template.filled(with: draft, asking: questions) ?? "").utf8)
    let name = template.surveyID(for: draft).map { "\($0).yaml" } ?? "the new definition"
    let parsed = SurveyDefinition.read(bytes, name: name)
    guard let survey = parsed.survey else { throw .definition(.answersMakeErrors(parsed.report)) }
    return Made(bytes: bytes, survey: survey)
  }
}
