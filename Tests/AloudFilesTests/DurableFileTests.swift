import AloudModel
import AloudTestSupport
import Foundation
import Glibc
import Testing

@testable import AloudFiles

/// Whole files: the old content or the new one, never a part.
@Suite struct DurableFileTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func path(_ name: String) -> String { "\(folder.path)/\(name)" }

  private func mode(_ name: String) -> mode_t? {
    var status = stat()
    return lstat(path(name), &status) == 0 ? status.st_mode & 0o777 : nil
  }

  @Test(arguments: [0, 1, 65_536, 200_001])
  func `what is written is read back`(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try DurableFile.write(bytes, to: path("file"), access: .owner)
    #expect(try DurableFile.read(path("file"), atMost: count) == bytes)
    #expect(try folder.names == ["file"])
  }

  @Test func `several files are written in their order, over what was there`() throws {
    try folder.save(Array("half".utf8), as: ".b.part")
    try DurableFile.write(Array("old".utf8), to: path("b"), access: .owner)
    let files = [("a", "1"), ("b", "22"), ("c", "")].map { name, text in
      (path: path(name), bytes: Array(text.utf8))
    }
    try DurableFile.write(files, access: .everyone)
    #expect(try folder.names == ["a", "b", "c"])
    for file in files { #expect(try DurableFile.read(file.path, atMost: 9) == file.bytes) }
    #expect(mode("b").map { $0 & 0o644 == 0o600 || $0 == 0o644 } == true)
    try DurableFile.write([], access: .everyone)
  }

  @Test func `when one of several cannot be written, none of them is`() throws {
    try DurableFile.write(Array("old".utf8), to: path("a"), access: .everyone)
    let files = [path("a"), path("missing/b")].map { (path: $0, bytes: Array("new".utf8)) }
    #expect(throws: FileFailure(.missing, at: path("missing/b"))) {
      try DurableFile.write(files, access: .everyone)
    }
    #expect(try folder.names == ["a"])
    #expect(try DurableFile.read(path("a"), atMost: 9) == Array("old".utf8))
  }

  @Test func `a file is replaced whole, and whoever holds the old one reads it to its end`() throws
  {
    try DurableFile.write(Array("old".utf8), to: path("file"), access: .owner)
    let old = try #require(FileHandle(forReadingAtPath: path("file")))
    try DurableFile.write(Array("newer".utf8), to: path("file"), access: .owner)
    #expect(try DurableFile.read(path("file"), atMost: 99) == Array("newer".utf8))
    #expect(try old.readToEnd() == Data("old".utf8))
  }

  @Test func `a file has its mode from its birth, whatever stood there before`() throws {
    try DurableFile.write([1], to: path("own"), access: .owner)
    try DurableFile.write([1], to: path("all"), access: .everyone)
    #expect(mode("own") == 0o600)
    #expect(mode("all").map { $0 & 0o644 == 0o600 || $0 == 0o644 } == true)
    try DurableFile.write([2], to: path("all"), access: .owner)
    #expect(mode("all") == 0o600)
  }

  @Test func `a part left by a crash is written over and its mode forgotten`() throws {
    try folder.save(Array("half".utf8), as: ".file.part")
    chmod(path(".file.part"), 0o666)
    try DurableFile.write([7], to: path("file"), access: .owner)
    #expect(try DurableFile.read(path("file"), atMost: 1) == [7])
    #expect(mode("file") == 0o600)
    #expect(try folder.names == ["file"])
  }

  @Test func `a part that is a link is removed, and what it names is left alone`() throws {
    try folder.save(Array("precious".utf8), as: "other")
    symlink(path("other"), path(".file.part"))
    try DurableFile.write([7], to: path("file"), access: .owner)
    #expect(try DurableFile.read(path("other"), atMost: 99) == Array("precious".utf8))
    #expect(try folder.names == ["file", "other"])
  }

  @Test func `writing over a link replaces the link`() throws {
    try folder.save(Array("precious".utf8), as: "other")
    symlink(path("other"), path("file"))
    try DurableFile.write([7], to: path("file"), access: .owner)
    #expect(try DurableFile.read(path("other"), atMost: 99) == Array("precious".utf8))
    #expect(try DurableFile.read(path("file"), atMost: 1) == [7])
  }

  @Test func `what cannot be written leaves nothing behind`() throws {
    mkdir(path("folder"), 0o755)
    #expect(throws: FileFailure(.notAPlainFile, at: path("folder"))) {
      try DurableFile.write([1], to: path("folder"), access: .owner)
    }
    #expect(throws: FileFailure(.missing, at: path("none/file"))) {
      try DurableFile.write([1], to: path("none/file"), access: .owner)
    }
    try folder.save([], as: "plain")
    #expect(throws: FileFailure(.notAPlainFile, at: path("plain/file"))) {
      try DurableFile.write([1], to: path("plain/file"), access: .owner)
    }
    #expect(try folder.names == ["folder", "plain"])
  }

  // MARK: reading

  @Test func `a file longer than the limit is not read`() throws {
    try folder.save(Array(repeating: 1, count: 100), as: "file")
    #expect(try DurableFile.read(path("file"), atMost: 100).count == 100)
    #expect(throws: FileFailure(.tooLarge, at: path("file"))) {
      try DurableFile.read(path("file"), atMost: 99)
    }
    // Says that it has no bytes, and has.
    #expect(throws: FileFailure(.tooLarge, at: "/proc/self/status")) {
      try DurableFile.read("/proc/self/status", atMost: 10)
    }
  }

  @Test func `links, folders, pipes and devices are not read`() throws {
    try folder.save([1], as: "file")
    symlink(path("file"), path("link"))
    mkfifo(path("fifo"), 0o600)
    for name in [path("link"), folder.path, path("fifo"), "/dev/zero", path("file") + "/x"] {
      #expect(throws: FileFailure(.notAPlainFile, at: name)) {
        try DurableFile.read(name, atMost: 10)
      }
    }
    #expect(throws: FileFailure(.missing, at: path("none"))) {
      try DurableFile.read(path("none"), atMost: 10)
    }
  }

  // MARK: removing

  @Test func `a destroyed file is overwritten with zeros before it goes`() throws {
    try folder.save(Array("secret".utf8), as: "file")
    link(path("file"), path("other-name"))
    try DurableFile.destroy(path("file"))
    #expect(try DurableFile.read(path("other-name"), atMost: 99) == Array(repeating: 0, count: 6))
    #expect(!DurableFile.exists(path("file")))
  }

  @Test func `destroying a link leaves what it names`() throws {
    try folder.save(Array("precious".utf8), as: "file")
    symlink(path("file"), path("link"))
    try DurableFile.destroy(path("link"))
    #expect(try DurableFile.read(path("file"), atMost: 99) == Array("precious".utf8))
    #expect(try folder.names == ["file"])
  }

  @Test func `destroying a pipe does not wait for a reader`() throws {
    mkfifo(path("fifo"), 0o600)
    try DurableFile.destroy(path("fifo"))
    #expect(try folder.names.isEmpty)
  }

  @Test func `what is missing already is no failure, and a folder is`() throws {
    try DurableFile.destroy(path("none"))
    try DurableFile.remove(path("none"))
    #expect(throws: FileFailure(.notAPlainFile, at: folder.path)) {
      try DurableFile.remove(folder.path)
    }
  }

  @Test func `the times of a file are set, of a link its own`() throws {
    try folder.save([1], as: "file")
    symlink(path("file"), path("link"))
    let instant = Instant(secondsSinceEpoch: 1_700_000_000)
    try DurableFile.setTime(of: path("link"), to: instant)
    #expect(modifiedAt("link") == 1_700_000_000 && modifiedAt("file") != 1_700_000_000)
    try DurableFile.setTime(of: path("file"), to: instant)
    #expect(modifiedAt("file") == 1_700_000_000)
    #expect(throws: FileFailure(.missing, at: path("none"))) {
      try DurableFile.setTime(of: path("none"), to: instant)
    }
  }

  private func modifiedAt(_ name: String) -> Int? {
    var status = stat()
    return lstat(path(name), &status) == 0 ? status.st_mtim.tv_sec : nil
  }

  @Test(arguments: [
    ("/a/b", "/a", "b"), ("/a", "/", "a"), ("a", ".", "a"), ("a/b/c", "a/b", "c"),
  ])
  func `a path has a folder and a name`(path: String, folder: String, name: String) {
    #expect(DurableFile.folder(of: path) == folder && DurableFile.name(of: path) == name)
  }

  @Test(arguments: [
    (ENOENT, FileFailure.Reason.missing), (EACCES, .notPermitted), (EROFS, .notPermitted),
    (EPERM, .notPermitted), (ENOSPC, .noSpace), (EDQUOT, .noSpace), (EFBIG, .noSpace),
    (EEXIST, .exists), (ENOTDIR, .notAPlainFile), (EISDIR, .notAPlainFile),
    (ELOOP, .notAPlainFile), (ENXIO, .notAPlainFile), (EIO, .other(errno: EIO)),
  ])
  func `what the system says is put into our words`(code: Int32, reason: FileFailure.Reason) {
    #expect(FileFailure(errno: code, at: "a") == FileFailure(reason, at: "a"))
  }
}
