package import AloudModel

/// What reports and commands say of action cycles, in one language.
package struct CycleWording: Sendable {
  var heading = ""
  var introduction = ""
  var fieldColumn = ""
  var answerColumn = ""
  var scale = ""
  var believed = ""
  var whatWeTry = ""
  var whoGoesFirst = ""
  var principalClears = ""
  var byWhen = ""
  var measures = ""
  var wouldStop = ""
  /// Where a team has yet to write.
  var open = ""
  /// Instead of a day, before a cycle has begun.
  var inSixToEightWeeks = ""
  var runningHeading = ""
  var plannerHeading = ""
  var recordHeading = ""
  var noRecord = ""
  var started = ""
  var reviewed = ""
  var notes = ""
  var happened = ""
  var shows = ""
  var waiting = ""
  var notAsked = ""
  /// Behind a level that has no verdict.
  var levelOnly = ""
  var movedNotWhy = ""
  /// Under a chart on which the beginnings of cycles are marked.
  var mark = ""
  /// The scale, and the day on which its cycle began.
  var began: @Sendable (String, String) -> String = { "\($0) \($1)" }
  /// What is proposed for the planner: the scale, its score, and why.
  var proposal: @Sendable (String, Int, CycleProposal.Reason) -> String = { name, _, _ in name }
  /// Who could go first, by who is well placed to act.
  package internal(set) var goesFirst: @Sendable (Actors) -> String = \.rawValue
  package internal(set) var clears: @Sendable (Actors) -> String = \.rawValue
  package internal(set) var stops = ""
  var day: @Sendable (CalendarDay) -> String = \.description

  /// The wording in a language, or in English where there is none yet.
  package init(in language: Language) {
    switch language.tag {
    case "es": self = .spanish
    default: self = .english
    }
  }

  init(_ fill: (inout CycleWording) -> Void) { fill(&self) }
}
