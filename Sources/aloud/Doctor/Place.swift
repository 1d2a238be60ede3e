import AloudFiles
import Glibc

/// Where the workspace lies: the disk under it, and who else copies from there.
struct Place {
  /// Without links.
  let path: String
  private let mount: Mount?

  /// Nothing, when there is no such folder.
  init?(of workspace: Workspace) {
    let secrets = workspace.secrets
    let start = DurableFile.exists(secrets) ? secrets : workspace.root
    guard let resolved = realpath(start, nil) else { return nil }
    defer { free(resolved) }
    path = String(cString: resolved)
    mount = Mount.holding(path)
  }

  var space: Finding {
    var status = statvfs()
    guard statvfs(path, &status) == 0 else { return .advice("the free space cannot be told") }
    let free = Int(status.f_bavail) * Int(status.f_frsize) / 1_048_576
    if free < 20 { return .wrong("the disk is full: \(free) MB are free") }
    return free < 200
      ? .advice("\(free) MB are free; make room before staff are asked")
      : .ok("there is room on the disk")
  }

  var disk: Finding {
    guard let mount else { return .advice("the disk under .aloud cannot be told") }
    switch mount.kind {
    case .memory: return .ok("the folder lies in memory: it is gone when the computer stops")
    case .encrypted: return .ok("the disk is encrypted")
    case .snapshots:
      return .advice(
        "the file system (\(mount.type)) keeps old copies: exclude the folder from snapshots")
    case .plain:
      return .advice(
        "the disk does not look encrypted: who takes it has the sealed box, the salt and the list of "
          + "codes. Encrypt it, or work on an encrypted stick")
    }
  }

  /// Folders that are copied elsewhere as they change.
  var cloud: Finding {
    let parts = path.split(separator: "/").map { $0.lowercased() }
    let found = Self.synchronised.first { name in parts.contains { $0.hasPrefix(name) } }
    guard let found else {
      return .ok("the folder is in no cloud folder that we know; keep it out of backups, too")
    }
    return .wrong(
      "the folder lies in what looks like a cloud folder (\(found)), which keeps every state of the "
        + "box; move it elsewhere")
  }

  private static let synchronised = [
    "dropbox", "onedrive", "google drive", "googledrive", "my drive", "icloud", "nextcloud",
    "owncloud", "box sync", "syncthing", "seafile", "pcloud", "mega",
  ]
}
