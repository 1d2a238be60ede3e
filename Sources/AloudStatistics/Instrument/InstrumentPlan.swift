package import AloudModel

/// What an instrument is taken apart into: its scales and, of each, its items, in the order declared.
package struct InstrumentPlan: Hashable, Sendable {
  package let scales: [PlannedScale]

  /// A scale, and which of all items are its own.
  package struct PlannedScale: Hashable, Sendable {
    package let scale: Scale
    package let responses: ResponseScale
    /// Places among all items.
    package let places: Range<Int>
    /// A gauge is read item by item: it has no score.
    package var isScored: Bool { scale.level != .gauge }
  }

  /// All scales that a wave asks.
  package init(of survey: Survey, in wave: Wave) {
    var first = 0
    scales = survey.scales(askedIn: wave).map { scale in
      defer { first += scale.items.count }
      return PlannedScale(
        scale: scale, responses: survey.responses(to: scale.items[0], in: scale),
        places: first..<(first + scale.items.count))
    }
  }

  package var items: [Item] { scales.flatMap(\.scale.items) }
}
