import AloudAttack
import AloudCollector
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
    classes =
      try roster.map { path throws(CommandFailure) in
        try Self.classes(try AuditTable(reading: path), newest.manifest, path)
      } ?? Self.guess(newest)
    colluders =
      try answers.map { path throws(CommandFailure) in
        try Self.colluders(try AuditTable(reading: path), newest.manifest, path)
      } ?? []
  }

  var newest: Release { releases[releases.count - 1].release }

  /// One row for each combination of groups, with the number of people who answered.
  private static func classes(
    _ table: AuditTable, _ manifest: Manifest, _ path: String
  ) throws(CommandFailure) -> [Membership: Int] {
    var classes: [Membership: Int] = [:]
    for row in table.rows {
      guard let people = row["people"].flatMap({ Int($0) }), (0...1_000_000).contains(people) else {
        throw table.refusal(path, "every row needs a number of `people`")
      }
      guard let membership = membership(row, manifest) else {
        throw table.refusal(path, "a row names a group that the survey does not have")
      }
      classes[membership, default: 0] += people
    }
    return classes
  }

  private static func membership(_ row: [String: String], _ manifest: Manifest) -> Membership? {
    var groups: [Identifier<Breakdown>: Identifier<Group>] = [:]
    for breakdown in manifest.survey.breakdowns {
      guard let text = row[breakdown.id.text], !text.isEmpty else { continue }
      guard let group = breakdown.groups.first(where: { $0.id.text == text }) else { return nil }
      groups[breakdown.id] = group.id
    }
    return Membership(groups)
  }

  /// One row for each person who tells: groups, and the value chosen for each item.
  private static func colluders(
    _ table: AuditTable, _ manifest: Manifest, _ path: String
  ) throws(CommandFailure) -> [Colluder] {
    guard table.rows.count <= 2 else {
      throw table.refusal(path, "two people at most tell their answers")
    }
    var colluders: [Colluder] = []
    for row in table.rows {
      guard let membership = membership(row, manifest) else {
        throw table.refusal(path, "a row names a group that the survey does not have")
      }
      var answers: [Identifier<Item>: Int] = [:]
      for item in manifest.plan.items {
        guard let text = row[item.text], !text.isEmpty else { continue }
        guard let value = Int(text), manifest.offers(value, of: item) else {
          throw table.refusal(path, "an answer is not the value of an option")
        }
        answers[item] = value
      }
      colluders.append(
        Response(answers: answers, groups: membership.groups).colluder(in: manifest))
    }
    return colluders
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

extension Manifest {
  fileprivate func offers(_ value: Int, of item: Identifier<Item>) -> Bool {
    scales.contains { scale in
      scale.items.contains { asked in
        guard asked.id == item else { return false }
        let responses = survey.responses(to: asked, in: scale)
        return (responses.lowest...responses.highest).contains(value)
      }
    }
  }
}
