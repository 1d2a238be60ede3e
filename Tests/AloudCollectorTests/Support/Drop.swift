import AloudBallots
import AloudCollector
import AloudModel
import AloudWaveSupport
import Foundation

/// A drop folder and a box of its own for one test; the folder goes when the test is over.
final class Drop: Sendable {
  let path: String
  let box = InMemoryBallotBox()
  let slips = Slips.shared

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("aloud-drop-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    box.issue(slips.entries)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func folder(under manifest: Manifest = Fernhill.manifest) -> DropFolder {
    DropFolder(path: path, manifest: manifest, intake: Fernhill.intake, salt: Fernhill.salt)
  }

  func sweep(
    _ policy: BatchPolicy, under manifest: Manifest = Fernhill.manifest
  ) throws(SweepFailure) -> Sweep {
    try folder(under: manifest).sweep(into: box, policy)
  }

  /// Saves the file of each slip under a name of its number.
  func save(_ places: some Sequence<Int>) throws {
    for place in places { try save(slips.files[place], as: "\(place).aloud") }
  }

  func save(_ bytes: some Sequence<UInt8>, as name: String) throws {
    try Data(bytes).write(to: URL(filePath: "\(path)/\(name)"))
  }

  func setTime(of name: String, to seconds: Int) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: TimeInterval(seconds))],
      ofItemAtPath: "\(path)/\(name)")
  }

  var names: Set<String> {
    get throws { Set(try FileManager.default.contentsOfDirectory(atPath: path)) }
  }

  var ballots: Set<SealedBallot> { Set(box.contents().ballots.values) }
}

/// A box over another one whose disk fails when it is told to.
final class FailingBox: BallotBox {
  private let inner: InMemoryBallotBox
  private let failure: StorageFailure?

  init(_ inner: InMemoryBallotBox, failing failure: StorageFailure?) {
    self.inner = inner
    self.failure = failure
  }

  func issue(_ codes: Set<EntryID>) { inner.issue(codes) }
  func void(_ code: EntryID) -> Voiding { inner.void(code) }
  func contents() -> BoxContents { inner.contents() }
  func check() {}
  func settle() {}

  func deposit(_ deposits: [Deposit]) throws(StorageFailure) -> [Redemption] {
    if let failure { throw failure }
    return inner.deposit(deposits)
  }
}
