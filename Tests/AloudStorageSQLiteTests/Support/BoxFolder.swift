import AloudBallots
import AloudCrypto
import AloudModel
import AloudStorageSQLite
import Foundation

/// A folder of its own for one test, with the path of a box in it; it goes when the test is over.
final class BoxFolder: Sendable {
  let folder: String
  let path: String

  static let opensAt = Instant(secondsSinceEpoch: 1_791_176_400)

  init() throws {
    folder =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("aloud-box-\(UUID().uuidString)").path
    path = folder + "/box"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func create() throws -> SQLiteBallotBox {
    try SQLiteBallotBox.create(at: path, opensAt: Self.opensAt)
  }

  func open(journal: SQLiteBallotBox.Journal = .rollback) throws -> SQLiteBallotBox {
    try SQLiteBallotBox.open(at: path, opensAt: Self.opensAt, journal: journal)
  }

  var bytes: [UInt8] { get throws { Array(try Data(contentsOf: URL(filePath: path))) } }

  var digest: String { get throws { Hexadecimal.encode(SHA256.hash(try bytes)) } }

  var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: folder) } }

  /// Puts other bytes in the place of the box.
  func write(_ bytes: some Sequence<UInt8>, to name: String = "box") throws {
    try Data(bytes).write(to: URL(filePath: folder + "/" + name))
  }

  func attributes() throws -> (mode: Int, modifiedAt: Int) {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (
      attributes[.posixPermissions] as? Int ?? -1,
      Int((attributes[.modificationDate] as? Date ?? .distantPast).timeIntervalSince1970)
    )
  }
}
