import AloudBallots
import AloudCrypto
import AloudDefinition
import AloudDesk
import AloudFiles
import AloudModel
import ArgumentParser

struct KeyAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Principal: put the key holder's public line into the definition.",
    discussion: "Only the value of promise.key_holder.key changes; comments and layout stay.")

  @Argument(help: "The public line, aloud-key-1-…")
  var line: String

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    // A line that is none is said before anything is read.
    _ = try KeyAdding.key(line)
    let choice = try options.choice()
    let source = try choice.source()
    Console.noteWarnings(in: source)
    let added = try KeyAdding(choice: choice).add(line, to: source)
    let survey = try added.source.noted()
    for words in words(of: added.key, in: [survey.wordLanguage]) {
      try Console.show("Key words  \(words)")
    }
    Console.say("\(source.path) now names this key. Compare the six words with the key holder.")
    NextTalk(choice).sayOfComing(in: survey)
  }
}
