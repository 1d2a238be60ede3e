import AloudBallots
import AloudFiles
import AloudModel
import AloudTestSupport
import AloudWaveSupport
import Foundation
import Glibc
import Testing

@testable import AloudCollector

/// T17: whatever else lies in a shared folder is refused by its kind and stays where it is.
@Suite struct DropFolderRefusalTests {
  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let long = [UInt8](repeating: 7, count: 20_000)
  private static let sheet = Array("Fernhill\nSheet: fernhill-staff 2026-autumn\n".utf8)

  static let foreign: [(what: String, bytes: [UInt8], reason: Sweep.Refusal)] = [
    ("a text", Array("Dear all".utf8), .notOurs),
    ("a document", zip + Array("....[Content_Types].xml".utf8) + long, .wordProcessor),
    ("an old document", [0xD0, 0xCF, 0x11, 0xE0] + long, .wordProcessor),
    ("a packed file", zip + Array("....answer.aloud".utf8) + long, .archive),
    ("another packed file", [0x1F, 0x8B, 0x08] + long, .archive),
    ("a sheet", sheet, .unsealedSheet),
    ("a long file of ours", Slips.shared.files[0] + [0x0A], .tooLong),
    ("a huge file", Array(repeating: 65, count: 1_200_000), .tooLong),
    ("a damaged file", Slips.shared.files[0].map { $0 == 0x2E ? 0x2D : $0 }, .damaged),
    ("a swapped ballot", swapped, .anotherWave),
    ("another wave's file", otherWave, .anotherWave),
  ]

  @Test(arguments: foreign)
  func `T17: a foreign file is refused, and stays`(
    what: String, bytes: [UInt8], reason: Sweep.Refusal
  ) throws {
    let drop = try Drop()
    try drop.save(bytes, as: "file")
    try drop.save(1..<6)
    let sweep = try drop.sweep(.atLeastFive)
    #expect(sweep.refused == [reason: 1], "\(what)")
    #expect(sweep.stored == 5)
    #expect(try drop.names == ["file"])
    #expect(Array(try Data(contentsOf: URL(filePath: drop.path + "/file"))) == bytes)
  }

  @Test(arguments: ["desktop.ini", "Desktop.ini", "Thumbs.db", ".DS_Store", "._1.aloud"])
  func `what file browsers leave behind is passed over`(name: String) throws {
    let drop = try Drop()
    try drop.save(Array("noise".utf8), as: name)
    try drop.save(0..<5)
    var expected = Sweep()
    expected.stored = 5
    #expect(try drop.sweep(.atLeastFive) == expected)
    #expect(try drop.names == [name])
  }

  @Test func `line ends of Windows and a byte-order mark change nothing`() throws {
    let drop = try Drop()
    for place in 0..<6 {
      let windows = drop.slips.files[place].flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
      let mark: [UInt8] = place.isMultiple(of: 2) ? [0xEF, 0xBB, 0xBF] : []
      try drop.save(mark + (place < 4 ? windows : drop.slips.files[place]), as: "\(place)")
    }
    #expect(try drop.sweep(.atLeastFive).stored == 6)
    #expect(try drop.names.isEmpty)
  }

  @Test func `a file that nobody goes on writing is told apart from one that is being copied`()
    throws
  {
    let drop = try Drop()
    try drop.save([], as: "empty")
    try drop.save(drop.slips.files[0].prefix(400), as: "half")
    let now = Int(Date().timeIntervalSince1970)
    func sweep(_ later: Int) throws -> Sweep {
      try drop.folder().sweep(
        into: drop.box, .atLeastFive, at: Instant(secondsSinceEpoch: now + later))
    }
    #expect(try sweep(0).halfWritten == 2 && sweep(0).givenUp == 0)
    #expect(try sweep(900).halfWritten == 0 && sweep(900).givenUp == 2)
  }

  @Test func `a file at which the disk fails keeps nobody else's answer out`() throws {
    let drop = try Drop()
    try drop.save(0..<13)
    var folder = drop.folder()
    folder.read = { path, limit throws(FileFailure) in
      if path.hasSuffix("/7.aloud") { throw FileFailure(.other(errno: 5), at: path) }
      return try DurableFile.read(path, atMost: limit)
    }
    let sweep = try folder.sweep(into: drop.box, .atLeastFive)
    #expect(sweep.stored == 12 && sweep.refused == [.notRead: 1])
    #expect(try drop.names == ["7.aloud"])
  }

  @Test func `a file that cannot be removed is not named`() throws {
    let drop = try Drop()
    try drop.save(0..<5)
    var folder = drop.folder()
    folder.read = { path, limit throws(FileFailure) in
      let bytes = try DurableFile.read(path, atMost: limit)
      if path.hasSuffix("/3.aloud") {
        try DurableFile.remove(path)
        try Folder.make(path)
      }
      return bytes
    }
    #expect(throws: SweepFailure.folder(FileFailure(.notAPlainFile, at: folder.path))) {
      try folder.sweep(into: drop.box, .last)
    }
    #expect(try drop.names == ["3.aloud"])
  }

  /// One file's envelope over another file's ballot.
  private static let swapped: [UInt8] = {
    let lines = Slips.shared.files.prefix(2).map {
      $0.split(separator: 0x0A, omittingEmptySubsequences: false)
    }
    return Array([lines[0][0], lines[0][1], lines[1][2], []].joined(separator: [0x0A]))
  }()

  private static let otherWave: [UInt8] = {
    var dice = Dice(seed: 50)
    let manifest = Fernhill.manifest(
      closesAt: Fernhill.closesAt, intake: IntakeKey(using: &dice))
    return Slips(1, seed: 51, under: manifest).files[0]
  }()

  @Test func `T17: what is not a plain file is refused and not followed`() throws {
    let drop = try Drop()
    let outside = try Drop()
    try outside.save([0])
    let target = outside.path + "/0.aloud"
    try FileManager.default.createSymbolicLink(
      atPath: drop.path + "/link", withDestinationPath: target)
    try FileManager.default.createSymbolicLink(
      atPath: drop.path + "/broken", withDestinationPath: "/nonexistent")
    try FileManager.default.createDirectory(
      atPath: drop.path + "/folder", withIntermediateDirectories: false)
    try #require(mkfifo(drop.path + "/fifo", 0o600) == 0)
    let sweep = try drop.sweep(.last)
    #expect(sweep.refused == [.notAPlainFile: 4] && sweep.stored == 0)
    #expect(try drop.names == ["link", "broken", "folder", "fifo"])
    #expect(try outside.names == ["0.aloud"])
  }

  @Test func `T17: a socket in the folder does not stop the sweep`() throws {
    let drop = try Drop()
    try drop.save(0..<5)
    let socket = try Socket(in: drop.path)
    let sweep = try drop.sweep(.atLeastFive)
    #expect(sweep.stored == 5 && sweep.refused == [.notAPlainFile: 1])
    #expect(try drop.names == [socket.name])
  }

  @Test func `a folder of files is not searched`() throws {
    let drop = try Drop()
    try FileManager.default.createDirectory(
      atPath: drop.path + "/inner", withIntermediateDirectories: false)
    try drop.save(drop.slips.files[0], as: "inner/0.aloud")
    #expect(try drop.sweep(.last).refused == [.notAPlainFile: 1])
    #expect(drop.ballots.isEmpty)
  }

  @Test(.enabled(if: geteuid() != 0, "everything is readable to root"))
  func `another account's closed file is refused`() throws {
    let drop = try Drop()
    try drop.save([0])
    chmod(drop.path + "/0.aloud", 0)
    #expect(try drop.sweep(.last).refused == [.notReadable: 1])
  }

  // MARK: codes

  @Test func `used, unknown and voided codes are refused, and their files stay`() throws {
    let drop = try Drop()
    try drop.save([0])
    _ = try drop.sweep(.last)
    let stranger = Slips(1, seed: 77)
    _ = drop.box.void(drop.slips.entry(3))
    try drop.save(drop.slips.file(code: 0, ballot: 1), as: "used")
    try drop.save(drop.slips.file(code: 2, ballot: 0), as: "copy")
    try drop.save(stranger.files[0], as: "unknown")
    try drop.save(drop.slips.files[3], as: "voided")
    let sweep = try drop.sweep(.last)
    #expect(
      sweep.refused == [.codeUsed: 1, .copyOfAnotherBallot: 1, .unknownCode: 1, .voidedCode: 1])
    #expect(sweep.stored == 0 && drop.ballots == [drop.slips.ballots[0]])
    #expect(try drop.names == ["used", "copy", "unknown", "voided"])
  }

  // MARK: the close

  @Test func `a file saved after the closing instant stays, one saved at it is taken`() throws {
    let closing = 1_750_000_000
    let manifest = Fernhill.manifest(closesAt: Instant(secondsSinceEpoch: closing))
    let slips = Slips(3, seed: 5, under: manifest)
    let drop = try Drop()
    drop.box.issue(slips.entries)
    for (place, time) in [closing - 1, closing, closing + 1].enumerated() {
      try drop.save(slips.files[place], as: "\(place)")
      try drop.setTime(of: "\(place)", to: time)
    }
    let sweep = try drop.sweep(.last, under: manifest)
    #expect(sweep.stored == 2 && sweep.refused == [.late: 1])
    #expect(drop.ballots == Set(slips.ballots[..<2]))
    #expect(try drop.names == ["2"])
  }

  @Test func `every reason has its place in a sorted list`() {
    let reasons: [Sweep.Refusal] = [
      .notOurs, .wordProcessor, .unsealedSheet, .tooLong, .damaged, .notAPlainFile, .notReadable,
      .anotherWave, .late, .codeUsed, .copyOfAnotherBallot, .unknownCode, .voidedCode,
    ]
    #expect(reasons.shuffled().sorted() == reasons)
  }
}

/// A socket of the file system, open as long as the test needs it.
private final class Socket {
  let name = "s"
  private let handle: Int32

  init(in folder: String) throws {
    handle = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let path = "\(folder)/\(name)"
    try #require(path.utf8.count < 100)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(handle, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(status == 0)
  }

  deinit { close(handle) }
}
