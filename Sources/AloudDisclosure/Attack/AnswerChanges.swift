import AloudAttack

/// Alibis by single answers: one person answers otherwise, and at most one more makes up for it.
///
/// Where nearly everybody answered alike there is nobody to exchange with, but the tables leave room: they
/// say no number. Whatever is found is published once more and compared.
struct AnswerChanges {
  private let search: AlibiSearch
  private var item: ItemOfGroups { search.item }

  /// Ways that are published once more before giving up.
  private static let trials = 60

  init(_ search: AlibiSearch) { self.search = search }

  func alibi(_ question: AlibiQuestion, sparing: [Int]) -> Alibi? {
    let sides = item.published.sides
    var trials = 0
    for target in item.distinct(question.members) {
      guard let old = item.steps[target] else { continue }
      let others = sides.indices.filter { question.isOther($0, sides: sides) }
      for step in others.sorted(by: { abs($0 - old) < abs($1 - old) }) {
        for partner in partners(of: target, sparing) {
          guard trials < Self.trials, search.budget.takes(1) else { return nil }
          guard let other = item.steps[partner], sides.indices.contains(other + old - step)
          else { continue }
          trials += 1
          let answers: [Int: Int?] = [target: step, partner: other + old - step]
          guard search.budget.takes(item.steps.count) else { return nil }
          let steps = item.steps.indices.map { answers[$0] ?? item.steps[$0] }
          if search.wholeSchool.isSame(steps) { return Alibi(target: target, answers: answers) }
        }
      }
    }
    return nil
  }

  /// Those of the same groups, whose sums stay as they are, one for each answer.
  private func partners(of target: Int, _ sparing: [Int]) -> [Int] {
    item.distinct(
      item.steps.indices.filter { person in
        person != target && !sparing.contains(person)
          && item.groups[person] == item.groups[target]
      })
  }
}
