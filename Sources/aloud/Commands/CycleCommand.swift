import ArgumentParser

struct CycleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cycle",
    abstract: "Team: choose a scale, try something, and look again.",
    discussion: """
      A cycle runs for six to eight weeks. Its scale becomes the focus of the next wave, and the \
      next report says in verdict words what moved. One cycle runs at a time.

        aloud cycle start
        aloud cycle note "Two teams have begun."
        aloud cycle review
        aloud cycle --json
      """,
    subcommands: [
      CycleShowCommand.self, CycleStartCommand.self, CycleNoteCommand.self,
      CycleReviewCommand.self,
    ],
    defaultSubcommand: CycleShowCommand.self)
}

/// A plan as flags.
struct CycleOptions: ParsableArguments {
  @Option(help: "The id of the scale; the report's suggestion, unless you say otherwise.")
  var scale: String?

  @Option(help: "What you believe is going on.")
  var believe: String?

  @Option(help: "What you will try: one practice or policy.")
  var `try`: String?

  @Option(help: "Who goes first: a role.")
  var first: String?

  @Option(help: "What the principal clears out of the way.")
  var clears: String?

  @Option(help: "The questions you look at again, by their ids, with commas between.")
  var measure: String?

  @Option(help: "What would make you stop.")
  var stopIf: String?

  @Option(help: "The day on which you began; today, unless you say otherwise.")
  var started: String?

  @Option(help: "The day on which you look again; seven weeks later, unless you say otherwise.")
  var review: String?
}
