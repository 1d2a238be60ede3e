package import AloudModel
package import AloudTally

/// The only door from a tally to a release: rules R1 to R7 and R9, in one order, sizes before answers.
package struct ReleaseGate: Sendable {
  let manifest: Manifest
  let earlier: [Release]
  /// Releases that were counted before, whether or not the manifest names them.
  let known: [Release]

  /// - Parameter known: what the computer that counts has counted before; it is attacked with the rest.
  /// - Precondition: as many earlier releases as the manifest names; what they say is attacked too.
  package init(manifest: Manifest, earlier: [Release], known: [Release] = []) {
    precondition(
      earlier.count == manifest.earlierReleases.count, "the gate sees every earlier release")
    self.manifest = manifest
    self.earlier = earlier
    self.known = known
  }

  /// What may be said of a wave.
  ///
  /// - Parameter receipts: SHA-256 of the list of receipts that is counted with it; it changes no figure.
  /// - Precondition: the tally is of what the manifest's wave asks.
  package func release(
    _ tally: WaveTally, invalid: Int, receipts: Fingerprint? = nil
  ) -> Release {
    var release = released(tally, invalid)
    release.receipts = receipts
    return release
  }

  private func released(_ tally: WaveTally, _ invalid: Int) -> Release {
    let floor = WaveFloor(
      counted: tally.respondents, minimum: manifest.survey.promise.minimumResponses,
      invited: manifest.wave.invited)
    switch floor {
    case .passed: return attacked(tally, invalid)
    case .tooFewAnswers:
      return release(.withheld(.tooFewAnswers), invalid, nothing(.tooFewAnswers, by: .waveFloor))
    case .lowCoverage:
      return release(
        .shown(tally.respondents), invalid, nothing(.lowCoverage, by: .coverage))
    }
  }

  /// R6: what the attacker can use is dropped and the rest attacked again, until nothing is left that
  /// gives anybody away; where the whole school's figures do, or an earlier wave's, nothing is said.
  private func attacked(_ tally: WaveTally, _ invalid: Int) -> Release {
    var exposed: Set<ShownGroup> = []
    while true {
      let plans = plans(tally, exposed)
      let candidate = unattacked(tally, plans, invalid)
      let rule = AttackRule(release: candidate, tally: tally)
      if let group = rule.groupToDrop(plans.sizes) {
        exposed.insert(group)
      } else if rule.wholeSchoolExposes || WaveRule(earlier: before).exposes(candidate) {
        return release(
          .shown(tally.respondents), invalid, nothing(.attack, by: .attack))
      } else {
        return candidate
      }
    }
  }

  private var before: [Release] { earlier + known.filter { !earlier.contains($0) } }

  func plans(_ tally: WaveTally, _ exposed: Set<ShownGroup>) -> GroupPlans {
    GroupPlans(of: manifest.survey, in: manifest.wave, classes: tally.classes, exposed: exposed)
  }

  /// What would be said if nobody looked for what it gives away.
  func unattacked(_ tally: WaveTally, _ plans: GroupPlans, _ invalid: Int) -> Release {
    release(.shown(tally.respondents), invalid, figures(tally, plans))
  }

  private func release(
    _ counted: Disclosed<Int>, _ invalid: Int, _ figures: Figures
  ) -> Release {
    Release(
      manifest: manifest, counted: counted, invalid: invalid, scales: figures.scales,
      items: figures.items, breakdowns: figures.breakdowns,
      withheldCells: figures.cells.filter { $0.value > 0 })
  }

  private struct Figures {
    let scales: [ReleasedScale]
    let items: [ReleasedItem]
    let breakdowns: [ReleasedBreakdown]
    let cells: [Rule: Int]
  }

  private func nothing(_ reason: WithholdingReason, by rule: Rule) -> Figures {
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

  private func figures(_ tally: WaveTally, _ plans: GroupPlans) -> Figures {
    let scales = scales(tally)
    let items = items(tally)
    let groups = GroupGate(manifest: manifest, tally: tally, plans: plans)
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
