import AloudFiles

/// A folder that somebody named to be written to, perhaps on a stick.
struct NamedPlace {
  let path: String

  init(_ path: String) {
    let content = path.reversed().drop { $0 == "/" }.reversed()
    self.path = content.isEmpty ? path : String(content)
  }

  /// Fails unless it is there, or can be made inside one that is: a stick that is not in is told, and no
  /// folder of its name is made on another disk.
  func requireParent() throws(CommandFailure) {
    let parent = DurableFile.folder(of: path)
    guard Folder.isFolder(path) || Folder.isFolder(parent) else { throw missing(parent) }
  }

  /// Fails unless it is there.
  func require() throws(CommandFailure) {
    guard Folder.isFolder(path) else { throw missing(path) }
  }

  private func missing(_ folder: String) -> CommandFailure {
    CommandFailure(
      .usage, "there is no folder at \(folder); nothing was written or changed",
      help: "see that the stick is in and opened, then run the same command again")
  }
}
