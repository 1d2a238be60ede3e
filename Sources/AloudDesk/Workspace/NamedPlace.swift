import AloudFiles

/// A folder that somebody named to be written to, perhaps on a stick.
package struct NamedPlace {
  package let path: String

  package init(_ path: String) {
    let content = path.reversed().drop { $0 == "/" }.reversed()
    self.path = content.isEmpty ? path : String(content)
  }

  /// Fails unless it is there, or can be made inside one that is: a stick that is not in is told, and no
  /// folder of its name is made on another disk.
  package func requireParent() throws(Refusal) {
    let parent = DurableFile.folder(of: path)
    guard Folder.isFolder(path) || Folder.isFolder(parent) else { throw missing(parent) }
  }

  /// Fails unless it is there.
  package func require() throws(Refusal) {
    guard Folder.isFolder(path) else { throw missing(path) }
  }

  private func missing(_ folder: String) -> Refusal { .place(.noFolder(folder)) }
}
