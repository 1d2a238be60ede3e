import AloudCollector
import AloudConsole
import AloudCrypto
import AloudDefinition
import AloudDesk
import AloudFiles
import AloudHTTP
import AloudModel
import ArgumentParser
import Glibc
import UnixSignals

struct OpenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Principal: open the desk, on which a survey is made and issued in a browser.",
    discussion: """
      Everything of a school's folder, as pages: make a survey, read and change the questions, see \
      what staff will see, name the key, print promise, poster and slips, let staff answer, close, read \
      the report, say what will be tried, and ask again. The desk is on this computer alone, lets in one \
      browser, and asks nobody else for anything. It ends with "Close the desk", with Ctrl-C, or when it \
      was left for two hours and nobody could answer.

        aloud open                     this folder
        aloud open fernhill            another; it is made when the survey is
        aloud open --schools FOLDER    where each school on a server stands
      """)

  @Argument(help: "The folder of the school; this one, unless you say otherwise.")
  var folder = "."

  @Option(help: "Show where every school in this folder stands, for whoever runs their server.")
  var schools: String?

  @Flag(help: "Start no browser: say which file to open in one.")
  var noBrowser = false

  func validate() throws {
    guard schools == nil || folder == "." else {
      throw ValidationError("--schools shows all schools of a folder: leave out the folder of one")
    }
  }

  func run() async throws {
    if let schools {
      let folder = DeskFolder.path(schools)
      _ = try SchoolsOverview(of: folder, at: SystemClock.now())
      return try await open(folder, SchoolsPages(folder, clock: { SystemClock.now() }))
    }
    let workspace = Workspace(DeskFolder.path(folder))
    let keeper = WaveKeeper(
      WaveKeeper.Edge(
        clock: { SystemClock.now() }, witness: SystemClock.witness(), dice: { SecureRandom() }))
    let station = StationWindow()
    defer { station.forget() }
    let pages = SchoolPages(workspace, edge(keeper, station))
    do {
      try await open(workspace.root, pages, DeskFolder.language(of: workspace)) {
        keeper.keeping != nil
      }
    } catch {
      await keeper.ended()
      throw error
    }
    await keeper.ended()
  }

  private func edge(_ keeper: WaveKeeper, _ station: StationWindow) -> DeskEdge {
    let startsNothing = noBrowser
    return DeskEdge(
      clock: { SystemClock.now() }, dice: { SecureRandom() }, keeper: keeper,
      sticks: BrowserStart.sticks,
      showStation: { address in
        Console.say("People answer at \(address) until the wave closes; Ctrl-C ends it.")
        return startsNothing ? false : station.show(address)
      })
  }

  /// - Parameter isKeeping: whether people can answer at this moment.
  private func open<Pages: DeskPages>(
    _ folder: String, _ pages: Pages, _ language: DeskLanguage? = nil,
    isKeeping: @escaping @Sendable () -> Bool = { false }
  ) async throws {
    let launch = Launch(browser: noBrowser ? nil : BrowserStart())
    defer { launch.end() }
    let end: DeskEnd
    do throws(ListeningFailure) {
      end = try await DeskServer<Pages>(clock: { SystemClock.now() }, isKeeping: isKeeping)
        .run(until: [.sigterm, .sigint] + (HangUp.isHeard ? [.sighup] : [])) { port in
          Self.desk(of: folder, pages, language, at: port, launch)
        } lead: { door in
          var dice = SecureRandom()
          launch.lead(to: door.launchAddress(of: door.newToken(using: &dice)))
        }
    } catch {
      throw CommandFailure(
        .unexpected, "the desk could not listen on this computer",
        help: "run the same command again; nothing was lost")
    }
    Console.say(Self.words(of: end))
  }

  private static func desk<Pages: DeskPages>(
    of folder: String, _ pages: Pages, _ language: DeskLanguage?, at port: Int, _ launch: Launch
  ) -> (Desk<Pages>, DeskDoor) {
    var dice = SecureRandom()
    let now = SystemClock.now()
    let door = DeskDoor(
      address: DeskAddress(name: Secret(using: &dice), port: port), now: now)
    let desk = Desk(
      door: door, pages: pages, folder: DeskFolder.name(folder), language: language,
      clock: { SystemClock.now() }, dice: { SecureRandom() }, led: { launch.end() })
    return (desk, door)
  }

  private static func words(of end: DeskEnd) -> String {
    switch end {
    case .closed: "The desk is closed."
    case .idle: "The desk was left for two hours, and is closed. Run the same command to go on."
    case .signal: "The desk is closed. What was saved is in the folder."
    }
  }
}

/// The folder of a desk, and how its pages call it.
enum DeskFolder {
  /// As it was typed, without slashes behind it.
  static func path(_ typed: String) -> String {
    let content = typed.reversed().drop { $0 == "/" }.reversed()
    return content.isEmpty ? (typed.isEmpty ? "." : "/") : String(content)
  }

  /// That in which every survey of the folder is asked first, where it is one and one of ours.
  static func language(of workspace: Workspace) -> DeskLanguage? {
    let first = ((try? workspace.surveyIDs()) ?? []).compactMap { id in
      (try? SurveySource(reading: workspace.definition(of: id)))?.definition.survey?.languages.first
    }
    let tags = Set(first.map(\.tag))
    return tags.count == 1 ? tags.first.flatMap { DeskLanguage(rawValue: $0) } : nil
  }

  /// Its own name, also that of the folder in which the command was typed.
  static func name(_ path: String) -> String {
    guard let whole = realpath(path, nil) else { return DurableFile.name(of: path) }
    defer { free(whole) }
    return DurableFile.name(of: String(cString: whole))
  }
}
