import AloudBallots
import AloudCollector
import AloudCrypto
import AloudDesk
import AloudFiles
import AloudMarkup
import AloudModel
import AloudPapers
import AloudWords
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
    let address = try SurveyAddress(typed: address, as: .printed)
    let choice = try options.choice()
    var dice = SecureRandom()
    let frozen = try choice.frozen(wave, for: .slips, using: &dice, noting: Console.noteWarnings)
    let (folder, manifest) = (frozen.folder, frozen.manifest)
    let making = try SlipMaking(
      poster ? .poster : .slips, of: frozen, address: address, language: language, now: choice.now)
    guard !poster else {
      try output.show(Array(making.poster.utf8), .everyone)
      sayPlace(manifest)
      return NextTalk(choice).say(folder.wave, leaving: [.poster])
    }
    let slips = try making.slips(count, as: text ? .text : .page, using: &dice)
    try show(slips.sheet, of: folder)
    sayPrinted(slips.count, manifest)
    sayPlace(manifest)
    NextTalk(choice).say(folder.wave)
  }

  private func sayPlace(_ manifest: Manifest) {
    guard address == nil, manifest.survey.whereToAnswer == nil else { return }
    Console.say(Console.words.placeLacking(on: poster ? .poster : .slips))
  }

  private var output: PaperOutput { PaperOutput(path: to) }

  private func sayPrinted(_ slips: Int, _ manifest: Manifest) {
    Console.say(Console.words.printed(slips: slips, invited: manifest.wave.invited))
    if let to, to != "-" { Console.say("Print \(to), then destroy it: shred -u \(ShellWord(to))") }
  }

  /// The slips exist already: a sheet that is not whole is replaced by others, never printed again.
  private func show(_ sheet: String, of folder: WaveFolder) throws {
    do { try output.show(Array(sheet.utf8), .owner) } catch {
      let failure = CommandFailure(error)
      throw CommandFailure(
        failure.status,
        failure.isReaderLeft ? "the sheet was not read to its end" : failure.message,
        help: "hand out none of these slips; make others with "
          + "`aloud slips \(folder.wave) --count N\(Invocation.current.place)`")
    }
  }
}
