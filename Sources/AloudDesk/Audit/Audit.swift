package import AloudAttack
package import AloudDisclosure
package import AloudModel

/// What an audit of published files finds: in each of them, and in every two together.
package struct Audit {
  package let input: AuditInput
  package let waves: [WaveAudit]
  package let pairs: [PairAudit]

  package init(_ input: AuditInput) {
    self.input = input
    waves = input.releases.map { WaveAudit(input.wave($0.release)) }
    let releases = input.releases.map(\.release)
    pairs = releases.indices.flatMap { later in
      releases[..<later].map { PairAudit($0, releases[later], all: Array(releases[..<later])) }
    }
  }

  /// Whether anything is given away beyond what the whole school's figures tell.
  package var isQuiet: Bool { waves.allSatisfy(\.isQuiet) && !pairs.contains(where: \.isNear) }
}

/// What one release gives away.
package struct WaveAudit {
  package let wave: AuditedWave
  /// By somebody who knows who is in which group.
  package let result: AttackResult
  /// By somebody who knows the answers to all other items of a scale as well.
  package let items: [ItemAudit]

  package init(_ wave: AuditedWave) {
    self.wave = wave
    let release = wave.release
    result = Attack(
      scales: release.published, roster: wave.roster, colluders: wave.colluders,
      minimum: release.manifest.survey.promise.minimumGroup
    ).result()
    items = ItemAudit.all(of: wave)
  }

  package var isQuiet: Bool {
    result.isQuiet && result.exact == 0 && items.allSatisfy(\.beyond.isEmpty)
  }

  package var found: [ItemExposure] { items.flatMap(\.beyond) }
  package var exact: Int { found.filter { $0.extent == .exact }.reduce(0) { $0 + $1.people } }
  /// Answers whose side is certain and was not by the table, the exact ones included.
  package var sided: Int { found.filter { $0.byTable == nil }.reduce(0) { $0 + $1.people } }

  /// The smallest sets of means behind what was found, each once.
  package var causes: [[PublishedMean.Source]] {
    var seen: [[PublishedMean.Source]] = []
    for cause in result.beyond.map(\.cause) + result.smallSums.map(\.cause)
    where !seen.contains(cause) {
      seen.append(cause)
    }
    return seen
  }

  /// The group to hide first: of those involved, the one of the smallest band.
  package var proposal: (breakdown: Identifier<Breakdown>, group: Identifier<Group>)? {
    let involved = (causes + found.map(\.cause)).flatMap { $0 }.compactMap { source in
      switch source {
      case .wholeSchool: (breakdown: Identifier<Breakdown>, group: Identifier<Group>)?.none
      case .group(let group, let breakdown): (breakdown, group)
      }
    }
    return involved.min { size($0.breakdown, $0.group) < size($1.breakdown, $1.group) }
  }

  private func size(
    _ breakdown: Identifier<Breakdown>, _ group: Identifier<Group>
  ) -> Int {
    let members = wave.release.shownMembers[.group(group, of: breakdown)] ?? [group]
    return wave.classes.reduce(0) { sum, entry in
      entry.key.groups[breakdown].map(members.contains) ?? false ? sum + entry.value : sum
    }
  }
}

/// One item read by somebody who knows everybody's answers to the other items of its scale.
package struct ItemAudit {
  package let item: Identifier<Item>
  /// Whether no answers at all fit the figures and what is said to be known.
  package let fits: Bool
  /// Whether every two people were tried who could tell; else those tell whom the answers file names.
  package let isWorst: Bool
  /// What follows that the item's own table does not tell, with the figures that it takes.
  package let beyond: [ItemExposure]

  /// Of so many findings a wave the figures that they take are looked for.
  private static let explained = 24

  package static func all(of wave: AuditedWave) -> [ItemAudit] {
    guard let people = wave.people else { return [] }
    var left = explained
    return wave.release.itemFigures.filter { figures in
      people.allSatisfy { person in figures.others.allSatisfy(person.isKnown) }
    }.map { figures in
      let reader = ItemReader(figures, people: people, roster: wave.roster)
      let tellers = reader.knowsTruth ? nil : wave.colluders
      let found = tellers.map { reader.exposures(telling: $0) } ?? reader.worstExposures()
      let beyond = found.filter(\.isBeyondTable).map { exposure in
        left -= 1
        return left < 0 ? exposure : reader.because(exposure, telling: tellers)
      }
      return ItemAudit(
        item: figures.item, fits: reader.fits, isWorst: tellers == nil, beyond: beyond)
    }
  }
}

/// Two releases read together.
package struct PairAudit {
  package let earlier: Release
  package let later: Release
  package let pair: WavePair
  /// Whether they are near only together with other releases: waves that ask parts.
  package let isNearInParts: Bool

  /// - Parameter all: everything before the later one.
  package init(_ earlier: Release, _ later: Release, all: [Release]) {
    self.earlier = earlier
    self.later = later
    pair = WavePair(earlier.askedQuestions, later.askedQuestions)
    isNearInParts = earlier == all.last && later.isNearlyTheSame(asSomeOf: all)
  }

  package var isRegrouped: Bool {
    pair.nearness == .identical && Self.groups(earlier) != Self.groups(later)
  }

  package var isNear: Bool { pair.nearness == .aFewPeople || isRegrouped || isNearInParts }

  private static func groups(_ release: Release) -> [[[String]]] {
    release.manifest.survey.breakdowns.map { breakdown in
      breakdown.groups.map { [breakdown.id.text, $0.id.text, $0.mergeInto?.text ?? ""] }
    }
  }
}
