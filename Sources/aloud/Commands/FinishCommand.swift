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
    if let interrupted = try interrupted(choice) {
      try interrupted.folder.requireFiles(for: .finish)
      try interrupted.destroy()
      guard let published = try interrupted.folder.release() else { return }
      return try done(published, choice)
    }
    if let finished = try finishedBefore(choice) { return try sayAccepted(finished, choice) }
    let folder = try choice.folder(wave, for: .finish)
    try folder.require(.finish)
    guard let release else {
      throw CommandFailure(
        .usage, "which release?", help: "name the file from the key holder: aloud finish FILE")
    }
    let finishing = Finishing(folder: folder)
    guard !folder.areResultsGone else {
      let published = try take(release, with: finishing)
      try Console.show(folder.releasePath)
      Console.say("The results of \(folder.wave) are back.")
      return NextTalk(choice).say(published.release.manifest.waveID)
    }
    _ = try ClosedBundle(folder: folder, workspace: choice.workspace).bytes()
    try done(try take(release, with: finishing), choice)
  }

  /// The release of a wave that is finished already: its words may have been lost with a terminal.
  private func finishedBefore(_ choice: WaveChoice) throws -> PublishedRelease? {
    let begun = try choice.workspace.waveFolders(of: choice.survey)
    guard !begun.contains(where: { $0.takes(.finish) && (wave == nil || wave == $0.wave.text) }),
      let folder = begun.last(where: {
        $0.stage == .finished && (wave == nil || wave == $0.wave.text)
      }), let published = try folder.release()
    else { return nil }
    guard let release else { return published }
    if !DurableFile.exists(folder.spentPath) {
      return try take(release, with: Finishing(folder: folder))
    }
    return try ReleaseReading.read(release).fingerprint == published.fingerprint ? published : nil
  }

  private func take(_ path: String, with finishing: Finishing) throws -> PublishedRelease {
    let incoming = try finishing.incoming(path)
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

  /// A finished wave that still has secrets, since the run before was cut off.
  private func interrupted(_ choice: WaveChoice) throws -> Finishing? {
    try choice.workspace.waveFolders(of: choice.survey)
      .first { (wave == nil || wave == $0.wave.text) && $0.hasLeftovers }
      .map { Finishing(folder: $0) }
  }

  private func done(
    _ published: PublishedRelease, _ choice: WaveChoice
  ) throws {
    Console.say("Box, codes, salt and intake key destroyed. This cannot be undone.")
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
      Console.say(
        "Read these six words to the key holder, who erases the bundle with them, then the cards.")
      let accepted = published.fingerprint.acceptance.words(in: manifest.survey.languages[0])
      NextTalk.say(.erase, with: StepWords(accepted: ShellWord(accepted.joined(separator: " "))))
    }
    NextTalk(choice).say(manifest.waveID)
  }
}
