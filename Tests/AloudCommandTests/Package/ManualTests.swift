import Foundation
import Testing

/// The pages of the manual and the completions are made of what the program says of itself.
struct ManualTests {
  private static let python = "/usr/bin/python3"

  private struct Described: Decodable {
    struct Name: Decodable { let name: String }
    struct Argument: Decodable {
      let names: [Name]?
      let shouldDisplay: Bool
    }
    let commandName: String
    let abstract: String
    let arguments: [Argument]?
    let subcommands: [Described]?

    /// With the words that lead to each.
    func all(behind words: [String] = []) -> [(words: [String], command: Described)] {
      let here = words + [commandName]
      let below = (subcommands ?? []).filter { $0.commandName != "help" }
      return [(here, self)] + below.flatMap { $0.all(behind: here) }
    }
  }

  private struct Dump: Decodable { let command: Described }

  private func dump() throws -> Run {
    try done(School().principalLaunch(["--experimental-dump-help"]).run())
  }

  private func pages(_ dump: Run, in scratch: Scratch) throws -> Run {
    var launch = Launch(
      executable: Self.python,
      arguments: [Checkout.path("Packaging/manual"), scratch.path, "1780000000", "9.8.7"],
      folder: scratch.path)
    launch.input = dump.outputText
    return try launch.run()
  }

  @Test(.enabled(if: FileTree.exists(python), "there is no Python here"))
  func `every command has a page that names all it takes`() throws {
    let scratch = try Scratch()
    let dump = try dump()
    let run = try pages(dump, in: scratch)
    #expect(run.status == 0 && run.talk.isEmpty, "\(run.talkText)")
    let commands = try JSONDecoder().decode(Dump.self, from: Data(dump.output)).command.all()
    let written = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
    #expect(
      Set(written.filter { $0.hasSuffix(".1") })
        == Set(commands.map { "\($0.words.joined(separator: "-")).1" }))
    for (words, command) in commands {
      let page = try FileTree.text("\(scratch.path)/\(words.joined(separator: "-")).1")
      let plain = page.replacing("\\-", with: "-").replacing("\\fR", with: "")
      #expect(plain.contains("\"2026-05-28\" \"Aloud 9.8.7\""), "\(words)")
      #expect(plain.contains(".SH NAME\n\(words.joined(separator: "-")) - "))
      for argument in (command.arguments ?? []).filter(\.shouldDisplay) {
        for name in argument.names ?? [] {
          #expect(plain.contains("-\(name.name)"), "\(words): \(name.name)")
        }
      }
      // Nothing the program says is taken for an instruction.
      for line in page.split(separator: "\n") where line.hasPrefix(".") {
        #expect(line.contains(#/^\.(TH|SH|B|BR|PP|TP|EX|EE)\b/#), "\(words): \(line)")
      }
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions know every command`(shell: String) throws {
    let script = try done(
      School().principalLaunch(["--generate-completion-script", shell]).run())
    let commands = try JSONDecoder().decode(Dump.self, from: Data(dump().output)).command.all()
    #expect(commands.count > 30)
    for (words, _) in commands {
      let last = try #require(words.last)
      #expect(script.outputText.contains(last), "\(words)")
    }
  }
}
