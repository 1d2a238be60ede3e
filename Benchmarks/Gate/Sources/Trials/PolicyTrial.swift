import AloudAttack
import AloudModel

/// A usual way of publishing results by group, for comparison.
package enum UsualPolicy: Sendable, Hashable, CaseIterable {
  /// Groups with fewer than five answers are hidden.
  case underFive
  /// The same, and where one group of a breakdown is hidden, the next smallest too.
  case underFiveAndOne
  /// Groups with fewer than ten answers are hidden.
  case underTen
  /// The whole school's results after every answer, from the fifth on.
  case live
}

/// What a usual policy gives away of an invented school: for every shown group, and the whole school, a
/// table of the options of every item, as most survey tools print it.
package struct PolicyTrial: Sendable {
  /// Single answers there are.
  package let answers: Int
  /// Those that are recovered exactly, by somebody who knows who is in which group.
  package let exact: Int
  /// Those whose side is certain.
  package let sided: Int

  package init(_ school: InventedSchool, _ policy: UsualPolicy) {
    let items = school.manifest.plan.items
    answers = items.count * school.responses.count
    guard policy != .live else {
      // Whoever watches the figures and the door subtracts one state from the next.
      let seen = items.count * max(0, school.responses.count - 5)
      (exact, sided) = (seen, seen)
      return
    }
    let tables = SchoolTables(school, policy)
    let found = items.map { item in
      let exact = tables.attack(item, by: SchoolTables.option).recovered
      return (exact, exact.union(tables.attack(item, by: SchoolTables.side).recovered))
    }
    exact = found.reduce(0) { $0 + tables.people(in: $1.0) }
    sided = found.reduce(0) { $0 + tables.people(in: $1.1) }
  }
}

/// The sets of people that a policy shows of a school, and their tables.
private struct SchoolTables {
  let responses: [Response]
  let memberships: [Membership]
  /// The first is the whole school.
  private(set) var sets: [[Int]]
  private(set) var breakdowns: [[Int]] = []

  init(_ school: InventedSchool, _ policy: UsualPolicy) {
    responses = school.responses
    memberships = Set(responses.map { Membership($0.groups) }).sorted()
    sets = [Array(memberships.indices)]
    for breakdown in school.manifest.survey.breakdowns {
      let groups = breakdown.groups.map { group in
        memberships.indices.filter { memberships[$0].groups[breakdown.id] == group.id }
      }
      let sizes = groups.map(size)
      let shown = Self.shown(sizes, policy)
      breakdowns.append(shown.indices.map { sets.count + $0 })
      sets += shown.map { groups[$0] }
    }
  }

  private static func shown(_ sizes: [Int], _ policy: UsualPolicy) -> [Int] {
    let minimum = policy == .underTen ? 10 : 5
    var shown = sizes.indices.filter { sizes[$0] >= minimum }
    let hidden = sizes.indices.filter { sizes[$0] < minimum && sizes[$0] > 0 }
    if policy == .underFiveAndOne, hidden.count == 1 {
      let next = shown.min { (sizes[$0], $0) < (sizes[$1], $1) }
      shown.removeAll { $0 == next }
    }
    return shown
  }

  func people(in classes: Set<Int>) -> Int { size(Array(classes)) }

  private func size(_ places: [Int]) -> Int {
    let wanted = Set(places.map { memberships[$0] })
    return responses.count { wanted.contains(Membership($0.groups)) }
  }

  /// The column of one of five options, or of those who left the item out.
  static func option(_ value: Int?) -> Int { value.map { $0 - 1 } ?? 5 }

  /// The column of a side; whoever left the item out is with neither.
  static func side(_ value: Int?) -> Int { value.map { $0 <= 2 ? 0 : $0 == 3 ? 1 : 2 } ?? 1 }

  func attack(_ item: Identifier<Item>, by column: (Int?) -> Int) -> TableAttack {
    let answered = Dictionary(grouping: responses) { Membership($0.groups) }
    let counts = memberships.map { membership in
      var counts = Array(repeating: 0, count: 6)
      for response in answered[membership] ?? [] { counts[column(response.answers[item])] += 1 }
      return counts
    }
    return TableAttack(
      classes: memberships.map { answered[$0]?.count ?? 0 },
      sets: sets.map { places in
        (places, (0..<6).map { column in places.reduce(0) { $0 + counts[$1][column] } })
      }, breakdowns: breakdowns)
  }
}
