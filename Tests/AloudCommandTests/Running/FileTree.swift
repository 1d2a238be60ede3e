import Foundation
import Glibc

/// Every plain file below a folder, by its path relative to it.
struct FileTree {
  let files: [String: [UInt8]]

  /// Files that come and go are not waited for: nothing else works in a test's folder.
  init(_ root: String) throws {
    var files: [String: [UInt8]] = [:]
    for name in FileManager.default.enumerator(atPath: root).map(Array.init) ?? [] {
      guard let name = name as? String else { continue }
      var isFolder: ObjCBool = false
      let path = "\(root)/\(name)"
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[name] = try FileTree.bytes(path)
    }
    self.files = files
  }

  var names: [String] { files.keys.sorted() }

  /// The files in whose name or content some bytes occur.
  func places(of text: String) -> [String] { places(of: Array(text.utf8)) }

  func places(of wanted: [UInt8]) -> [String] {
    files.filter { name, bytes in
      bytes.contains(run: wanted) || Array(name.utf8).contains(run: wanted)
    }.keys.sorted()
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// Nothing, when there is no such file.
  static func bytesIfPresent(_ path: String) -> [UInt8]? { try? bytes(path) }

  static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// The permission bits.
  static func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }
}

extension [UInt8] {
  /// Whether some bytes occur one behind the other.
  func contains(run wanted: [UInt8]) -> Bool {
    withUnsafeBytes { all in
      var rest = all[...]
      while rest.count >= wanted.count, let first = memchr(base(rest), Int32(wanted[0]), rest.count)
      {
        let place = UnsafeRawPointer(first) - all.baseAddress!
        guard place + wanted.count <= all.count else { return false }
        if memcmp(first, wanted, wanted.count) == 0 { return true }
        rest = all[(place + 1)...]
      }
      return false
    }
  }

  private func base(_ slice: Slice<UnsafeRawBufferPointer>) -> UnsafeRawPointer {
    UnsafeRawBufferPointer(rebasing: slice).baseAddress!
  }
}
