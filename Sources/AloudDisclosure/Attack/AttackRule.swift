import AloudAttack
import AloudModel
import AloudTally

/// R6: the attack on everything that would be published, by somebody who knows who is in which group and
/// everybody's answers to all items of a scale but one, and to whom two people tell their answers.
///
/// Nothing joint is said, so that reader learns one thing from a mean: the sum of the item that is left, in
/// the school and in each shown group.
struct AttackRule {
  private let release: Release
  private let people: PeopleOfWave
  private let budget: SearchBudget
  private let roster: Roster

  init(release: Release, people: PeopleOfWave, budget: SearchBudget) {
    self.release = release
    self.people = people
    self.budget = budget
    roster = Roster(people.tally.classes, members: release.shownMembers)
  }

  /// The smallest shown group that the sum of fewer people than the minimum follows from; nothing, when
  /// there is no such sum.
  func groupToDrop(_ sizes: [ShownGroup: Int]) -> ShownGroup? {
    let scales = release.published.filter { $0.hasGroups }
    guard !scales.isEmpty else { return nil }
    let minimum = release.manifest.survey.promise.minimumGroup
    let sums = Attack(scales: scales, roster: roster, minimum: minimum).smallSums(most: 1)
    return sums.first.flatMap { smallest(of: $0.cause, sizes) }
  }

  /// The means that give an answer away.
  func meansToSilence() -> Set<SilencedMeans> {
    var silenced: Set<SilencedMeans> = []
    for scale in release.published {
      let sources = scale.means.filter { $0.source != .wholeSchool && $0.level != .withheld }
        .map { $0.source }
      guard !sources.isEmpty else { continue }
      for item in scale.items.indices {
        guard let cause = attack(on: item, of: scale, sources).cause() else { continue }
        silenced.formUnion(
          breakdowns(of: cause.isEmpty ? sources : cause).map {
            SilencedMeans(scale: scale.id, breakdown: $0)
          })
        break
      }
    }
    return silenced
  }

  private func breakdowns(of sources: [PublishedMean.Source]) -> Set<Identifier<Breakdown>> {
    Set(
      sources.compactMap { source in
        switch source {
        case .wholeSchool: nil
        case .group(_, let breakdown): breakdown
        }
      })
  }

  private func attack(
    on place: Int, of published: PublishedScale, _ sources: [PublishedMean.Source]
  ) -> ClassAttack {
    let scale = release.manifest.scale(published.id)
    let item = scale.items[place]
    let groups = sources.map { (source: $0, slack: slack(of: place, in: scale, $0)) }
    let answered = ItemOfGroups(
      published.items[place], groups, roster, people.people(of: scale.id), item: place)
    let survey = release.manifest.survey
    return ClassAttack(
      AlibiSearch(
        item: answered,
        wholeSchool: WholeSchoolRule(
          item, survey.responses(to: item, in: scale), survey.promise, answered.steps),
        budget: budget))
  }

  private func slack(
    of place: Int, in scale: Scale, _ source: PublishedMean.Source
  ) -> GroupSlack {
    guard case .group(_, let breakdown) = source else { return .none }
    let items = people.answeredItems(
      of: scale.id, in: roster.members[source] ?? [], of: breakdown)
    return GroupSlack(
      items, place: place, minimumGroup: release.manifest.survey.promise.minimumGroup)
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
