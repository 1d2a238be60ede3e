import AloudAttack
import AloudDefinition
import AloudDiagnostics
import AloudDisclosure
import AloudModel

/// What `audit` attacks: releases, who is in which group, what of everybody's answers is known, and what
/// colluders tell.
struct AuditInput {
  /// The oldest first, each once.
  let releases: [PublishedRelease]
  private let sheets: AuditSheets

  /// - Parameter paths: release files, and folders that hold some.
  init(
    paths: [String], rosters: [String], known: [String], answers: String?
  ) throws(CommandFailure) {
    var releases: [PublishedRelease] = []
    for release in try DistrictSources.releases(paths)
    where !releases.contains(where: { $0.fingerprint == release.fingerprint }) {
      releases.append(release)
    }
    guard !releases.isEmpty else {
      throw CommandFailure(.usage, "which release?", help: "name one: aloud audit release.json")
    }
    self.releases = releases.sorted { Self.order($0.release) < Self.order($1.release) }
    sheets = try AuditSheets(
      rosters: rosters, known: known, answers: answers,
      scope: AuditScope(releases.map(\.release.manifest)))
    try requireUse()
  }

  var newest: Release { releases[releases.count - 1].release }
  var colluders: Int { sheets.told.count }

  /// The releases of the newest one's survey.
  var ownSurvey: [PublishedRelease] {
    releases.filter { $0.release.manifest.survey.id == newest.manifest.survey.id }
  }

  /// One release, and what of the sheets fits the number of people it counted.
  func wave(_ release: Release) -> AuditedWave {
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
  private func requireUse() throws(CommandFailure) {
    let counted = releases.compactMap(\.release.counted.value)
    for (name, people) in sheets.sizes where !counted.contains(people) {
      let numbers = counted.map { "\($0)" }.joined(separator: ", ")
      throw CommandFailure(
        .usage,
        "\(name) has \(people) people, and no release counted as many"
          + (counted.isEmpty ? "" : " (\(numbers))"),
        help: "give a sheet of those who answered; a number of people stands in 'people'")
    }
  }
}

/// One release with what is known of its people.
struct AuditedWave {
  let release: Release
  /// Whether the roster was guessed from the head-counts of the manifest.
  let isGuessed: Bool
  let classes: [Membership: Int]
  /// Everybody, with what is known of their answers; nothing, where no sheet says so.
  let people: [KnownPerson]?
  let colluders: [Colluder]

  init(
    release: Release, classes: [Membership: Int]?, people: [KnownPerson]?, colluders: [Colluder]
  ) {
    self.release = release
    isGuessed = classes == nil
    self.classes = classes ?? GuessedSizes.classes(of: release)
    self.people = people
    self.colluders = colluders
  }

  var roster: Roster { Roster(classes, members: release.shownMembers) }
}
