import AloudBallots
import AloudCollector
import AloudCrypto
import AloudModel
import ArgumentParser

struct SlipsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slips",
    abstract: "Make the slips of a wave: a text sheet to print, cut and put in a bowl.",
    discussion: """
      The sheet goes to standard output and is kept nowhere. The key holder, not the principal, \
      prints and counts the slips and leaves the bowl out all wave.
      """)

  @Argument(help: "The wave's id; needed only where there are several.")
  var wave: String?

  @Option(help: "How many; a fifth more than are invited, unless you say otherwise.")
  var count: Int?

  @Option(help: "The language of the sheet; the survey's first, unless you say otherwise.")
  var language: String?

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if let count, !(1...10_000).contains(count) {
      throw ValidationError("--count is from 1 to 10000")
    }
  }

  func run() throws {
    let choice = try options.choice()
    let folder = try choice.folder(wave, for: .slips)
    try folder.require(.slips)
    var dice = SecureRandom()
    let manifest = try Freezer(workspace: choice.workspace, now: SystemClock.now())
      .manifest(of: folder, source: choice.source, using: &dice)
    try manifest.requireSlips()
    let language = try WaveFolder.language(language, of: manifest)
    let open = try OpenWave(folder)
    let codes = try SlipIssue(wave: open).issue(count, using: &dice)
    let sheet = SlipSheet(manifest: manifest, salt: open.salt)
    try show(sheet.text(of: codes, in: language, using: &dice), of: folder)
    let invited = manifest.wave.invited
    Console.say(
      "\(invited) staff, \(codes.count) slips. Spares keep anyone from being counted out.")
    Console.say("Next: aloud form --text \(folder.wave)")
  }

  /// The slips exist already: a sheet that is not whole is replaced by others, never printed again.
  private func show(_ sheet: String, of folder: WaveFolder) throws(CommandFailure) {
    do throws(CommandFailure) { try Console.show(bytes: Array(sheet.utf8)) } catch {
      throw CommandFailure(
        error.status, error.message,
        help:
          "hand out none of these slips; make others with `aloud slips \(folder.wave) --count N`")
    }
  }
}
