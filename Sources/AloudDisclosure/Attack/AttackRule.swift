import AloudAttack
import AloudModel
import AloudTally

/// R6: the attack on everything that would be published, by two people who tell their answers.
struct AttackRule {
  let release: Release
  let tally: WaveTally

  /// The smallest shown group that an exposure needs; nothing, when groups give nobody away.
  func groupToDrop(_ sizes: [ShownGroup: Int]) -> ShownGroup? {
    let scales = release.published.filter(\.hasGroups)
    guard !scales.isEmpty else { return nil }
    let roster = Roster(tally.classes, members: release.shownMembers)
    let minimum = release.manifest.survey.promise.minimumGroup
    let sums = Attack(scales: scales, roster: roster, minimum: minimum).smallSums()
    if let sum = sums.first { return smallest(of: sum.cause, sizes) }
    for scale in scales {
      if let cause = attack(on: scale, roster).cause() { return smallest(of: cause, sizes) }
    }
    return nil
  }

  /// Whether the whole school's figures alone give somebody away to somebody who knows nobody's answers.
  var wholeSchoolExposes: Bool {
    let roster = Roster([Membership(): tally.respondents], members: [:])
    return release.published.contains { scale in
      scale.items.contains { item in
        guard isUnanimous(item) else { return false }
        var attack = ScaleAttack(scale.wholeSchool, roster: roster)
        return attack.exposure(of: Membership(), on: item.id)?.certainty == .proved
      }
    }
  }

  /// Whether everybody gave an answer of one side: nothing else can be recovered of a whole school.
  private func isUnanimous(_ item: PublishedItem) -> Bool {
    // Options that stand on no side have none to give away.
    guard Set(item.sides).count > 1 else { return false }
    guard let counts = tally.items[item.id] else { return false }
    let scale = release.manifest.scales.first { $0.items.contains { $0.id == item.id } }
    let keying = scale?.items.first { $0.id == item.id }?.keying ?? .positive
    let keyed = keying == .positive ? counts.counts : counts.counts.reversed()
    let sides = Set(zip(item.sides, keyed).filter { $1 > 0 }.map(\.0))
    return sides.union(counts.unanswered > 0 ? [.neither] : []).count == 1
  }

  private func attack(on published: PublishedScale, _ roster: Roster) -> ClassAttack {
    guard let scale = release.manifest.scales.first(where: { $0.id == published.id }) else {
      preconditionFailure("a release says what its wave asks")
    }
    let people = (tally.patterns[scale.id] ?? [:]).flatMap { pattern, count in
      Array(repeating: pattern, count: count)
    }
    return ClassAttack(
      AlibiSearch(
        answered: AnsweredScale(published, roster, people),
        wholeSchool: WholeSchoolRule(scale, in: release.manifest.survey, people.map(\.steps))))
  }

  private func smallest(
    of cause: [PublishedMean.Source], _ sizes: [ShownGroup: Int]
  ) -> ShownGroup? {
    let involved = cause.compactMap { source in
      switch source {
      case .wholeSchool: ShownGroup?.none
      case .group(let group, let breakdown): ShownGroup(breakdown: breakdown, group: group)
      }
    }
    return (involved.isEmpty ? Array(sizes.keys) : involved).min {
      (sizes[$0, default: 0], $0) < (sizes[$1, default: 0], $1)
    }
  }
}
