import AloudModel

/// How few people, one or two, may hide a group that is expected to be shown. They need not be of
/// that group.
package struct Refusals: Hashable, Sendable {
  /// People who answer and do not say their group; nothing, where two do not hide it.
  package let unsaid: Int?
  /// People who do not answer at all; nothing, where two do not hide it.
  package let unanswered: Int?
  /// People of whom each does one or the other; nothing, where two do not hide it.
  package let either: Int?
}

/// What becomes of the groups of a breakdown when one or two people fewer say their group than
/// expected: the worst case, whichever groups they are of.
struct RefusalForesight {
  private enum Refusal: CaseIterable { case unsaid, unanswered }

  private let breakdown: Breakdown
  private let answers: [Int]
  private let minimum: Int
  private var hidden: [[Refusal]: Set<Int>] = [:]

  /// - Parameter answers: expected of each group, in the order declared.
  init(of breakdown: Breakdown, answers: [Int], minimum: Int) {
    (self.breakdown, self.answers, self.minimum) = (breakdown, answers, minimum)
    for first in Refusal.allCases {
      hidden[[first]] = worst([first])
      for second in Refusal.allCases { hidden[[first, second]] = worst([first, second]) }
    }
  }

  /// Of the group at this place, which is expected to be shown.
  func refusals(hiding place: Int) -> Refusals {
    let unsaid = fewest([[.unsaid], [.unsaid, .unsaid]], place)
    let unanswered = fewest([[.unanswered], [.unanswered, .unanswered]], place)
    let mixed = fewest([[.unsaid, .unanswered]], place)
    let either = [unsaid, unanswered, mixed].compactMap { $0 }.min()
    return Refusals(unsaid: unsaid, unanswered: unanswered, either: either)
  }

  private func fewest(_ ways: [[Refusal]], _ place: Int) -> Int? {
    ways.first { hidden[$0]?.contains(place) ?? false }?.count
  }

  /// The places of all groups that are hidden for some choice of the refusing people's groups.
  private func worst(_ refusals: [Refusal]) -> Set<Int> {
    let unsaid = refusals.count { $0 == .unsaid }
    var places: Set<Int> = []
    for answers in left(by: refusals.count) {
      let plan = GroupPlan(
        of: breakdown, answers: Dictionary(uniqueKeysWithValues: zip(ids, answers)),
        unsaid: unsaid, minimum: minimum)
      places.formUnion(plan.fates.indices.filter { !plan.fates[$0].isShown })
    }
    return places
  }

  private var ids: [Identifier<Group>] { breakdown.groups.map { $0.id } }

  /// The answers of each group when so many people are taken away, for every choice of their groups.
  private func left(by people: Int) -> Set<[Int]> {
    (0..<people).reduce(into: [answers]) { left, _ in
      left = left.reduce(into: []) { next, answers in
        for place in answers.indices where answers[place] > 0 {
          var fewer = answers
          fewer[place] -= 1
          next.insert(fewer)
        }
      }
    }
  }
}

extension GroupFate {
  /// Whether its people are told of, alone or with another group.
  var isShown: Bool {
    switch self {
    case .shown, .merged: true
    case .tooSmall, .protectsOthers: false
    }
  }
}
