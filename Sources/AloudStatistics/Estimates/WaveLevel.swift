package import AloudModel

/// A released level and the wave it belongs to.
package struct WaveLevel: Hashable, Sendable {
  package let wave: Identifier<Wave>
  /// The day the wave closed: trends run over real dates.
  package let day: CalendarDay
  package let level: ReleasedLevel

  package init(wave: Identifier<Wave>, day: CalendarDay, level: ReleasedLevel) {
    self.wave = wave
    self.day = day
    self.level = level
  }
}
