import AloudBallots
import AloudDesk
import AloudDisclosure
import AloudFiles
import AloudModel
import AloudWords
import ArgumentParser

struct FinishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "finish",
    abstract: "Take the release back and destroy box, salt, codes, intake key and bundle.",
    discussion: """
      spent.txt and counted.json must lie beside the release. This cannot be undone. Of a finished \
      wave whose results are gone it takes a copy of release.json back, with spent.txt beside it.
      """)

  @Argument(help: "release.json from the key holder; not needed to go on after an interruption.")
  var release: String?

  @Option(help: "The six release words that the key holder read out; else you are asked.")
  var words: String?

  @Option(help: "The wave's id; needed only where there are several.")
  var wave: String?

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let choice = try options.choice()
    switch try choice.finishing(wave, release: release) {
    case .interrupted(let finishing):
      try finishing.destroy()
      guard let published = try finishing.folder.release() else { return }
      try done(published, choice)
    case .finished(let published): try sayAccepted(published, choice)
    case .gone(let finishing) where finishing.folder.areResultsGone:
      let published = try take(finishing)
      try Console.show(finishing.folder.releasePath)
      Console.say(Console.words.resultsBack(finishing.folder.wave))
      NextTalk(choice).say(published.release.manifest.waveID)
    case .gone(let finishing): try sayAccepted(try take(finishing), choice)
    case .ready(let finishing): try done(try take(finishing), choice)
    }
  }

  private func take(_ finishing: Finishing) throws -> PublishedRelease {
    guard let release else { throw Refusal.finishing(.whichRelease) }
    let incoming = try finishing.incoming(release)
    try finishing.take(incoming, words: try typedWords())
    return incoming.release
  }

  private func typedWords() throws -> String {
    if let words = words ?? Console.ask("The six release words, as the key holder reads them out:")
    {
      return words
    }
    throw CommandFailure(
      .usage, "the six release words are missing: they show that the release was not changed",
      help: "ask the key holder, and say --words \"SIX WORDS\"; nothing was destroyed")
  }

  private func done(
    _ published: PublishedRelease, _ choice: WaveChoice
  ) throws {
    Console.say(Console.words.destroyed)
    try sayAccepted(published, choice)
  }

  private func sayAccepted(
    _ published: PublishedRelease, _ choice: WaveChoice
  ) throws {
    let manifest = published.release.manifest
    for words in published.fingerprint.acceptance.spoken(in: manifest.survey.languages) {
      try Console.show("Accepted  \(words)")
    }
    if manifest.survey.promise.count == .keyHolder {
      Console.say(Console.words.readAccepted)
      let accepted = published.fingerprint.acceptance.words(in: manifest.survey.languages[0])
      NextTalk.say(.erase, with: StepWords(accepted: ShellWord(accepted.joined(separator: " "))))
    }
    NextTalk(choice).say(manifest.waveID)
  }
}
