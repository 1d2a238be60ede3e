import AloudDisclosure
import AloudModel

/// Which scales page 1 shows, and only for which a verdict is given.
///
/// The first two scales of level `safety`, and the first of each of `beliefs`, `practices` and
/// `policies`, as the definition declares them, and the wave's declared focus; of these, the ones
/// the wave asked, if they have enough items for a score. The choice is made on the whole definition, so that a short wave never promotes
/// another scale to page 1.
enum PageOne {
  static func scales(of survey: Survey, askedIn wave: Wave) -> [Scale] {
    let chosen = Set(
      ids(of: .safety, in: survey, first: 2)
        + [.beliefs, .practices, .policies].flatMap { ids(of: $0, in: survey, first: 1) }
        + [wave.focus].compactMap { $0 })
    return survey.scales(askedIn: wave).filter { scale in
      scale.level != .gauge && scale.items.count >= ReleasedScale.fewestItems
        && chosen.contains(scale.id)
    }
  }

  private static func ids(of level: Level, in survey: Survey, first: Int) -> [Identifier<Scale>] {
    survey.scales.filter { $0.level == level }.prefix(first).map(\.id)
  }
}
