package import AloudModel

/// What one wave's release says of a scale.
package struct SeriesWave: Hashable, Sendable {
  package let wave: Identifier<Wave>
  /// The day the wave closed.
  package let day: CalendarDay
  package let outcome: Outcome

  package init(wave: Identifier<Wave>, day: CalendarDay, outcome: Outcome) {
    self.wave = wave
    self.day = day
    self.outcome = outcome
  }

  /// What a wave released of the scale.
  package enum Outcome: Hashable, Sendable {
    case level(ReleasedLevel)
    /// Withheld, because nearly everyone answered at one end of the scale.
    case nearEnd
    /// Below a floor, or coverage under 40 %.
    case tooFewAnswers
  }
}
