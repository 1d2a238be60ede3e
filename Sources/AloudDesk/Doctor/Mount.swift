import AloudCollector
import AloudFiles

/// The file system that holds a path, as Linux tells it in `/proc/self/mountinfo`.
package struct Mount {
  package let type: String
  package let point: String
  /// Major and minor number, such as `254:1`.
  private let device: String

  /// What a file system means for what is secret.
  package enum Kind {
    case memory
    case encrypted
    /// Copies on write: what was destroyed may live on in a snapshot.
    case snapshots
    case plain
  }

  /// The mount with the longest path above; nothing, where the system does not tell.
  package static func holding(_ path: String) -> Mount? {
    let lines = SystemText.lines(of: "/proc/self/mountinfo")
    return lines.compactMap(Mount.init).filter { $0.holds(path) }
      .max { $0.point.utf8.count < $1.point.utf8.count }
  }

  /// `36 35 98:0 /root /point options … - type source options`, proc(5).
  private init?(_ line: Substring) {
    let halves = line.split(separator: " - ", maxSplits: 1)
    let before = halves.first?.split(separator: " ") ?? []
    guard halves.count == 2, before.count >= 5,
      let type = halves[1].split(separator: " ").first
    else { return nil }
    self.type = String(type)
    point = String(before[4]).replacing("\\040", with: " ")
    device = String(before[2])
  }

  private func holds(_ path: String) -> Bool {
    point == "/" || path == point || path.hasPrefix(point + "/")
  }

  package var kind: Kind {
    switch type {
    case "tmpfs", "ramfs": return .memory
    case "ecryptfs", "fuse.gocryptfs", "fuse.encfs", "fuse.veracrypt": return .encrypted
    default: break
    }
    if BlockDevice(number: device).isEncrypted(depth: 4) { return .encrypted }
    return ["btrfs", "zfs", "bcachefs", "nilfs2"].contains(type) ? .snapshots : .plain
  }
}

/// A disk, a part of one, or a layer over one, as Linux shows it below `/sys/dev/block`.
package struct BlockDevice {
  package let number: String

  /// Whether a layer of dm-crypt lies under it.
  package func isEncrypted(depth: Int) -> Bool {
    guard depth > 0 else { return false }
    let folder = "/sys/dev/block/\(number)"
    let layer = SystemText.lines(of: "\(folder)/dm/uuid").first
    if layer?.hasPrefix("CRYPT-") == true { return true }
    let below = (try? Folder.names(in: "\(folder)/slaves")) ?? []
    return below.contains { name in
      SystemText.lines(of: "\(folder)/slaves/\(name)/dev").first
        .map { BlockDevice(number: String($0)).isEncrypted(depth: depth - 1) } ?? false
    }
  }
}
