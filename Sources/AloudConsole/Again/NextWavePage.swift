import AloudBallots
import AloudDefinition
import AloudDesk
import AloudMarkup
import AloudModel
import AloudReports

/// Asks again: the next wave of a survey, on other days, with what was done since for staff to read.
struct NextWavePage {
  let desk: SurveyDesk
  let survey: Survey
  let last: Wave
  let cycles: ActionCycles
  var typed: [String: String] = [:]
  var errors: [String: String] = [:]
  /// What the definition with the wave in it would be told.
  var mistakes: HTML = .empty
  var isOvertaken = false
  /// Whether it was said that what was done looks like a name.
  var isWarned = false

  /// - Throws: where the definition has errors.
  init(_ desk: SurveyDesk) throws(Refusal) {
    self.desk = desk
    survey = try desk.source.survey()
    guard let last = survey.waves.last else {
      preconditionFailure("a survey declares a wave")
    }
    self.last = last
    cycles = try CycleRecordKeeping(workspace: desk.workspace, survey: desk.id).cycles()
  }

  var words: AgainWords { desk.language.again }

  var page: DeskPage {
    let form = form
    return DeskPage(
      title: words.title,
      outcome: form.isMistaken || isOvertaken || mistakes.text != "" || isWarned
        ? .mistaken : .fine,
      trail: desk.trail,
      content: """
        \(isOvertaken ? desk.overtaken : .empty)\(form.summary(desk.language.frame))\(warning)\
        <h1>\(words.title)</h1>
        <p>\(words.note(said(last.nextMayOpen)))</p>
        \(mistakes)\(QuestionsPage(desk).changes)\(form.html(desk.language.frame))
        """, command: "aloud wave add NAME --opens DAY --closes DAY")
  }

  private var warning: HTML {
    guard isWarned else { return .empty }
    return "<div class=\"problem\" role=\"alert\"><p>\(words.named)</p></div>\n"
  }

  func said(_ day: CalendarDay) -> String {
    CycleWording(in: desk.language.language).day(day)
  }

  var form: FormContent {
    var fields = kind + days + people + done
    for place in fields.indices {
      let name = fields[place].name
      if let value = typed[name] { fields[place].value = value }
      fields[place].error = errors[name]
    }
    return FormContent(
      fields: fields, path: desk.path(.next), button: words.add,
      hidden: [("read", desk.fingerprint)] + (isWarned ? [("warned", "yes")] : []),
      note: key, back: DeskPath())
  }

  /// A short check is offered while a cycle runs.
  private var kind: [FormField] {
    guard let plan = cycles.running?.plan,
      let scale = survey.scales.first(where: { $0.id == plan.scale })
    else { return [] }
    let title = scale.title.text(in: desk.language.language)
    return [
      FormField(
        "kind", words.kind, value: "all",
        kind: .choice([
          FormField.Choice(value: "all", label: words.all, note: words.allNote),
          FormField.Choice(value: "check", label: words.check(title), note: words.checkNote),
        ]))
    ]
  }

  private var days: [FormField] {
    let opens = firstDay
    return [
      FormField(
        "opens", desk.language.setup.opens, hint: words.opensHint(said(last.nextMayOpen)),
        value: "\(opens)", kind: .day),
      FormField(
        "closes", desk.language.setup.closes, hint: desk.language.setup.closesHint,
        value: "\(opens.adding(days: 11) ?? opens)", kind: .day),
      FormField(
        "time", desk.language.setup.time, hint: desk.language.setup.timeHint,
        value: last.closes.minuteOfDay == 1_440 ? "" : last.closes.clock, kind: .time,
        isOptional: true),
    ]
  }

  /// The first Monday on which a wave may open, two weeks ahead, so that there is time for slips.
  private var firstDay: CalendarDay {
    let today = ZoneClock(zone: survey.timezone)?.day(of: desk.now) ?? last.closes.day
    let day = max(today.adding(days: 14) ?? today, last.nextMayOpen)
    return day.adding(days: (8 - day.weekday) % 7) ?? day
  }

  var people: [FormField] {
    let invited = FormField(
      "invited", desk.language.setup.invited, hint: desk.language.setup.invitedHint,
      value: "\(last.invited)", kind: .number)
    let groups = survey.breakdowns.flatMap { breakdown in
      breakdown.groups.map { group in
        FormField(
          "count-\(breakdown.id)-\(group.id)",
          words.group(group.label.text(in: desk.language.language)),
          value: "\(last.headCount(of: group, in: breakdown))", kind: .number)
      }
    }
    return [invited] + groups
  }

  /// In every language of the survey; what the team tried stands in the first.
  private var done: [FormField] {
    survey.languages.enumerated().map { place, language in
      let name = desk.language.setup.name(of: language)
      return FormField(
        "since-\(language.tag)",
        survey.languages.count > 1 ? "\(words.since) (\(name))" : words.since,
        hint: place == 0 ? words.sinceHint : nil,
        value: place == 0 ? cycles.tried(since: last) ?? "" : "", kind: .area(2),
        language: language.tag, isOptional: true)
    }
  }

  private var key: HTML {
    survey.promise.keyHolder.key == nil ? .empty : "<p class=\"hint\">\(words.keyGoes)</p>\n"
  }
}
