import AloudCollector
import Glibc

/// Whether anybody else may look into `.aloud`.
struct AccessCheck {
  let workspace: Workspace

  func findings() -> [Finding] {
    let root = workspace.secrets
    guard DurableFile.exists(root) else { return [.ok("there is nothing secret here yet")] }
    let open = entries(below: root, depth: 3).filter(isOpenToOthers)
    guard open.isEmpty else {
      return open.map { .wrong("others may read \($0); run: chmod -R go= \(ShellWord(root))") }
    }
    return [.ok("only this account may read what is in .aloud")]
  }

  /// The folder, and what lies in it down to the files of waves.
  private func entries(below path: String, depth: Int) -> [String] {
    guard depth > 0, let names = try? Folder.names(in: path) else { return [path] }
    return [path] + names.flatMap { entries(below: "\(path)/\($0)", depth: depth - 1) }
  }

  private func isOpenToOthers(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return false }
    return status.st_mode & 0o077 != 0 || (status.st_uid != geteuid() && geteuid() != 0)
  }
}
