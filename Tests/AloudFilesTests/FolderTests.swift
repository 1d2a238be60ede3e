import AloudTestSupport
import Foundation
import Glibc
import Testing

@testable import AloudFiles

/// Folders and the one process that may hold one.
@Suite struct FolderTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func path(_ name: String) -> String { "\(folder.path)/\(name)" }

  private func mode(_ name: String) -> mode_t? {
    var status = stat()
    return stat(path(name), &status) == 0 ? status.st_mode & 0o777 : nil
  }

  @Test func `a folder is made with those above it, its own mode its own`() throws {
    try Folder.make(path("a/b/c"), mode: 0o700)
    #expect(mode("a/b/c") == 0o700 && mode("a") == mode("a/b"))
    #expect(mode("a") != 0o700)
    try Folder.make(path("a/b/c"), mode: 0o755)
    #expect(mode("a/b/c") == 0o700, "a folder that is there stays as it is")
  }

  @Test func `a file in the way is told from a folder`() throws {
    try folder.save([], as: "file")
    #expect(throws: FileFailure(.notAPlainFile, at: path("file"))) {
      try Folder.make(path("file"))
    }
    #expect(throws: FileFailure(.notAPlainFile, at: path("file/inner"))) {
      try Folder.make(path("file/inner"))
    }
    #expect(!Folder.isFolder(path("file")) && Folder.isFolder(folder.path))
    #expect(!Folder.isFolder(path("none")))
  }

  @Test func `names are sorted by their bytes and whole`() throws {
    let long = String(repeating: "n", count: 255)
    for name in ["b", "a", "B", ".hidden", "é", "a b", long] { try folder.save([], as: name) }
    #expect(try Folder.names(in: folder.path) == [".hidden", "B", "a", "a b", "b", long, "é"])
    #expect(throws: FileFailure(.missing, at: path("none"))) {
      try Folder.names(in: path("none"))
    }
  }

  @Test func `a folder made elsewhere is put in its place in one step`() throws {
    try Folder.make(path(".new"))
    try folder.save([1], as: ".new/file")
    try Folder.rename(path(".new"), to: path("final"))
    #expect(try folder.names == ["final"])
    #expect(try Folder.names(in: path("final")) == ["file"])
    try Folder.make(path("second"))
    #expect(throws: FileFailure(.other(errno: ENOTEMPTY), at: path("final"))) {
      try Folder.rename(path("second"), to: path("final"))
    }
    #expect(throws: FileFailure(.missing, at: path("none"))) {
      try Folder.rename(path("none"), to: path("x"))
    }
  }

  @Test func `a folder goes with its files`() throws {
    try Folder.make(path("wave"))
    try folder.save(Array("secret".utf8), as: "wave/salt")
    link(path("wave/salt"), path("copy"))
    mkfifo(path("wave/fifo"), 0o600)
    try Folder.removeWithFiles(path("wave"))
    #expect(try folder.names == ["copy"])
    #expect(try DurableFile.read(path("copy"), atMost: 9) == Array(repeating: 0, count: 6))
    try Folder.removeWithFiles(path("wave"))
  }

  // MARK: the lock

  @Test func `a folder is held once`() throws {
    let held = try #require(try FolderLock(folder.path))
    #expect(try FolderLock(folder.path) == nil)
    let other = try ScratchFolder()
    #expect(try FolderLock(other.path) != nil)
    withExtendedLifetime(held) {}
  }

  @Test func `a lock is given back when its holder goes`() throws {
    for _ in 0..<20 {
      let lock = try FolderLock(folder.path)
      #expect(lock != nil)
    }
    #expect(try folder.names.isEmpty, "a lock leaves no file")
  }

  @Test func `what is no folder cannot be held`() throws {
    try folder.save([], as: "file")
    #expect(throws: FileFailure(.missing, at: path("none"))) {
      try FolderLock(path("none"))
    }
    #expect(throws: FileFailure(.notAPlainFile, at: path("file"))) {
      try FolderLock(path("file"))
    }
  }

  @Test func `of many that ask at once one holds the folder`() async throws {
    let path = folder.path
    let locks = await withTaskGroup(of: FolderLock?.self) { group in
      for _ in 0..<20 { group.addTask { try? FolderLock(path) } }
      return await group.reduce(into: [FolderLock?]()) { $0.append($1) }
    }
    #expect(locks.count { $0 != nil } == 1)
  }
}
