import AloudDisclosure
import AloudModel
import AloudStatistics

// MARK: The headline

extension EnglishWording {
  func saying(_ commonness: Headline.Commonness, _ theme: ScaleTopic) -> String {
    "\(quantity(commonness)) say \(condition(theme))"
  }

  func sayings(_ first: Headline.Saying, _ second: Headline.Saying) -> String {
    let start = saying(first.commonness, first.theme)
    let rest = condition(second.theme)
    return switch second.than(first) {
    case .alike: "\(start) and \(rest)"
    case .fewer: "\(start); fewer say \(rest)"
    case .more: "\(start); more say \(rest)"
    }
  }

  private func quantity(_ commonness: Headline.Commonness) -> String {
    switch commonness {
    case .fewOrNone: "Few or none who answered"
    case .few: "Few who answered"
    case .some: "Some who answered"
    case .half: "Half who answered"
    case .most: "Most who answered"
    case .allOrNearlyAll: "Nearly all who answered"
    }
  }

  private func condition(_ theme: ScaleTopic) -> String {
    switch theme {
    case .vulnerability: "colleagues risk mistakes together"
    case .reward: "honest tries are rewarded"
    case .hardConversations: "hard talks are possible"
    case .beliefs: "beliefs are examined together"
    case .practices: "practice is studied together"
    case .policies: "they have a say"
    case .teacherLeadership: "teacher leaders learn in the open"
    case .principalSupport: "there is time and space"
    case .coherence: "this work serves the goals"
    case .other: "the conditions are there"
    }
  }

  func standing(_ title: String, _ score: Int) -> String { "\(title): \(score) out of 100" }
  func whatStaffTold(_ wave: WaveReading) -> String { "What staff told us \(within(wave))" }

  func moved(_ theme: ScaleTopic, _ direction: Direction) -> String? {
    let more =
      switch direction {
      case .up: "More"
      case .down: "Less"
      }
    return switch theme {
    case .vulnerability: "\(more) risk taken together"
    case .reward: "\(more) reward for honest tries"
    case .hardConversations: "\(more) readiness for hard talks"
    case .beliefs: "\(more) examining of beliefs"
    case .practices: "\(more) study of practice"
    case .policies: "\(more) say in decisions"
    case .teacherLeadership, .principalSupport, .coherence, .other: nil
    }
  }

  func moved(title: String, _ direction: Direction) -> String {
    switch direction {
    case .up: "Clear rise: \(title)"
    case .down: "Clear fall: \(title)"
    }
  }

  func clearChanges(_ count: Int) -> String {
    count == 1 ? "One clear change" : "\(count) clear changes"
  }

  func someSmallChange(since: String) -> String { "Only small changes \(since)" }
  func noClearChange(since: String) -> String { "No clear change \(since)" }
  var thisIsTheStart: String { "This is the starting point" }
  var nothingCompared: String { "Nothing can be compared yet" }
  var nothingToShow: String { "No figure of this survey can be shown." }

  var tooFewToShow: String { "Too few staff answered to show results." }
}
