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

  /// The scales of page 1 that have a level, in the order declared.
  package var pageOneWithLevels: [Scale] {
    manifest.survey.pageOne(askedIn: manifest.wave).filter { level(of: $0.id) != nil }
  }

  /// The overall score: the mean of the means of page 1, where at least three are said.
  package var overall: ReleasedLevel? {
    let scales = pageOneWithLevels
    guard scales.count >= Self.fewestScalesOfOverall else { return nil }
    let levels = scales.compactMap { level(of: $0.id) }
    guard version != .joint, let counted = counted.value, let likeness else {
      return ReleasedLevel(overallOf: levels)
    }
    return ReleasedLevel(
      overallOf: levels.map(\.mean), references: scales.compactMap { referenceError(of: $0.id) },
      n: counted, likeness: likeness.overall)
  }

  /// With fewer an overall score would be nearly that of one scale.
  package static let fewestScalesOfOverall = 3
}
