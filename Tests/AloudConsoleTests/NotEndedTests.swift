import AloudBallots
import AloudDesk
import AloudModel
import AloudTestSupport
import Foundation
import Glibc
import Testing

@testable import AloudConsole

/// Another program that has the wave, and does not end when it is asked to.
@Suite(.ownThreads, .serialized) struct NotEndedTests {
  private static let ending = ["then": "end-another"]

  private func path(_ school: TestSchool) throws -> String {
    try school.prepare(opens: "2027-01-14", ways: ["ways-slips": "slips", "ways-file": "file"])
    let key = try #require(KeyedSchool.line(of: school))
    _ = try school.send("/surveys/fernhill-staff/key", ["line": key])
    let wave = try #require(school.wave)
    _ = try school.send("/surveys/fernhill-staff/wave/\(wave)/freeze", ["name": wave])
    return "/surveys/fernhill-staff/wave/\(wave)/answering"
  }

  /// A program of that name which has the wave, and hears no request to end.
  private func deaf(_ command: String, _ school: TestSchool) throws -> (ChildProcess, WaveFolder) {
    let wave = try #require(Identifier<Wave>(school.wave ?? ""))
    let folder = school.workspace.waveFolder(school.id, wave)
    let other = ChildProcess()
    other.executableURL = URL(filePath: "/bin/sh")
    other.arguments = [
      "-c", "trap '' TERM; exec flock -o \"$0\" sh -c 'exec sleep 120' \"$1\"", folder.secrets,
      command,
    ]
    try other.run()
    var isHeld = false
    for _ in 0..<100 where !isHeld {
      usleep(50_000)
      isHeld = LockHolder(of: folder.secrets)?.command == command
    }
    try #require(isHeld)
    return (other, folder)
  }

  private func end(_ other: ChildProcess) {
    // With the program that it started, which would keep our output open.
    kill(-other.processIdentifier, SIGKILL)
    other.waitUntilExit()
  }

  @Test(arguments: DeskLanguage.allCases, ["serve", "collect", "open"])
  func `it is said that it did not end, why that may be, and it can be tried again`(
    language: DeskLanguage, command: String
  ) throws {
    let school = TestSchool(language)
    let path = try path(school)
    let (other, folder) = try deaf(command, school)
    defer { end(other) }
    let words = language.answering
    #expect(!(try school.page(path).contains(words.notEnded)))
    for _ in 0..<2 {
      #expect(try school.send(path, Self.ending) == .page(.mistaken))
      let page = try school.sent(path, Self.ending)
      #expect(page.contains(words.notEnded) && page.contains("role=\"alert\""))
      #expect(page.contains(words.another(command)) && page.contains("value=\"end-another\""))
      #expect(!page.contains("name=\"way\""))
    }
    #expect(other.isRunning && folder.stage == .open && school.keeper.keeping == nil)
    // Looked at again, the page says where it stands, and no more.
    #expect(!(try school.page(path).contains(words.notEnded)))
  }

  @Test func `once it has ended, people can be let answer again`() throws {
    let school = TestSchool()
    let path = try path(school)
    let (other, _) = try deaf("serve", school)
    #expect(try school.send(path, Self.ending) == .page(.mistaken))
    end(other)
    #expect(try school.send(path, Self.ending) == .redirection)
    #expect(try school.page(path).contains("name=\"way\""))
  }

  @Test func `a program that works on the answers is not asked to end at all`() throws {
    let school = TestSchool()
    let path = try path(school)
    let (other, _) = try deaf("close", school)
    defer { end(other) }
    let page = try school.page(path)
    #expect(page.contains(DeskLanguage.english.answering.anotherWorks))
    #expect(!page.contains("end-another"))
    #expect(try school.send(path, Self.ending) == .page(.mistaken))
    #expect(other.isRunning)
  }
}
