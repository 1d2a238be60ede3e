import AloudBallots
import AloudCrypto
import AloudDesk
import AloudHTTP
import AloudModel
import AloudPapers
import AloudWords
import ArgumentParser

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve the survey to browsers, on this computer alone or behind a proxy with TLS.",
    discussion: """
      Ctrl-C ends it: what was sent is stored first. Run it again to go on, also after a crash. At the \
      closing instant it takes no more answers and says so. Nothing about a request is logged.

        aloud serve                    a browser on this computer
        aloud serve --station          a staff-room laptop that people answer on in turn
        aloud serve --behind-proxy     own phones; Documentation/Hosting.md has tested examples
        aloud serve --schools FOLDER --behind-proxy
                                       every school in a folder, each under /s/SCHOOL/
      """)

  @Argument(help: "The wave's id; needed only where there are several.")
  var wave: String?

  @Option(help: "The port to listen on.")
  var port = 8_080

  @Option(help: "The address to listen on; only this computer's own is taken.")
  var address = SiteHost.address

  @Option(help: "Also take sealed files from this drop folder, five or more at once.")
  var drop: String?

  @Option(help: "The https address that people open, to be shown as a QR code to point a phone at.")
  var `public`: String?

  @Flag(help: "A proxy on this computer ends TLS and passes requests on.")
  var behindProxy = false

  @Flag(help: "People answer in turn on this computer: every page begins anew.")
  var station = false

  @Option(
    help: "Serve every open wave of all schools in this folder, each in a folder of its own.")
  var schools: String?

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("--port is from 0 to 65535") }
    guard !(behindProxy && station) else {
      throw ValidationError("say --behind-proxy or --station, not both")
    }
    guard `public` == nil || behindProxy else {
      throw ValidationError("--public is the address of the proxy: say --behind-proxy too")
    }
    if schools != nil {
      guard wave == nil, drop == nil, `public` == nil, !station, options.survey == nil else {
        throw ValidationError(
          "--schools serves every school over its own page: leave out the wave, --survey, --drop, "
            + "--public and --station")
      }
    }
  }

  func run() async throws {
    try requireThisComputer()
    if let schools { return try await serve(schools: schools) }
    let publicAddress = try SurveyAddress(typed: `public`, as: .shown)
    let choice = try options.choice()
    var dice = SecureRandom()
    let frozen = try choice.frozen(wave, for: .serve, using: &dice, noting: Console.noteWarnings)
    let (folder, manifest) = (frozen.folder, frozen.manifest)
    try requirePage(manifest)
    if drop != nil { try manifest.requireSlips() }
    let people = publicAddress.map { $0.page(in: manifest.survey.languages[0]) }
    let edge = Serving.Edge(
      clock: { SystemClock.now() }, witness: SystemClock.witness(), dice: { SecureRandom() },
      tell: { ServingTalk(people: people).say($0) })
    let end = try await Serving(folder, frontage, drop: drop, at: edge).run(port: port)
    ServingTalk.say(end)
    let words = drop.map { StepWords(drop: ShellWord($0)) } ?? StepWords()
    NextTalk(choice).say(folder.wave, with: words)
  }

  /// Each school opens and closes by itself; what is wrong with one leaves the others alone.
  private func serve(schools folder: String) async throws {
    let serving = try SchoolsServing(
      folder, frontage, clock: { SystemClock.now() }, dice: { SecureRandom() },
      tell: SchoolsTalk.say)
    SchoolsTalk.say(serving.overview)
    try await serving.run(port: port)
    Console.say("Stopped; every answer whose page said so is stored.")
  }

  private var frontage: Frontage {
    if behindProxy { return .proxy }
    return station ? .station : .loopback
  }

  private func requireThisComputer() throws {
    guard Frontage.isThisComputer(address) else {
      throw Refusal.serving(.notThisComputer(address))
    }
  }

  private func requirePage(_ manifest: Manifest) throws {
    guard manifest.survey.promise.channels != [.file] else {
      throw Refusal.serving(.filesOnly(manifest.waveID))
    }
  }
}
