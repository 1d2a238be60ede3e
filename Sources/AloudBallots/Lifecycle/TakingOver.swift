import AloudDisclosure
package import AloudModel

/// Everything that the manifest of a wave is made from whose answers another tool collected.
package struct TakingOver: Sendable {
  let survey: Survey
  let tool: AnswerTool
  let wave: Wave
  let opensAt: Instant
  let closesAt: Instant
  let earlier: [EarlierWave]
  let neighbours: [EarlierWave]

  /// - Parameters:
  ///   - survey: as it was asked there.
  ///   - earlier: every other wave of the survey that was frozen, in the order of their chain.
  ///   - neighbours: every wave of other surveys of the workspace that was frozen.
  package init(
    survey: Survey, tool: AnswerTool, wave: Wave, opensAt: Instant, closesAt: Instant,
    earlier: [EarlierWave], neighbours: [EarlierWave]
  ) {
    self.survey = survey
    self.tool = tool
    self.wave = wave
    self.opensAt = opensAt
    self.closesAt = closesAt
    self.earlier = earlier
    self.neighbours = neighbours
  }

  /// The manifest, or why there is none. It is the same whenever it is made.
  package func manifest(now: Instant) -> Outcome {
    if let refusal = refusal(now: now) { return .refused(refusal) }
    let manifest = Manifest(
      survey: survey, waveID: wave.id, opensAt: opensAt, closesAt: closesAt, collectedBy: tool,
      earlierReleases: earlier.compactMap { $0.release?.fingerprint })
    guard let manifest else { preconditionFailure("a wave that is not refused is declared") }
    return .frozen(manifest)
  }

  /// What became of the wish to take answers over.
  package enum Outcome: Sendable {
    case frozen(Manifest)
    case refused(Refusal)
  }

  /// Why a wave is not taken over.
  package enum Refusal: Hashable, Sendable {
    /// The wave is not over: who answers tomorrow would be the difference to a second import.
    case notOver
    case tooFewInvited(invited: Int, minimum: Int)
    case otherSchool(than: Identifier<School>, since: Identifier<Wave>)
    /// Another wave is open or being counted: neither could name the other's release.
    case anotherRunning(Identifier<Wave>)
    /// A threshold is lower than it was promised in an earlier wave.
    case loosened(Freezing.Loosening, since: Identifier<Wave>)
    /// It lies less than 28 days before or behind a wave that has results (R7).
    case tooNear(Manifest)
  }

  private func refusal(now: Instant) -> Refusal? {
    if closesAt > now { return .notOver }
    let minimum = survey.promise.minimumResponses
    if wave.invited < minimum { return .tooFewInvited(invited: wave.invited, minimum: minimum) }
    return earlierRefusal ?? nearRefusal
  }

  private var earlierRefusal: Refusal? {
    for other in earlier {
      switch other.end {
      case .running: return .anotherRunning(other.manifest.waveID)
      case .purged: continue
      case .finished: break
      }
      let before = other.manifest.survey
      guard before.school.id == survey.school.id else {
        return .otherSchool(than: before.school.id, since: other.manifest.waveID)
      }
      if let loosening = survey.promise.loosening(since: before.promise) {
        return .loosened(loosening, since: other.manifest.waveID)
      }
    }
    return nil
  }

  /// By dates alone, before and behind, whatever the waves ask and whatever their surveys are called.
  private var nearRefusal: Refusal? {
    let near = (earlier + neighbours).filter(\.maySayFigures).map(\.manifest).first { other in
      wave.opens.day < other.wave.nextMayOpen && other.wave.opens.day < wave.nextMayOpen
    }
    return near.map { .tooNear($0) }
  }
}
