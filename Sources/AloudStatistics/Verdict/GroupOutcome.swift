/// What one wave's release says of one group on one scale.
package enum GroupOutcome: Hashable, Sendable {
  case level(GroupScore)
  /// Withheld, because nearly everyone of the group answered at one end of the scale.
  case nearEnd
  /// Not shown: small, or hidden to protect a smaller one.
  case tooFew
}

/// A group's mean in whole POMP points, and at least how many people it is of.
package struct GroupScore: Hashable, Sendable {
  package let mean: Int
  /// The smallest number of people the release allows: the low end of the band, or the minimum that
  /// was promised for a group, where that is larger.
  package let fewest: Int

  /// - Precondition: the mean lies between 0 and 100.
  package init(mean: Int, band: GroupSizeBand, minimumGroup: Int) {
    precondition((0...100).contains(mean), "a POMP mean lies between 0 and 100")
    self.mean = mean
    fewest = max(band.fewest, minimumGroup)
  }
}
