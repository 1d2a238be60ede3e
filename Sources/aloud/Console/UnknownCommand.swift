import AloudDiagnostics
import ArgumentParser

/// A first word that is no command, with the nearest one that is.
struct UnknownCommand {
  let failure: CommandFailure

  /// Nothing, when the first word is a command or an option.
  init?(_ arguments: [String], known commands: [any ParsableCommand.Type]) {
    let names = commands.compactMap { $0.configuration.commandName } + ["help"]
    guard let word = arguments.dropFirst().first, !word.hasPrefix("-"), !names.contains(word) else {
      return nil
    }
    let nearest = NearestName.nearest(to: word, among: names)
    failure = CommandFailure(
      .usage, "there is no command '\(word)'",
      help: nearest.map { "did you mean `aloud \($0)`?" } ?? "`aloud --help` lists the commands")
  }
}
