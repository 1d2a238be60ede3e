import Foundation
import Testing

/// A folder that may not be written: one clear message, nothing lost, and the same command goes on
/// when it may.
@Suite(.enabled(if: Nobody.obstacle == nil, "\(Nobody.obstacle ?? "")"))
struct PermissionTests {
  /// A step and a folder it writes to.
  private static let cases: [(step: Interruption, folder: String)] = [
    (.freeze, "school"),
    (.answer, "drop"),
    (.collect, "drop"),
    (.collect, "school/.aloud/fernhill-staff/autumn"),
    (.close, "school/.aloud/fernhill-staff/autumn"),
    (.close, "desk"),
    (.count, "desk"),
    (.count, "home/keyholder"),
    (.finish, "school"),
    (.finish, "school/.aloud/fernhill-staff/autumn"),
    (.report, "school/Reports/fernhill-staff/autumn"),
  ]

  @Test(arguments: cases)
  func `a read-only folder loses nothing and is named`(
    step: Interruption, folder: String
  ) throws {
    let rehearsal = try Rehearsal(of: step)
    let school = try rehearsal.start.copy()
    try Nobody.own(school.scratch.path)
    let run = try school.withMode(0o500, of: folder) {
      try Nobody.starting(step.launch(school)).run()
    }
    #expect(run.status == 1, "\(run.talkText)")
    #expect(run.error?.contains("may not be") == true, "\(run.talkText)")
    #expect(run.failedWithOneMessage, "\(run.talkText)")
    try rehearsal.expectRecovery(of: school)
  }

  @Test(arguments: [Interruption.collect, .close, .finish])
  func `secrets that another account keeps are not taken for missing`(step: Interruption) throws {
    let school = try step.school()
    try Nobody.own(school.scratch.path)
    let run = try school.withMode(0o000, of: "school/.aloud") {
      try Nobody.starting(step.launch(school)).run()
    }
    #expect(run.status == 1)
    #expect(run.error == "error: .aloud may not be read or written by this account")
    #expect(run.failedWithOneMessage)
    try step.goOn(in: school)
  }

  @Test func `a definition that may not be written keeps its key`() throws {
    let school = try Moment.defined.school()
    let line = try school.makeKey(card: "other.txt")
    try Nobody.own(school.scratch.path)
    let before = try FileTree.bytes(school.definitionPath)
    let run = try school.withMode(0o500, of: "school/Surveys") {
      try Nobody.starting(school.principalLaunch(["key", "add", line])).run()
    }
    #expect(run.status == 1 && run.failedWithOneMessage)
    #expect(try FileTree.names(in: "\(school.workspace)/Surveys") == ["fernhill-staff.yaml"])
    #expect(try FileTree.bytes(school.definitionPath) == before)
  }

  @Test func `a colleague's file that may not be read stays, and the others are taken`() throws {
    let school = try Moment.answered.school()
    let name = try school.dropOne(as: 9, code: try school.codes()[9])
    try Nobody.own(school.scratch.path)
    let run = try school.withMode(0o000, of: "drop/\(name)") {
      try Nobody.starting(school.principalLaunch(["collect", school.drop])).run()
    }
    #expect(run.status == 7)
    #expect(run.outputLines == ["stored 6", "refused 1: not readable by this account"])
    #expect(try FileTree.names(in: school.drop) == [name])
  }
}

extension School {
  /// Runs while a file or folder has another mode.
  fileprivate func withMode(_ mode: Int, of relative: String, _ run: () throws -> Run) throws -> Run
  {
    let path = "\(scratch.path)/\(relative)"
    let before = try FileTree.mode(path)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: before], ofItemAtPath: path)
    }
    return try run()
  }
}
