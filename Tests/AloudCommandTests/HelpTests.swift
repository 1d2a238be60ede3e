import Testing

/// What the program says about itself.
struct HelpTests {
  /// The commands there are, in the order of a wave.
  static let commands = [
    "open", "new", "check", "diff", "preview", "wave", "key", "freeze", "slips", "void", "form",
    "answer",
    "promise", "serve", "collect", "status", "remind", "close", "count", "finish", "export",
    "import",
    "themes",
    "report", "verify", "cycle", "district", "audit", "purge", "demo", "doctor",
  ]
  private static let keyCommands = ["new", "page", "add", "show"]

  private func run(_ arguments: String...) throws -> Run {
    try School().principalLaunch(arguments).run()
  }

  /// The words that begin the lines of `SUBCOMMANDS`.
  private func listed(in help: Run) -> [String] {
    let lines = help.outputText.split(separator: "\n", omittingEmptySubsequences: false)
    let section = lines.drop { $0 != "SUBCOMMANDS:" }.dropFirst().prefix { !$0.isEmpty }
    return section.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .map { String($0.split(separator: " ")[0]) }
  }

  @Test func `help lists every command, and no other`() throws {
    #expect(try listed(in: done(run("--help"))) == Self.commands)
    #expect(try listed(in: done(run())) == Self.commands)
    #expect(try listed(in: done(run("key", "--help"))) == Self.keyCommands)
    #expect(try listed(in: done(run("wave", "--help"))) == ["add"])
    #expect(
      try listed(in: done(run("cycle", "--help"))) == ["show", "start", "note", "review"])
  }

  @Test(arguments: commands)
  func `every command helps`(command: String) throws {
    let help = try done(run(command, "--help"))
    #expect(help.outputText.contains("USAGE: aloud \(command)"))
    #expect(help.talk.isEmpty)
  }

  @Test(arguments: keyCommands)
  func `every key command helps`(command: String) throws {
    #expect(
      try done(run("key", command, "--help")).outputText.contains("USAGE: aloud key \(command)"))
  }

  @Test func `the command that adds a wave helps`() throws {
    let help = try done(run("wave", "add", "--help")).outputText
    #expect(help.contains("USAGE: aloud wave add"))
  }

  @Test(arguments: [("colect", "collect"), ("slps", "slips"), ("finsh", "finish")])
  func `a mistyped command names the nearest`(typed: String, nearest: String) throws {
    let run = try run(typed)
    #expect(run.status == 2)
    #expect(
      run.talkLines == [
        "error: there is no command '\(typed)'", "help: did you mean `aloud \(nearest)`?",
      ])
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [["key", "nwe"], ["slips", "--cuont", "3"], ["count"], ["preview", "x", "y"]])
  func `a command that is not understood says how it is used`(arguments: [String]) throws {
    let run = try School().principalLaunch(arguments).run()
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.talkLines.first?.hasPrefix("Error: ") == true)
    #expect(run.talkText.contains("Usage: aloud"))
  }
}
