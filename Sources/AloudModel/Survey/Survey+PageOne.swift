extension Survey {
  /// The scales that page 1 of a report shows, for which alone verdicts are given.
  ///
  /// The first two scales of level `safety`, and the first of each of `beliefs`, `practices` and
  /// `policies`, as the definition declares them, and the wave's declared focus; of these, the ones the
  /// wave asked, if they have enough items for a mean. The choice is made on the whole definition, so
  /// that a short wave never promotes another scale to page 1.
  package func pageOne(askedIn wave: Wave) -> [Scale] {
    let chosen = Set(
      ids(of: .safety, first: 2)
        + [.beliefs, .practices, .policies].flatMap { ids(of: $0, first: 1) }
        + [wave.focus].compactMap { $0 })
    return scales(askedIn: wave).filter { scale in
      scale.level != .gauge && scale.items.count >= Scale.fewestItemsForMean
        && chosen.contains(scale.id)
    }
  }

  private func ids(of level: Level, first: Int) -> [Identifier<Scale>] {
    scales.filter { $0.level == level }.prefix(first).map { $0.id }
  }
}

extension Scale {
  /// Items a scale needs before its mean is said: with one or two it would often leave a single set of
  /// answers that fits.
  package static let fewestItemsForMean = 3
}
