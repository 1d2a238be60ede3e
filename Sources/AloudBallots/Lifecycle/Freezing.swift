package import AloudCrypto
package import AloudDisclosure
package import AloudModel

/// Everything a wave is frozen from.
package struct Freezing: Sendable {
  let survey: Survey
  let wave: Wave
  let opensAt: Instant
  let closesAt: Instant
  let intakeKey: IntakeKey
  let earlier: [EarlierWave]
  /// Every wave of the workspace that was frozen before, of whatever survey.
  let neighbours: [EarlierWave]

  package init(
    survey: Survey, wave: Wave, opensAt: Instant, closesAt: Instant, intakeKey: IntakeKey,
    earlier: [EarlierWave], neighbours: [EarlierWave] = []
  ) {
    self.survey = survey
    self.wave = wave
    self.opensAt = opensAt
    self.closesAt = closesAt
    self.intakeKey = intakeKey
    self.earlier = earlier
    self.neighbours = neighbours
  }

  /// Freezes the wave, or says why it may not be.
  package func manifest(now: Instant) -> Outcome {
    if let refusal = refusal(now: now) { return .refused(refusal) }
    guard let line = survey.promise.keyHolder.key, case .key(let key) = PublicKey.read(line: line),
      let manifest = Manifest(
        survey: survey, waveID: wave.id, opensAt: opensAt, closesAt: closesAt,
        keyHolderKey: key.line,
        intakeKey: intakeKey.publicLine,
        earlierReleases: earlier.compactMap { $0.release?.fingerprint },
        weaker: survey.weaker(in: wave, since: earlier))
    else { preconditionFailure("a wave that is not refused has a key and is declared") }
    return .frozen(manifest)
  }
}

/// A wave of the same survey that was frozen before.
package struct EarlierWave: Sendable {
  package let manifest: Manifest
  package let end: End

  /// What became of it.
  package enum End: Sendable {
    case running
    case finished(PublishedRelease)
    /// Given up: nothing was released, and its key may still open copies of its box.
    case purged
  }

  package init(manifest: Manifest, end: End) {
    self.manifest = manifest
    self.end = end
  }

  /// Nothing, unless the wave is finished.
  package var release: PublishedRelease? {
    switch end {
    case .finished(let release): release
    case .running, .purged: nil
    }
  }
}

extension EarlierWave {
  /// Whether somebody has a figure of it, or may get one: one that was given up, and one of which
  /// nothing was said, can be compared with nothing.
  package var maySayFigures: Bool {
    switch end {
    case .running: true
    case .finished(let published): published.release.saysFigures
    case .purged: false
    }
  }
}

extension Release {
  /// Whether it says more than how many answered.
  fileprivate var saysFigures: Bool {
    items.contains { $0.people.value != nil } || scales.contains { $0.level.value != nil }
  }
}

extension Freezing {
  /// What became of the wish to freeze.
  package enum Outcome: Sendable {
    case frozen(Manifest)
    case refused(Refusal)
  }

  /// Why a wave is not frozen.
  package enum Refusal: Equatable, Sendable {
    case keyPending
    case keyUnreadable(PublicKey.LineRefusal)
    /// The key has served an earlier wave, of whatever survey: one key, one wave.
    case keyUsed(in: Identifier<Wave>)
    /// So few are invited that the floor of ballots cannot be reached.
    case tooFewInvited(invited: Int, minimum: Int)
    case closingInThePast
    /// The survey was another school's: no report could take both waves in.
    case otherSchool(than: Identifier<School>, since: Identifier<Wave>)
    /// An earlier wave is neither finished nor purged.
    case earlierWaveRunning(Identifier<Wave>)
    /// A threshold is lower than it was promised in an earlier wave.
    case loosened(Loosening, since: Identifier<Wave>)
    /// It opens too soon after a wave that has results, or may still get some (R7).
    case tooSoon(after: Manifest)
  }

  /// A part of the promise that became weaker.
  package enum Loosening: Hashable, Sendable, CaseIterable {
    case minimumResponses
    case minimumGroup
    case comments
    case countingPlace
  }

  private func refusal(now: Instant) -> Refusal? {
    keyRefusal ?? earlierRefusal ?? fewRefusal
      ?? (closesAt <= now ? .closingInThePast : nil) ?? nearRefusal
  }

  /// By dates alone: whatever the waves ask, and whatever their surveys and schools are called.
  private var nearRefusal: Refusal? {
    let last = (earlier + neighbours).filter { $0.maySayFigures }.map { $0.manifest }
      .max { $0.wave.nextMayOpen < $1.wave.nextMayOpen }
    guard let last, wave.opens.day < last.wave.nextMayOpen else { return nil }
    return .tooSoon(after: last)
  }

  private var fewRefusal: Refusal? {
    let minimum = survey.promise.minimumResponses
    return wave.invited < minimum ? .tooFewInvited(invited: wave.invited, minimum: minimum) : nil
  }

  private var keyRefusal: Refusal? {
    guard let line = survey.promise.keyHolder.key else { return .keyPending }
    let key: PublicKey
    switch PublicKey.read(line: line) {
    case .key(let read): key = read
    case .refused(let reason): return .keyUnreadable(reason)
    }
    let user = (earlier + neighbours).first {
      PublicKey.read(line: $0.manifest.keyHolderKey ?? "") == .key(key)
    }
    return user.map { .keyUsed(in: $0.manifest.waveID) }
  }

  private var earlierRefusal: Refusal? {
    for wave in earlier {
      switch wave.end {
      case .running: return .earlierWaveRunning(wave.manifest.waveID)
      case .purged: continue
      case .finished: break
      }
      let school = wave.manifest.survey.school.id
      guard school == survey.school.id else {
        return .otherSchool(than: school, since: wave.manifest.waveID)
      }
      let before = wave.manifest.survey.promise
      if let loosening = survey.promise.loosening(since: before) {
        return .loosened(loosening, since: wave.manifest.waveID)
      }
    }
    return nil
  }
}

extension Survey {
  /// What staff of a wave can rely on less than in the last one that was finished.
  package func weaker(in wave: Wave, since earlier: [EarlierWave]) -> [Weakening] {
    // Of a wave in another tool nobody knows what staff could rely on.
    let before = earlier.last { $0.release != nil && $0.manifest.tool == nil }?.manifest
    guard let before else { return [] }
    return Weakening.all(in: self, wave, since: before.survey, before.wave)
  }
}

extension Promise {
  /// The first part that is weaker than before; nothing when the promise was kept or tightened.
  func loosening(since before: Promise) -> Freezing.Loosening? {
    changes(since: before).lazy.filter { $0.direction == .loosened }.compactMap {
      Freezing.Loosening($0.part)
    }.first
  }
}

extension Freezing.Loosening {
  /// Nothing for parts that are neither stronger nor weaker when they change.
  fileprivate init?(_ part: PromisePart) {
    switch part {
    case .minimumResponses: self = .minimumResponses
    case .minimumGroup: self = .minimumGroup
    case .comments: self = .comments
    case .count: self = .countingPlace
    case .channels, .role, .key: return nil
    }
  }
}
