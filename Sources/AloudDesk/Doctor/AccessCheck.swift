import AloudFiles
import Glibc

/// Whether anybody else may look into `.aloud`.
package struct AccessCheck {
  package let workspace: Workspace

  package func observations() -> [Observation] {
    let root = workspace.secrets
    guard DurableFile.exists(root) else { return [.nothingSecret] }
    if isOfAnother(root) { return [.rootOfAnother(root)] }
    let entries = entries(below: root, depth: 3)
    let links = entries.filter { $0 != root && isLink($0) }
    let open = entries.filter { !isLink($0) && isOpenToOthers($0) }
    let others = entries.filter { !isLink($0) && !open.contains($0) && isOfAnother($0) }
    guard !(links + open + others).isEmpty else {
      return [.closedToOthers]
    }
    return open.map { .openToOthers($0, root: root) } + links.map { .link($0) }
      + others.map { .ofAnother($0) }
  }

  private func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private func isOfAnother(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_uid != geteuid() && geteuid() != 0
  }

  /// The folder, and what lies in it down to the files of waves.
  private func entries(below path: String, depth: Int) -> [String] {
    guard depth > 0, let names = try? Folder.names(in: path) else { return [path] }
    return [path] + names.flatMap { entries(below: "\(path)/\($0)", depth: depth - 1) }
  }

  private func isOpenToOthers(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return false }
    return status.st_mode & 0o077 != 0
  }
}
