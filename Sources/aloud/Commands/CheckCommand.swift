import ArgumentParser

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read a definition file and report every mistake in it.",
    discussion: """
      Errors come with advice on survey design, and with what each wave that is still to come could \
      show of its groups. Nothing is written. Exit status 3 when there are errors, 4 when a wave \
      could not keep its promise.
      """)

  @Argument(help: "The definition file; - reads it from standard input.")
  var file: String

  @Flag var flags: [CheckFlag] = []

  @Option(help: "The folder with the survey's earlier waves, to compare with.")
  var workspace = "."

  func run() throws {
    try CheckTalk(file: file, Set(flags), workspace: workspace).run()
  }
}
