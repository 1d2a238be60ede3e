import AloudDesk
import AloudDisclosure
import AloudModel
import AloudReports
import AloudWords
import ArgumentParser

struct CycleStartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: "Begin a cycle: choose a scale, say what will be tried, by whom, until when.",
    discussion: """
      Asks one thing at a time; what the newest report suggests stands in brackets. Every answer \
      can be given as a flag; with --no-input nothing is asked, and --try is needed. Write roles, \
      never names: the record is read by everybody who reads the report.

        aloud cycle start --no-input --scale policies \\
          --try "Two teachers draft each new rule with the principal"
      """)

  @OptionGroup var plan: CycleOptions

  @Flag(help: "Ask nothing.")
  var noInput = false

  @Flag(help: "Show the record as it would be, and write nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let choice = try options.choice()
    let keeping = CycleRecordKeeping(workspace: choice.workspace, survey: choice.survey)
    let planning = try CyclePlanning(history: keeping.history(), now: SystemClock.now())
    let before = try keeping.cycles()
    // A cycle that is running is said before anything is asked.
    if let other = before.running { _ = try keeping.keep(.stillRunning(other)) }
    let interview = Interview(noInput || !Console.isTerminal ? .silent : .asking)
    let questions = CycleInterview(
      interview: interview, options: plan, planning: planning)
    let plan = try interview.conversation { try questions.plan() }
    let talk = CycleTalk(planning: planning, cycles: before)
    for doubt in planning.doubts(on: plan) {
      Console.say("warning: \(Console.words.words(of: doubt))")
    }
    let step = before.starting(plan)
    if dryRun, case .taken(let cycles) = step {
      try Console.show(bytes: cycles.bytes)
      return Console.say("Nothing was written.")
    }
    CycleTalk.say(renewed: try keeping.keep(step).renewed)
    try Console.show(keeping.path)
    for line in talk.started(plan) { Console.say(line) }
  }
}
