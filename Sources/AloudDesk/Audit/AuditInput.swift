package import AloudAttack
import AloudDefinition
package import AloudDiagnostics
package import AloudDisclosure
package import AloudModel

/// What `audit` attacks: releases, who is in which group, what of everybody's answers is known, and what
/// colluders tell.
package struct AuditInput {
  /// The oldest first, each once.
  package let releases: [PublishedRelease]
  private let sheets: AuditSheets

  /// - Parameter paths: release files, and folders that hold some.
  package init(
    paths: [String], rosters: [String], known: [String], answers: String?
  ) throws(Refusal) {
    var releases: [PublishedRelease] = []
    for release in try DistrictSources.releases(paths)
    where !releases.contains(where: { $0.fingerprint == release.fingerprint }) {
      releases.append(release)
    }
    guard !releases.isEmpty else {
      throw .audit(.noRelease)
    }
    self.releases = releases.sorted { Self.order($0.release) < Self.order($1.release) }
    sheets = try AuditSheets(
      rosters: rosters, known: known, answers: answers,
      scope: AuditScope(releases.map(\.release.manifest)))
  }

  /// What was found in the sheets, one report each.
  package var reports: [DiagnosticReport] { sheets.reports }

  package var newest: Release { releases[releases.count - 1].release }
  package var colluders: Int { sheets.told.count }

  /// The releases of the newest one's survey.
  package var ownSurvey: [PublishedRelease] {
    releases.filter { $0.release.manifest.survey.id == newest.manifest.survey.id }
  }

  /// One release, and what of the sheets fits the number of people it counted.
  package func wave(_ release: Release) -> AuditedWave {
    let counted = release.counted.value ?? 0
    let people = sheets.known.first { $0.people == counted }
    let roster = sheets.rosters.first { $0.people == counted }?.classes
    return AuditedWave(
      release: release, classes: roster ?? people?.classes,
      people: people?.known(in: release.manifest),
      colluders: sheets.told.map { $0.colluder(in: release.manifest) })
  }

  private static func order(_ release: Release) -> (Instant, String, String) {
    let manifest = release.manifest
    return (manifest.closesAt, manifest.survey.id.text, manifest.waveID.text)
  }

  /// A sheet of other people than those who were counted would be no attack.
  package func requireUse() throws(Refusal) {
    let counted = releases.compactMap(\.release.counted.value)
    for (name, people) in sheets.sizes where !counted.contains(people) {
      throw .audit(.sheetOfOthers(name, people: people, counted: counted))
    }
  }
}

/// One release with what is known of its people.
package struct AuditedWave {
  package let release: Release
  /// Whether the roster was guessed from the head-counts of the manifest.
  package let isGuessed: Bool
  package let classes: [Membership: Int]
  /// Everybody, with what is known of their answers; nothing, where no sheet says so.
  package let people: [KnownPerson]?
  package let colluders: [Colluder]

  package init(
    release: Release, classes: [Membership: Int]?, people: [KnownPerson]?, colluders: [Colluder]
  ) {
    self.release = release
    isGuessed = classes == nil
    self.classes = classes ?? GuessedSizes.classes(of: release)
    self.people = people
    self.colluders = colluders
  }

  package var roster: Roster { Roster(classes, members: release.shownMembers) }
}
