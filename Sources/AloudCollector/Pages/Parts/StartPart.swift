import AloudDefinition
import AloudMarkup
import AloudModel

extension Part {
  /// What it is for, how long it takes, who sees what, and what cannot be promised.
  static func start(_ plan: SurveyPlan) -> Part {
    var body: HTML = "<p class=\"goal\">\(plan.words.goal) \(plan.text(plan.survey.goal))</p>\n"
    body += "<p class=\"lead\">\(plan.words.lead)</p>\n\(facts(plan))"
    body += NoticeTable(notice: plan.notice).html
    body += limits(plan.notice)
    body += changes(plan)
    return Part(name: "start", title: plan.words.start, body: body)
  }

  private static func facts(_ plan: SurveyPlan) -> HTML {
    let words = plan.words
    let way: String =
      switch plan.setting {
      case .station: words.station
      case .file: words.fileWay
      case .web, .preview: plan.asksCode ? words.webWay : words.linkIsOpen
      }
    return list(
      plan.notice.lines(on: .time).prefix(1) + [way, words.open(plan.wave.closes)])
  }

  private static func limits(_ notice: StaffNotice) -> HTML {
    guard let section = notice.sections.first(where: { $0.topic == .limits }) else { return .empty }
    return "<details><summary>\(section.title)</summary>\(list(section.lines))</details>\n"
  }

  /// Only what the settings themselves tell: a promise is never loosened, and a key serves once.
  private static func changes(_ plan: SurveyPlan) -> HTML {
    guard let previous = plan.previous else { return .empty }
    let words = plan.words
    let lines = [
      words.lastTime(previous.closes), words.promisesKept, words.newKey,
      words.questionsNow(plan.questionCount(of: plan.wave), plan.questionCount(of: previous)),
    ]
    return "<details><summary>\(words.changed)</summary>\(list(lines))</details>\n"
  }

  static func list(_ lines: [String]) -> HTML {
    "<ul>\(lines.map { "<li>\($0)</li>" as HTML }.joined())</ul>\n"
  }
}
