import AloudDesk
import AloudPapers
import ArgumentParser

struct KeyPageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Write the page with which a key holder makes the key in a browser.",
    discussion: """
      One offline HTML file, the same for everybody who has this version: the key holder opens it on \
      their own computer, prints two cards, and gives the principal the public line. The key is never \
      on the computer that runs the survey.
      """)

  @Option(help: "Where to write it; - prints it.")
  var output = "aloud-key.html"

  func run() throws {
    try OfflinePage(bytes: KeyPage().bytes).write(to: output)
    Console.say("Give the file to the key holder, who opens it on a computer of their own.")
    NextTalk.say(.keyLine)
  }
}
