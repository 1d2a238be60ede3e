package import AloudModel

/// The work on files as one caller does it, whose failures are in that caller's own words.
///
/// Each function does what its namesake of `DurableFile`, `Folder` or `FolderLock` does.
package struct Files<Failure: Error>: Sendable {
  private let failing: @Sendable (FileFailure) -> Failure

  package init(_ failing: @escaping @Sendable (FileFailure) -> Failure) { self.failing = failing }

  private func run<Value>(
    _ work: () throws(FileFailure) -> Value
  ) throws(Failure) -> Value {
    do throws(FileFailure) { return try work() } catch { throw failing(error) }
  }
}

extension Files {
  package func read(_ path: String, atMost limit: Int) throws(Failure) -> [UInt8] {
    try run { () throws(FileFailure) in try DurableFile.read(path, atMost: limit) }
  }

  package func requirePlain(_ path: String) throws(Failure) {
    try run { () throws(FileFailure) in try DurableFile.requirePlain(path) }
  }

  package func write(
    _ bytes: [UInt8], to path: String, access: DurableFile.Access
  ) throws(Failure) {
    try run { () throws(FileFailure) in try DurableFile.write(bytes, to: path, access: access) }
  }

  package func write(
    _ files: [(path: String, bytes: [UInt8])], access: DurableFile.Access
  ) throws(Failure) {
    try run { () throws(FileFailure) in try DurableFile.write(files, access: access) }
  }

  package func setTime(of path: String, to instant: Instant) throws(Failure) {
    try run { () throws(FileFailure) in try DurableFile.setTime(of: path, to: instant) }
  }

  package func destroy(_ path: String) throws(Failure) {
    try run { () throws(FileFailure) in try DurableFile.destroy(path) }
  }

  package func remove(_ path: String) throws(Failure) {
    try run { () throws(FileFailure) in try DurableFile.remove(path) }
  }
}

extension Files {
  package func makeFolder(_ path: String, mode: UInt32 = 0o755) throws(Failure) {
    try run { () throws(FileFailure) in try Folder.make(path, mode: mode) }
  }

  package func names(in folder: String) throws(Failure) -> [String] {
    try run { () throws(FileFailure) in try Folder.names(in: folder) }
  }

  package func renameFolder(_ path: String, to target: String) throws(Failure) {
    try run { () throws(FileFailure) in try Folder.rename(path, to: target) }
  }

  package func removeFolderWithFiles(_ path: String) throws(Failure) {
    try run { () throws(FileFailure) in try Folder.removeWithFiles(path) }
  }

  package func synchronise(_ folder: String) throws(Failure) {
    try run { () throws(FileFailure) in try DurableFile.synchronise(folder) }
  }

  /// Nothing, when another process holds the folder.
  package func lock(_ folder: String) throws(Failure) -> FolderLock? {
    try run { () throws(FileFailure) in try FolderLock(folder) }
  }

  package func waitForLock(_ folder: String) throws(Failure) -> FolderLock {
    try run { () throws(FileFailure) in try FolderLock.waiting(for: folder) }
  }
}
