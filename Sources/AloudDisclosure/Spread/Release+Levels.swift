package import AloudModel
package import AloudStatistics

extension Release {
  /// A scale's released mean, and how far it can be off: of version 2 by the scale's own spread, of newer
  /// releases by its tables and the wave's likeness.
  ///
  /// Nothing where no mean is said, or nothing of its spread.
  package func level(of id: Identifier<Scale>) -> ReleasedLevel? {
    guard let scale = scale(id), case .shown(.mean(let mean)) = scale.level else { return nil }
    if let joint = scale.joint {
      guard let sd = joint.sd, let answers = joint.countedAsScored.value else { return nil }
      return ReleasedLevel(mean: mean, sd: sd, n: answers)
    }
    guard let counted = counted.value, let likeness, let reference = referenceError(of: id),
      reference > 0
    else { return nil }
    return ReleasedLevel(mean: mean, n: counted, reference: reference, likeness: likeness.scales)
  }

  /// The overall score: the mean of the means of page 1, where at least three are said.
  package var overall: OverallScore? {
    let said = manifest.survey.pageOne(askedIn: manifest.wave).compactMap { scale in
      level(of: scale.id).map { (scale: scale, level: $0) }
    }
    guard said.count >= VerdictFamily.fewestScalesOfOverall else { return nil }
    let (scales, levels) = (said.map { $0.scale }, said.map { $0.level })
    guard version != .joint, let counted = counted.value, let likeness else {
      return OverallScore(scales: scales, level: ReleasedLevel(overallOf: levels))
    }
    return OverallScore(
      scales: scales,
      level: ReleasedLevel(
        overallOf: levels.map { $0.mean },
        references: scales.compactMap { referenceError(of: $0.id) },
        n: counted, likeness: likeness.overall))
  }
}

/// The mean of the scales of page 1 that have a level.
package struct OverallScore: Hashable, Sendable {
  /// In the order declared.
  package let scales: [Scale]
  package let level: ReleasedLevel
}
