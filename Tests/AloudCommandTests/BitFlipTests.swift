import Foundation
import Testing

/// One changed bit, in whatever lies between two steps, is told before anything is destroyed, or
/// changes nothing of what comes out.
struct BitFlipTests {
  /// `ALOUD_FLIPS=300` tries more places than every run of the tests does.
  private static let flips =
    ProcessInfo.processInfo.environment["ALOUD_FLIPS"].flatMap { Int($0) } ?? 24

  enum Carrier: String, CaseIterable, Sendable {
    case manifest
    case salt
    case intake
    case box
    case bundle
    case card
    case release
    case spent
    case counted

    var moment: Moment {
      switch self {
      case .manifest, .salt, .intake, .box: .collected
      case .bundle, .card: .closed
      case .release, .spent, .counted: .counted
      }
    }

    func path(in school: School) -> String {
      switch self {
      case .manifest: "\(school.secrets())/manifest.json"
      case .salt: "\(school.secrets())/salt"
      case .intake: "\(school.secrets())/intake.key"
      case .box: "\(school.secrets())/ballotbox.sqlite"
      case .bundle: school.carried()
      case .card: "\(school.desk)/card.txt"
      case .release: "\(school.counted())/release.json"
      case .spent: "\(school.counted())/spent.txt"
      case .counted: "\(school.counted())/counted.json"
      }
    }

    /// The step that takes it over.
    func step(in school: School, words: String) throws -> Run {
      switch moment {
      case .collected:
        try school.principal(
          "close", "--drop", school.drop, "--confirm", "autumn", "--to", school.desk)
      case .closed: try school.counting(key: "card.txt")
      default:
        try school.principal("finish", "\(school.counted())/release.json", "--words", words)
      }
    }
  }

  /// All that a step could destroy.
  private func kept(in school: School) throws -> Set<String> {
    var names = Set(try FileTree.names(in: school.secrets()))
    if FileTree.exists(school.carried()) { names.insert(school.carried()) }
    return names
  }

  @Test(arguments: Carrier.allCases)
  func `a changed bit is told before anything is destroyed, or changes nothing`(
    carrier: Carrier
  ) throws {
    let origin = try carrier.moment.school()
    let words = origin.wordsIfCounted()
    let whole = try FileTree.bytes(carrier.path(in: origin))
    var taken = 0
    for flip in 0..<Self.flips {
      let bit = (whole.count * 8 * flip / Self.flips + flip * 3) % (whole.count * 8)
      let school = try origin.copy()
      var changed = whole
      changed[bit / 8] ^= 1 << (bit % 8)
      try FileTree.write(changed, to: carrier.path(in: school))
      let before = try kept(in: school)
      let run = try carrier.step(in: school, words: words)
      guard run.status == 0 else {
        #expect(run.failedWithOneMessage, "\(carrier) bit \(bit): \(run.talkText)")
        #expect(try before.isSubset(of: kept(in: school)), "\(carrier) bit \(bit)")
        continue
      }
      // A byte of the database that holds nothing, or a small letter on the card.
      taken += 1
      try goOn(in: school, after: carrier, "\(carrier) bit \(bit)")
    }
    if carrier != .box && carrier != .card { #expect(taken == 0) }
    #expect(taken < Self.flips, "some of it is told")
  }

  /// Everybody who answered is counted all the same.
  private func goOn(in school: School, after carrier: Carrier, _ place: String) throws {
    if carrier == .box { try school.count() }
    let spent = try FileTree.text("\(school.counted())/spent.txt")
    #expect(spent.contains("\nspent \(Moment.ballots)\n"), "\(place)")
    #expect(spent.contains("\nopened \(Moment.ballots)\ninvalid 0\n"), "\(place)")
  }
}
