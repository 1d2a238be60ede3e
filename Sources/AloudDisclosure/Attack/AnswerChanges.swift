import AloudAttack
import AloudTally

/// Alibis by single answers: one person answers an item otherwise, and at most one more makes up for it
/// on the same item.
///
/// Where nearly everybody answered alike there is nobody to exchange sheets with, but the tables leave
/// room: they say no number. Whatever is found is published once more and compared.
struct AnswerChanges {
  private let search: AlibiSearch
  private var answered: AnsweredScale { search.answered }

  /// Ways that are published once more before giving up.
  private static let trials = 60

  init(_ search: AlibiSearch) { self.search = search }

  func alibi(_ question: AlibiQuestion, sparing: [Int]) -> Alibi? {
    let published = answered.published.items[question.item]
    var trials = 0
    for target in distinct(question.members) {
      guard let old = answered.people[target].steps[question.item] else { continue }
      let others = published.sides.indices.filter { question.isOther($0, sides: published.sides) }
      for step in others.sorted(by: { abs($0 - old) < abs($1 - old) }) {
        let first = Change(person: target, by: step - old)
        for second in makingUp(for: first, question.item, sparing) {
          guard trials < Self.trials else { return nil }
          let changes = [first] + (second.map { [$0] } ?? [])
          guard search.miss(changes.map(scored), from: answered.sums) == 0 else { continue }
          trials += 1
          let sheets = sheets(after: changes, question.item)
          let people = answered.people.indices.map { sheets[$0] ?? answered.people[$0].steps }
          guard search.wholeSchool.isSame(people) else { continue }
          return Alibi(target: target, sheets: sheets)
        }
      }
    }
    return nil
  }

  private struct Change {
    let person: Int
    let by: Int
  }

  /// Nobody first; then those of the same groups, and then the others.
  private func makingUp(for first: Change, _ item: Int, _ sparing: [Int]) -> [Change?] {
    let free = distinct(
      answered.people.indices.filter { $0 != first.person && !sparing.contains($0) })
    let near = free.filter { answered.groups[$0] == answered.groups[first.person] }
    let far = free.filter { answered.groups[$0] != answered.groups[first.person] }
    return [nil]
      + (near + far).flatMap { person in
        Set([-first.by, first.by > 0 ? -1 : 1]).sorted().compactMap { by -> Change? in
          guard let step = answered.people[person].steps[item],
            (0...answered.published.steps).contains(step + by)
          else { return nil }
          return Change(person: person, by: by)
        }
      }
  }

  private func scored(_ change: Change) -> (person: Int, by: Int) {
    (change.person, change.by * answered.units[change.person])
  }

  /// What each of those who answer otherwise answers then.
  private func sheets(after changes: [Change], _ item: Int) -> [Int: [Int?]] {
    var sheets: [Int: [Int?]] = [:]
    for change in changes {
      var steps = answered.people[change.person].steps
      steps[item] = steps[item].map { $0 + change.by }
      sheets[change.person] = steps
    }
    return sheets
  }

  /// One person for each group and sheet among some.
  private func distinct(_ people: [Int]) -> [Int] {
    var seen: Set<[Int]> = []
    return people.filter { person in
      let sheet = answered.people[person].steps.map { $0 ?? -1 }
      return seen.insert([Int(bitPattern: UInt(answered.groups[person]))] + sheet).inserted
    }
  }
}
