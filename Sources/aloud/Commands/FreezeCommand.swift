import AloudBallots
import AloudCrypto
import AloudDesk
import AloudModel
import ArgumentParser

struct FreezeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freeze",
    abstract: "Freeze the promise of a wave.",
    discussion: """
      slips, form and collect freeze a wave that is not frozen yet. Afterwards the definition file \
      may be edited without touching the wave. A wave opens 28 days after the last with results was \
      declared to close, or later, whatever its survey is called.
      """)

  @Argument(help: "The wave's id; needed only where there are several.")
  var wave: String?

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let choice = try options.choice()
    var dice = SecureRandom()
    let frozen = try choice.frozen(wave, for: .freeze, using: &dice, noting: Console.noteWarnings)
    let (folder, manifest) = (frozen.folder, frozen.manifest)
    for words in manifest.fingerprint.spoken(in: [manifest.survey.wordLanguage]) {
      try Console.show("Survey words  \(words)")
    }
    Console.say("\(folder.wave) is frozen. Compare the six words with the key holder.")
    NextTalk(choice).say(folder.wave)
  }
}
