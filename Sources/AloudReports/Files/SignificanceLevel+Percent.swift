import AloudStatistics
import AloudTally

extension SignificanceLevel {
  /// 99 % as 990000.
  var percentInTenThousandths: Int {
    let percent = confidencePercent
    return Ratio(10_000 * percent.numerator, percent.denominator).roundedHalfUp()
  }

  /// Of how many reports one has a false alarm: 2 % as 50.
  var oneIn: Int { Ratio(alpha.denominator, alpha.numerator).roundedHalfUp() }
}
