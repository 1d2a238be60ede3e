package import AloudDisclosure
package import AloudModel

/// The releases of several schools, one of each, that a district report is made of.
///
/// A district holds nothing that its releases do not, and it is made only where three schools or
/// more can be counted in: with two, each of them could read the other.
package struct District: Sendable {
  /// One for each school that is recent enough, in an order that follows from fingerprints alone.
  let schools: [WaveReading]
  /// Schools whose newest survey lies more than a year before the newest of all.
  let outdated: Int

  /// The fewest schools whose figures are put together.
  package static let fewestSchools = 3

  /// The order in which releases are handed in does not matter, and one handed in twice counts once.
  package static func of(_ releases: [PublishedRelease]) -> DistrictOutcome {
    let distinct = Dictionary(releases.map { ($0.fingerprint, $0) }) { first, _ in first }.values
    let repeated = repeatedWaves(in: Array(distinct))
    if !repeated.isEmpty { return .waveTwice(repeated) }
    let district = District(newestOfEach: Array(distinct))
    let countedIn = district.schoolsCountedIn
    return countedIn < fewestSchools
      ? .tooFewSchools(countedIn: countedIn, of: district.schoolsGiven) : .made(district)
  }

  private init(newestOfEach releases: [PublishedRelease]) {
    let bySchool = Dictionary(grouping: releases) { $0.release.manifest.survey.school.id }
    let chosen = bySchool.values.compactMap(Self.basis)
    let newest = chosen.map(\.closed).max()
    let recent = chosen.filter { release in
      newest.map { $0.daysSinceEpoch - release.closed.daysSinceEpoch <= Self.longestApart } ?? true
    }
    schools = recent.sorted { $0.fingerprint < $1.fingerprint }.map {
      WaveReading(published: $0, closed: $0.closed, sharesMonth: false, themes: nil)
    }
    outdated = chosen.count - recent.count
  }

  package var schoolsGiven: Int { schools.count + outdated }

  /// On the scale on which most are counted in.
  package var schoolsCountedIn: Int { DistrictFindings(self).most }

  /// A year and a day: surveys of one season.
  private static let longestApart = 366

  /// What a school is counted in with: its newest survey of all scales, or, where it has none, its
  /// newest.
  private static func basis(_ releases: [PublishedRelease]) -> PublishedRelease? {
    let whole = releases.filter { $0.release.manifest.wave.asks == nil }
    return (whole.isEmpty ? releases : whole).max { $0.isOlder(than: $1) }
  }

  /// Waves of one school and survey with two different releases.
  private static func repeatedWaves(in releases: [PublishedRelease]) -> [Identifier<Wave>] {
    let waves = Dictionary(grouping: releases) { release in
      let manifest = release.release.manifest
      return [manifest.survey.school.id.text, manifest.survey.id.text, manifest.waveID.text]
    }
    return waves.values.filter { $0.count > 1 }.map { $0[0].release.manifest.waveID }.sorted()
  }
}

/// Whether releases make a district.
package enum DistrictOutcome: Sendable {
  case made(District)
  /// So many schools could be counted in at most, of so many handed in.
  case tooFewSchools(countedIn: Int, of: Int)
  /// A wave of a school has two different releases.
  case waveTwice([Identifier<Wave>])
}

extension PublishedRelease {
  fileprivate var closed: CalendarDay { release.manifest.wave.closes.day }

  fileprivate func isOlder(than other: PublishedRelease) -> Bool {
    let (own, others) = (release.manifest.wave.closes, other.release.manifest.wave.closes)
    return own == others ? fingerprint < other.fingerprint : own < others
  }
}
