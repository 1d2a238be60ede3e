import AloudDesk
import AloudFiles
import Glibc

/// Where something to print goes: a file that was named, or standard output.
struct PaperOutput {
  let path: String?

  /// Fails where a folder was named, before anything is made that would go nowhere.
  func requirePlace() throws {
    guard let path, path != "-", Folder.isFolder(path) else { return }
    throw Refusal.place(.isAFolder(path))
  }

  /// What is for the owner alone is so from its first byte, also where a shell made the file.
  func show(_ bytes: [UInt8], _ access: DurableFile.Access) throws {
    guard let path, path != "-" else {
      if access == .owner { Self.closeToOthers() }
      return try Console.show(bytes: bytes)
    }
    try Files.named.write(bytes, to: path, access: access)
    try Console.show(path)
  }

  /// Standard output may be a file that a shell opened for everybody.
  private static func closeToOthers() {
    var status = stat()
    if fstat(1, &status) == 0, status.st_mode & S_IFMT == S_IFREG { fchmod(1, 0o600) }
  }
}
