import AloudBallots
import AloudCollector
import AloudDesk
import AloudFiles
import AloudModel
import AloudTestSupport
import Foundation
import Glibc
import Synchronization
import Testing

@testable import AloudConsole

/// Letting people answer while the desk is open.
@Suite(.serialized) struct KeepingTests {
  private let school = TestSchool()

  /// A wave that can be answered now, by slips and files.
  private func path() throws -> String {
    try school.prepare(opens: "2027-01-14", ways: ["ways-slips": "slips", "ways-file": "file"])
    let key = try #require(KeyedSchool.line(of: school))
    _ = try school.send("/surveys/fernhill-staff/key", ["line": key])
    let wave = try #require(school.wave)
    _ = try school.send("/surveys/fernhill-staff/wave/\(wave)/freeze", ["name": wave])
    return "/surveys/fernhill-staff/wave/\(wave)"
  }

  private func drop() throws -> String {
    let drop = "\(school.workspace.root)/drop"
    try FileManager.default.createDirectory(atPath: drop, withIntermediateDirectories: true)
    return drop
  }

  @Test func `a station ends the desk's session, and people can answer until it ends`() throws {
    let path = try path()
    let begun = ["then": "begin", "way": "station", "port": "8080", "drop": ""]
    #expect(try school.send("\(path)/answering", begun) == .farewell)
    let keeping = try #require(school.keeper.keeping)
    #expect(keeping.way == .station && keeping.port != nil)
    #expect(try school.page("\(path)/answering").contains("Staff can answer now"))
    #expect(try school.send("\(path)/answering", ["then": "end"]) == .redirection)
    #expect(school.keeper.keeping == nil)
    #expect(try school.page("\(path)/answering").contains("value=\"station\" checked"))
  }

  @Test func `a folder is watched, and slips and codes wait until that has ended`() throws {
    let path = try path()
    let drop = try drop()
    let begun = ["then": "begin", "way": "folder", "port": "", "drop": drop]
    #expect(try school.send("\(path)/answering", begun) == .redirection)
    #expect(school.keeper.keeping?.drop == drop)
    #expect(try school.sent("\(path)/slips", ["who-alone": "alone"]).contains("End that first"))
    #expect(try school.sent("\(path)/void", ["codes": "x"]).contains("End that first"))
    school.keeper.end()
    #expect(school.keeper.keeping == nil)
    let wave = try #require(Identifier<Wave>(school.wave ?? ""))
    #expect(school.keeper.trouble(of: school.workspace.waveFolder(school.id, wave)) == nil)
    #expect(
      try school.send("\(path)/slips", ["who-alone": "alone", "language": "en"]) == .document)
  }

  @Test
  func `a wave that another program serves is not served beside it, and the program is named`()
    throws
  {
    let path = try path()
    let id = try #require(Identifier<Wave>(school.wave ?? ""))
    let lock = try school.workspace.waveFolder(school.id, id).lock()
    defer { withExtendedLifetime(lock) {} }
    for way in ["station", "folder"] {
      let begun = ["then": "begin", "way": way, "port": "8080", "drop": try drop()]
      #expect(try school.sent("\(path)/answering", begun).contains("is working on"))
      #expect(school.keeper.keeping == nil)
    }
  }

  @Test(arguments: [
    ["way": "phones", "port": "0", "drop": ""], ["way": "phones", "port": "70000", "drop": ""],
    ["way": "folder", "port": "", "drop": ""], ["way": "folder", "port": "", "drop": "/nowhere"],
    ["way": "", "port": "", "drop": ""],
  ])
  func `what cannot be is told, and nothing begins`(fields: [String: String]) throws {
    let path = try path()
    let begun = fields.merging(["then": "begin"]) { one, _ in one }
    #expect(try school.send("\(path)/answering", begun) == .page(.mistaken))
    #expect(school.keeper.keeping == nil)
  }

  @Test func `who is warned that few answered ends nothing yet, and who closes does`() throws {
    let path = try path()
    let begun = ["then": "begin", "way": "folder", "port": "", "drop": try drop()]
    _ = try school.send("\(path)/answering", begun)
    let wave = try #require(school.wave)
    let warned = try school.sent("\(path)/close", ["name": wave])
    #expect(warned.contains("There may be fewer than") && warned.contains("value=\"yes\""))
    #expect(school.keeper.keeping != nil)
    #expect(
      try school.send("\(path)/close", ["name": wave, "warned": "yes"]) == .redirection)
    #expect(school.keeper.keeping == nil)
  }

  private func fill(_ drop: String, with count: Int) throws {
    for place in 0..<count {
      try Data("no answer".utf8).write(to: URL(filePath: "\(drop)/\(place).txt"))
    }
  }

  @Test(arguments: [false, true])
  func `files that wait are counted in before somebody is warned that few answered`(
    isKept: Bool
  ) throws {
    let path = try path()
    let drop = try drop()
    let wave = try #require(school.wave)
    if isKept {
      let begun = ["then": "begin", "way": "folder", "port": "", "drop": drop]
      _ = try school.send("\(path)/answering", begun)
      #expect(try school.page("\(path)/close").contains("value=\"\(drop)\""))
    }
    let closed = ["name": wave, "drop": drop]
    try fill(drop, with: 2)
    let few = try school.sent("\(path)/close", closed)
    #expect(few.contains(isKept ? "There may be fewer than" : "Fewer than"))
    #expect(few.contains("are counted in") && (school.keeper.keeping != nil) == isKept)
    // With more it is known only when they were taken in: none of them is an answer.
    try fill(drop, with: 40)
    let known = try school.sent("\(path)/close", closed)
    #expect(known.contains("Fewer than") && !known.contains("are counted in"))
    #expect(known.contains("value=\"yes\"") && school.keeper.keeping == nil)
    let id = try #require(Identifier<Wave>(wave))
    #expect(school.workspace.waveFolder(school.id, id).stage == .open)
    let meant = closed.merging(["warned": "yes"]) { $1 }
    #expect(try school.send("\(path)/close", meant) == .redirection)
  }

  @Test func `files that are not whole keep a wave open, until somebody says to leave them`()
    throws
  {
    let path = try path()
    let drop = try drop()
    let wave = try #require(school.wave)
    let begun = ["then": "begin", "way": "folder", "port": "", "drop": drop]
    _ = try school.send("\(path)/answering", begun)
    try Data().write(to: URL(filePath: "\(drop)/begun"))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_799_990_000)],
      ofItemAtPath: "\(drop)/begun")
    var closed = ["name": wave, "drop": drop, "warned": "yes"]
    let page = try school.sent("\(path)/close", closed)
    #expect(page.contains("name=\"rest-left\"") && !page.contains("--leave-rest"))
    #expect(page.contains("people can no longer answer") && page.contains("\(path)/answering"))
    closed["rest-left"] = "left"
    #expect(try school.send("\(path)/close", closed) == .redirection)
  }

  @Test func `another survey is not ended unasked: it is named, and ended first`() throws {
    let path = try path()
    let wave = try #require(Identifier<Wave>(school.wave ?? ""))
    let oak = try #require(Identifier<Survey>("oak-staff"))
    let other = school.workspace.waveFolder(oak, wave)
    let own = school.workspace.waveFolder(school.id, wave)
    try FileManager.default.copyItem(
      atPath: DurableFile.folder(of: own.secrets), toPath: DurableFile.folder(of: other.secrets))
    #expect(try school.keeper.keep(other, .folder, drop: try drop()) == .begun)
    let page = try school.page("\(path)/answering")
    #expect(page.contains("Staff answer another survey now: oak-staff"))
    #expect(page.contains("value=\"end-first\""))
    let begun = ["then": "begin", "way": "folder", "port": "", "drop": try drop()]
    for then in [begun, ["then": "again"], ["then": "end"]] {
      #expect(try school.send("\(path)/answering", then) == .redirection)
      #expect(school.keeper.keeping?.survey == oak)
    }
    #expect(try school.send("\(path)/answering", ["then": "end-first"]) == .redirection)
    #expect(school.keeper.keeping == nil)
    #expect(try school.send("\(path)/answering", begun) == .redirection)
    #expect(school.keeper.keeps(own))
    school.keeper.end()
  }

  @Test func `two who begin at once begin once`() throws {
    _ = try path()
    let wave = try #require(Identifier<Wave>(school.wave ?? ""))
    let folder = school.workspace.waveFolder(school.id, wave)
    let keeper = school.keeper
    let begun = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 3) { _ in
      if (try? keeper.keep(folder, .station, drop: nil)) == .begun { begun.withLock { $0 += 1 } }
    }
    #expect(begun.withLock(\.self) == 1 && keeper.keeps(folder))
    keeper.end()
    #expect(keeper.keeping == nil && keeper.trouble(of: folder) == nil)
  }

  @Test func `a station ends by itself when the survey has closed`() async throws {
    _ = try path()
    let wave = try #require(Identifier<Wave>(school.wave ?? ""))
    let folder = school.workspace.waveFolder(school.id, wave)
    let closesAt = try folder.manifest().closesAt
    let clock = TestClock(closesAt.secondsSinceEpoch - 1)
    let keeper = WaveKeeper(
      WaveKeeper.Edge(
        clock: { clock.now }, witness: ClockWitness(now: closesAt) { 0 },
        dice: { SystemRandomNumberGenerator() }), pause: 1, grace: 0)
    #expect(try keeper.keep(folder, .station, drop: nil) == .begun)
    clock.pass(1)
    for _ in 0..<100 where keeper.keeping != nil { try await Task.sleep(for: .milliseconds(100)) }
    #expect(keeper.keeping == nil && keeper.trouble(of: folder) == nil)
    _ = try folder.lock()
  }

  @Test(arguments: [("serve", true), ("close", false)])
  func `a program is ended only where it lets people answer and has this very folder`(
    command: String, ends: Bool
  ) throws {
    _ = try path()
    let wave = try #require(Identifier<Wave>(school.wave ?? ""))
    let folder = school.workspace.waveFolder(school.id, wave)
    let other = ChildProcess()
    other.executableURL = URL(filePath: "/usr/bin/flock")
    other.arguments = ["-o", folder.secrets, "sh", "-c", "exec sleep 20", command]
    // Threads of tests may block signals, and a program begins with what is blocked here.
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try other.run()
    defer { kill(-other.processIdentifier, SIGKILL) }
    var holder: LockHolder?
    for _ in 0..<50 where holder == nil {
      usleep(100_000)
      holder = LockHolder(of: folder.secrets)
    }
    let found = try #require(holder)
    #expect(found.command == command && found.canBeEnded == ends)
    #expect(found.end() == ends)
    #expect(folder.waitUntilFree(seconds: 1) == ends)
  }
}
