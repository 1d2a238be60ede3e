import ArgumentParser

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Run every wave of a survey for real, answered by invented people.",
    discussion: """
      Slips, answers over HTTP on this computer and sealed files in a drop folder, the count with \
      the key, the release and the report, in a folder of its own. The same seed gives the same report and CSV bytes. In the demo alone the \
      keys come from the seed too and are no secret.
      """)

  @Option(
    help: "The definition to run; Surveys/fernhill-staff.yaml, or else the program's own copy.")
  var survey: String?

  @Option(help: "The folder to run in; an earlier demo there is removed.")
  var into = "demo"

  @Option(help: "What the invented answers come from.")
  var seed: UInt64 = 2018

  @Option(help: "The kind of school to invent: usual, wary or divided.")
  var climate = DemoClimate.usual

  func run() async throws {
    Console.say("Synthetic answers, seed \(seed). The keys of this demo come from it: no secret.")
    let demo = Demo(
      folder: DemoFolder(path: into), definitionPath: survey, seed: seed, climate: climate)
    let paths = try await demo.run()
    for path in paths { try Console.show(path) }
  }
}
