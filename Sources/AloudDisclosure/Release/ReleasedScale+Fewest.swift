package import AloudModel

extension ReleasedScale {
  /// The smallest number of people with a score that everything said of the scale allows; nothing
  /// where no number is said.
  ///
  /// Where those counted stand for those scored, up to `minimumGroup` - 1 people may lack a score
  /// (rule R2s). They stand with `neither` (R2), so there are no more of them than that part has;
  /// and alpha is said from 30 complete answers on.
  package func fewestScored(of counted: Int, under promise: Promise) -> Int? {
    guard let said = countedAsScored.value else { return nil }
    guard said == counted else { return said }
    let unscored = min(promise.minimumGroup - 1, people.value?.mostUnscored ?? counted)
    let shownByAlpha = alphaTenths.value == nil ? 0 : ScaleRule.smallestForAlpha
    return max(said - unscored, promise.minimumResponses, shownByAlpha)
  }
}

extension PeopleCounts {
  /// How many people at most can be without a score, who are counted with `neither`.
  fileprivate var mostUnscored: Int? {
    switch self {
    case .five: nil
    case .three(_, let neither, _, _): neither
    case .two(_, let notSafer): notSafer
    case .words(.allOrNearlyAll): ItemRule.smallestPart - 1
    case .words(.fewOrNone): nil
    }
  }
}
