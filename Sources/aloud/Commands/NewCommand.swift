import AloudDefinition
import AloudDesk
import AloudDiagnostics
import AloudDisclosure
import AloudModel
import AloudWords
import ArgumentParser

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Principal: make a survey for a school, from a few questions.",
    discussion: """
      Asks one thing at a time, with a default in brackets; < goes one question back. It writes DIR/Surveys/<survey>.yaml \
      with the schema for editors beside it, and DIR/.gitignore. Nothing is written over. Every \
      answer can be given as a flag; with all of them, or --no-input, nothing is asked, and \
      --school, --staff and --outside-contact are needed. Groups are proposed only where they \
      could be shown if 70 % answer. --from takes the questions of another tool's form instead of a \
      template: an XLSForm (KoboToolbox, ODK, SurveyCTO), REDCap's data dictionary, LimeSurvey's \
      structure.

        aloud new fernhill
        aloud new . --no-input --school "Fernhill School" --staff 42 \\
          --outside-contact "District counsellor, 555 0142"
        aloud new fernhill --from form.xlsx
      """)

  @Argument(help: "The folder for the survey; it is made when it is not there.")
  var dir: String

  @OptionGroup var options: NewOptions

  @Flag(help: "Print the definition and write nothing.")
  var dryRun = false

  @Flag(help: "Tell problems, and what became of a form, as JSON, one object a line.")
  var json = false

  func run() throws {
    let interview = Interview(!Console.isTerminal ? .silent : .asking)
    let parsed = try FormSource(options).form()
    let form = parsed?.form
    if let told = parsed?.told { say(told) }
    let made = try interview.conversation {
      try answers(interview, form)
    }
    try make(made.new, of: made.draft)
  }

  /// What somebody wants, asked where no flag says it.
  private func answers(
    _ interview: Interview, _ form: ImportedForm?
  ) throws -> (new: NewSurvey, draft: SurveyDraft) {
    let template = try template(interview, isImported: form != nil)
    let draft = try DraftInterview(
      interview: interview, options: options, folder: folderName,
      offered: form?.languages ?? SurveyTemplate.languages, now: SystemClock.now()
    ).draft(title: form?.title)
    let new = NewSurvey(template: template, questions: form?.questions(in: draft.languages))
    let groups = try GroupInterview(interview: interview, draft: draft) { new.survey(of: $0) }
      .breakdowns(given: options.breakdown)
    return (new, draft.asking(for: groups))
  }

  private func say(_ account: FormAccount) {
    guard !Invocation.current.wantsJSON else { return Console.say(AccountJSON.line(for: account)) }
    for line in account.lines { Console.say(line) }
  }

  /// What is not asked in a form is taken from the short survey.
  private func template(
    _ interview: Interview, isImported: Bool
  ) throws -> SurveyTemplate {
    guard isImported else {
      return try interview.answer(SurveyQuestions.template, given: options.template).template
    }
    guard options.template == nil else {
      throw CommandFailure(
        .usage, "--template and --from are given", help: "choose one source of questions")
    }
    return ShippedTemplate.short.template
  }

  private func make(_ new: NewSurvey, of draft: SurveyDraft) throws {
    let made = try new.definition(of: draft)
    let founding = Founding(workspace: Workspace(folder), survey: made.survey.id)
    try founding.requireNew()
    guard !dryRun else {
      try Console.show(bytes: made.bytes)
      Console.say("Not written: \(founding.path)")
      return
    }
    let kept = try founding.write(made.bytes)
    try Console.show(founding.path)
    for line in NewSurveyTalk(draft: draft, survey: made.survey, kept: kept).lines {
      Console.say(line)
    }
    let inside = Workspace(".").definition(of: made.survey.id)
    NextTalk.say(
      .check, with: StepWords(folder: ShellWord(folder), definition: ShellWord(inside)))
  }

  private var folder: String {
    let content = dir.reversed().drop { $0 == "/" }.reversed()
    return content.isEmpty ? (dir.isEmpty ? "." : "/") : String(content)
  }

  /// Nothing to take a name from where the folder is this one or the one above.
  private var folderName: String {
    let name = dir.split(separator: "/").last.map(String.init) ?? ""
    return name.allSatisfy { $0 == "." } ? "" : name
  }
}
