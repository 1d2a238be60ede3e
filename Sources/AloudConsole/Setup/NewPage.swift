import AloudDefinition
import AloudDesk
import AloudMarkup
import AloudModel

/// The first questions of a new survey; the file is there when they are answered.
struct NewPage {
  let now: Instant
  /// The folder, whose name is often the school's.
  let folder: String
  let language: DeskLanguage
  var school = ""
  var template = ShippedTemplate.full.rawValue
  var languages: String
  var zone: String
  var errors: [String: String] = [:]

  init(offering now: Instant, _ folder: String, _ language: DeskLanguage) {
    (self.now, self.folder, self.language) = (now, folder, language)
    languages = language.rawValue
    zone = ZoneClock.here ?? "America/Chicago"
  }

  var page: DeskPage {
    let words = language.setup
    let form = form
    return DeskPage(
      title: words.newTitle, outcome: form.isMistaken ? .mistaken : .fine,
      trail: [DeskLink(language.frame.desk, DeskPath())],
      content: """
        \(form.summary(language.frame))<h1>\(words.newTitle)</h1>
        <p>\(words.newNote)</p>
        \(form.html(language.frame))
        <p><a href="\(DeskPlace.newForm.path.text)">\(language.form.offer)</a></p>

        """, command: "aloud new .")
  }

  private var form: FormContent {
    let words = language.setup
    var fields = [
      FormField("school", words.school, value: school),
      FormField(
        "template", words.template, value: template,
        kind: .choice(
          ShippedTemplate.allCases.map {
            let told = words.templates($0)
            return FormField.Choice(value: $0.rawValue, label: told.label, note: told.note)
          })),
      FormField(
        "languages", words.languages, value: languages,
        kind: .choice(
          Self.choices.map {
            FormField.Choice(value: Self.value($0), label: words.languageNames($0))
          })),
      FormField("zone", words.zone, hint: words.zoneHint, value: zone),
    ]
    for place in fields.indices { fields[place].error = errors[fields[place].name] }
    return FormContent(fields: fields, path: DeskPath("new"), button: language.frame.goOn)
  }

  /// Each language alone, then every two, in either order.
  private static let choices: [[DeskLanguage]] =
    DeskLanguage.allCases.map { [$0] }
    + DeskLanguage.allCases.flatMap { first in
      DeskLanguage.allCases.filter { $0 != first }.map { [first, $0] }
    }

  /// Without commas, which part what is chosen.
  private static func value(_ choice: [DeskLanguage]) -> String {
    choice.map(\.rawValue).joined(separator: "-")
  }

  /// Writes the definition, in which what was not asked yet is empty, so that nobody overlooks it.
  func found(_ form: Filled, in workspace: Workspace) throws(Refusal) -> DeskAnswer {
    var page = self
    (page.school, page.template) = (form["school"], form["template"])
    (page.languages, page.zone) = (form["languages"], form["zone"])
    let words = language.setup
    let tags = page.languages.split(separator: "-").compactMap { Language(String($0)) }
    if Identifier<School>(derivedFrom: page.school) == nil {
      page.errors["school"] = words.noSchool
    }
    if !Self.choices.map(Self.value).contains(page.languages) {
      page.errors["languages"] = words.choose
    }
    let template = ShippedTemplate(rawValue: page.template)
    if template == nil { page.errors["template"] = words.choose }
    guard let today = ZoneClock(zone: page.zone)?.day(of: now) else {
      page.errors["zone"] = words.noZone
      return .page(page.page)
    }
    guard page.errors.isEmpty, let template else { return .page(page.page) }
    let draft = Self.draft(school: page.school, title: nil, today, tags, zone: page.zone)
    guard let id = template.template.surveyID(for: draft),
      let text = template.template.filled(with: draft)
    else { return .page(page.page) }
    let founding = Founding(workspace: workspace, survey: id)
    guard !workspaceHas(founding) else {
      page.errors["school"] = words.isThere
      return .page(page.page)
    }
    _ = try founding.write(Array(text.utf8))
    return .redirection(DeskPlace.survey(id, .setup(.goal)).path)
  }

  /// Nothing is written over.
  private func workspaceHas(_ founding: Founding) -> Bool { (try? founding.requireNew()) == nil }

  /// Two weeks ahead, so that there is time to print slips, until the second Friday.
  static func draft(
    school: String, title: [Language: String]?, _ today: CalendarDay, _ languages: [Language],
    zone: String
  ) -> SurveyDraft {
    let monday = today.adding(days: 14 + (8 - today.weekday) % 7) ?? today
    let friday = monday.adding(days: 7 + (12 - monday.weekday) % 7) ?? monday
    guard let closes = LocalMoment(day: friday, minuteOfDay: 17 * 60) else {
      preconditionFailure("a day has a seventeenth hour")
    }
    return SurveyDraft(
      school: school, title: title, staff: 0, opens: LocalMoment.startOfDay(monday), closes: closes,
      channels: [.slips, .file], outsideContact: "", languages: languages, timezone: zone)
  }
}
