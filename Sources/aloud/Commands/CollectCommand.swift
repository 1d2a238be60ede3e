import AloudBallots
import AloudCollector
import AloudCrypto
import AloudModel
import ArgumentParser

struct CollectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collect",
    abstract: "Take sealed answers from a drop folder into the ballot box.",
    discussion: """
      Files are taken in batches of at least five; the rest waits for more, or for `aloud close \
      --drop`. A file is removed when its ballot is stored; what is refused stays, with the reason.
      """)

  @Argument(help: "The drop folder.")
  var folder: String

  @Option(help: "The wave's id; needed only where there are several.")
  var wave: String?

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let choice = try options.choice()
    let waveFolder = try choice.folder(wave, for: .collect)
    try waveFolder.require(.collect)
    var dice = SecureRandom()
    let now = SystemClock.now()
    try Freezer(workspace: choice.workspace, now: now)
      .manifest(of: waveFolder, source: choice.source, using: &dice).requireSlips()
    let collecting = Collecting(wave: try OpenWave(waveFolder), now: now)
    let sweep = try collecting.sweep(folder, .atLeastFive)
    try SweepReport(sweep: sweep).show()
    try SweepReport(sweep: sweep).requireNothingRefused()
    Console.say(
      "Next: aloud collect again, or aloud close \(waveFolder.wave) --drop \(ShellWord(folder))")
  }
}
