import AloudBallots
import AloudDefinition
import AloudDesk
import AloudModel
import ArgumentParser

struct RemindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind",
    abstract: "Print reminders to send to all staff, never to some.",
    discussion: """
      Two are enough, and one where a wave has three days or less. What works better than a third is ten protected minutes in working time, with \
      the principal out of the room. Nothing is sent or stored.
      """)

  @Argument(help: "The wave's id; needed only where there are several.")
  var wave: String?

  @Option(help: "The language; all of the survey's, one below the other, unless you say otherwise.")
  var language: String?

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let choice = try options.choice()
    let reminding = try Reminding(choice, wave: wave, language: language)
    let reminders = reminding.reminders
    try Console.show(bytes: Array(reminders.map(\.text).joined(separator: "\n").utf8))
    Console.say(
      reminders.contains(where: \.isOne)
        ? "Send it to all staff alike. One reminder is enough."
        : "Send them to all staff alike. Two reminders are enough.")
    NextTalk(choice).say(reminding.folder.wave, leaving: [.remind])
  }
}
