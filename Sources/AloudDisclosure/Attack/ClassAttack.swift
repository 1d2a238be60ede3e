import AloudAttack

/// The attack on one item: is there a pair of people who, by telling their own answers, make a reader who
/// knows all answers to the scale's other items certain of what somebody else answered to this one?
///
/// Whoever tells the reader something spoils the alibis they have a part in. So the pairs to try follow
/// from the alibis that are found: one of each alibi must be in a pair that spoils them all.
struct ClassAttack {
  private let search: AlibiSearch
  private var item: ItemOfGroups { search.item }

  /// How many people are assumed to tell their own answers.
  static let colluders = 2

  init(_ search: AlibiSearch) { self.search = search }

  /// The groups behind the first answer that is given away beyond what the table of the whole school tells;
  /// nothing, when there is none.
  func cause() -> [PublishedMean.Source]? {
    for (person, members) in classes where exposes(members) { return cause(of: person) }
    return nil
  }

  /// People whom no published mean tells apart, with the first of them.
  private var classes: [(person: Int, members: [Int])] {
    Dictionary(grouping: item.steps.indices) { item.groups[$0] }.values
      .map { ($0[0], $0) }.sorted { $0.0 < $1.0 }
  }

  /// A smallest set of groups without any one of which the answer is not given away.
  private func cause(of person: Int) -> [PublishedMean.Source] {
    var left = self
    for source in item.sources {
      let fewer = ClassAttack(
        AlibiSearch(
          item: left.item.without(source), wholeSchool: search.wholeSchool, budget: search.budget))
      let members = fewer.classes.first { $0.members.contains(person) }?.members ?? []
      if fewer.exposes(members) { left = fewer }
    }
    return left.item.sources
  }

  /// Whether some pair makes the answers of the rest of a class certain.
  private func exposes(_ members: [Int]) -> Bool {
    let sides = Dictionary(grouping: members) { item.side(of: $0) }
    let most = sides.values.map { $0.count }.max() ?? 0
    guard members.count - most <= Self.colluders else { return false }
    var known: [Alibi] = []
    return isExposed(members, telling: [], &known)
  }

  private func isExposed(_ members: [Int], telling: [Int], _ known: inout [Alibi]) -> Bool {
    let honest = members.filter { !telling.contains($0) }
    guard let first = honest.first else { return false }
    let side = item.side(of: first)
    let doubt: [Int]
    if let other = honest.first(where: { item.side(of: $0) != side }) {
      doubt = [first, other]
    } else if let alibi = alibi(honest, side, telling, &known) {
      doubt = alibi.people
    } else {
      guard tableProves(side, telling), let step = doubtOfStep(honest, telling) else { return true }
      doubt = step
    }
    guard telling.count < Self.colluders else { return false }
    return doubt.contains { isExposed(members, telling: telling + [$0], &known) }
  }

  private func alibi(
    _ honest: [Int], _ side: PublishedItem.Side, _ telling: [Int], _ known: inout [Alibi]
  ) -> Alibi? {
    let question = AlibiQuestion(members: honest, told: .side(side))
    let sides = item.published.sides
    let found = known.first { alibi in
      question.isOther(alibi.answer, sides: sides)
        && !alibi.people.contains(where: telling.contains)
    }
    if let found { return found }
    guard let new = search.alibi(question, sparing: telling) else { return nil }
    known.append(new)
    return new
  }

  /// Where the table tells the side: people but for whom the very answer would be given away.
  private func doubtOfStep(_ honest: [Int], _ telling: [Int]) -> [Int]? {
    let first = item.steps[honest[0]]
    if let other = honest.first(where: { item.steps[$0] != first }) { return [honest[0], other] }
    return search.alibi(AlibiQuestion(members: honest, told: .answer(first)), sparing: telling)?
      .people
  }

  /// Whether the whole school's table leaves nobody else on another side than those who tell.
  private func tableProves(_ side: PublishedItem.Side, _ telling: [Int]) -> Bool {
    let others = item.published.cells.filter { cell in
      cell.steps.contains { item.published.sides[$0] != side }
    }.reduce(0) { $0 + $1.people.upperBound }
    return others <= telling.count { item.side(of: $0) != side }
  }
}
