import AloudDefinition
import AloudDesk
import AloudMarkup
import AloudModel

/// One short question about a survey, whose answer is saved into the definition itself.
struct SetupPage {
  let desk: SurveyDesk
  let step: SetupStep
  /// What was typed and could not be saved, by field.
  var typed: [String: String] = [:]
  var errors: [String: String] = [:]
  var isOvertaken = false

  init(_ desk: SurveyDesk, _ step: SetupStep) { (self.desk, self.step) = (desk, step) }

  private var words: SetupWords { desk.language.setup }

  var page: DeskPage {
    guard desk.editor != nil else { return TextPage(desk).page }
    let form = form
    let told = words.step(step)
    return DeskPage(
      title: told.title, outcome: form.isMistaken || isOvertaken ? .mistaken : .fine,
      trail: desk.trail,
      content: """
        \(isOvertaken ? desk.overtaken : .empty)\(form.summary(desk.language.frame))\
        <p class="caption">\(words.place(place, SetupStep.allCases.count + 1))</p>
        <h1>\(told.title)</h1>
        <p>\(told.why)</p>
        \(desk.frozenNote)\(form.html(desk.language.frame))
        """, command: desk.checkCommand)
  }

  private var place: Int { (SetupStep.allCases.firstIndex(of: step) ?? 0) + 1 }

  private var form: FormContent {
    var fields = SetupFields(desk: desk, step: step).all
    for place in fields.indices {
      let name = fields[place].name
      if let value = typed[name] { fields[place].value = value }
      fields[place].error = errors[name]
    }
    return FormContent(
      fields: fields, path: desk.path(.setup(step)), button: desk.language.frame.goOn,
      hidden: [("read", desk.fingerprint)],
      back: step.before.map { desk.path(.setup($0)) } ?? DeskPath())
  }

  /// Saves what was answered and goes on; or says what is wrong, with everything as it was typed.
  func save(_ form: Filled) throws(Refusal) -> DeskAnswer {
    var page = self
    for field in SetupFields(desk: desk, step: step).all {
      page.typed[field.name] = field.typed(in: form)
    }
    let edits = SetupEdits(desk: desk, step: step, typed: page.typed)
    page.errors = edits.errors
    guard page.errors.isEmpty else { return .page(page.page) }
    guard let bytes = edits.bytes else { return .page(TextPage(desk).page) }
    guard try desk.write(bytes, asRead: form["read"]) else {
      page.isOvertaken = true
      return .page(page.page)
    }
    return .redirection(desk.path(step.next))
  }
}

extension FormField {
  /// What a form brings for this field, as it is kept.
  func typed(in form: Filled) -> String {
    switch kind {
    case .ticks(let choices):
      choices.filter { form.has("\(name)-\($0.value)") }.map(\.value).joined(separator: ",")
    case .text, .number, .day, .time, .area, .choice, .upload: form[name]
    case .file: form.text(name)
    }
  }
}

extension SurveyDesk {
  var trail: [DeskLink] { [DeskLink(language.frame.desk, DeskPath())] }

  /// That the file is not as it was read.
  var overtaken: HTML {
    let words = language.school
    return """
      <div class="problem" role="alert"><h2>\(words.changedMeanwhile)</h2><p>\(words.changedNote)</p></div>

      """
  }

  /// That a wave is frozen, where one is.
  var frozenNote: HTML {
    let running = (try? FrozenEdits.running(id, workspace)) ?? []
    return running.isEmpty ? .empty : "<p class=\"lead\">\(language.school.frozen)</p>\n"
  }
}
