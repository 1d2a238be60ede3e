import AloudModel
import ArgumentParser

/// How a person says that they mean what cannot be taken back.
struct Confirmation: ParsableArguments {
  @Option(help: "The wave's id again, to go on without being asked.")
  var confirm: String?

  @Flag(help: "Go on without being asked.")
  var yes = false

  /// - Parameter done: what was not done where nobody confirmed it, such as `closed`.
  func require(_ wave: Identifier<Wave>, to act: String, done: String) throws {
    if yes, confirm == nil { return }
    let typed = confirm ?? Console.ask("Type \(wave) to \(act) it:")
    guard typed == wave.text else {
      throw CommandFailure(
        .usage, "not \(done): the name of the wave was not given",
        help: "type \(wave) when asked, or say --confirm \(wave)")
    }
  }
}
