package import AloudModel

/// One wave of one school in packed form, without its groups.
package struct PackedWave: Sendable {
  private let plan: TallyPlan
  package private(set) var answers: PackedAnswers

  package init(of manifest: Manifest) {
    plan = TallyPlan(of: manifest)
    answers = PackedAnswers(
      scales: plan.scales.map {
        PackedScale(items: $0.items.count, options: $0.options.count, scoring: $0.scoring)
      })
  }

  /// Adds one person. Answers to items the wave does not ask are not counted.
  ///
  /// - Precondition: every value is an option of its item.
  package mutating func append(_ response: Response) {
    answers.append(
      plan.scales.flatMap { scale in
        scale.keyedValues(of: response).map { value in
          value.map { UInt8($0 - scale.options.lowerBound + 1) } ?? 0
        }
      })
  }

  /// What counting person by person gives for the whole school, items and scales.
  package func tally() -> WholeSchoolTally {
    let packed = PackedTally(of: answers)
    var items: [Identifier<Item>: ItemTally] = [:]
    var scales: [Identifier<Scale>: ScaleTally] = [:]
    var rest = packed.figures[...]
    for (place, (planned, scale)) in zip(plan.scales, packed.scales).enumerated() {
      for item in planned.items {
        items[item.id] = tally(of: item, planned, rest.prefix(scale.options))
        rest = rest.dropFirst(scale.options)
      }
      switch planned.scoring {
      case .itemsOnly: break
      case .scored:
        let figures = rest.prefix(scale.figures - scale.items * scale.options)
        scales[planned.id] = tally(of: scale, place, planned, Array(figures))
        rest = rest.dropFirst(figures.count)
      }
    }
    return WholeSchoolTally(respondents: packed.respondents, items: items, scales: scales)
  }

  /// Counts are of keyed answers; a reversed item was answered the other way round.
  private func tally(
    of item: TallyPlan.PlannedItem, _ scale: TallyPlan.PlannedScale, _ keyed: ArraySlice<Int>
  ) -> ItemTally {
    let counts =
      switch item.keying {
      case .positive: Array(keyed)
      case .reversed: Array(keyed.reversed())
      }
    return ItemTally(
      lowest: scale.options.lowerBound, counts: counts,
      unanswered: answers.respondents - counts.reduce(0, +))
  }

  private func tally(
    of scale: PackedScale, _ place: Int, _ planned: TallyPlan.PlannedScale, _ figures: [Int]
  ) -> ScaleTally {
    var scores: [ScaleScore: Int] = [:]
    let offset = planned.options.lowerBound - 1
    for (figure, people) in figures.enumerated() where people > 0 {
      let answered = scale.fewestAnswers + figure / scale.sums
      scores[ScaleScore(sum: figure % scale.sums + offset * answered, answered: answered)] = people
    }
    return ScaleTally(
      items: scale.items, options: planned.options, scores: scores,
      unscored: answers.respondents - figures.reduce(0, +),
      moments: answers.moments(ofScale: place, lowest: planned.options.lowerBound))
  }
}
