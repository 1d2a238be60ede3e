import AloudDefinition
import AloudDesk
import AloudDiagnostics
import AloudExchange
import AloudHTTP
import AloudMarkup
import AloudModel

/// A new survey from the form of another tool: its file is dropped, and read as `new --from` does.
struct NewFormPage {
  let now: Instant
  let language: DeskLanguage
  var typed: [String: String] = [:]
  var errors: [String: String] = [:]
  /// What is wrong in the sheets.
  var reports: [DiagnosticReport] = []

  init(at now: Instant, _ language: DeskLanguage) { (self.now, self.language) = (now, language) }

  private var words: FormWords { language.form }

  var page: DeskPage {
    let form = form
    return DeskPage(
      title: words.title, outcome: form.isMistaken || !reports.isEmpty ? .mistaken : .fine,
      trail: [
        DeskLink(language.frame.desk, DeskPath()),
        DeskLink(language.setup.newTitle, DeskPath("new")),
      ],
      content: """
        \(form.summary(language.frame))\(told)<h1>\(words.title)</h1>
        <p>\(words.note)</p>
        \(form.html(language.frame))
        """, command: "aloud new . --from form.xlsx")
  }

  /// Everything that is wrong, with the line of the sheet.
  private var told: HTML {
    let found = reports.flatMap { report in
      report.diagnostics.map { (name: report.source.name, diagnostic: $0) }
    }
    guard !found.isEmpty else { return .empty }
    let lines = found.map { name, diagnostic -> HTML in
      let help = diagnostic.help.map { "<br>\($0)" as HTML } ?? .empty
      return """
        <li><span lang="en">\(name), \(language.school.line(diagnostic.place.start.line)): \
        \(diagnostic.message.text)\(help)</span></li>
        """
    }.joined()
    return """
      <div class="problem" role="alert"><h2>\(words.notTaken)</h2>\
      <p>\(language.school.inEnglish)</p><ul>\(lines)</ul></div>

      """
  }

  private var form: FormContent {
    let setup = language.setup
    var fields = [
      FormField("school", setup.school),
      FormField("survey", words.file, hint: words.fileHint, kind: .upload),
      FormField("choices", words.choices, hint: words.choicesHint, kind: .upload, isOptional: true),
      FormField("settings", words.settings, kind: .upload, isOptional: true),
      FormField(
        "rest", words.rest,
        kind: .ticks([FormField.Choice(value: "out", label: words.leaveOut)])),
      FormField(
        "zone", setup.zone, hint: setup.zoneHint, value: ZoneClock.here ?? "America/Chicago"),
    ]
    for place in fields.indices {
      if let value = typed[fields[place].name] { fields[place].value = value }
      fields[place].error = errors[fields[place].name]
    }
    return FormContent(
      fields: fields, path: DeskPlace.newForm.path, button: language.frame.goOn,
      back: DeskPath("new"))
  }

  func found(_ form: Filled, in workspace: Workspace) throws(Refusal) -> DeskAnswer {
    var page = self
    for name in ["school", "zone"] { page.typed[name] = form[name] }
    page.typed["rest"] = form.has("rest-out") ? "out" : ""
    if Identifier<School>(derivedFrom: form["school"]) == nil {
      page.errors["school"] = language.setup.noSchool
    }
    // The form holds its files until this returns.
    defer { withExtendedLifetime(form) {} }
    let other = form.file("survey").map {
      OtherForm(XLSForm.File(name: words.file, bytes: $0.bytes))
    }
    let choices = form.file("choices")?.bytes
    switch other?.kind {
    case nil: page.errors["survey"] = words.noFile
    case .sheet: if choices == nil { page.errors["choices"] = words.noChoices }
    case .workbook, .dictionary, .structure:
      if choices != nil { page.errors["choices"] = words.ownChoices }
    }
    guard let today = ZoneClock(zone: form["zone"])?.day(of: now) else {
      page.errors["zone"] = language.setup.noZone
      return .page(page.page)
    }
    guard page.errors.isEmpty, let other else { return .page(page.page) }
    var wishes = XLSForm.Wishes()
    wishes.unfit = form.has("rest-out") ? .leftOut : .refused
    let parsed = other.read(
      choices: choices.map { XLSForm.File(name: words.choices, bytes: $0) },
      settings: form.file("settings").map {
        XLSForm.File(name: words.settings, bytes: $0.bytes)
      }, wishes)
    guard let read = parsed.form else {
      page.reports = parsed.reports
      return .page(page.page)
    }
    return try page.found(read, today, in: workspace)
  }

  private mutating func found(
    _ form: ImportedForm, _ today: CalendarDay, in workspace: Workspace
  ) throws(Refusal) -> DeskAnswer {
    let template = ShippedTemplate.short.template
    let school = typed["school"] ?? ""
    let first = form.languages[0]
    let isOurs = SurveyTemplate.languages.contains(first)
    let draft = NewPage.draft(
      school: school,
      title: form.title?[first] != nil ? form.title : (isOurs ? nil : [first: school]), today,
      form.languages, zone: typed["zone"] ?? "")
    guard let id = template.surveyID(for: draft),
      let text = template.filled(with: draft, asking: form.questions(in: draft.languages))
    else { return .page(page) }
    let founding = Founding(workspace: workspace, survey: id)
    guard (try? founding.requireNew()) != nil else {
      errors["school"] = language.setup.isThere
      return .page(page)
    }
    _ = try founding.write(Array(text.utf8))
    return .redirection(DeskPlace.survey(id, .setup(.goal)).path)
  }
}
