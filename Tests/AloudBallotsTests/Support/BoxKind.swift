import AloudBallots
import AloudModel
import AloudStorageSQLite
import Foundation
import Testing

/// Every implementation of the ballot box, for the one body of contract tests.
enum BoxKind: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case memory = "in memory"
  case sqlite = "SQLite"
  case served = "SQLite with a log"

  var testDescription: String { rawValue }

  func make() throws -> BoxInTest {
    switch self {
    case .memory: return BoxInTest(box: InMemoryBallotBox(), folder: nil)
    case .sqlite:
      let folder = try TemporaryFolder()
      let box = try SQLiteBallotBox.create(at: folder.path + "/box", opensAt: Fernhill.opensAt)
      return BoxInTest(box: box, folder: folder)
    case .served:
      let folder = try TemporaryFolder()
      let path = folder.path + "/box"
      _ = try SQLiteBallotBox.create(at: path, opensAt: Fernhill.opensAt)
      let box = try SQLiteBallotBox.open(at: path, opensAt: Fernhill.opensAt, journal: .log)
      return BoxInTest(box: box, folder: folder)
    }
  }
}

/// A box whose files go when the test is over.
struct BoxInTest: Sendable {
  let box: any BallotBox
  private let folder: TemporaryFolder?

  fileprivate init(box: any BallotBox, folder: TemporaryFolder?) {
    self.box = box
    self.folder = folder
  }
}

/// A folder of its own for one test.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("aloud-tests-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
