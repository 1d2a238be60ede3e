package import AloudAttack
import AloudDisclosure
import AloudModel
import AloudTally

/// An invented school's release, attacked from outside: by somebody who reads the file and knows who is
/// in which group, alone, and with two who tell their answers.
///
/// The pairs are the two who scored lowest and the two who scored highest in the smallest shown group,
/// and two whom the dice chose.
package struct SchoolTrial: Sendable {
  package let people: Int
  package let shownGroups: Int
  /// Alone first, then with each pair.
  package let results: [AttackResult]

  package init(_ school: InventedSchool) {
    let release = school.release
    people = release.counted.value ?? 0
    shownGroups = release.breakdowns.flatMap(\.groups).count { $0.figures.value != nil }
    let classes = school.tally.classes
    results = ([[]] + Self.pairs(school, release)).map { colluders in
      Attack(
        scales: release.published, roster: Roster(classes, members: release.shownMembers),
        colluders: colluders, minimum: release.manifest.survey.promise.minimumGroup
      ).result()
    }
  }

  private static func pairs(_ school: InventedSchool, _ release: Release) -> [[Colluder]] {
    let smallest = release.shownMembers.map { source, members in
      school.responses.filter { $0.isIn(source, members) }
    }.min { ($0.count, $0.first?.sum ?? 0) < ($1.count, $1.first?.sum ?? 0) }
    let group = (smallest ?? school.responses).sorted { $0.sum < $1.sum }
    return [Array(group.prefix(2)), Array(group.suffix(2)), Array(school.responses.prefix(2))]
      .filter { $0.count == 2 }.map { $0.map { $0.colluder(in: release.manifest) } }
  }
}

extension Response {
  fileprivate var sum: Int { answers.values.reduce(0, +) }

  fileprivate func isIn(
    _ source: PublishedMean.Source, _ members: Set<Identifier<Group>>
  ) -> Bool {
    switch source {
    case .wholeSchool: true
    case .group(_, let breakdown): groups[breakdown].map(members.contains) ?? false
    }
  }
}
