import AloudFiles
import Glibc

/// Where the workspace lies: the disk under it, and who else copies from there.
package struct Place {
  /// Without links.
  package let path: String
  private let mount: Mount?

  /// Nothing, when there is no such folder.
  package init?(of workspace: Workspace) {
    let secrets = workspace.secrets
    let start = DurableFile.exists(secrets) ? secrets : workspace.root
    guard let resolved = realpath(start, nil) else { return nil }
    defer { free(resolved) }
    path = String(cString: resolved)
    mount = Mount.holding(path)
  }

  package var space: Observation {
    var status = statvfs()
    guard statvfs(path, &status) == 0 else { return .spaceUnknown }
    let free = Int(status.f_bavail) * Int(status.f_frsize) / 1_048_576
    if free < 20 { return .diskFull(megabytes: free) }
    return free < 200 ? .littleSpace(megabytes: free) : .space
  }

  package var disk: Observation {
    guard let mount else { return .diskUnknown }
    switch mount.kind {
    case .memory: return .inMemory
    case .encrypted: return .encryptedDisk
    case .snapshots: return .snapshots(mount.type)
    case .plain: return .plainDisk
    }
  }

  /// Folders that are copied elsewhere as they change.
  package var cloud: Observation {
    let parts = path.split(separator: "/").map { $0.lowercased() }
    let found = Self.synchronised.first { name in parts.contains { $0.hasPrefix(name) } }
    return found.map { .cloud($0) } ?? .noCloud
  }

  private static let synchronised = [
    "dropbox", "onedrive", "google drive", "googledrive", "my drive", "icloud", "nextcloud",
    "owncloud", "box sync", "syncthing", "seafile", "pcloud", "mega",
  ]
}
