import AloudBallots
import AloudCollector
import AloudCrypto
import AloudFiles
import AloudMarkup
import AloudModel
import AloudPapers
import ArgumentParser

struct SlipsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slips",
    abstract: "Make the slips of a wave: a sheet to print, cut and put in a bowl.",
    discussion: """
      The sheet goes to standard output as a page to print, six slips a page of A4 or Letter, or with \
      --to into a file that only you may read; it is kept nowhere else. The key holder, not the \
      principal, prints and counts the slips and leaves the bowl out all wave. All slips of a wave \
      should look alike: print them in one language.
      """)

  @Argument(help: "The wave's id; needed only where there are several.")
  var wave: String?

  @Option(help: "How many; a fifth more than are invited, unless you say otherwise.")
  var count: Int?

  @Option(help: "The language of the sheet; the survey's first, unless you say otherwise.")
  var language: String?

  @Option(help: "The survey's https address, for a QR code of it on every slip.")
  var address: String?

  @Option(help: "Write to this file, mode 0600; print it and destroy it. - is standard output.")
  var to: String?

  @Flag(help: "The slips as plain text.")
  var text = false

  @Flag(help: "Make the poster instead: no code, no slip.")
  var poster = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if let count, !(1...10_000).contains(count) {
      throw ValidationError("--count is from 1 to 10000")
    }
    if poster, text || count != nil {
      throw ValidationError("--poster makes no slips: leave out --text and --count")
    }
  }

  func run() throws {
    try output.requirePlace()
    let address = try SurveyAddress(typed: address, as: "--address")
    let choice = try options.choice()
    let folder = try choice.folder(wave, for: .slips)
    try folder.require(.slips)
    var dice = SecureRandom()
    let manifest = try Freezer(workspace: choice.workspace, now: SystemClock.now())
      .manifest(of: folder, source: choice.source, using: &dice)
    if !poster { try manifest.requireSlips() }
    if address != nil, manifest.survey.promise.channels == [.file] {
      throw CommandFailure(
        .usage, "--address: this survey is answered in files only, and has no address",
        help: "leave out --address")
    }
    try manifest.requireTime(to: "answer", at: SystemClock.now())
    let language = try WaveFolder.language(language, of: manifest)
    let ways = AnsweringWays(address: address, form: form(of: manifest))
    guard !poster else {
      let page = Poster(manifest: manifest, ways: ways).page(in: language)
      try output.show(Array(page.text.utf8), .everyone)
      sayPlace(manifest)
      return NextTalk(choice).say(folder.wave, leaving: [.poster])
    }
    let open = try OpenWave(folder)
    let codes = try SlipIssue(wave: open).issue(count, using: &dice)
    let sheet = SlipSheet(manifest: manifest, salt: open.salt, ways: ways)
    let paper =
      text
      ? sheet.text(of: codes, in: language, using: &dice)
      : sheet.page(of: codes, in: language, using: &dice).text
    try show(paper, of: folder)
    sayPrinted(codes.count, manifest)
    sayPlace(manifest)
    NextTalk(choice).say(folder.wave)
  }

  private func sayPlace(_ manifest: Manifest) {
    guard address == nil, manifest.survey.whereToAnswer == nil else { return }
    Console.say(
      poster
        ? "The poster does not say where to answer: write it on the line with a pen, or add --address."
        : "The slips do not say where to answer: tell staff, or add --address.")
  }

  private var output: PaperOutput { PaperOutput(path: to) }

  /// The offline form has the same bytes whoever makes it, so that its words can be printed ahead.
  private func form(of manifest: Manifest) -> Fingerprint? {
    guard manifest.survey.promise.channels.contains(.file) else { return nil }
    return OfflineForm(manifest: manifest).fingerprint
  }

  private func sayPrinted(_ slips: Int, _ manifest: Manifest) {
    let invited = manifest.wave.invited
    let counts = "\(invited) staff, \(slips) slip\(slips == 1 ? "" : "s")."
    Console.say(
      slips > invited ? counts + " Spares keep anyone from being counted out." : counts)
    if let to, to != "-" { Console.say("Print \(to), then destroy it: shred -u \(ShellWord(to))") }
  }

  /// The slips exist already: a sheet that is not whole is replaced by others, never printed again.
  private func show(_ sheet: String, of folder: WaveFolder) throws(CommandFailure) {
    do throws(CommandFailure) { try output.show(Array(sheet.utf8), .owner) } catch {
      throw CommandFailure(
        error.status,
        error.isReaderLeft ? "the sheet was not read to its end" : error.message,
        help:
          "hand out none of these slips; make others with `aloud slips \(folder.wave) --count N\(NextPlace.typed)`"
      )
    }
  }
}
