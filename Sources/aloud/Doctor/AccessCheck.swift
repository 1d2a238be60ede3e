import AloudFiles
import Glibc

/// Whether anybody else may look into `.aloud`.
struct AccessCheck {
  let workspace: Workspace

  func findings() -> [Finding] {
    let root = workspace.secrets
    guard DurableFile.exists(root) else { return [.ok("there is nothing secret here yet")] }
    if isOfAnother(root) {
      return [
        .wrong(
          "\(root) belongs to another account, as which aloud has to be run; what lies in it cannot be "
            + "looked at from here")
      ]
    }
    let entries = entries(below: root, depth: 3)
    let links = entries.filter { $0 != root && isLink($0) }
    let open = entries.filter { !isLink($0) && isOpenToOthers($0) }
    let others = entries.filter { !isLink($0) && !open.contains($0) && isOfAnother($0) }
    guard !(links + open + others).isEmpty else {
      return [.ok("only this account may read what is in .aloud")]
    }
    return open.map { .wrong("others may read \($0); run: chmod -R go= \(ShellWord(root))") }
      + links.map { .wrong("\($0) is a link, and aloud follows none: put the file itself there") }
      + others.map { .wrong("\($0) belongs to another account: give it to this one with chown") }
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
