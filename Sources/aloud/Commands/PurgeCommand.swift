import AloudBallots
import AloudDefinition
import AloudDesk
import AloudModel
import AloudWords
import ArgumentParser

struct PurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Give up a wave: destroy box, salt, codes, intake key and bundle, unread.",
    discussion: """
      For a wave that was frozen by mistake. Nothing is ever said of it, its name and its key are not \
      used again, and it cannot be taken back. Ask staff again with another wave and new slips.
      """)

  @Argument(help: "The wave's id.")
  var wave: String

  @OptionGroup var confirmation: Confirmation
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let choice = try options.choice()
    let purging = try choice.purging(wave)
    if !purging.isGivenUp {
      let wave = purging.folder.wave
      Console.say(Console.words.wouldGiveUp(wave))
      try confirmation.require(.givingUp(wave))
    }
    try purging.purge()
    Console.say(Console.words.destroyed)
    Console.say(Console.words.gaveUp)
    NextTalk.say(.otherName)
  }
}
