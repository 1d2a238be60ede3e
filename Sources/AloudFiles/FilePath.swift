extension DurableFile {
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  package static func name(of path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  /// Where a file lies until it is whole.
  static func partPath(of path: String) -> String {
    "\(folder(of: path))/.\(name(of: path)).part"
  }
}
