package import AloudModel
package import AloudTally

/// Everything that is counted of raw answers to examine an instrument: integers that merge exactly, by
/// school. Nobody's answers are kept.
package struct InstrumentTally: Hashable, Sendable {
  package let plan: InstrumentPlan
  /// By a name that only tells schools apart; people without one are under nothing.
  package private(set) var schools: [String?: InstrumentSchool] = [:]
  package private(set) var patterns: PatternCounts
  /// Where each item of the plan stands in a row of answers.
  private let places: [Int?]
  private let keys: [Keying]

  /// - Parameter asked: the items in the order in which a row has their answers.
  package init(_ plan: InstrumentPlan, asked: [Identifier<Item>]) {
    self.plan = plan
    places = plan.items.map { item in asked.firstIndex(of: item.id) }
    let keying = Dictionary(plan.items.map { ($0.id, $0.keying) }) { first, _ in first }
    keys = asked.map { keying[$0] ?? .positive }
    patterns = PatternCounts(items: asked.count)
  }

  /// Counts one person.
  ///
  /// - Precondition: one entry for each item asked, and every value is one of its options.
  package mutating func add(_ answers: [Int?], of school: String?) {
    precondition(answers.count == keys.count, "one entry for each item asked")
    patterns.add(ResponsePattern(answers: answers, keys: keys))
    let own = places.map { place in place.flatMap { answers[$0] } }
    schools[school, default: InstrumentSchool(plan)].add(own, plan)
  }

  package var people: Int { schools.values.reduce(0) { $0 + $1.people } }

  /// All people together.
  package var whole: InstrumentSchool {
    schools.values.reduce(InstrumentSchool(plan)) { $0.merged(with: $1) }
  }

  /// The schools with a name, in an order that no row has a part in.
  package var named: [InstrumentSchool] {
    schools.compactMap { name, school in name.map { ($0, school) } }.sorted { $0.0 < $1.0 }
      .map(\.1)
  }
}

/// The counts of one school, or of all.
package struct InstrumentSchool: Hashable, Sendable {
  package private(set) var people = 0
  /// People who answered every item.
  package private(set) var finished = 0
  /// Answers with reversed items turned, item by item.
  package private(set) var items: [ItemTally]
  /// The same of those who answered every item of its scale.
  package private(set) var complete: [ItemTally]
  package private(set) var scales: [ScaleTally]

  init(_ plan: InstrumentPlan) {
    items = plan.scales.flatMap { scale in
      scale.places.map { _ in ItemTally(responses: scale.responses) }
    }
    complete = items
    scales = plan.scales.map {
      ScaleTally(
        items: $0.places.count, options: $0.responses.lowest...$0.responses.highest)
    }
  }

  /// - Parameter answers: one entry for each item of the plan, as answered.
  fileprivate mutating func add(_ answers: [Int?], _ plan: InstrumentPlan) {
    people += 1
    if answers.allSatisfy({ $0 != nil }) { finished += 1 }
    for (number, scale) in plan.scales.enumerated() {
      let keyed = zip(scale.scale.items, scale.places).map { item, place -> Int? in
        guard let value = answers[place] else { return nil }
        switch item.keying {
        case .positive: return value
        case .reversed: return scale.responses.reversed(value)
        }
      }
      for (place, value) in zip(scale.places, keyed) { items[place].add(value) }
      if keyed.allSatisfy({ $0 != nil }) {
        for (place, value) in zip(scale.places, keyed) { complete[place].add(value) }
      }
      scales[number].add(keyed)
    }
  }

  func merged(with other: InstrumentSchool) -> InstrumentSchool {
    var merged = self
    merged.people += other.people
    merged.finished += other.finished
    merged.items = zip(items, other.items).map { $0.merged(with: $1) }
    merged.complete = zip(complete, other.complete).map { $0.merged(with: $1) }
    merged.scales = zip(scales, other.scales).map { $0.merged(with: $1) }
    return merged
  }
}
