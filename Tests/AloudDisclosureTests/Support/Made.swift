import AloudModel

@testable import AloudDisclosure

/// A release made by hand: 31 of 42 answered, and the first item and scale hold what a test sets.
struct Made {
  var counted = Disclosed.shown(31)
  var people = Disclosed.shown(PeopleCounts.two(safer: 20, notSafer: 11))
  var level = Disclosed.shown(ScaleLevel.mean(60))
  var version = ReleaseVersion.single
  var likeness: Likeness? = Likeness.unmeasured
  // The joint figures of version 2.
  var sd: Int? = 20
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
      version: version, manifest: manifest, counted: counted, invalid: 0, scales: scales,
      items: items,
      breakdowns: breakdowns, withheldCells: [.groups: 2],
      likeness: version == .joint || counted.value == nil ? nil : likeness)
  }

  private func scale(_ id: Identifier<Scale>) -> ReleasedScale {
    ReleasedScale(id: id, level: level, joint: version == .joint ? joint : nil)
  }

  private var joint: JointFigures {
    JointFigures(
      countedAsScored: countedAsScored, sd: sd, alphaTenths: alpha, people: scalePeople)
  }

  private func silent(_ id: Identifier<Scale>) -> ReleasedScale {
    let nothing = JointFigures(
      countedAsScored: .withheld(.fewItems), sd: nil, alphaTenths: .withheld(.fewItems),
      people: .withheld(.fewItems))
    return ReleasedScale(
      id: id, level: .withheld(.fewItems), joint: version == .joint ? nothing : nil)
  }

  /// As version 2 told it.
  static var joint: Made {
    var made = Made()
    made.version = .joint
    return made
  }
}
