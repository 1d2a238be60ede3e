import AloudBallots
import AloudCollector
import AloudCrypto
import AloudDefinition
import AloudDesk
import AloudFiles
import AloudModel
import AloudWords
import ArgumentParser

struct AnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Seal a filled answer sheet and the code of a slip into one file.",
    discussion: """
      The file has a random name and always the same length. The sheet is only read: keep it \
      until `collect` has taken the file, then shred it. The code is taken from --code, else from the \
      sheet's line `Code:` (or `Código:`), else asked for.
      """)

  @Argument(help: "The filled sheet; - reads it from standard input.")
  var sheet: String

  @Option(help: "The code on the slip; other people may see it in a list of running commands.")
  var code: String?

  @Option(help: "The folder for the sealed file.")
  var into = "."

  @Option(help: "The wave's manifest, where the answer is sealed on another computer.")
  var manifest: String?

  @Option(help: "The wave's id; needed only where there are several.")
  var wave: String?

  @Option(help: "The language of the sheet; the survey's first, unless you say otherwise.")
  var language: String?

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let sealing = try sealing()
    try sealing.requireTime(SystemClock.now())
    let manifest = sealing.manifest
    let language = try manifest.survey.language(language)
    let filled = try sealing.response(to: try content(), in: language)
    var dice = SecureRandom()
    let path = try sealing.seal(
      filled.response, code: try code(on: filled, sealing), into: into, using: &dice)
    try Console.show(path)
    let all = manifest.plan.items.count
    Console.say("Sealed: \(filled.response.answers.count) of \(all) questions answered.")
    Console.say("\(Self.opened(manifest.survey.promise.count)) Drop it in the folder.")
    Console.say("Keep the sheet until `collect` has taken the file. Then shred it.")
  }

  /// Where the sealed file can be opened.
  private static func opened(_ place: CountingPlace) -> String {
    switch place {
    case .keyHolder: "The computer that collects it cannot open it."
    case .operator: "It will be opened on the computer that collects it, to be counted."
    }
  }

  private func sealing() throws -> AnswerSealing {
    if let manifest { return try AnswerSealing(manifestAt: manifest) }
    return try AnswerSealing(options.choice(), wave: wave)
  }

  private func content() throws -> [UInt8] {
    if sheet == "-" { return Console.standardInput(atMost: FileLimits.sheet) }
    // The name of a sheet may be a person's: it is not repeated.
    return try Files.called("the sheet").read(sheet, atMost: FileLimits.sheet)
  }

  private func code(on filled: FilledSheet, _ sealing: AnswerSealing) throws -> Code {
    guard let typed = code ?? filled.code else { return try Self.asked(sealing) }
    return try sealing.code(typed)
  }

  /// A code is shown nowhere, and asked for until it is one.
  private static func asked(_ sealing: AnswerSealing) throws -> Code {
    while let typed = Console.askSecretly("Code on the slip (not shown):") {
      do throws(Refusal) { return try sealing.code(typed) } catch {
        let said = Console.words.said(of: error)
        Console.say("  \(said.message): \(said.help)")
      }
    }
    throw CommandFailure(
      .usage, "there is no code", help: "write it behind `Code:` on the sheet, or give --code")
  }
}
