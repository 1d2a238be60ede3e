import AloudDesk
import AloudModel
import ArgumentParser
import Glibc

/// Anonymous psychological-safety and climate surveys in schools.
@main
struct Aloud: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aloud",
    abstract: "Anonymous psychological-safety and climate surveys in schools.",
    discussion: """
      A wave runs: new, check, key page, key add, slips, form and answer or any sheet, collect, close, \
      count, finish, report. Each command names the next one.

        aloud open fernhill            the same as pages in a browser
        aloud new fernhill
        aloud demo

      `aloud` alone, inside a workspace, says where every wave stands. Every command takes --no-input, \
      and then asks nothing; commands that only read take --json. No output is coloured.

      Exit status: 0 ok, 1 unexpected, 2 usage, 3 the definition has errors, 4 refused to protect \
      people, 5 wrong stage, 6 integrity check failed, 7 input partly rejected.
      """,
    version: AloudVersion.current,
    subcommands: [
      OpenCommand.self, NewCommand.self, CheckCommand.self, DiffCommand.self, PreviewCommand.self,
      WaveCommand.self,
      KeyCommand.self, FreezeCommand.self, SlipsCommand.self, VoidCommand.self, FormCommand.self,
      AnswerCommand.self, PromiseCommand.self, ServeCommand.self, CollectCommand.self,
      StatusCommand.self, RemindCommand.self, CloseCommand.self, CountCommand.self,
      FinishCommand.self, ExportCommand.self, ImportCommand.self, ThemesCommand.self,
      ReportCommand.self,
      VerifyCommand.self,
      CycleCommand.self, DistrictCommand.self, AuditCommand.self, PurgeCommand.self,
      DemoCommand.self, DoctorCommand.self,
    ])

  /// Runs a command and ends with its status.
  static func main() async {
    // A full disk and a closed pipe become errors that are reported, not signals that kill.
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
    // What is in memory, such as an answer before it is sealed, never gets into a file by a crash.
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    do {
      try Invocation.requireWords()
      try await runCommand()
    } catch {
      Console.report(error)
      Glibc.exit(CommandFailure(error).status.rawValue)
    }
  }

  /// Alone: where every wave stands, or help where there is no survey.
  func run() throws {
    let here = Workspace(".")
    let surveys = try here.surveyIDs()
    guard !surveys.isEmpty else { throw CleanExit.helpRequest() }
    try StatusCommand.show(surveys, in: here, asJSON: Invocation.current.wantsJSON)
  }

  private static func runCommand() async throws {
    if let check = CheckTalk(plainWords: Invocation.current.arguments) { return try check.run() }
    do {
      var command = try parseAsRoot(Invocation.current.arguments)
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
    } catch let failure as CommandFailure {
      throw failure
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      if let unknown = UnknownCommand(CommandLine.arguments, known: Self.configuration.subcommands)
      {
        throw unknown.failure
      }
      let text = fullMessage(for: error)
      guard exitCode(for: error) == .success else {
        Console.say(text)
        Glibc.exit(ExitStatus.usage.rawValue)
      }
      try Console.show(text)
    }
  }
}
