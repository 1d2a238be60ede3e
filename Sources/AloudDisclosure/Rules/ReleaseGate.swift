package import AloudModel
package import AloudStatistics

/// The only door from a tally to a release: rules R1, R2, R2s and R9, and no breakdown.
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
    let figures = figures(tally, floor)
    return Release(
      manifest: manifest,
      counted: floor == .tooFewAnswers ? .withheld(.tooFewAnswers) : .shown(tally.respondents),
      invalid: invalid, scales: figures.scales, items: figures.items, breakdowns: breakdowns,
      withheldCells: cells(figures, floor))
  }

  private typealias Figures = (scales: [ReleasedScale], items: [ReleasedItem])

  private func figures(_ tally: WaveTally, _ floor: WaveFloor) -> Figures {
    switch floor {
    case .passed: released(tally)
    case .tooFewAnswers: withheld(.tooFewAnswers)
    case .lowCoverage: withheld(.lowCoverage)
    }
  }

  private func withheld(_ reason: WithholdingReason) -> Figures {
    let scales = manifest.plan.scales.map { id in
      ReleasedScale(withholding: id, reason)
    }
    return (scales, manifest.plan.items.map { ReleasedItem(id: $0, people: .withheld(reason)) })
  }

  private func released(_ tally: WaveTally) -> Figures {
    let promise = manifest.survey.promise
    let scales = manifest.plan.scales.map { id in
      let scale = tally.scale(id)
      guard scale.items >= ReleasedScale.fewestItems else {
        return ReleasedScale(withholding: id, .fewItems)
      }
      return ScaleRule(
        id: id, tally: scale, counted: tally.respondents,
        minimumResponses: promise.minimumResponses, minimumGroup: promise.minimumGroup
      ).released()
    }
    let items = manifest.scales.flatMap { scale in
      scale.items.map { item in
        let rule = ItemRule(
          tally: tally.item(item.id),
          responses: manifest.survey.responses(to: item, in: scale), keying: item.keying,
          minimumGroup: promise.minimumGroup)
        return ReleasedItem(id: item.id, people: .shown(rule.people()))
      }
    }
    return (scales, items)
  }

  private var breakdowns: [ReleasedBreakdown] {
    manifest.survey.breakdowns.map { breakdown in
      ReleasedBreakdown(
        id: breakdown.id,
        groups: breakdown.groups.map { ReleasedGroup(id: $0.id, withheld: .disabled) })
    }
  }

  private func cells(_ figures: Figures, _ floor: WaveFloor) -> [Rule: Int] {
    var cells: [Rule: Int] = [:]
    let all = figures.scales.count + figures.items.count
    switch floor {
    case .tooFewAnswers: cells[.waveFloor] = all
    case .lowCoverage: cells[.coverage] = all
    case .passed:
      cells[.items] = figures.items.count { $0.isInWordsOnly }
      cells[.scales] = figures.scales.count { $0.hasNoNumber }
    }
    cells[.groups] = breakdowns.reduce(0) { $0 + $1.groups.count }
    return cells.filter { $0.value > 0 }
  }
}

extension WaveTally {
  fileprivate func item(_ id: Identifier<Item>) -> ItemTally {
    guard let tally = items[id] else { preconditionFailure("every item asked is tallied") }
    return tally
  }

  fileprivate func scale(_ id: Identifier<Scale>) -> ScaleTally {
    guard let tally = scales[id] else { preconditionFailure("every scale asked is tallied") }
    return tally
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
