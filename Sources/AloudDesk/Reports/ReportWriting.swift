import AloudFiles
package import AloudReports

/// Puts the files of a report in their folder.
package struct ReportWriting {
  /// The folder the report goes to.
  package let folder: String

  /// The paths of what was written, in the order of the files.
  ///
  /// Every file is complete or not there; the last one is in place after all others.
  package func write(_ files: [ReportFile]) throws(Refusal) -> [String] {
    let paths = files.map { "\(folder)/\($0.path)" }
    for place in Set(paths.map(DurableFile.folder)).sorted() { try Files.named.makeFolder(place) }
    // Whoever writes the same report at this moment writes the same bytes, one after the other.
    let lock = try Files.named.waitForLock(folder)
    defer { withExtendedLifetime(lock) {} }
    let contents = zip(paths, files).map { (path: $0, bytes: $1.bytes) }
    try Files.named.write(contents, access: .everyone)
    return paths
  }
}
