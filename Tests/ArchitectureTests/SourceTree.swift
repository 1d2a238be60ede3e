import Foundation

/// The checkout, as text.
struct SourceTree {
  struct File: Sendable {
    /// From the top of the checkout.
    let path: String
    let lines: [String]

    /// The folder below `Sources` or `Tests`.
    var module: String { String(path.split(separator: "/")[1]) }

    /// The modules this file imports, each once.
    var imports: Set<String> {
      Set(
        lines.compactMap { line in
          let words = line.split(separator: " ").map(String.init)
          guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
            words[..<place].allSatisfy({ Self.modifiers.contains($0) })
          else { return nil }
          return String(words[place + 1].split(separator: ".")[0])
        })
    }

    private static let modifiers: Set<String> = [
      "internal", "package", "public", "private", "fileprivate", "@testable", "@preconcurrency",
    ]
  }

  static let root: URL = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Every Swift file below a folder of the checkout, sorted.
  static func swiftFiles(below folder: String) throws -> [File] {
    try paths(below: folder).filter { $0.hasSuffix(".swift") }.map { path in
      File(path: path, lines: try text(path).components(separatedBy: "\n"))
    }
  }

  /// Every file below a folder of the checkout, sorted.
  static func paths(below folder: String) throws -> [String] {
    let start = root.appending(path: folder).path
    let found = try FileManager.default.subpathsOfDirectory(atPath: start)
    return found.filter { path in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(start)/\(path)", isDirectory: &isFolder)
      return !isFolder.boolValue
    }.map { "\(folder)/\($0)" }.sorted()
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
