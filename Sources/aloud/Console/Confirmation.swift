import AloudDesk
import ArgumentParser

/// How a person says that they mean what cannot be taken back.
struct Confirmation: ParsableArguments {
  @Option(help: "The wave's id again, to go on without being asked.")
  var confirm: String?

  @Flag(help: "Go on without being asked.")
  var yes = false

  func require(_ act: Unconfirmed) throws {
    if yes, confirm == nil { return }
    let what =
      switch act {
      case .closing: "close"
      case .givingUp: "give up"
      }
    try act.require(confirm ?? Console.ask("Type \(act.wave) to \(what) it:"))
  }
}
