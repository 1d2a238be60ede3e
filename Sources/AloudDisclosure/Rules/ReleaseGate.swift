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
    release.knownReleases = known.count
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
    case .moreThanInvited:
      return release(
        .shown(tally.respondents), invalid, nothing(.overHeadCount, by: .coverage))
    }
  }

  /// R6 and R7: what the attacker can use is dropped and the rest attacked again, until nothing is left
  /// that gives anybody away; where it does so together with an earlier wave, nothing is said.
  private func attacked(_ tally: WaveTally, _ invalid: Int) -> Release {
    let (budget, people) = (SearchBudget(), PeopleOfWave(manifest, tally))
    var exposed: Set<ShownGroup> = []
    var silenced: Set<SilencedMeans> = []
    while true {
      let plans = plans(tally, exposed)
      let candidate = unattacked(people, plans, invalid, silenced)
      let rule = AttackRule(release: candidate, people: people, budget: budget)
      if let group = rule.groupToDrop(plans.sizes) {
        exposed.insert(group)
        continue
      }
      let means = rule.meansToSilence()
      if !means.isEmpty {
        silenced.formUnion(means)
      } else if WaveRule(earlier: before).exposes(candidate) {
        return release(
          .shown(tally.respondents), invalid, nothing(.attack, by: .attack))
      } else {
        return with(LikenessRule(manifest: manifest, tally: tally, earlier: earlier), candidate)
      }
    }
  }

  private var before: [Release] { earlier + known.filter { !earlier.contains($0) } }

  private func with(_ rule: LikenessRule, _ release: Release) -> Release {
    var release = release
    release.likeness = rule.likeness(of: release)
    return release
  }

  func plans(_ tally: WaveTally, _ exposed: Set<ShownGroup>) -> GroupPlans {
    GroupPlans(of: manifest.survey, in: manifest.wave, classes: tally.classes, exposed: exposed)
  }

  /// What would be said if nobody looked for what it gives away.
  func unattacked(_ tally: WaveTally, _ plans: GroupPlans, _ invalid: Int) -> Release {
    unattacked(PeopleOfWave(manifest, tally), plans, invalid, [])
  }

  private func unattacked(
    _ people: PeopleOfWave, _ plans: GroupPlans, _ invalid: Int, _ silenced: Set<SilencedMeans>
  ) -> Release {
    release(.shown(people.tally.respondents), invalid, figures(people, plans, silenced))
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
      scales: plan.scales.map { ReleasedScale(id: $0, level: .withheld(reason)) },
      items: plan.items.map { ReleasedItem(id: $0, people: .withheld(reason)) },
      breakdowns: breakdowns.map { breakdown in
        ReleasedBreakdown(
          id: breakdown.id,
          groups: breakdown.groups.map { ReleasedGroup(id: $0.id, withheld: reason) })
      },
      cells: [rule: plan.items.count + plan.scales.count * (1 + groups)])
  }

  private func figures(
    _ people: PeopleOfWave, _ plans: GroupPlans, _ silenced: Set<SilencedMeans>
  ) -> Figures {
    let items = items(people.tally)
    let scales = scales(people.tally)
    let groups = GroupGate(people: people, plans: plans, silenced: silenced)
    var cells = groups.withheldCells
    cells[.items] = items.count { $0.hasNoNumber }
    cells[.scales] = scales.count { $0.hasNoNumber }
    return Figures(scales: scales, items: items, breakdowns: groups.breakdowns, cells: cells)
  }

  private func scales(_ tally: WaveTally) -> [ReleasedScale] {
    manifest.plan.scales.map { id in
      let scale = manifest.scale(id)
      guard scale.items.count >= Scale.fewestItemsForMean else {
        return ReleasedScale(id: id, level: .withheld(.fewItems))
      }
      return ScaleRule(
        id: id, items: scale.items.map { ItemAnswers(rule(of: $0, in: scale, tally)) }
      ).released()
    }
  }

  private func items(_ tally: WaveTally) -> [ReleasedItem] {
    manifest.scales.flatMap { scale in
      scale.items.map { ReleasedItem(id: $0.id, people: rule(of: $0, in: scale, tally).released()) }
    }
  }

  private func rule(of item: Item, in scale: Scale, _ tally: WaveTally) -> ItemRule {
    ItemRule(
      tally: tally.item(item.id), responses: manifest.survey.responses(to: item, in: scale),
      keying: item.keying, minimumResponses: manifest.survey.promise.minimumResponses,
      minimumGroup: manifest.survey.promise.minimumGroup)
  }
}

extension ReleasedItem {
  fileprivate var hasNoNumber: Bool {
    switch people {
    case .shown(.words), .withheld: true
    case .shown(.five), .shown(.three), .shown(.two): false
    }
  }
}

extension ReleasedScale {
  fileprivate var hasNoNumber: Bool {
    switch level {
    case .shown(.mean): false
    case .shown(.nearEnd), .withheld: true
    }
  }
}
