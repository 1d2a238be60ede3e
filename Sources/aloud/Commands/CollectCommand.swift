import AloudBallots
import AloudCollector
import AloudCrypto
import AloudDesk
import AloudModel
import AloudWords
import ArgumentParser

struct CollectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collect",
    abstract: "Take sealed answers from a drop folder into the ballot box.",
    discussion: """
      Files are taken in batches of at least five; the rest waits for more, or for `aloud close \
      --drop`. A file is removed when its ballot is stored; what is refused stays, with the reason. \
      With --watch the folder is looked at until the wave closes, and nothing is said of what is taken \
      before the end; a folder that has gone is waited for.
      """)

  @Argument(help: "The drop folder.")
  var folder: String

  @Option(help: "The wave's id; needed only where there are several.")
  var wave: String?

  @Flag(help: "Go on until the closing time, or until Ctrl-C.")
  var watch = false

  @Option(help: "Seconds between two looks, with --watch.")
  var every = 300

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    guard (1...86_400).contains(every) else {
      throw ValidationError("--every is from 1 to 86400 seconds")
    }
  }

  func run() throws {
    let choice = try options.choice()
    var dice = SecureRandom()
    let frozen = try choice.frozen(wave, for: .collect, using: &dice, noting: Console.noteWarnings)
    let waveFolder = frozen.folder
    try frozen.manifest.requireSlips()
    if watch { return try keepWatch(on: waveFolder, choice) }
    let collecting = Collecting(wave: try OpenWave(waveFolder), now: choice.now)
    let sweep = try collecting.sweep(folder, .atLeastFive)
    try SweepReport(sweep: sweep).show()
    try SweepReport(sweep: sweep).requireNothingRefused()
    NextTalk(choice).say(waveFolder.wave, with: words)
  }

  private var words: StepWords { StepWords(drop: ShellWord(folder)) }

  private func keepWatch(
    on waveFolder: WaveFolder, _ choice: WaveChoice
  ) throws {
    Console.say("Watching until \(waveFolder.wave) closes; Ctrl-C ends it earlier.")
    let ending = EndingSignals()
    let watched = try Watching(
      folder: waveFolder, drop: folder, seconds: every, clock: SystemClock.now,
      witness: SystemClock.witness(), isEnded: ending.came
    ).run { Console.say(Console.words.words(of: $0, in: folder)) }
    try Console.show("stored \(watched.stored)")
    if watched.givenUp > 0 { Console.say(Console.words.notWhole(watched.givenUp)) }
    if watched.refused > 0 {
      Console.say("Refused: \(watched.refused); aloud collect says why.")
    }
    NextTalk(choice).say(waveFolder.wave, with: words)
  }
}
