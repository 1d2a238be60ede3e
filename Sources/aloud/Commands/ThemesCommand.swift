import AloudDesk
import AloudDisclosure
import ArgumentParser

struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "Key holder: check what the readers of comments wrote, and make themes.json of it.",
    discussion: """
      The sheet is CSV with the columns comment_id, theme, mentions, paraphrase and quote. Mentions are \
      `a few` (3 to 5), `several` (6 to 10) or `many`. A quote must be part of a comment whose writer \
      ticked that it may be quoted; a paraphrase must not repeat six words of any other. Run it where \
      the comments are; hand themes.json to the principal, who puts it into the report.

        aloud themes themes.csv --counted fernhill-staff-2026-autumn-counted --destroy
      """)

  @Argument(help: "The sheet of themes, CSV.")
  var sheet: String

  @Option(help: "The folder with release.json and comments.txt, where `count` left them.")
  var counted = "."

  @Flag(help: "Destroy comments.txt when themes.json is written: it can be written no more.")
  var destroy = false

  func run() throws {
    let theming = Theming(sheetPath: sheet, folder: counted)
    let written = try theming.write()
    Console.say(written.report)
    try Console.show(written.path)
    Console.say("\(written.themes) themes. Read them once more before you hand them on.")
    if destroy {
      try theming.destroyComments()
      Console.say("The comments are destroyed. Destroy every copy and print of them too.")
    } else {
      Console.say("When you need the comments no more: the same command with --destroy.")
    }
    NextTalk.say(.themes)
  }
}
