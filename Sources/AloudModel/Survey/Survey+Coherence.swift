extension Survey {
  /// Whether every reference resolves, ids are unique and head-counts add up.
  ///
  /// The parser tells people what is wrong and where; this is the same law as one answer, for a survey
  /// that comes out of a file no person should have written in.
  package var isCoherent: Bool {
    idsAreUnique && scalesAreCoherent && breakdownsAreCoherent && wavesAreCoherent
      && promiseIsCoherent && !languages.isEmpty
  }

  private var idsAreUnique: Bool {
    func unique<ID: Hashable>(_ ids: [ID]) -> Bool { Set(ids).count == ids.count }
    return unique(responseScales.map { $0.id }) && unique(scales.map { $0.id })
      && unique(waves.map { $0.id })
      && unique(scales.flatMap { $0.items.map { $0.id } }) && unique(breakdowns.map { $0.id })
      && unique(comments.map { $0.id }) && breakdowns.allSatisfy { unique($0.groups.map { $0.id }) }
      && unique(languages)
  }

  private var scalesAreCoherent: Bool {
    let offered = Dictionary(uniqueKeysWithValues: responseScales.map { ($0.id, $0) })
    return scales.allSatisfy { scale in
      guard let own = offered[scale.responses], (1...Scale.mostItems).contains(scale.items.count)
      else { return false }
      return scale.items.allSatisfy { item in
        guard item.revision >= 1 else { return false }
        guard let other = item.responses else { return true }
        return offered[other].map { $0.options.map { $0.value } == own.options.map { $0.value } }
          ?? false
      }
    }
  }

  private var breakdownsAreCoherent: Bool {
    breakdowns.count <= 3
      && breakdowns.allSatisfy { breakdown in
        let groups = Set(breakdown.groups.map { $0.id })
        return groups.count >= 2
          && breakdown.groups.allSatisfy { group in
            group.count >= 0 && group.mergeInto.map(groups.contains) ?? true
          }
          && Breakdown.mergeCycles(among: breakdown.groups).isEmpty
      }
  }

  private func namesKnownGroups(_ counts: [Identifier<Breakdown>: [Identifier<Group>: Int]]) -> Bool
  {
    counts.allSatisfy { id, groups in
      guard let breakdown = breakdowns.first(where: { $0.id == id }) else { return false }
      return groups.allSatisfy { group, count in
        count >= 0 && breakdown.groups.contains { $0.id == group }
      }
    }
  }

  private var wavesAreCoherent: Bool {
    let known = Set(scales.map { $0.id })
    return waves.allSatisfy { wave in
      guard Wave.isOpen(from: wave.opens, to: wave.closes), wave.invited >= 1 else { return false }
      let asked = wave.asks.map(Set.init) ?? known
      guard !asked.isEmpty, asked.isSubset(of: known) else { return false }
      guard wave.asks.map({ $0.count == asked.count }) ?? true,
        wave.focus.map(asked.contains) ?? true, namesKnownGroups(wave.counts ?? [:])
      else { return false }
      return breakdowns.allSatisfy { headCounts(of: $0, in: wave) == wave.invited }
    }
  }

  /// Of 64 bits: somebody may have written a sum that 32 do not hold.
  private func headCounts(of breakdown: Breakdown, in wave: Wave) -> Int64 {
    breakdown.groups.reduce(0) { $0 + Int64(wave.headCount(of: $1, in: breakdown)) }
  }

  private var promiseIsCoherent: Bool {
    promise.minimumResponses >= Promise.floorOfResponses
      && promise.minimumGroup >= Promise.floorOfGroup
      && !promise.channels.isEmpty
      && !(promise.isOpenLink && (promise.channels.count > 1 || !breakdowns.isEmpty))
      && !(promise.isImport && promise.channels.count > 1)
  }
}
