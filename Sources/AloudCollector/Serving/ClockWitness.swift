package import AloudModel

/// Tells a closing instant that came from one that a clock jumped behind: the clock that people set is
/// held against one that nobody sets.
///
/// The last answers may be taken however few they are, since no more can come. Where a clock was merely
/// set, more can: two answers taken together then would tell who was there.
package struct ClockWitness: Sendable {
  private let began: Instant
  private let steadyBegan: Int
  private let steady: @Sendable () -> Int

  /// - Parameter steady: seconds of a clock that runs on while the computer sleeps.
  package init(now: Instant, steady: @escaping @Sendable () -> Int) {
    began = now
    self.steady = steady
    steadyBegan = steady()
  }

  /// Whether about as much time has gone by on both clocks.
  package func confirms(_ now: Instant) -> Bool {
    let said = now.secondsSinceEpoch - began.secondsSinceEpoch
    return abs(said - (steady() - steadyBegan)) <= Self.tolerance
  }

  /// Seconds that a clock may be put forward or back by whoever keeps it right.
  private static let tolerance = 120
}
