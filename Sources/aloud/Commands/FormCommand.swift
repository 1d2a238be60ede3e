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
    let (folder, manifest) = (frozen.folder, frozen.manifest)
    try manifest.requireSlips()
    if print { return try showPrintedSheet(of: manifest) }
    if text { return try showSheet(of: manifest) }
    try writeForm(of: manifest)
    NextTalk(choice).say(folder.wave, leaving: [.form])
  }

  private func showSheet(of manifest: Manifest) throws {
    let language = try manifest.survey.language(language)
    let sheet = AnswerSheet.text(for: manifest, in: language, fingerprint: manifest.fingerprint)
    try Console.show(bytes: Array(sheet.utf8))
    NextTalk.say(.answer)
  }

  private func showPrintedSheet(of manifest: Manifest) throws {
    let language = try manifest.survey.language(language)
    let page = PrintedSheet(manifest: manifest).page(in: language)
    try Console.show(bytes: Array(page.text.utf8))
    Console.say("Print it from a browser, for whoever wants paper.")
    NextTalk.say(.sheet, of: manifest.waveID)
  }

  private func writeForm(of manifest: Manifest) throws {
    try manifest.requireTime(to: .byFile, at: SystemClock.now())
    guard manifest.survey.promise.channels.contains(.file) else {
      throw Refusal.paper(.noFileChannel(manifest.waveID))
    }
    let name = output ?? "\(manifest.survey.id)-\(manifest.waveID).html"
    let form = OfflineForm(manifest: manifest)
    try OfflinePage(bytes: form.bytes).write(to: name)
    let words = form.fingerprint.words(in: manifest.survey.wordLanguage).joined(separator: " ")
    Console.say("Form words  \(words)")
    Console.say("Put the file where staff find it, and its SHA-256 where they can compare.")
  }
}
