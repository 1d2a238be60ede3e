import AloudDefinition
import AloudDiagnostics
import AloudModel
import AloudTestSupport
import Testing

@testable import AloudExchange

/// The invented staff's survey under ids that are names of other things in a form, or nearly each other's.
struct AwkwardNames {
  let survey: Survey
  let items: [String]
  let breakdown: String
  let groups: [String]

  private static let pool = [
    "meta", "data", "role", "role-2", "role-groups", "reward", "agree5", "about-you", "own-words",
    "2", "-2", "-", "--", "a-b", "ab", "a--b", "name", "start", "end", "note", "true",
    "instance-id", "group",
  ]

  init(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    // Items differ from each other, and so do groups; nothing else has to.
    items = Array(Self.pool.shuffled(using: &dice).prefix(3))
    groups = Array(Self.pool.shuffled(using: &dice).prefix(2))
    let others = (0..<3).map { _ in Self.pool.randomElement(using: &dice) ?? "" }
    breakdown = others[0]
    var text = InventedStaff.definition
    let renamed = [
      ("id: worth-the-risk,", items[0]), ("id: honest-try,", items[1]),
      ("id: failure-blamed,", items[2]), ("id: role\n", breakdown), ("id: teaching,", groups[0]),
      ("id: support,", groups[1]), ("id: reward\n", others[1]), ("id: agree5\n", others[2]),
      ("responses: agree5\n", others[2]),
    ]
    for (place, id) in renamed {
      let key = place.prefix { $0 != " " }
      let end = place.last ?? " "
      text = text.replacing(place, with: "\(key) \"\u{1}\(id)\"\(end)")
    }
    let read = SurveyDefinition.read(
      Array(text.replacing("\u{1}", with: "").utf8), name: "awkward.yaml")
    survey = try #require(read.survey, "\(TextRenderer.render(read.report))")
  }

  var names: FormNames { FormNames(survey) }
}
