import AloudModel

@testable import AloudDisclosure

/// A breakdown in which a test sets the sizes, and which group joins which.
struct Roles: Sendable {
  var sizes: [Int]
  /// By place: the group at a place joins the one at the other.
  var joins: [Int: Int] = [:]

  init(_ sizes: [Int], joins: [Int: Int] = [:]) {
    self.sizes = sizes
    self.joins = joins
  }

  static func id(_ place: Int) -> Identifier<Group> { Identifier("g\(place)")! }

  /// The groups in another order, each with its own id.
  func breakdown(order: [Int]? = nil) -> Breakdown {
    let groups = (order ?? Array(sizes.indices)).map { place in
      Group(
        id: Self.id(place), label: Fernhill.text("Group \(place)"), count: sizes[place],
        mergeInto: joins[place].map(Self.id))
    }
    return Breakdown(id: Fernhill.role, text: Fernhill.text("Your work?"), groups: groups)
  }

  func plan(unsaid: Int = 0, minimum: Int = 10) -> GroupPlan {
    GroupPlan(of: breakdown(), answers: answers, unsaid: unsaid, minimum: minimum)
  }

  /// What becomes of each group, by id, when they are declared in another order.
  func fates(
    order: [Int], unsaid: Int = 0, minimum: Int = 10
  ) -> [Identifier<Group>: GroupFate] {
    let breakdown = breakdown(order: order)
    let plan = GroupPlan(of: breakdown, answers: answers, unsaid: unsaid, minimum: minimum)
    return Dictionary(uniqueKeysWithValues: zip(breakdown.groups.map(\.id), plan.fates))
  }

  private var answers: [Identifier<Group>: Int] {
    Dictionary(uniqueKeysWithValues: sizes.indices.map { (Self.id($0), sizes[$0]) })
  }
}

extension GroupPlan {
  /// People in groups that are shown, those counted with them included.
  var shown: Int {
    fates.reduce(0) { sum, fate in
      switch fate {
      case .shown(let answers): sum + answers
      case .merged, .tooSmall, .protectsOthers: sum
      }
    }
  }

  /// The places of groups that are neither shown nor counted with one that is.
  var hidden: [Int] {
    fates.indices.filter { place in
      switch fates[place] {
      case .shown, .merged: false
      case .tooSmall, .protectsOthers: true
      }
    }
  }
}
