import AloudBallots
import AloudCollector
import AloudDefinition
import AloudDesk
import AloudModel
import AloudWords
import ArgumentParser

struct PreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Show what staff will be told and asked; nothing is stored.",
    discussion: """
      Prints who sees what, made from the settings, and the answer sheet of the wave that comes \
      next; with --html, writes the page to look at in a browser. No wave is frozen by it, and the \
      definition may change afterwards.
      """)

  @Argument(help: "The definition file; - reads it from standard input. The survey's, if left out.")
  var file: String?

  @Option(help: "The wave's id; the one that comes next, unless you say otherwise.")
  var wave: String?

  @Option(help: "The language; the survey's first, unless you say otherwise.")
  var language: String?

  @Option(help: "Write the page that staff will see to this file, instead of a text; - prints it.")
  var html: String?

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if html != nil, language != nil {
      throw ValidationError("--language is for the text; the page holds every language")
    }
  }

  func run() throws {
    let source = try source()
    let survey = try source.noted()
    let preview = try Previewing(
      survey, in: Workspace(options.workspace), wave: wave, now: SystemClock.now())
    if let html {
      try OfflinePage(bytes: preview.page()).write(to: html)
    } else {
      let text = preview.text(in: try survey.language(language))
      try Console.show(bytes: Array(text.utf8))
    }
    let wave = preview.wave
    if let seeable = SeeableText(survey, wave, in: Console.words).text { Console.say(seeable) }
    NextTalk(Workspace(options.workspace), survey.id).say(wave.id, declaredIn: survey)
  }

  private func source() throws -> SurveySource {
    guard let file else { return try options.choice().source() }
    return try SurveySource(typed: file).compared(with: Workspace(options.workspace))
  }
}
