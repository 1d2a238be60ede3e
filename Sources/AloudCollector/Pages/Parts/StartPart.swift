import AloudBallots
import AloudDefinition
import AloudMarkup
import AloudModel
import AloudPapers

extension Part {
  /// What it is for, how long it takes, who sees what, and what cannot be promised.
  static func start(_ plan: SurveyPlan) -> Part {
    let words = plan.words
    let never = words.neverSee(plan.survey.promise.count)
    var body = goal(plan)
    body += done(plan)
    body += "<p class=\"lead\"><strong>\(never)</strong> \(words.lead)</p>\n\(facts(plan))"
    body += table(plan)
    body += limits(plan)
    body += changes(plan)
    body += surveyWords(plan)
    return Part(name: "start", title: words.start, body: body)
  }

  private static func goal(_ plan: SurveyPlan) -> HTML {
    guard let goal = plan.survey.goal else { return .empty }
    return "<p class=\"goal\">\(plan.words.goal) \(plan.tags.own(goal))</p>\n"
  }

  /// What the school says it did since the last survey: people answer when answers led somewhere.
  private static func done(_ plan: SurveyPlan) -> HTML {
    guard let since = plan.wave.since else { return .empty }
    return "<p class=\"goal\">\(plan.words.since) \(plan.tags.own(since))</p>\n"
  }

  /// The six words of what was frozen, as they stand on paper; a preview has none yet.
  private static func surveyWords(_ plan: SurveyPlan) -> HTML {
    guard let manifest = plan.terms?.manifest else { return .empty }
    let words = plan.words
    let language = plan.survey.wordLanguage
    let formWords = plan.setting == .file ? " \(words.formWords)" : ""
    let compare = plan.asksCode ? words.compareWithSlip : words.compareWithPoster
    return """
      <p>\(words.surveyWords) <span class="words" lang="\(language.tag)">\
      \(manifest.words(in: language).joined(separator: " "))</span>. \(compare)\(formWords)</p>

      """
  }

  private static func facts(_ plan: SurveyPlan) -> HTML {
    let words = plan.words
    let open = plan.asksCode ? [] : [words.linkIsOpen]
    let way: [String] =
      switch plan.setting {
      case .station: [words.station] + open
      case .file: [words.fileWay]
      case .web, .preview:
        plan.savesFile ? [words.fileWay] : plan.asksCode ? [words.webWay] : open
      }
    // A file that is saved is kept.
    let kept = plan.savesFile || words.nothingKept.isEmpty ? "" : "\(words.nothingKept) "
    let time = Array(plan.notice.lines(on: .time).prefix(1))
    let until = words.open(plan.moment(plan.wave.end))
    return list(time + [until] + way + ["\(kept)\(words.leaving)"])
  }

  /// The first of its notes stands above it, the others beside the questions about groups and comments.
  private static func table(_ plan: SurveyPlan) -> HTML {
    let table = NoticeTable(
      notice: plan.notice, tags: plan.tags, toldElsewhere: [.tookPart, .groups, .comments])
    return "<details><summary>\(plan.notice.title)</summary>\n\(table.html)</details>\n"
  }

  private static func limits(_ plan: SurveyPlan) -> HTML {
    guard let section = plan.notice.sections.first(where: { $0.topic == .limits }) else {
      return .empty
    }
    return
      "<details><summary>\(section.title)</summary>\(items(section.lines.map(plan.tags.sentence)))</details>\n"
  }

  /// What the settings themselves tell: which of them became weaker, if
  /// any did, and that a key serves once.
  private static func changes(_ plan: SurveyPlan) -> HTML {
    guard let previous = plan.previous else { return .empty }
    let words = plan.words
    let lines: [HTML] =
      ["\(words.lastTime(plan.moment(previous.end)))"]
      + promises(plan) + [
        "\(words.newKey)",
        "\(words.questionsNow(plan.questionCount(of: plan.wave), plan.questionCount(of: previous)))",
      ]
    return "<details><summary>\(words.changed)</summary>\(items(lines))</details>\n"
  }

  private static func promises(_ plan: SurveyPlan) -> [HTML] {
    guard !plan.weaker.isEmpty else { return ["\(plan.words.promisesKept)"] }
    let role = plan.text(plan.survey.promise.keyHolder.role)
    return plan.weaker.map { plan.tags.sentence(plan.words.weaker($0, role)) }
  }

  static func list(_ lines: [String]) -> HTML {
    items(lines.map { HTML(escaping: $0) })
  }

  private static func items(_ lines: [HTML]) -> HTML {
    "<ul>\(lines.map { "<li>\($0)</li>" as HTML }.joined())</ul>\n"
  }
}
