import AloudBallots
import AloudDisclosure
import AloudModel
import ArgumentParser

struct FinishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "finish",
    abstract: "Take the release back and destroy box, salt, codes, intake key and bundle.",
    discussion: "spent.txt and counted.json must lie beside the release. This cannot be undone.")

  @Argument(help: "release.json from the key holder; not needed to go on after an interruption.")
  var release: String?

  @Option(help: "The wave's id; needed only where there are several.")
  var wave: String?

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let choice = try options.choice()
    if let interrupted = try interrupted(choice) {
      try interrupted.destroy()
      return done(interrupted.folder.wave, choice)
    }
    let folder = try choice.folder(wave, for: .finish)
    try folder.require(.finish)
    guard let release else {
      throw CommandFailure(
        .usage, "which release?", help: "name the file from the key holder: aloud finish FILE")
    }
    let published = try Finishing(folder: folder).finish(with: release)
    let languages = published.release.manifest.survey.languages
    for words in published.fingerprint.spoken(in: languages) {
      try Console.show("Release words  \(words)")
    }
    Console.say("Compare the six words with those the key holder read out.")
    done(folder.wave, choice)
  }

  /// A finished wave that still has secrets, since the run before was cut off.
  private func interrupted(_ choice: WaveChoice) throws(CommandFailure) -> Finishing? {
    try choice.workspace.waveFolders(of: choice.survey)
      .filter { $0.stage == .finished && (wave == nil || wave == $0.wave.text) }
      .map { Finishing(folder: $0) }.first { $0.hasLeftovers }
  }

  private func done(_ wave: Identifier<Wave>, _ choice: WaveChoice) {
    Console.say("Box, codes, salt and intake key destroyed. This cannot be undone.")
    NextTalk(choice).say(wave)
  }
}
