import AloudWords

/// The words the program was started with, and what is said to every command alike.
struct Invocation {
  /// What is left for the command.
  let arguments: [String]
  /// Whether people may be asked for what is missing.
  let mayAsk: Bool
  let wantsJSON: Bool
  /// What was said behind `--workspace` and `--survey`.
  let place: NextPlace

  /// - Parameter words: without the program's own name.
  init(_ words: [String]) {
    arguments = words.filter { $0 != "--no-input" }
    mayAsk = !words.contains("--no-input")
    wantsJSON = words.contains("--json")
    place = NextPlace(
      workspace: Self.value(of: "--workspace", in: words),
      survey: Self.value(of: "--survey", in: words))
  }

  /// Fails where the system does not tell what was typed: nothing must look as if it had been done.
  static func requireWords() throws {
    guard CommandLine.arguments.isEmpty else { return }
    throw CommandFailure(
      .unexpected, "what was typed cannot be read, since /proc is not there; nothing was done",
      help: "mount /proc and run the same command again")
  }

  private static func value(of option: String, in words: [String]) -> String? {
    if let joined = words.last(where: { $0.hasPrefix("\(option)=") }) {
      return String(joined.dropFirst(option.count + 1))
    }
    guard let place = words.lastIndex(of: option), place + 1 < words.count else { return nil }
    return words[place + 1]
  }

  static let current = Invocation(Array(CommandLine.arguments.dropFirst()))
}
