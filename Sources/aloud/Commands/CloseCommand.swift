import AloudBallots
import AloudCollector
import AloudDesk
import AloudFiles
import AloudModel
import AloudWords
import ArgumentParser

struct CloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close a wave and write the bundle for the key holder.",
    discussion: """
      A wave may be closed early, never later than frozen, and is not opened again. You are asked to \
      type its name; --confirm or --yes says it without a terminal. On a wave that is closed already, --to \
      copies the bundle once more.
      """)

  @Argument(help: "The wave's id; needed only where there are several.")
  var wave: String?

  @Option(help: "Take in what is left in this drop folder first, however few files.")
  var drop: String?

  @Flag(help: "Close although files in the drop folder are not whole or cannot be read.")
  var leaveRest = false

  @Option(help: "Also copy the bundle into this folder, such as a stick.")
  var to: String?

  @OptionGroup var confirmation: Confirmation
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let choice = try options.choice()
    let folder = try choice.closable(wave)
    if let to { try NamedPlace(to).require() }
    if folder.stage == .closed { return try again(folder, choice) }
    try folder.require(.close)
    let open = try OpenWave(folder)
    let closing = Closing(wave: open, workspace: choice.workspace)
    try confirmed(closing)
    let sweep = try closing.sweepLast(drop, at: SystemClock.now())
    if drop != nil { try SweepReport(sweep: sweep).show() }
    try closing.close(after: sweep, leaveRest ? .left : .kept)
    try Console.show(folder.bundlePath)
    if let to {
      let bundle = ClosedBundle(folder: folder, workspace: choice.workspace)
      try Console.show(try bundle.copy(to: to))
    }
    let promise = open.manifest.survey.promise
    for line in Console.words.closed(folder.wave, promise.count) { Console.say(line) }
    if try closing.hasMoreThanInvited() {
      Console.say(Console.words.moreThanInvited(isOpenLink: promise.isOpenLink))
    }
    NextTalk(choice).say(folder.wave, with: words(open.manifest, folder))
    try SweepReport(sweep: sweep).requireNothingRefused()
  }

  /// The warning tells no number: asked for again and again it would tell when somebody answered.
  private func confirmed(_ closing: Closing) throws {
    let manifest = closing.wave.manifest
    if try !closing.hasEnoughBallots() {
      let minimum = manifest.survey.promise.minimumResponses
      Console.say(Console.words.fewBallots(minimum: minimum, sweeps: drop != nil))
    }
    if closing.isEarly(at: SystemClock.now()) {
      Console.say(Console.words.staffMayAnswer(until: manifest.wave.closes))
    }
    try confirmation.require(.closing(manifest.waveID))
  }

  /// Whoever counts elsewhere has the bundle under its name alone.
  private func words(_ manifest: Manifest, _ folder: WaveFolder) -> StepWords {
    switch manifest.survey.promise.count {
    case .keyHolder: StepWords(bundle: ShellWord(folder.bundleName))
    case .operator: StepWords(bundle: ShellWord(folder.bundlePath))
    }
  }

  /// A closed wave: its bundle is copied, and written again where it was moved or damaged.
  private func again(_ folder: WaveFolder, _ choice: WaveChoice) throws {
    let bundle = ClosedBundle(folder: folder, workspace: choice.workspace)
    guard to != nil || !bundle.isThere else { return try folder.require(.close) }
    if let to {
      try Console.show(try bundle.copy(to: to))
    } else {
      _ = try bundle.bytes()
      try Console.show(folder.bundlePath)
    }
    let manifest = try folder.manifest()
    NextTalk(choice).say(folder.wave, with: words(manifest, folder))
  }
}
