import AloudDefinition
import AloudDiagnostics
import AloudDisclosure
import AloudModel
import ArgumentParser

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Principal: make a survey for a school, from a few questions.",
    discussion: """
      Asks one thing at a time, with a default in brackets, and writes DIR/Surveys/<survey>.yaml \
      with the schema for editors beside it, and DIR/.gitignore. Nothing is written over. Every \
      answer can be given as a flag; with all of them, or --no-input, nothing is asked, and \
      --school, --staff and --outside-contact are needed. Groups are proposed only where they \
      could be shown if 70 % answer.

        aloud new fernhill
        aloud new . --no-input --school "Fernhill School" --staff 42 \\
          --outside-contact "District counsellor, 555 0142"
      """)

  @Argument(help: "The folder for the survey; it is made when it is not there.")
  var dir: String

  @OptionGroup var options: NewOptions

  @Flag(help: "Ask nothing.")
  var noInput = false

  @Flag(help: "Print the definition and write nothing.")
  var dryRun = false

  func run() throws {
    let interview = Interview(noInput || !Console.isTerminal ? .silent : .asking)
    let shipped = try interview.answer(SurveyQuestions.template, given: options.template)
    let new = NewSurvey(template: shipped.template)
    let draft = try DraftInterview(
      interview: interview, options: options, folder: folderName,
      offered: SurveyTemplate.languages, now: SystemClock.now()
    ).draft(title: nil)
    let groups = try GroupInterview(interview: interview, draft: draft) { new.survey(of: $0) }
      .breakdowns(given: options.breakdown)
    try make(new, of: draft.asking(for: groups))
  }

  private func make(_ new: NewSurvey, of draft: SurveyDraft) throws(CommandFailure) {
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
    Console.say("Next: aloud check \(founding.path)")
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
