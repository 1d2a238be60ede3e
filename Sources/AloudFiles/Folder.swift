import Glibc

/// Folders: made private, listed sorted.
package enum Folder {
  /// Makes a folder and those above it that are missing.
  package static func make(_ path: String, mode: UInt32 = 0o755) throws(FileFailure) {
    var prefix = path.hasPrefix("/") ? "/" : ""
    let parts = path.split(separator: "/")
    for (place, part) in parts.enumerated() {
      prefix += part
      let own: UInt32 = place == parts.count - 1 ? mode : 0o755
      if mkdir(prefix, own) != 0 {
        let code = errno
        guard code == EEXIST || isFolder(prefix) else { throw FileFailure(errno: code, at: path) }
      }
      prefix += "/"
    }
    guard isFolder(path) else { throw FileFailure(.notAPlainFile, at: path) }
  }

  /// The names in a folder, sorted by their bytes.
  package static func names(in path: String) throws(FileFailure) -> [String] {
    guard let stream = opendir(path) else { throw FileFailure(errno: errno, at: path) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A path without links, as far as it exists; what does not exist yet stands behind it as written.
  package static func resolved(_ path: String) -> String {
    var (start, rest) = (path.isEmpty ? "." : path, [String]())
    while true {
      if let found = realpath(start, nil) {
        defer { free(found) }
        let base = String(cString: found)
        return rest.reduce(base == "/" ? "" : base) { whole, part in
          part == ".." ? DurableFile.folder(of: whole) : "\(whole)/\(part)"
        }
      }
      let name = DurableFile.name(of: start)
      guard !name.isEmpty else { return path }
      if name != "." { rest.insert(name, at: 0) }
      start = DurableFile.folder(of: String(start.trimmingSlashes))
    }
  }

  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Puts a folder made elsewhere in its place, in one step.
  package static func rename(_ path: String, to target: String) throws(FileFailure) {
    guard Glibc.rename(path, target) == 0 else {
      let reason = FileFailure.Reason(errno: errno)
      throw FileFailure(reason, at: reason == .missing ? path : target)
    }
    try DurableFile.synchronise(DurableFile.folder(of: target))
  }

  /// Removes a folder with the files directly in it; missing is no failure.
  package static func removeWithFiles(_ path: String) throws(FileFailure) {
    guard isFolder(path) else { return }
    for name in try names(in: path) { try DurableFile.destroy("\(path)/\(name)") }
    guard rmdir(path) == 0 else { throw FileFailure(errno: errno, at: path) }
  }
}

extension String {
  /// Without slashes at the end, the root's own kept.
  fileprivate var trimmingSlashes: Substring {
    var text = self[...]
    while text.count > 1, text.last == "/" { text.removeLast() }
    return text
  }
}
