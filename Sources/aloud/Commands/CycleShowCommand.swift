import AloudDesk
import AloudModel
import AloudReports
import ArgumentParser

struct CycleShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show every cycle and what the questions show.")

  @Flag(help: "Print the record as JSON.")
  var json = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let choice = try options.choice()
    let keeping = CycleRecordKeeping(workspace: choice.workspace, survey: choice.survey)
    let cycles = try keeping.cycles()
    let readings = cycles.cycles.isEmpty ? [] : try keeping.history().readings(of: cycles)
    guard !json else {
      let page = CycleJSON(of: choice.survey, readings)
      return try Console.show(bytes: CanonicalJSON.bytes(of: page))
    }
    guard !readings.isEmpty else {
      Console.say("No cycle of \(choice.survey) is recorded.")
      return NextTalk.say(.cycleStart)
    }
    for reading in readings { try Console.show(CycleTalk.page(of: reading)) }
    NextTalk.say(cycles.running.map { .cycleReview(on: $0.plan.reviewOn) } ?? .cycleStart)
  }
}
