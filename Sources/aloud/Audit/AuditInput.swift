import AloudAttack
import AloudCollector
import AloudDefinition
import AloudDiagnostics
import AloudDisclosure
import AloudModel

/// What `audit` attacks: releases, who is in which group, and what colluders tell.
struct AuditInput {
  let releases: [PublishedRelease]
  /// Whether the roster was guessed from the head-counts of the newest manifest.
  let isGuessed: Bool
  let classes: [Membership: Int]
  let colluders: [Colluder]

  /// - Parameter paths: release files, the oldest first.
  init(
    paths: [String], roster: String?, answers: String?
  ) throws(CommandFailure) {
    var releases: [PublishedRelease] = []
    for path in paths { releases.append(try ReleaseReading.read(path)) }
    guard let newest = releases.last?.release else {
      throw CommandFailure(.usage, "which release?", help: "name one: aloud audit release.json")
    }
    self.releases = releases
    isGuessed = roster == nil
    let manifest = newest.manifest
    let roster = try roster.map { path throws(CommandFailure) in
      RosterSheet(name: path, bytes: try Self.bytes(of: path, as: path), for: manifest)
    }
    // The name of a file with answers may be a person's: it is not repeated.
    let told = try answers.map { path throws(CommandFailure) in
      let name = "the answers file"
      return ColluderSheet(name: name, bytes: try Self.bytes(of: path, as: name), for: manifest)
    }
    try Self.requireUsable([roster?.report, told?.report].compactMap(\.self))
    classes = roster?.classes ?? Self.guess(newest)
    colluders = told?.responses.map { $0.colluder(in: manifest) } ?? []
  }

  var newest: Release { releases[releases.count - 1].release }

  private static func bytes(of path: String, as name: String) throws(CommandFailure) -> [UInt8] {
    try onFile(name) { () throws(FileFailure) in
      try DurableFile.read(path, atMost: FileLimits.sheet)
    }
  }

  /// Shows the mistakes of all sheets before the first of them stops the audit.
  private static func requireUsable(_ reports: [DiagnosticReport]) throws(CommandFailure) {
    for report in reports { Console.say(report) }
    guard !reports.contains(where: \.hasErrors) else {
      throw CommandFailure(
        .usage, "nothing was audited: a sheet has mistakes",
        help: "mend the lines named above and run the same command again")
    }
  }

  /// The first breakdown with a shown group, by its head-counts: exact when everybody answered.
  private static func guess(_ release: Release) -> [Membership: Int] {
    guard let counted = release.counted.value else { return [:] }
    for (shown, declared) in zip(release.breakdowns, release.manifest.survey.breakdowns)
    where shown.groups.contains(where: { $0.figures.value != nil }) {
      let guess = GuessedSizes(release, shown, declared, counted)
      var classes = Dictionary(
        uniqueKeysWithValues: zip(guess.groups, guess.sizes).map {
          (Membership([shown.id: $0]), $1)
        })
      classes[Membership()] = guess.others
      return classes
    }
    return [Membership(): counted]
  }
}
