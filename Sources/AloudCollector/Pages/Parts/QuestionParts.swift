import AloudDefinition
import AloudMarkup
import AloudModel
import AloudPapers

extension Part {
  /// The items of one scale, each with its options in the order of the definition.
  ///
  /// What the scale measures is not said: it would tell people what to answer.
  static func scale(_ scale: Scale, number: Int, of last: Int, _ plan: SurveyPlan) -> Part {
    let part = plan.words.part.replacing("{part}", with: "\(number)")
      .replacing("{parts}", with: "\(last)")
    let questions = scale.items.map { item in
      let options = plan.survey.responses(to: item, in: scale).options.map {
        Choice(value: "\($0.value)", label: $0.label)
      }
      return question(
        "item.\(item.id)", item.text, options, refusal: plan.words.preferNotToAnswer,
        plan)
    }
    return Part(
      name: "scale", title: scale.heading.map(plan.text) ?? part,
      titleTags: scale.heading.map(plan.tags.attributes) ?? .empty, body: questions.joined())
  }

  /// What a person may say about their place in the school; nothing where nothing is asked.
  static func aboutYou(_ plan: SurveyPlan) -> Part? {
    guard !plan.breakdowns.isEmpty else { return nil }
    var body: HTML = "<p>\(plan.words.aboutYouReason)</p>\n"
    for line in plan.notice.notes(on: .groups) { body += "<p>\(line)</p>\n" }
    for breakdown in plan.breakdowns {
      let options = breakdown.groups.map {
        Choice(value: $0.id.text, label: $0.label)
      }
      body += question(
        "group.\(breakdown.id)", breakdown.text, options,
        refusal: plan.words.preferNotToSay, plan)
    }
    return Part(name: "about", title: plan.words.aboutYou, body: body)
  }

  /// One radio button.
  private struct Choice {
    let value: String
    let label: LocalizedText
  }

  /// Nothing is chosen at first; the last choice, behind "or", takes an answer back.
  private static func question(
    _ name: String, _ text: LocalizedText, _ options: [Choice], refusal: String, _ plan: SurveyPlan
  ) -> HTML {
    let tags = plan.tags
    let outer = tags.language(of: text)
    let rows = options.map { row(name, $0.value, tags.own($0.label, inside: outer)) }.joined()
    return """
      <fieldset\(tags.attributes(text))><legend>\(plan.text(text))</legend>\(rows)\
      <p\(tags.attributes(tags.ours, inside: outer))>\(plan.words.or)</p>\
      \(row(name, "", tags.ours(refusal, inside: outer)))</fieldset>

      """
  }

  /// Names and values are identifiers and numbers, which need no quotes; there are 180 rows on a page.
  private static func row(_ name: String, _ value: String, _ label: HTML) -> HTML {
    let value: HTML = value.isEmpty ? "\"\"" : "\(value)"
    return "<label><input type=radio name=\(name) value=\(value)>\(label)</label>"
  }
}
