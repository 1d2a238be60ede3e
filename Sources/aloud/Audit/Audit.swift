import AloudAttack
import AloudDisclosure
import AloudModel

/// What an audit of published files finds.
struct Audit {
  let input: AuditInput
  let result: AttackResult
  /// The wave that this one differs from by the answers of a few people, where there is one.
  let nearlySame: Identifier<Wave>?

  init(_ input: AuditInput) {
    self.input = input
    let release = input.newest
    result = Attack(
      scales: release.published, roster: Roster(input.classes, members: release.shownMembers),
      colluders: input.colluders, minimum: release.manifest.survey.promise.minimumGroup
    ).result()
    nearlySame =
      input.releases.dropLast().first { earlier in
        release.isNearlyTheSame(as: earlier.release)
      }?.release.manifest.waveID
  }

  /// Whether anything is given away beyond what the whole school's figures tell.
  var isQuiet: Bool { result.isQuiet && result.exact == 0 && nearlySame == nil }

  /// The smallest sets of means behind what was found, each once.
  var causes: [[PublishedMean.Source]] {
    var seen: [[PublishedMean.Source]] = []
    for cause in result.beyond.map(\.cause) + result.smallSums.map(\.cause)
    where !seen.contains(cause) {
      seen.append(cause)
    }
    return seen
  }

  /// The group to hide first: of those involved, the one of the smallest band.
  var proposal: (breakdown: Identifier<Breakdown>, group: Identifier<Group>)? {
    let involved = causes.flatMap { $0 }.compactMap { source in
      switch source {
      case .wholeSchool: (breakdown: Identifier<Breakdown>, group: Identifier<Group>)?.none
      case .group(let group, let breakdown): (breakdown, group)
      }
    }
    return involved.min { size($0.breakdown, $0.group) < size($1.breakdown, $1.group) }
  }

  private func size(
    _ breakdown: Identifier<Breakdown>, _ group: Identifier<Group>
  ) -> Int {
    let members = input.newest.shownMembers[.group(group, of: breakdown)] ?? [group]
    return input.classes.reduce(0) { sum, entry in
      entry.key.groups[breakdown].map(members.contains) ?? false ? sum + entry.value : sum
    }
  }
}
