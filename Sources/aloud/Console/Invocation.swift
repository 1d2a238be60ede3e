/// The words the program was started with, and what is said to every command alike.
struct Invocation {
  /// What is left for the command.
  let arguments: [String]
  /// Whether people may be asked for what is missing.
  let mayAsk: Bool
  let wantsJSON: Bool

  /// - Parameter words: without the program's own name.
  init(_ words: [String]) {
    arguments = words.filter { $0 != "--no-input" }
    mayAsk = !words.contains("--no-input")
    wantsJSON = words.contains("--json")
  }

  /// Fails where the system does not tell what was typed: nothing must look as if it had been done.
  static func requireWords() throws(CommandFailure) {
    guard CommandLine.arguments.isEmpty else { return }
    throw CommandFailure(
      .unexpected, "what was typed cannot be read, since /proc is not there; nothing was done",
      help: "mount /proc and run the same command again")
  }

  static let current = Invocation(Array(CommandLine.arguments.dropFirst()))
}
