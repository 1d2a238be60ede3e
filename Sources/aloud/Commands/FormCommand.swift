import AloudBallots
import AloudCrypto
import AloudDefinition
import AloudModel
import ArgumentParser

struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "Print the empty answer sheet of a wave.",
    discussion: "People fill it in with a text editor or on paper; `aloud answer` seals it.")

  @Flag(help: "As plain text, the form there is so far.")
  var text = false

  @Argument(help: "The wave's id; needed only where there are several.")
  var wave: String?

  @Option(help: "The language of the sheet; the survey's first, unless you say otherwise.")
  var language: String?

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    guard text else { throw ValidationError("say --text: the sheet as plain text") }
  }

  func run() throws {
    let choice = try options.choice()
    let folder = try choice.folder(wave, for: .form)
    try folder.require(.form)
    var dice = SecureRandom()
    let manifest = try Freezer(workspace: choice.workspace, now: SystemClock.now())
      .manifest(of: folder, source: choice.source, using: &dice)
    try manifest.requireSlips()
    let language = try WaveFolder.language(language, of: manifest)
    try Console.show(bytes: Array(AnswerSheet.text(for: manifest, in: language).utf8))
    Console.say("Next, with a filled sheet: aloud answer SHEET --into FOLDER")
  }
}
