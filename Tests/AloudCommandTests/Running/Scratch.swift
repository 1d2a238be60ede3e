import Foundation
import Glibc
import Testing

/// A folder of its own for one test, removed when the value goes.
final class Scratch: Sendable {
  let path: String

  init() throws {
    _ = Self.removalAtExit
    path = "\(Self.root)/\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// A copy of another folder as it lies there, modes and times included.
  init(copying other: Scratch) throws {
    path = "\(Self.root)/\(UUID().uuidString)"
    let copy = Launch(executable: "/bin/cp", arguments: ["-a", other.path, path], folder: "/")
    try #require(try copy.run().status == 0)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// In memory where the machine has such a place, since every command waits for the disk.
  private static let root: String = {
    let memory = "/dev/shm"
    let parent = access(memory, W_OK) == 0 ? memory : NSTemporaryDirectory()
    return "\(parent)/aloud-command-tests-\(getpid())"
  }()

  /// What static values still hold when the tests end.
  private static let removalAtExit: Void = {
    atexit { try? FileManager.default.removeItem(atPath: Scratch.root) }
  }()
}
