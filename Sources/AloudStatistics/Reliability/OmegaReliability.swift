package import AloudTally

/// Omega total of one scale, pooled over schools, with the model it comes from.
package struct OmegaReliability: Hashable, Sendable {
  package let omega: Double
  package let model: OneFactorModel
  /// People who answered every item.
  package let people: Int

  /// Fewer people give a model that may not exist on other days.
  package static let fewestPeople = 50
}

extension CrossMoments {
  /// Omega from fifty complete answers on; a Heywood case or a search that does not end has a reason.
  package var omega: Computed<OmegaReliability> {
    guard complete >= OmegaReliability.fewestPeople else {
      return .notComputable(.fewerThanFiftyAnswers)
    }
    guard case .value(let covariances) = covariances else {
      return .notComputable(.fewerThanTwoAnswers)
    }
    return OneFactorModel.fit(covariances).map {
      OmegaReliability(omega: $0.omega, model: $0, people: complete)
    }
  }
}
