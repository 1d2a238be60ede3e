package import AloudModel

/// One thing that somebody does next.
///
/// Where a command is typed differently for the same step, the step says what decides.
package enum NextStep: Hashable {
  // Before a wave.
  case check
  case preview
  case status
  case keyPage
  case keyLine
  // While it is open.
  case promise
  case poster
  case slips
  case form
  case collect
  case servePhones
  case serveStation
  case sheet
  case answer
  case remind
  case void
  /// - Parameter files: whether answers may still lie in a drop folder.
  case close(files: Bool)
  // After it.
  /// - Parameter here: whether it is counted on the operator's computer.
  case count(here: Bool, slips: Bool)
  case finish(here: Bool)
  /// Going on where `finish` was cut off.
  case destroy
  /// Of a closed wave whose bundle was moved.
  case bundle
  case erase
  case report
  case themes
  case share
  case anotherWave
  /// After one that was given up.
  case otherName
  // Cycles.
  case cycleStart
  case cycleReview(on: CalendarDay)
  case cycleCheck(CycleCheck)
}

/// A wave that looks again at what a cycle tried.
package struct CycleCheck: Hashable {
  /// On which it opens.
  package let day: CalendarDay
  /// The ids of scales, that of the cycle first.
  package let asks: [Identifier<Scale>]

  package init(day: CalendarDay, asks: [Identifier<Scale>]) {
    self.day = day
    self.asks = asks
  }
}
