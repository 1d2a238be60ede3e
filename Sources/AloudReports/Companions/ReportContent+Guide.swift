import AloudModel

/// `discussion-guide`: forty-five minutes of a leadership team, from a guess to a plan.
extension ReportContent {
  /// Nothing where the survey has no figures to talk about.
  var guide: Report? {
    guard newest.coverage != nil, !findings.changes.isEmpty else { return nil }
    return Report(
      title: wording.guideTitle, opening: Prose(wording.guideOpening), language: wording.language,
      sections: guideSections, footer: footer)
  }

  private var guideSections: [ReportSection] {
    let choice = TeamChoice(findings)
    let scales = findings.changes.map { text($0.scale.title) }
    let talk = choice.talkFirst.isEmpty ? choice.keep.prefix(1) : choice.talkFirst[...]
    let topics = talk.map { pick in
      (title: text(pick.scale.title), question: wording.question(ScaleTopic(pick.scale)))
    }
    let first = topics.isEmpty ? Array(scales.prefix(1)) : topics.map(\.title)
    return [
      section("before", wording.guideBefore, wording.guideBeforeSteps, rules: wording.guideRules),
      section("predict", wording.guidePredict, wording.guidePredictSteps(scales)),
      section("look", wording.guideLook, wording.guideLookSteps(first)),
      isCheck
        ? section("decide", wording.guideDecide, wording.guideDecideSteps(topics))
        : section("choose", wording.guideChoose, wording.guideChooseSteps(topics)),
      section(
        "plan", wording.guidePlan, wording.guidePlanSteps(before: choiceDay),
        ending: [.footer(footer)]),
    ]
  }

  private func section(
    _ id: String, _ heading: String, _ steps: [Prose], rules: [Prose] = [],
    ending: [ReportBlock] = []
  ) -> ReportSection {
    ReportSection(
      id: id, heading: heading,
      blocks: [.steps(steps)] + (rules.isEmpty ? [] : [.list(rules)]) + ending)
  }
}
