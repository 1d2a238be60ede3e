/// The attack on two waves at once: what a reader learns who assumes that nobody changed their mind.
///
/// Where that assumption explains most tables but for a few people who came or left, the reader believes
/// it, and the difference is what those people answered: a joiner, a leaver, a late ballot. Without it the
/// answers of two waves are different unknowns, and no figure joins them.
package struct AcrossWaves {
  /// One question as two waves asked it.
  package struct Question {
    package let before: PublishedItem
    package let after: PublishedItem
    /// People counted in each.
    package let people: (before: Int, after: Int)

    /// - Parameter turned: whether one of the waves counts its options from the other end.
    package init(
      before: PublishedItem, after: PublishedItem, people: (before: Int, after: Int),
      turned: Bool = false
    ) {
      self.before = before
      self.after = turned ? after.turned : after
      self.people = people
    }
  }

  /// Questions whose tables compare; fewer support no such assumption.
  package static let fewestItems = 3
  /// Beyond so many people a difference gives nobody away: two may tell what they answered, and of three
  /// others it does not follow who answered what.
  package static let most = 4
  /// So many of those who came and left may be beyond the difference in numbers.
  static let mostBeyond = 2

  /// For each question that compares, how many people its table differs by at least, and how many the
  /// numbers counted do.
  private let differences: [(table: Int, counted: Int)]

  package init(_ questions: [Question]) {
    differences = questions.compactMap { question in
      question.changes.map { changes in
        (
          changes.reduce(0) { $0 + abs($1.by) },
          abs(question.people.after - question.people.before)
        )
      }
    }
  }

  /// How the answers of two waves lie to each other.
  package enum Nearness: Hashable, Sendable {
    /// As those of different people, or of people who changed their minds.
    case apart
    /// Most tables differ by nothing but a few people who came or left.
    case aFewPeople
    /// Every table is the same, of as many people.
    case identical
  }

  /// More than half of the questions differ by the numbers counted alone, or nine in ten, or all but
  /// one of six to nine, by the same few who came and left.
  package var nearness: Nearness {
    guard differences.count >= Self.fewestItems else { return .apart }
    if differences.allSatisfy({ $0 == (0, 0) }) { return .identical }
    let alone = differences.count { $0.table == $0.counted && $0.counted <= Self.most }
    let few = differences.count { $0.table <= min($0.counted + Self.mostBeyond, Self.most) }
    let lively = differences.count - few
    return 2 * alone > differences.count || lively <= Self.mostLively(of: differences.count)
      ? .aFewPeople : .apart
  }

  /// How many questions may be ones on which many changed their minds: one in ten, and one of six to nine.
  private static func mostLively(of questions: Int) -> Int {
    max(questions / 10, questions >= 6 ? 1 : 0)
  }

}

extension AcrossWaves.Question {
  /// By how many people the finest parts that both tables count differ; nothing where they have no such parts.
  var changes: [(steps: Set<Int>, by: Int)]? {
    let parts = Self.commonParts(before, after)
    guard parts.count > 1, let old = Self.counts(before, parts),
      let new = Self.counts(after, parts)
    else { return nil }
    return parts.indices.map { (parts[$0], new[$0] - old[$0]) }
  }

  /// Cells that share a step are one part.
  private static func commonParts(_ before: PublishedItem, _ after: PublishedItem) -> [Set<Int>] {
    (before.cells + after.cells).reduce(into: []) { parts, cell in
      let steps = Set(cell.steps)
      let touched = parts.filter { !$0.isDisjoint(with: steps) }
      parts.removeAll { !$0.isDisjoint(with: steps) }
      parts.append(touched.reduce(steps) { $0.union($1) })
    }
  }

  /// Exact counts of a coarser table; nothing, when a cell of the item is not exact.
  private static func counts(_ item: PublishedItem, _ parts: [Set<Int>]) -> [Int]? {
    var counts = parts.map { _ in 0 }
    for cell in item.cells {
      guard cell.people.count == 1,
        let place = parts.firstIndex(where: { $0.isSuperset(of: cell.steps) })
      else { return nil }
      counts[place] += cell.people.lowerBound
    }
    return counts
  }
}

extension PublishedItem {
  /// The same table with its steps counted from the other end.
  fileprivate var turned: PublishedItem {
    let last = sides.count - 1
    return PublishedItem(
      id: id,
      cells: cells.map { cell in
        Cell(steps: cell.steps.map { last - $0 }.sorted(), people: cell.people)
      }, sides: sides.reversed())
  }
}
