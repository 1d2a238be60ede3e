import AloudDesk
import AloudPapers
import ArgumentParser

struct CountPageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Write the page with which a key holder counts in a browser.",
    discussion: """
      One offline HTML file, the same for everybody who has this version: it tries the card before the \
      survey opens, counts the bundle with the same rules as `aloud count`, and checks results. The key \
      holder takes it from the project or a colleague, not from the principal: another page could keep \
      the key.
      """)

  @Option(help: "Where to write it; - prints it.")
  var output = "aloud-count.html"

  func run() throws {
    try OfflinePage(bytes: CountPage().bytes).write(to: output)
    Console.say("The key holder opens it on a computer of their own, with the network off.")
  }
}
