package import AloudModel

/// What reports and commands say of action cycles, in one language.
package struct CycleWording: Sendable {
  package internal(set) var heading = ""
  package internal(set) var introduction = ""
  var fieldColumn = ""
  var answerColumn = ""
  package internal(set) var scale = ""
  package internal(set) var believed = ""
  package internal(set) var whatWeTry = ""
  package internal(set) var whoGoesFirst = ""
  package internal(set) var principalClears = ""
  package internal(set) var byWhen = ""
  package internal(set) var measures = ""
  package internal(set) var wouldStop = ""
  /// Where a team has yet to write.
  var open = ""
  /// Instead of a day, before a cycle has begun.
  var inSixToEightWeeks = ""
  package internal(set) var runningHeading = ""
  package internal(set) var plannerHeading = ""
  package internal(set) var recordHeading = ""
  package internal(set) var noRecord = ""
  package internal(set) var started = ""
  package internal(set) var reviewed = ""
  package internal(set) var notes = ""
  package internal(set) var happened = ""
  package internal(set) var shows = ""
  var waiting = ""
  var notAsked = ""
  /// Behind a level that has no verdict.
  var levelOnly = ""
  package internal(set) var movedNotWhy = ""
  /// Under a chart on which the beginnings of cycles are marked.
  var mark = ""
  /// The scale, and the day on which its cycle began.
  var began: @Sendable (String, String) -> String = { "\($0) \($1)" }
  /// What is proposed for the planner: the scale, its score, and why.
  package internal(set) var proposal: @Sendable (String, Int, CycleProposal.Reason) -> String = {
    name, _, _ in name
  }
  /// Who could go first, by who is well placed to act.
  package internal(set) var goesFirst: @Sendable (Actors) -> String = \.rawValue
  package internal(set) var clears: @Sendable (Actors) -> String = \.rawValue
  package internal(set) var stops = ""
  package internal(set) var day: @Sendable (CalendarDay) -> String = \.description

  /// The wording in a language, or in English where there is none yet.
  package init(in language: Language) {
    switch WordedLanguage(serving: language) {
    case .english: self = .english
    case .spanish: self = .spanish
    }
  }

  init(_ fill: (inout CycleWording) -> Void) { fill(&self) }
}
