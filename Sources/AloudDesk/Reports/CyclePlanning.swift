import AloudDisclosure
package import AloudModel
package import AloudReports

/// What a cycle can begin with, as the newest release suggests it.
package struct CyclePlanning {
  package let history: ReleaseHistory
  /// On the school's calendar.
  package let today: CalendarDay

  package init(history: ReleaseHistory, now: Instant) throws(Refusal) {
    self.history = history
    today = try history.newest.release.manifest.survey.today(now)
  }

  package var survey: Survey { history.newest.release.manifest.survey }

  /// Only scales that have a score can be seen to move.
  package var scales: [Scale] { survey.scales.filter { $0.level != .gauge } }

  /// Seven weeks on: time enough for a change to be seen, and short enough to be remembered; not before
  /// another wave may open, and six weeks after the last day of the wave where that is not too long.
  package func usualReview(after start: CalendarDay) -> CalendarDay? {
    guard let usual = start.adding(days: 49) else { return nil }
    let days = CyclePlan.usualDays
    let soonest = wave.closes.day.adding(days: days.lowerBound) ?? usual
    let isLong = soonest.daysSinceEpoch - start.daysSinceEpoch > days.upperBound
    return max(usual, wave.nextMayOpen, isLong ? usual : soonest)
  }

  /// The wave that looks again at what a plan tries: on the day of the review, or on the first on which a
  /// wave may open after the last.
  package func check(of plan: CyclePlan) -> CycleCheck {
    let gauges = survey.scales.filter { $0.level == .gauge }.map(\.id)
    return CycleCheck(
      day: max(plan.reviewOn, wave.nextMayOpen), asks: [plan.scale] + gauges)
  }

  /// What speaks against a plan without forbidding it.
  package func doubts(on plan: CyclePlan) -> [CycleDoubt] {
    var doubts = CycleDoubt.names(
      in: [plan.believed ?? "", plan.whatWeTry, plan.whoGoesFirst, plan.principalClears]
        + [plan.wouldStop])
    if plan.days < CyclePlan.usualDays.lowerBound {
      doubts.append(.short(days: plan.days))
    } else if plan.days > CyclePlan.usualDays.upperBound {
      doubts.append(.long(days: plan.days))
    }
    let days = plan.reviewOn.daysSinceEpoch - wave.closes.day.daysSinceEpoch
    if (0..<CyclePlan.usualDays.lowerBound).contains(days) {
      doubts.append(.soonAfter(wave.id, days: days))
    }
    return doubts
  }

  private var wave: Wave { history.newest.release.manifest.wave }
}

/// What speaks against words of a plan or a note, or against its days, without forbidding them.
package enum CycleDoubt: Hashable, Sendable {
  /// Everybody who has the report reads it.
  case named(String)
  /// Days until the review.
  case short(days: Int)
  case long(days: Int)
  /// The review comes so many days after a wave closed.
  case soonAfter(Identifier<Wave>, days: Int)

  package static func names(in words: [String]) -> [CycleDoubt] {
    words.compactMap(TitledName.init(firstIn:)).map { .named($0.text) }
  }
}
