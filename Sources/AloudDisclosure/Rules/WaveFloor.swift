import AloudStatistics

/// R1, R9 and invented ballots: whether anything may be said of a wave at all, decided from head-counts alone.
enum WaveFloor: Hashable, CaseIterable {
  case passed
  /// Fewer ballots than the wave's minimum: the release does not even say their number.
  case tooFewAnswers
  /// Under 40 % of those invited: only the two head-counts are said.
  case lowCoverage
  /// More ballots than people invited: some were invented, and nobody can say which.
  case moreThanInvited

  init(counted: Int, minimum: Int, invited: Int) {
    self =
      if counted < minimum {
        .tooFewAnswers
      } else if counted > invited {
        .moreThanInvited
      } else if Coverage(counted: counted, invited: invited).band == .tooLow {
        .lowCoverage
      } else {
        .passed
      }
  }
}
