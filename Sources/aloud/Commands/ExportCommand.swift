import AloudDesk
import AloudFiles
import AloudModel
import ArgumentParser

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a wave's questions as a form of another tool, where you have to ask there.",
    discussion: """
      --form xlsform writes a workbook (.xlsx) for KoboToolbox, ODK, SurveyCTO and others; --form \
      limesurvey a survey structure (.txt) for LimeSurvey: the same questions and answers, in every \
      language of the survey, with groups and open questions. Staff see no title of a scale and no sign \
      of which questions are reversed.

        aloud export --form xlsform
        aloud export --form limesurvey --wave 2026-spring

      Aloud's promise does not go along: whoever runs the other tool may know who said what. Once \
      everybody has answered there, `aloud import` takes the answers over without work by hand.
      """)

  @Argument(help: "The definition file; - reads it from standard input. The survey's, if left out.")
  var file: String?

  @Option(help: "xlsform or limesurvey.")
  var form: FormExporting.Kind

  @Option(help: "The wave's id; the one that comes next, unless you say otherwise.")
  var wave: String?

  @Option(
    help:
      "Where to write the file; <survey>-<wave>.xlsx or .txt, unless you say otherwise; - prints it."
  )
  var output: String?

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try PaperOutput(path: output).requirePlace()
    let export = try FormExporting(
      source().noted(), in: Workspace(options.workspace), wave: wave, now: SystemClock.now())
    try PaperOutput(path: output ?? export.name(form)).show(export.bytes(form), .everyone)
    Console.say(
      "Whoever runs the other tool may know who said what: give staff none of Aloud's promises with it."
    )
    Console.say("Nobody has to answer a question: leave all of them optional there.")
    Console.say(
      "Once everybody has answered there, export the answers, and: aloud import ANSWERS --wave "
        + "\(export.wave.id) --draft")
  }

  private func source() throws -> SurveySource {
    guard let file else { return try options.choice().source() }
    return try SurveySource(typed: file).compared(with: Workspace(options.workspace))
  }
}

extension FormExporting.Kind: ExpressibleByArgument {}
