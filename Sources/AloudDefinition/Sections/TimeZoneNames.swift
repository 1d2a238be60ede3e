package import AloudModel

/// What a change of clocks does to a time of day: nobody can be told to come then.
package enum ClockChange: Hashable, Sendable {
  /// Clocks go forward over it.
  case leftOut
  /// Clocks go back before it.
  case twice
}

/// The time zones a computer knows, handed in: what a definition may name is not ours to say.
package struct TimeZoneNames: Sendable {
  package let contains: @Sendable (String) -> Bool
  /// Asked for only to guess what was meant.
  package let all: @Sendable () -> [String]
  /// What a change of clocks in a zone does to a time.
  package let change: @Sendable (LocalMoment, String) -> ClockChange?

  package init(
    contains: @escaping @Sendable (String) -> Bool, all: @escaping @Sendable () -> [String],
    change: @escaping @Sendable (LocalMoment, String) -> ClockChange? = { _, _ in nil }
  ) {
    self.contains = contains
    self.all = all
    self.change = change
  }

  /// These and no others.
  package init(
    _ names: [String],
    change: @escaping @Sendable (LocalMoment, String) -> ClockChange? = { _, _ in nil }
  ) {
    self.init(contains: names.contains, all: { names }, change: change)
  }

  /// Whatever has the form of a name.
  package static let unchecked = TimeZoneNames(contains: { _ in true }, all: { [] })
}
