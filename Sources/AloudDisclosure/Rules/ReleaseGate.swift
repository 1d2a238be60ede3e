package import AloudModel
package import AloudStatistics

/// The only door from a tally to a release: rules R1 to R5 and R9, in one order, sizes before answers.
package struct ReleaseGate: Sendable {
  let manifest: Manifest

  package init(manifest: Manifest) { self.manifest = manifest }

  /// What may be said of a wave.
  ///
  /// - Precondition: the tally is of what the manifest's wave asks.
  package func release(_ tally: WaveTally, invalid: Int) -> Release {
    let floor = WaveFloor(
      counted: tally.respondents, minimum: manifest.survey.promise.minimumResponses,
      invited: manifest.wave.invited)
    let figures =
      switch floor {
      case .passed: released(tally)
      case .tooFewAnswers: withheld(.tooFewAnswers, by: .waveFloor)
      case .lowCoverage: withheld(.lowCoverage, by: .coverage)
      }
    return Release(
      manifest: manifest,
      counted: floor == .tooFewAnswers ? .withheld(.tooFewAnswers) : .shown(tally.respondents),
      invalid: invalid, scales: figures.scales, items: figures.items,
      breakdowns: figures.breakdowns, withheldCells: figures.cells.filter { $0.value > 0 })
  }

  private struct Figures {
    let scales: [ReleasedScale]
    let items: [ReleasedItem]
    let breakdowns: [ReleasedBreakdown]
    let cells: [Rule: Int]
  }

  private func withheld(_ reason: WithholdingReason, by rule: Rule) -> Figures {
    let (plan, breakdowns) = (manifest.plan, manifest.survey.breakdowns)
    let groups = breakdowns.reduce(0) { $0 + $1.groups.count }
    return Figures(
      scales: plan.scales.map { ReleasedScale(withholding: $0, reason) },
      items: plan.items.map { ReleasedItem(id: $0, people: .withheld(reason)) },
      breakdowns: breakdowns.map { breakdown in
        ReleasedBreakdown(
          id: breakdown.id,
          groups: breakdown.groups.map { ReleasedGroup(id: $0.id, withheld: reason) })
      },
      cells: [rule: plan.items.count + plan.scales.count * (1 + groups)])
  }

  private func released(_ tally: WaveTally) -> Figures {
    let scales = scales(tally)
    let items = items(tally)
    let groups = GroupGate(
      manifest: manifest, tally: tally,
      plans: GroupPlans(of: manifest.survey, in: manifest.wave, classes: tally.classes))
    var cells = groups.withheldCells
    cells[.items] = items.count { $0.isInWordsOnly }
    cells[.scales] = scales.count { $0.hasNoNumber }
    return Figures(scales: scales, items: items, breakdowns: groups.breakdowns, cells: cells)
  }

  private func scales(_ tally: WaveTally) -> [ReleasedScale] {
    let promise = manifest.survey.promise
    return manifest.plan.scales.map { id in
      let scale = tally.scale(id)
      guard scale.items >= ReleasedScale.fewestItems else {
        return ReleasedScale(withholding: id, .fewItems)
      }
      return ScaleRule(
        id: id, tally: scale, counted: tally.respondents,
        minimumResponses: promise.minimumResponses, minimumGroup: promise.minimumGroup
      ).released()
    }
  }

  private func items(_ tally: WaveTally) -> [ReleasedItem] {
    manifest.scales.flatMap { scale in
      scale.items.map { item in
        let rule = ItemRule(
          tally: tally.item(item.id),
          responses: manifest.survey.responses(to: item, in: scale), keying: item.keying,
          minimumGroup: manifest.survey.promise.minimumGroup)
        return ReleasedItem(id: item.id, people: .shown(rule.people()))
      }
    }
  }
}

extension ReleasedItem {
  fileprivate var isInWordsOnly: Bool {
    switch people {
    case .shown(.words): true
    case .shown(.five), .shown(.three), .shown(.two), .withheld: false
    }
  }
}

extension ReleasedScale {
  fileprivate var hasNoNumber: Bool {
    switch level {
    case .shown(.score): false
    case .shown(.nearEnd), .withheld: true
    }
  }
}
