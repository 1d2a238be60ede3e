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

  static let current = Invocation(Array(CommandLine.arguments.dropFirst()))
}
