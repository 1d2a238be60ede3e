package import AloudModel

/// A definition shipped with the program, to be filled in for one school.
package struct SurveyTemplate: Hashable, Sendable {
  package let text: String

  /// - Parameter text: one of `Surveys/templates`.
  package init(_ text: String) { self.text = text }

  /// The languages in which every text of a template is written.
  package static let languages = WordedLanguage.allCases.map(\.language)

  /// The id of the survey that `filled` makes; nothing, when the school's name holds no letter or
  /// digit of an id.
  package func surveyID(for draft: SurveyDraft) -> Identifier<Survey>? {
    let suffix = TemplateLines(text).value("survey")?.split(separator: "-").last ?? "staff"
    return Self.schoolID(draft).flatMap { Identifier("\($0)-\(suffix)") }
  }

  /// The template with the draft in it; comments and layout stay.
  ///
  /// The result is to be read before it is used. Nothing, when `surveyID` is nothing.
  ///
  /// - Parameter questions: what is asked in place of the template's own questions.
  package func filled(with draft: SurveyDraft, asking questions: DraftedQuestions? = nil) -> String?
  {
    guard let school = Self.schoolID(draft), let survey = surveyID(for: draft) else { return nil }
    // The schema lies beside a school's definitions, and above the templates.
    var lines = TemplateLines(text.replacing("$schema=../", with: "$schema="))
    lines.mapContent { TemplateLanguages.keep(draft.languages, in: $0) }
    lines.removeParagraph(from: "# How to use it:")
    if let questions { Self.ask(questions, in: &lines) }
    Self.setHead(draft, school, survey, &lines)
    Self.setWave(draft, &lines)
    Self.setPromise(draft, &lines)
    if !draft.breakdowns.isEmpty {
      lines.removeComment(from: "# breakdowns:")
      lines.insert(BreakdownWording.block(draft.breakdowns, draft.languages), before: "waves")
    }
    return lines.text
  }

  private static func schoolID(_ draft: SurveyDraft) -> Identifier<School>? {
    Identifier(derivedFrom: draft.school, atMost: 50)
  }

  private static func setHead(
    _ draft: SurveyDraft, _ school: Identifier<School>, _ survey: Identifier<Survey>,
    _ lines: inout TemplateLines
  ) {
    lines.setValue("school", to: "{id: \(school), name: \(YAMLQuoting.quoted(draft.school))}")
    lines.setValue("survey", to: survey.text)
    if let title = draft.title {
      lines.setBlock("title", to: YAMLQuoting.block(title, draft.languages, indentation: 2))
    } else {
      let name = String(YAMLQuoting.quoted(draft.school).dropFirst().dropLast())
      lines.exchange("our school", for: name, in: "title")
      lines.exchange("nuestra escuela", for: name, in: "title")
    }
    if let goal = draft.goal {
      lines.setBlock("goal", to: YAMLQuoting.block(goal, draft.languages, indentation: 2))
    } else {
      lines.replace("goal", with: [])
    }
    lines.setValue("languages", to: "[\(draft.languages.map(\.tag).joined(separator: ", "))]")
    lines.setValue("timezone", to: draft.timezone)
    lines.replace(
      "outside_contact",
      with: [
        "outside_contact: \(YAMLQuoting.quoted(draft.outsideContact))"
          + " # somebody outside the school whom staff can call"
      ] + place(draft) + pages(draft))
  }

  private static func place(_ draft: SurveyDraft) -> [String] {
    draft.whereToAnswer.map { ["where:"] + YAMLQuoting.block($0, draft.languages, indentation: 2) }
      ?? []
  }

  /// The line that says what stands in for the words Aloud does not have.
  private static func pages(_ draft: SurveyDraft) -> [String] {
    guard !draft.unworded.isEmpty else { return [] }
    let language = draft.languages.first { !draft.unworded.contains($0) } ?? .english
    let tags = draft.unworded.map(\.tag).joined(separator: ", ")
    return ["pages: \(language.tag) # Aloud's own sentences, which it does not have in \(tags)"]
  }

  private static func setWave(_ draft: SurveyDraft, _ lines: inout TemplateLines) {
    let isCheck = lines.value("survey")?.hasSuffix("-check") == true
    lines.setScalar("id", in: "waves", to: draft.waveStem + (isCheck ? "-check" : ""))
    lines.setScalar("opens", in: "waves", to: written(draft.opens, plain: 0))
    lines.setScalar("closes", in: "waves", to: written(draft.closes, plain: 1440))
    lines.setScalar("invited", in: "waves", to: String(draft.staff))
  }

  private static func setPromise(_ draft: SurveyDraft, _ lines: inout TemplateLines) {
    let channels = draft.channels.map(\.rawValue).joined(separator: ", ")
    lines.setLine("channels", in: "promise", to: "[\(channels)]")
    if let role = draft.keyHolderRole {
      lines.setLine("role", in: "promise", to: YAMLQuoting.flow(role, draft.languages))
    }
  }

  private static func ask(_ questions: DraftedQuestions, in lines: inout TemplateLines) {
    lines.removeComment(from: "# Aloud:")
    lines.replace("response_scales", with: questions.responseScales)
    lines.replace(
      "scales",
      with: questions.scales + (questions.comments.isEmpty ? [] : [""] + questions.comments))
    if !questions.comments.isEmpty { lines.setLine("comments", in: "promise", to: "themes") }
  }

  /// Without a time where the day's start or end says the same.
  private static func written(_ moment: LocalMoment, plain minute: Int) -> String {
    moment.minuteOfDay == minute ? moment.day.description : moment.description
  }
}

/// The questions of a definition, as lines of YAML.
package struct DraftedQuestions: Hashable, Sendable {
  let responseScales: [String]
  let scales: [String]
  /// Empty when none is asked.
  let comments: [String]
}
