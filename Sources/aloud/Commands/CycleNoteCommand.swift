import AloudDesk
import AloudModel
import AloudReports
import ArgumentParser

struct CycleNoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Write a line about the cycle that is running.",
    discussion: "Write roles, never names: the record is read by everybody who reads the report.")

  @Argument(help: "What you want to remember, in one line.")
  var text: String?

  @OptionGroup var entry: CycleEntryOptions

  func run() throws {
    let book = try entry.book()
    let line = try entry.entry(
      text, in: book, asking: CycleInterview.words("the note", "What do you want to remember?"))
    let kept = try book.keep(book.cycles.noting(line))
    try Console.show(book.keeping.path)
    if let running = kept.running {
      let count = running.notes.count
      Console.say("\(running.id) has \(count == 1 ? "1 note" : "\(count) notes").")
      NextTalk.say(.cycleReview(on: running.plan.reviewOn))
    }
  }
}

struct CycleReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Look again: say what happened, and read what the questions show.",
    discussion: """
      Ends the cycle. What the questions show comes from releases alone, in the words of the \
      report; it says what moved, never why.
      """)

  @Option(help: "What happened, in your own words: one line.")
  var happened: String?

  @OptionGroup var entry: CycleEntryOptions

  func run() throws {
    let book = try entry.book()
    let line = try entry.entry(
      happened, in: book, asking: CycleInterview.words("--happened", "What happened?"))
    let kept = try book.keep(book.cycles.reviewing(line))
    try Console.show(book.keeping.path)
    for words in CycleTalk(planning: book.planning, cycles: kept).reviewed { Console.say(words) }
  }
}

/// What a line about a running cycle needs.
struct CycleEntryOptions: ParsableArguments {
  @Option(help: "The day of which you speak; today, unless you say otherwise.")
  var on: String?

  @Flag(help: "Ask nothing.")
  var noInput = false

  @OptionGroup var options: WorkspaceOptions

  struct Book {
    let keeping: CycleRecordKeeping
    let cycles: ActionCycles
    let planning: CyclePlanning

    /// Says which reports were written again with what was kept.
    func keep(_ step: CycleStep) throws -> ActionCycles {
      let kept = try keeping.keep(step)
      CycleTalk.say(renewed: kept.renewed)
      return kept.cycles
    }
  }

  /// The record, with a cycle running.
  func book() throws -> Book {
    let choice = try options.choice()
    let keeping = CycleRecordKeeping(workspace: choice.workspace, survey: choice.survey)
    let cycles = try keeping.cycles()
    if cycles.running == nil { _ = try keeping.keep(.noneRunning) }
    let planning = try CyclePlanning(history: keeping.history(), now: SystemClock.now())
    return Book(keeping: keeping, cycles: cycles, planning: planning)
  }

  func entry(
    _ given: String?, in book: Book, asking question: Question<String>
  ) throws -> CycleEntry {
    let interview = Interview(noInput || !Console.isTerminal ? .silent : .asking)
    let text = try interview.answer(question, given: given)
    for line in CycleTalk.advice(on: [text]) { Console.say("warning: \(line)") }
    guard let on else {
      return CycleEntry(on: book.planning.today, text: text)
    }
    return CycleEntry(on: try CycleInterview.day(on), text: text)
  }
}
