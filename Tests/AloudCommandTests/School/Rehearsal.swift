import Foundation
import Testing

/// A step of a wave with what it comes to when nothing goes wrong, to hold disturbed runs against.
struct Rehearsal {
  let step: Interruption
  let start: School
  private let whole: WholeFiles
  private let expected: Outcome

  init(of step: Interruption) throws {
    self.step = step
    start = try step.school()
    let school = try start.copy()
    try done(step.launch(school).run())
    whole = try WholeFiles(before: start, after: school)
    try step.goOn(in: school)
    expected = try Outcome(of: school)
  }

  /// After a run that was cut off or failed: nothing is half-written, nothing is open to others, no
  /// ballot is lost, and the same command and the rest of the wave lead to the same end.
  func expectRecovery(of school: School, _ place: SourceLocation = #_sourceLocation) throws {
    try whole.expectWhole(in: school, place)
    try expectPrivate(in: school, place)
    try expectBalance(in: school, place)
    try step.goOn(in: school, place)
    if step.isRepeatable { expected.expectSame(as: try Outcome(of: school), place) }
  }

  /// Every file with ballots, salts, keys or codes is its owner's alone, parts and journals too.
  private func expectPrivate(in school: School, _ place: SourceLocation) throws {
    for name in try FileTree(school.scratch.path).names {
      let last = name.split(separator: "/").last ?? ""
      let isSecret =
        name.hasPrefix("school/.aloud/")
        || ["aloud", "aloudbox", "part", "forgotten"].contains { last.hasSuffix("." + $0) }
      let isPublic = ["release.json", "spent.txt", "counted.json"].contains { last.contains($0) }
      guard isSecret, !isPublic, !name.contains("/Reports/") else { continue }
      let mode = try FileTree.mode("\(school.scratch.path)/\(name)")
      #expect(mode == 0o600, "\(name)", sourceLocation: place)
    }
  }

  /// No ballot without its spent slip or the reverse, and every ballot is in the box or still in the
  /// folder.
  private func expectBalance(in disturbed: School, _ place: SourceLocation) throws {
    guard FileTree.exists("\(disturbed.secrets())/ballotbox.sqlite"),
      !FileTree.exists("\(disturbed.reports())/release.json")
    else { return }
    let school = try disturbed.copy()
    let lying = try school.dropped()
    if !FileTree.exists(school.bundle()) {
      try done(school.principal("close", "--confirm", "autumn"))
    }
    let bundle = try Bundle(reading: school.bundle())
    #expect(bundle.spent.count == bundle.ballots.count, sourceLocation: place)
    #expect(Set(bundle.spent).isSubset(of: bundle.issued), sourceLocation: place)
    let isSafe = try start.dropped().allSatisfy {
      bundle.ballots.contains($0.text) || lying.contains($0)
    }
    #expect(isSafe, sourceLocation: place)
  }
}

/// The members of a bundle file that a balance is drawn from.
private struct Bundle: Decodable {
  let issued: [String]
  let spent: [String]
  private let entries: [Entry]

  var ballots: [String] { entries.map(\.sealed) }

  private struct Entry: Decodable {
    let sealed: String
  }

  enum CodingKeys: String, CodingKey {
    case issued, spent
    case entries = "ballots"
  }

  init(reading path: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(FileTree.bytes(path)))
  }
}
