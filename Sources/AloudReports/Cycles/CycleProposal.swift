package import AloudModel
import AloudStatistics

/// The scale that the surveys so far suggest for the next cycle.
package struct CycleProposal: Hashable, Sendable {
  package let scale: Scale
  /// The newest one, out of 100.
  package let score: Int
  package let reason: Reason

  /// Why this scale is proposed.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// It fell since the survey before: the lowest of those that did.
    case clearFall
    /// Nothing fell, and it stands lowest of all scales.
    case lowest
  }
}

extension ReleaseHistory {
  /// Nothing, where no scale has a score. Of two equal scores the scale declared first.
  package var cycleProposal: CycleProposal? { SurveyFindings(self).cycleProposal }
}

extension SurveyFindings {
  /// A scale that the newest survey left out is taken as the last survey left it.
  var cycleProposal: CycleProposal? {
    let fallen = changes.filter(\.level.hasClearlyFallen).map(\.scale.id)
    let scored = newest.survey.scales.filter { $0.level != .gauge }.compactMap { scale in
      lastScore(of: scale).map { CycleProposal(scale: scale, score: $0, reason: .lowest) }
    }
    let falls = scored.filter { fallen.contains($0.scale.id) }
      .map { CycleProposal(scale: $0.scale, score: $0.score, reason: .clearFall) }
    let candidates = falls.isEmpty ? scored : falls
    // A report of all scales says on page 1 which to talk about first, and the planner goes on from it.
    let first = newest.wave.asks == nil ? TeamChoice(self).talkFirst.first?.scale.id : nil
    return candidates.first { $0.scale.id == first } ?? candidates.min { $0.score < $1.score }
  }

  /// The newest score of a scale in the form it has now.
  private func lastScore(of scale: Scale) -> Int? {
    let form = ScaleForm(scale, in: newest.survey)
    return waves.reversed().lazy.filter { $0.form(of: scale.id) == form }
      .compactMap { ScaleStanding(of: scale.id, in: $0).score?.mean }.first
  }
}
