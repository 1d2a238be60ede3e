import Foundation
import Testing

/// What a wave comes to when nothing is cut off, to be compared with runs that were.
struct Outcome: Sendable {
  /// The files that every way to the end leaves with the same bytes.
  private let files: [String: [UInt8]]

  /// After the wave is finished and reported.
  init(of school: School) throws {
    var files = try FileTree(school.scratch.path).files
    // The slips and sheets are paper.
    files = files.filter { !$0.key.hasPrefix("staff/") }
    self.files = files
  }

  func expectSame(as other: Outcome, _ place: SourceLocation = #_sourceLocation) {
    #expect(files.keys.sorted() == other.files.keys.sorted(), sourceLocation: place)
    for (name, bytes) in files {
      #expect(other.files[name] == bytes, "\(name)", sourceLocation: place)
    }
  }
}

/// The files that stand whole at their paths at any time: as they were, as they will be, or not yet.
struct WholeFiles: Sendable {
  private let before: [String: [UInt8]]
  private let after: [String: [UInt8]]

  init(before: School, after: School) throws {
    self.before = try Self.files(of: before)
    self.after = try Self.files(of: after)
  }

  /// Parts and journals have names that no reader takes for the file itself. The box is opened
  /// instead of compared, and what `finish` destroys may be half gone once the release is back.
  private static func files(of school: School) throws -> [String: [UInt8]] {
    try FileTree(school.scratch.path).files.filter { name, _ in
      let parts = name.split(separator: "/").filter { $0 != ".aloud" }
      let isPart = parts.contains { $0.hasPrefix(".") }
      return !isPart && !(parts.last ?? "").hasPrefix("ballotbox.sqlite")
    }
  }

  func expectWhole(in school: School, _ place: SourceLocation = #_sourceLocation) throws {
    let isFinished = FileTree.exists("\(school.reports())/release.json")
    for (name, bytes) in try Self.files(of: school) {
      if isFinished, name.hasPrefix("school/.aloud"), after[name] == nil { continue }
      let isWhole = bytes == before[name] || bytes == after[name]
      #expect(isWhole || isRandom(name, bytes), "\(name)", sourceLocation: place)
    }
    for name in before.keys where after[name] == before[name] {
      #expect(FileTree.exists("\(school.scratch.path)/\(name)"), "\(name)", sourceLocation: place)
    }
  }

  /// What a run makes of random bytes has at least its length in common with another run: a dropped
  /// file, and what a wave is frozen with.
  private func isRandom(_ name: String, _ bytes: [UInt8]) -> Bool {
    guard before[name] == nil else { return false }
    let like = name.hasSuffix(".aloud") ? after.keys.first { $0.hasSuffix(".aloud") } : name
    // A page holds the keys and the fingerprint of its manifest.
    let pages = ["web-en", "station-en", "file"].map { "page-\($0).html" } + ["pages.json"]
    let frozen = (["salt", "intake.key", "manifest.json"] + pages).contains {
      name.hasSuffix("/autumn/" + $0)
    }
    guard name.hasSuffix(".aloud") || frozen, let other = like.flatMap({ after[$0] }) else {
      return false
    }
    // Six words of a fingerprint are not as long as six others.
    let isPage = name.hasSuffix(".html") && bytes.suffix(200) == other.suffix(200)
    return isPage ? abs(bytes.count - other.count) < 100 : bytes.count == other.count
  }
}
