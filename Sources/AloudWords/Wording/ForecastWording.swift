package import AloudDisclosure
package import AloudModel

/// What a wave could show, told before anybody answers.
package protocol ForecastWording: Sendable {
  /// How many are invited, and how many answers that may give.
  func expected(_ foresight: Foresight) -> String
  /// That nothing may be said at all.
  func silence(_ foresight: Foresight) -> String
  /// That nobody is asked for comments.
  var silenceOnComments: [String] { get }
  var columns: (people: String, answers: String, fate: String) { get }
  /// What becomes of a group in a report.
  func fate(of group: GroupForesight, in foresight: Foresight) -> String
  func notAsked(_ breakdown: BreakdownForesight) -> String
  func remedy(for breakdown: BreakdownForesight) -> String
  func hidden(_ names: [String], by hiding: Hiding) -> String
  func shownAnyway(_ names: [String]) -> String
  /// Between two surveys, and from the fourth on.
  func seeable(
    in wave: Identifier<Wave>, answers: Int, two: [SeeableMove], four: [SeeableMove]
  ) -> String
}

/// What few people do by which a group is hidden.
package enum Hiding: Hashable, Sendable {
  /// They do not say their group.
  case unsaid(People)
  case unanswered(People)
  case unsaidOrUnanswered(People)
  /// One does not answer, and one does not say their group.
  case oneOfEach

  /// How many do the same.
  package enum People: Int, Sendable {
    case one = 1
    case two = 2
  }
}

/// A move that the numbers of a wave could count on showing.
package struct SeeableMove: Hashable, Sendable {
  package let of: Subject
  /// Above 100 no move could be seen.
  package let points: Int

  /// What moves.
  package enum Subject: Hashable, Sendable {
    case overall
    case focus
    case singleScale
    case anotherScale
  }
}
