import AloudBallots
import AloudTestSupport
import Foundation
import Testing

@testable import AloudStorageSQLite

/// T8: whoever writes, and however a process ends, a ballot and its code are there together.
@Suite(.ownThreads) struct CrashTests {
  @Test func `T8: of two connections racing with every code each ballot is stored once`()
    async throws
  {
    let folder = try BoxFolder()
    let arrivals = Arrivals(25)
    let boxes = [try folder.create(), try folder.open()]
    try boxes[0].issue(arrivals.issued)
    let code = try #require(arrivals.deposits[0].code)
    let outcomes = await withTaskGroup(of: [Redemption].self) { group in
      for deposit in arrivals.deposits {
        for box in boxes { group.addTask { (try? box.deposit([deposit])) ?? [] } }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(outcomes.count { $0 == .stored } == 25)
    #expect(outcomes.count { $0 == .storedBefore } == 25)
    let contents = try boxes[1].contents()
    #expect(contents.ballots.count == 25 && contents.spent.count == 25)
    #expect(contents.spent.contains(code))
  }

  @Test func `a box that was dropped without settling has everything`() throws {
    let folder = try BoxFolder()
    let arrivals = Arrivals(20)
    do {
      let box = try folder.create()
      try box.issue(arrivals.issued)
      for deposit in arrivals.deposits { _ = try box.deposit([deposit]) }
    }
    let contents = try folder.open().contents()
    #expect(contents.ballots.count == 20 && contents.spent.count == 20)
  }

  /// Another program begins to store ten ballots in our box, its pages reach the disk, and it is
  /// killed with signal 9.
  @Test(.enabled(if: Python.isHere), arguments: ["box", "spent"])
  func `T8: what a killed process had begun to write is taken back`(table: String) throws {
    let folder = try BoxFolder()
    let arrivals = Arrivals(20)
    do {
      let box = try folder.create()
      try box.issue(arrivals.issued)
      _ = try box.deposit(arrivals.deposits)
      try box.settle()
    }
    let before = try folder.digest
    let columns = table == "box" ? "(?, randomblob(9000))" : "(?)"
    try Python.run(
      """
      import os, signal, sqlite3
      box = sqlite3.connect(\(quoted(folder.path)), isolation_level=None)
      box.execute("PRAGMA cache_size = 1")
      box.execute("BEGIN IMMEDIATE")
      for row in range(4000):
          box.execute("INSERT INTO \(table) VALUES \(columns)", (os.urandom(32),))
      os.kill(os.getpid(), signal.SIGKILL)
      """)
    #expect(try folder.digest != before, "nothing had reached the disk")
    #expect(try folder.names.sorted() == ["box", "box-journal"])
    let box = try folder.open()
    let contents = try box.contents()
    #expect(contents.ballots.count == 20 && contents.spent.count == 20)
    try box.settle()
    #expect(try folder.digest == before)
    #expect(try folder.names == ["box"])
  }

  private func quoted(_ path: String) -> String { "'\(path)'" }
}

/// The Python of the machine, for one test that needs a process to kill.
private enum Python {
  private static let path = "/usr/bin/python3"

  static var isHere: Bool {
    guard FileManager.default.isExecutableFile(atPath: path) else { return false }
    return (try? run("import sqlite3")) == 0
  }

  @discardableResult
  static func run(_ script: String) throws -> Int32 {
    let process = ChildProcess()
    process.executableURL = URL(filePath: path)
    process.arguments = ["-c", script]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
