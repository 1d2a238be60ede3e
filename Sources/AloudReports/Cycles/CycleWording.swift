package import AloudModel

/// What reports and commands say of action cycles, in one language.
package struct CycleWording: Sendable {
  package let heading: String
  package let introduction: String
  let fieldColumn: String
  let answerColumn: String
  package let scale: String
  package let believed: String
  package let whatWeTry: String
  package let whoGoesFirst: String
  package let principalClears: String
  package let byWhen: String
  package let measures: String
  package let wouldStop: String
  /// Where a team has yet to write.
  let open: String
  /// Instead of a day, before a cycle has begun.
  let inSixToEightWeeks: String
  package let runningHeading: String
  package let plannerHeading: String
  package let recordHeading: String
  package let noRecord: String
  package let started: String
  package let reviewed: String
  package let notes: String
  package let happened: String
  package let shows: String
  let waiting: String
  let notAsked: String
  /// Behind a level that has no verdict.
  let levelOnly: String
  package let movedNotWhy: String
  /// Under a chart on which the beginnings of cycles are marked.
  let mark: String
  /// The scale, and the day on which its cycle began.
  let began: @Sendable (String, String) -> String
  /// What is proposed for the planner: the scale, its score, and why.
  package let proposal: @Sendable (String, Int, CycleProposal.Reason) -> String
  /// Who could go first, by who is well placed to act.
  package let goesFirst: @Sendable (Actors) -> String
  package let clears: @Sendable (Actors) -> String
  package let stops: String
  package let day: @Sendable (CalendarDay) -> String
}

extension CycleWording {
  /// The wording in a language, or in English where there is none yet.
  package init(in language: Language) {
    switch WordedLanguage(serving: language) {
    case .english: self = .english
    case .spanish: self = .spanish
    }
  }
}
