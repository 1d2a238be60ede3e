import AloudStatistics

/// What a range of changes leaves open, decided once for all languages.
enum LeftOpen: Hashable, Sendable {
  case riseOrNone
  case fallOrNone
  case anything

  init(_ range: WholeInterval) {
    let smallest = WaveChange.smallestWorthActingOn
    self =
      switch (range.high >= smallest, range.low <= -smallest) {
      case (true, false): .riseOrNone
      case (false, true): .fallOrNone
      case (true, true), (false, false): .anything
      }
  }
}
