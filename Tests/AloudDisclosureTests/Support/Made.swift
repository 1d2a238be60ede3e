import AloudModel

@testable import AloudDisclosure

/// A release made by hand: 31 of 42 answered, and the first item and scale hold what a test sets.
struct Made {
  var counted = Disclosed.shown(31)
  var people = Disclosed.shown(PeopleCounts.two(safer: 20, notSafer: 11))
  var level = Disclosed.shown(ScaleLevel.score(mean: 60, sd: 20))
  var countedAsScored = Disclosed.shown(31)
  var alpha = Disclosed.shown(8)
  /// Of the one breakdown; hidden, unless a test says otherwise.
  var groups: [ReleasedGroup]?
  var scalePeople = Disclosed.shown(PeopleCounts.two(safer: 20, notSafer: 11))

  var release: Release {
    let manifest = Fernhill.manifest()
    let items = manifest.plan.items.enumerated().map { place, id in
      ReleasedItem(id: id, people: place == 0 ? people : .shown(.words(.fewOrNone)))
    }
    let scales = manifest.plan.scales.enumerated().map { place, id in
      place == 0 ? scale(id) : silent(id)
    }
    let breakdowns = manifest.survey.breakdowns.map { breakdown in
      ReleasedBreakdown(
        id: breakdown.id,
        groups: groups
          ?? breakdown.groups.map {
            ReleasedGroup(id: $0.id, withheld: counted.reason ?? .smallGroup)
          })
    }
    return Release(
      manifest: manifest, counted: counted, invalid: 0, scales: scales, items: items,
      breakdowns: breakdowns, withheldCells: [.groups: 2])
  }

  private func scale(_ id: Identifier<Scale>) -> ReleasedScale {
    ReleasedScale(
      id: id, countedAsScored: countedAsScored, level: level, alphaTenths: alpha,
      people: scalePeople)
  }

  private func silent(_ id: Identifier<Scale>) -> ReleasedScale {
    ReleasedScale(withholding: id, .fewItems)
  }
}
