import AloudBallots
import AloudCollector
import AloudDefinition
import AloudModel
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
    let survey = try source.survey()
    if let html {
      let (wave, earlier) = (try chosen(survey), try finished(survey))
      let page = PreviewPage(
        of: survey, in: wave, earlierReleases: earlier.count,
        weaker: survey.weaker(in: wave, since: earlier))
      try OfflinePage(bytes: page.bytes).write(to: html)
    } else {
      try showText(survey)
    }
    let wave = try chosen(survey)
    if let seeable = SeeableText(survey, wave).text { Console.say(seeable) }
    NextTalk(Workspace(options.workspace), survey.id).say(wave.id, declaredIn: survey)
  }

  private func finished(_ survey: Survey) throws(CommandFailure) -> [EarlierWave] {
    var earlier: [EarlierWave] = []
    for folder in try Workspace(options.workspace).waveFolders(of: survey.id)
    where folder.stage == .finished { earlier.append(try folder.earlierWave()) }
    return earlier.sorted { $0.manifest.precedes($1.manifest) }
  }

  private func showText(_ survey: Survey) throws {
    let preview = AnswerSheet.preview(
      of: survey, in: try chosen(survey), language: try survey.language(language))
    try Console.show(bytes: Array(preview.utf8))
  }

  private func source() throws(CommandFailure) -> SurveySource {
    guard let file else { return try options.choice().source() }
    return try SurveySource(reading: file).compared(with: Workspace(options.workspace))
  }

  private func chosen(_ survey: Survey) throws(CommandFailure) -> Wave {
    if let wave {
      guard let named = survey.waves.first(where: { $0.id.text == wave }) else {
        throw CommandFailure(
          .usage, "the definition declares no wave '\(wave)'",
          help: "declared are: \(survey.waves.map(\.id.text).joined(separator: ", "))")
      }
      return named
    }
    let next = try ZoneClock(of: survey).next(of: survey.waves, at: SystemClock.now())
    guard let next else { preconditionFailure("a survey declares a wave") }
    return next
  }
}
