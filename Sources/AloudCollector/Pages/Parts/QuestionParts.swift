import AloudDefinition
import AloudMarkup
import AloudModel

extension Part {
  /// The items of one scale, each with its options in the order of the definition.
  ///
  /// What the scale measures is not said: it would tell people what to answer.
  static func scale(_ scale: Scale, number: Int, of last: Int, _ plan: SurveyPlan) -> Part {
    let part = plan.words.part.replacing("{part}", with: "\(number)")
      .replacing("{parts}", with: "\(last)")
    let questions = scale.items.map { item in
      let options = plan.survey.responses(to: item, in: scale).options.map {
        Choice(value: "\($0.value)", label: plan.text($0.label))
      }
      return question(
        "item.\(item.id)", plan.text(item.text), options, refusal: plan.words.preferNotToAnswer,
        plan)
    }
    return Part(
      name: "scale", title: scale.heading.map(plan.text) ?? part, body: questions.joined())
  }

  /// What a person may say about their place in the school; nothing where nothing is asked.
  static func aboutYou(_ plan: SurveyPlan) -> Part? {
    guard !plan.survey.breakdowns.isEmpty else { return nil }
    var body: HTML = "<p>\(plan.words.aboutYouReason)</p>\n"
    for line in plan.notice.notes(on: .groups) { body += "<p>\(line)</p>\n" }
    for breakdown in plan.survey.breakdowns {
      let options = breakdown.groups.map { Choice(value: $0.id.text, label: plan.text($0.label)) }
      body += question(
        "group.\(breakdown.id)", plan.text(breakdown.text), options,
        refusal: plan.words.preferNotToSay, plan)
    }
    return Part(name: "about", title: plan.words.aboutYou, body: body)
  }

  /// One radio button.
  private struct Choice {
    let value: String
    let label: String
  }

  /// Nothing is chosen at first; the last choice, behind "or", takes an answer back.
  private static func question(
    _ name: String, _ text: String, _ options: [Choice], refusal: String, _ plan: SurveyPlan
  ) -> HTML {
    let rows = options.map { row(name, $0) }.joined()
    return """
      <fieldset><legend>\(text)</legend>\(rows)<p>\(plan.words.or)</p>\
      \(row(name, Choice(value: "", label: refusal)))</fieldset>

      """
  }

  /// Names and values are identifiers and numbers, which need no quotes; there are 180 rows on a page.
  private static func row(_ name: String, _ choice: Choice) -> HTML {
    let value: HTML = choice.value.isEmpty ? "\"\"" : "\(choice.value)"
    return "<label><input type=radio name=\(name) value=\(value)>\(choice.label)</label>"
  }
}
