import AloudBallots
import AloudCollector
import AloudCrypto
import AloudDefinition
import AloudDesk
import AloudMarkup
import AloudModel
import AloudPapers
import ArgumentParser

struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "Make the form of a wave: one offline HTML file, or a sheet as plain text.",
    discussion: """
      The HTML file needs no network: people open it in a desktop browser, answer, and save a sealed \
      file for the folder or the stick. It is the same file whoever makes it; its SHA-256 is printed.

      With --print a sheet for a pen is made, as a page to print: two people type it in later. With \
      --text the empty answer sheet is printed: people fill it in with a text editor or on paper, \
      and `aloud answer` seals it.
      """)

  @Flag(help: "Print the answer sheet as plain text instead.")
  var text = false

  @Flag(help: "Make the sheet for a pen instead, as a page to print.")
  var print = false

  @Argument(help: "The wave's id; needed only where there are several.")
  var wave: String?

  @Option(
    help:
      "With --text or --print: the language of the sheet; the survey's first, unless you say otherwise."
  )
  var language: String?

  @Option(
    help:
      "Where to write the HTML file; <survey>-<wave>.html, unless you say otherwise; - prints it.")
  var output: String?

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if text, print { throw ValidationError("say --text or --print, not both") }
    if text || print, output != nil {
      throw ValidationError("--output is for the HTML file; the sheet goes to standard output")
    }
    if !text, !print, language != nil {
      throw ValidationError("--language is for the sheet; the HTML file holds every language")
    }
  }

  func run() throws {
    try PaperOutput(path: output).requirePlace()
    let choice = try options.choice()
    var dice = SecureRandom()
    let frozen = try choice.frozen(wave, for: .form, using: &dice, noting: Console.noteWarnings)
    let making = try FormMaking(frozen)
    if print { return try showPrintedSheet(making) }
    if text { return try showSheet(making) }
    try writeForm(making)
    NextTalk(choice).say(frozen.folder.wave, leaving: [.form])
  }

  private func showSheet(_ making: FormMaking) throws {
    try Console.show(bytes: Array(try making.textSheet(in: language).utf8))
    NextTalk.say(.answer)
  }

  private func showPrintedSheet(_ making: FormMaking) throws {
    try Console.show(bytes: Array(try making.printedSheet(in: language).utf8))
    Console.say("Print it from a browser, for whoever wants paper.")
    NextTalk.say(.sheet, of: making.wave.manifest.waveID)
  }

  private func writeForm(_ making: FormMaking) throws {
    let form = try making.form(at: SystemClock.now())
    try OfflinePage(bytes: form.bytes).write(to: output ?? making.name)
    let language = making.wave.manifest.survey.wordLanguage
    Console.say("Form words  \(form.fingerprint.words(in: language).joined(separator: " "))")
    Console.say("Put the file where staff find it, and its SHA-256 where they can compare.")
  }
}
