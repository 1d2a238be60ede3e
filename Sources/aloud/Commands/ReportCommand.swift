import AloudBallots
import AloudDesk
import AloudDisclosure
import AloudModel
import AloudReports
import AloudWords
import ArgumentParser

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the trend report of a finished wave: Markdown, HTML, charts and CSV.",
    discussion: """
      A report is made of releases, and of what the readers of comments wrote: the same files give \
      the same bytes.
      """)

  @Argument(help: "The wave's id; the last finished one, unless you say otherwise.")
  var wave: String?

  @Option(help: "The language of the report; the survey's first, unless you say otherwise.")
  var language: String?

  @Option(help: "The themes.json that the key holder handed over; it is kept beside the release.")
  var themes: String?

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let choice = try options.choice()
    let reporting = Reporting(
      workspace: choice.workspace, folder: try choice.reportable(wave), language: language)
    let written = try reporting.write(themesAt: themes)
    for path in written.paths { try Console.show(path) }
    let hidden = written.history.newest.release.withheldCells.values.reduce(0, +)
    Console.say(Console.words.hidden(hidden))
    NextTalk(choice).say(written.history.newest.release.manifest.waveID)
  }
}
