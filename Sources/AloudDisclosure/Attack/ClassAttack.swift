import AloudAttack
import AloudModel
import AloudTally

/// The attack on one scale: is there a pair of people who, by telling their own answers, make a reader
/// certain of what somebody else answered?
///
/// Whoever tells the reader something spoils the alibis they have a part in. So the pairs to try follow
/// from the alibis that are found: one of each alibi must be in a pair that spoils them all.
struct ClassAttack {
  private let search: AlibiSearch
  private var answered: AnsweredScale { search.answered }

  /// How many people are assumed to tell their own answers.
  static let colluders = 2

  init(_ search: AlibiSearch) { self.search = search }

  /// The published means behind the first answer that is given away beyond what the tables of the whole
  /// school tell; nothing, when there is none.
  func cause() -> [PublishedMean.Source]? {
    for (person, members) in classes {
      for item in answered.published.items.indices where exposes(members, item) {
        return cause(of: person, item)
      }
    }
    return nil
  }

  /// People whom no published mean tells apart, with the first of them.
  private var classes: [(person: Int, members: [Int])] {
    Dictionary(grouping: answered.people.indices) { answered.groups[$0] }.values
      .map { ($0[0], $0) }.sorted { $0.0 < $1.0 }
  }

  /// A smallest set of means without any one of which the answer is not given away.
  private func cause(of person: Int, _ item: Int) -> [PublishedMean.Source] {
    var left = self
    for mean in answered.published.means where mean.source != .wholeSchool {
      let fewer = ClassAttack(
        AlibiSearch(
          answered: left.answered.without(mean.source), wholeSchool: search.wholeSchool))
      let members = fewer.classes.first { $0.members.contains(person) }?.members ?? []
      if fewer.exposes(members, item) { left = fewer }
    }
    return left.answered.published.means.map(\.source)
  }

  /// Whether some pair makes the answers of the rest of a class certain.
  private func exposes(_ members: [Int], _ item: Int) -> Bool {
    let sides = Dictionary(grouping: members) { answered.side(of: $0, on: item) }
    let most = sides.values.map(\.count).max() ?? 0
    guard members.count - most <= Self.colluders else { return false }
    var known: [Alibi] = []
    return isExposed(members, item, telling: [], &known)
  }

  private func isExposed(
    _ members: [Int], _ item: Int, telling: [Int], _ known: inout [Alibi]
  ) -> Bool {
    let honest = members.filter { !telling.contains($0) }
    guard let first = honest.first else { return false }
    let side = answered.side(of: first, on: item)
    let doubt: [Int]
    if let other = honest.first(where: { answered.side(of: $0, on: item) != side }) {
      doubt = [first, other]
    } else if let alibi = alibi(honest, item, side, telling, &known) {
      doubt = alibi.people
    } else {
      guard tableProves(side, item, telling),
        let step = doubtOfStep(honest, item, telling)
      else { return true }
      doubt = step
    }
    guard telling.count < Self.colluders else { return false }
    return doubt.contains { isExposed(members, item, telling: telling + [$0], &known) }
  }

  private func alibi(
    _ honest: [Int], _ item: Int, _ side: PublishedItem.Side, _ telling: [Int],
    _ known: inout [Alibi]
  ) -> Alibi? {
    let question = AlibiQuestion(members: honest, item: item, told: .side(side))
    let sides = answered.published.items[item].sides
    let found = known.first { alibi in
      question.isOther(alibi.answer(to: item), sides: sides)
        && !alibi.people.contains(where: telling.contains)
    }
    if let found { return found }
    guard let new = search.alibi(question, sparing: telling) else { return nil }
    known.append(new)
    return new
  }

  /// Where the table tells the side: people but for whom the very answer would be given away.
  private func doubtOfStep(_ honest: [Int], _ item: Int, _ telling: [Int]) -> [Int]? {
    let first = answered.people[honest[0]].steps[item]
    if let other = honest.first(where: { answered.people[$0].steps[item] != first }) {
      return [honest[0], other]
    }
    let question = AlibiQuestion(members: honest, item: item, told: .answer(first))
    return search.alibi(question, sparing: telling)?.people
  }

  /// Whether the whole school's table leaves nobody else on another side than those who tell.
  private func tableProves(
    _ side: PublishedItem.Side, _ item: Int, _ telling: [Int]
  ) -> Bool {
    let published = answered.published.items[item]
    let others = published.cells.filter { cell in
      cell.steps.contains { published.sides[$0] != side }
    }.reduce(0) { $0 + $1.people.upperBound }
    return others <= telling.count { answered.side(of: $0, on: item) != side }
  }
}
