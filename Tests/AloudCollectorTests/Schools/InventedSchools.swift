import AloudBallots
import AloudModel
import AloudWaveSupport
import Glibc
import Synchronization

@testable import AloudCollector

/// Schools in memory, which a test opens, breaks, takes away and keeps busy.
final class InventedSchools: SchoolFolders {
  struct School {
    var manifests: [Manifest] = [Fernhill.manifest]
    var isBroken = false
    /// Whether somebody else has the box.
    var isBusy = false
    /// Whether its disk does not answer.
    var isSlow = false
    var isBeingRead = false
    var box: any BallotBox = InMemoryBallotBox()
    var openings = 0
    var open = 0

    /// With a box that knows the shared slips.
    static var withSlips: School {
      let box = InMemoryBallotBox()
      box.issue(Slips.shared.entries)
      return School(box: box)
    }
  }

  func ballots(of name: String) throws -> Int? { try self[name]?.box.contents().ballots.count }

  private let schools: Mutex<[String: School]>
  private let mostOpen = Mutex(0)
  private let failures = Mutex<[String]>([])

  init(_ names: [String]) {
    schools = Mutex(
      Dictionary(
        uniqueKeysWithValues: names.map { ($0, .withSlips) }))
  }

  subscript(_ name: String) -> School? {
    get { schools.withLock { $0[name] } }
    set { schools.withLock { $0[name] = newValue } }
  }

  func isReading(_ name: String) -> Bool { self[name]?.isBeingRead ?? false }

  /// Boxes that were open at the same time, at most.
  var peak: Int { mostOpen.withLock(\.self) }

  var openCount: Int { schools.withLock { $0.values.reduce(0) { $0 + $1.open } } }

  func names() -> [String]? { schools.withLock { Array($0.keys) } }

  func waves(of school: SchoolName) -> [SchoolWave<Fingerprint>] {
    (self[school.text]?.manifests ?? []).map {
      SchoolWave(survey: $0.survey.id, wave: $0.waveID, place: $0.fingerprint)
    }
  }

  func read(_ wave: SchoolWave<Fingerprint>, of school: SchoolName) -> SchoolWaveReading {
    self[school.text]?.isBeingRead = true
    while self[school.text]?.isSlow ?? false { usleep(1_000) }
    guard let school = self[school.text], !school.isBroken,
      let manifest = school.manifests.first(where: { $0.fingerprint == wave.place })
    else { return .damaged }
    return .wave(OpenedWave(manifest: manifest, salt: Fernhill.salt, pages: nil))
  }

  func openBox(_ wave: SchoolWave<Fingerprint>, of school: SchoolName) -> OpenedBox? {
    let opened = schools.withLock { schools -> OpenedBox? in
      guard let known = schools[school.text], !known.isBusy else { return nil }
      schools[school.text]?.openings += 1
      schools[school.text]?.open += 1
      return OpenedBox(known.box, holding: Holding(of: self, school.text))
    }
    let now = openCount
    mostOpen.withLock { $0 = max($0, now) }
    return opened
  }

  func boxFailed(
    _ failure: StorageFailure, _ wave: SchoolWave<Fingerprint>, of school: SchoolName
  ) {
    failures.withLock { $0.append(school.text) }
  }

  /// Lives for as long as the box is open.
  private final class Holding: Sendable {
    private let schools: InventedSchools
    private let name: String

    init(of schools: InventedSchools, _ name: String) {
      self.schools = schools
      self.name = name
    }

    deinit { schools.schools.withLock { $0[name]?.open -= 1 } }
  }
}
