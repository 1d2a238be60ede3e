package import AloudBallots
package import AloudModel

/// Where one wave stands, and what comes next.
package struct WaveStatus {
  package let wave: Wave
  package let today: CalendarDay
  package let now: Instant
  /// Only of a wave that is open and whose opening instant has come.
  package let turnout: Turnout?
  package let situation: WaveSituation
  package let sharedOn: CalendarDay?
  package let clock: ZoneClock

  package var stage: WaveStage { situation.stage }

  package var isOver: Bool { clock.instant(of: wave.closes) <= now }

  package var isAhead: Bool { clock.instant(of: wave.opens) > now }

  /// Whole days on the school's calendar.
  package var daysToClose: Int { wave.closes.day.daysSinceEpoch - today.daysSinceEpoch }

  package var daysToOpen: Int { wave.opens.day.daysSinceEpoch - today.daysSinceEpoch }

  /// Days that staff have been waiting for the results.
  package var daysSinceClose: Int { max(0, -daysToClose) }
}
