import Testing

@testable import AloudDefinition
@testable import AloudModel

/// What `aloud diff` says of one edit of the definition with everything.
@Suite struct ComparisonTests {
  struct Edit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let from: String
    let to: String
    /// Scales that are not compared any more.
    var broken: Set<String> = []
    /// Codes by item, with its scale in front.
    var items: [String: [String]] = [:]

    func survey() throws -> Survey {
      try #require(Everything.yaml.contains(from), "\(testDescription)")
      let parsed = Everything.parse(Everything.yaml.replacing(from, with: to))
      return try #require(parsed.survey, "\(parsed.diagnostics)")
    }

    func comparison() throws -> SurveyComparison {
      let before = try #require(Everything.parse(Everything.yaml).survey)
      return SurveyComparison(from: before, to: try survey())
    }
  }

  private static let timeGiven =
    "      - {id: time-given, text: {en: Time is set aside., es: Se reserva tiempo.}}\n"
  private static let heard =
    "      - {id: concerns-heard, text: {en: Worries are heard., es: Se escuchan las dudas.}}\n"
  private static let shared =
    "      - {id: shared-decisions, text: {en: Decisions are shared., es: Se decide en común.}}\n"

  private static let edits: [Edit] = [
    Edit(
      testDescription: "other words, the same revision", from: "en: Worries are heard.",
      to: "en: Fears are heard.", items: ["policies/concerns-heard": ["text-without-revision"]]),
    Edit(
      testDescription: "other words, a new revision",
      from: "en: Worries are heard., es: Se escuchan las dudas.}",
      to: "en: Fears are heard., es: Se oyen los miedos.}, revision: 2", broken: ["policies"],
      items: ["policies/concerns-heard": ["text-with-revision", "revision"]]),
    Edit(
      testDescription: "a new revision alone", from: "es: Se escuchan las dudas.}",
      to: "es: Se escuchan las dudas.}, revision: 3", broken: ["policies"],
      items: ["policies/concerns-heard": ["revision"]]),
    Edit(
      testDescription: "keying", from: "es: Se escuchan las dudas.}",
      to: "es: Se escuchan las dudas.}, keying: reversed", broken: ["policies"],
      items: ["policies/concerns-heard": ["keying"]]),
    Edit(
      testDescription: "an item removed", from: timeGiven, to: "", broken: ["policies"],
      items: ["policies/time-given": ["removed"]]),
    Edit(
      testDescription: "an item added", from: heard,
      to: heard + "      - {id: new-one, text: {en: Time is kept., es: Hay tiempo.}}\n",
      broken: ["policies"], items: ["policies/new-one": ["added"]]),
    Edit(
      testDescription: "two items in another order", from: heard + shared, to: shared + heard,
      items: ["policies/concerns-heard": ["order"], "policies/shared-decisions": ["order"]]),
    Edit(
      testDescription: "a response scale that differs in its labels alone",
      from: "level: policies\n    acts: principal\n    responses: agree5",
      to: "level: policies\n    acts: principal\n    responses: often5",
      items: [
        "policies/concerns-heard": ["labels"], "policies/shared-decisions": ["labels"],
        "policies/time-given": ["labels"],
      ]),
    Edit(
      testDescription: "other options",
      from: "level: policies\n    acts: principal\n    responses: agree5",
      to: "level: policies\n    acts: principal\n    responses: yesno", broken: ["policies"],
      items: [
        "policies/concerns-heard": ["options", "sides"],
        "policies/shared-decisions": ["options", "sides"],
        "policies/time-given": ["options", "sides"],
      ]),
    Edit(
      testDescription: "other sides", from: "unfavourable: [0]", to: "unfavourable: []",
      broken: ["honesty"],
      items: ["honesty/answered-honestly": ["sides"], "honesty/answers-used": ["sides"]]),
    Edit(
      testDescription: "a gauge that gets a score", from: "level: gauge", to: "level: other",
      broken: ["honesty"]),
    Edit(testDescription: "a title", from: "[Policies] and", to: "Policies and"),
  ]

  @Test(arguments: edits)
  func `an edit says which scales and items are compared, and why not`(edit: Edit) throws {
    let comparison = try edit.comparison()
    #expect(!comparison.isEmpty)
    #expect(
      Set(comparison.scales.filter { !$0.isComparable }.map(\.id.text)) == edit.broken)
    var found: [String: [String]] = [:]
    for scale in comparison.scales {
      for item in scale.items where !item.changes.isEmpty {
        found["\(scale.id)/\(item.id)"] = item.changes.map(\.code)
      }
    }
    #expect(found == edit.items)
  }

  @Test(arguments: edits)
  func `what is compared does not depend on which comes first`(edit: Edit) throws {
    let before = try #require(Everything.parse(Everything.yaml).survey)
    let back = SurveyComparison(from: try edit.survey(), to: before)
    #expect(Set(back.scales.filter { !$0.isComparable }.map(\.id.text)) == edit.broken)
  }

  @Test(arguments: edits)
  func `an item is compared unless a change breaks the comparison, and a scale as reports say`(
    edit: Edit
  ) throws {
    let (before, now) = (try #require(Everything.parse(Everything.yaml).survey), try edit.survey())
    for scale in try edit.comparison().scales {
      for item in scale.items {
        #expect(item.isComparable == !item.changes.contains(where: \.breaksComparison))
      }
      let forms = [before, now].map { survey in
        survey.scales.first { $0.id == scale.id }.map { ScaleForm($0, in: survey) }
      }
      #expect(scale.isComparable == (forms[0] == forms[1]))
    }
  }

  @Test func `a definition compared with itself says nothing`() throws {
    let survey = try #require(Everything.parse(Everything.yaml).survey)
    #expect(SurveyComparison(from: survey, to: survey).isEmpty)
  }

  @Test func `an item that moves to another scale breaks both and stays itself`() throws {
    let moved = Everything.yaml.replacing(Self.timeGiven, with: "").replacing(
      "scales:\n  - id: reward",
      with: "scales:\n  - id: times\n    title: {en: Time, es: Tiempo}\n    level: other\n"
        + "    acts: both\n    responses: agree5\n    items:\n" + Self.timeGiven
        + "  - id: reward")
    let before = try #require(Everything.parse(Everything.yaml).survey)
    let now = try #require(Everything.parse(moved).survey)
    let comparison = SurveyComparison(from: before, to: now)
    let times = try #require(comparison.scales.first)
    #expect(times.presence == .added && !times.isComparable)
    #expect(times.items.map(\.changes) == [[.movedFrom(Identifier("policies")!)]])
    #expect(times.items.map(\.isComparable) == [true])
    let policies = try #require(comparison.scales.first { $0.id.text == "policies" })
    #expect(policies.items.last?.changes == [.movedTo(Identifier("times")!)])
    let back = SurveyComparison(from: now, to: before)
    #expect(back.scales.last?.presence == .removed)
    #expect(back.scales.last?.items.map(\.changes) == [[.movedTo(Identifier("policies")!)]])
  }

  @Test(
    arguments: [
      ("opens: 2026-10-05", "opens: 2026-10-06", "2026-autumn opens"),
      ("focus: policies", "focus: honesty", "2026-12-check focus"),
      ("asks: [policies, honesty], ", "", "2026-12-check asks"),
      ("{few: 20, many: 20}", "{few: 19, many: 21}", "2026-12-check counts"),
      ("Longer", "Much longer", "years groups.many.label"),
      (", merge_into: other", "", "role groups.support.merge_into"),
      ("How long have", "Since when have", "years text"),
      ("What should we keep", "What should you keep", "keep-or-change text"),
    ])
  func `waves, breakdowns and comment questions are held field by field`(
    from: String, to: String, changed: String
  ) throws {
    let comparison = try Edit(testDescription: changed, from: from, to: to).comparison()
    let entries = comparison.waves + comparison.breakdowns + comparison.comments
    #expect(
      entries.flatMap { entry in entry.fields.map { "\(entry.id) \($0.field)" } } == [changed])
    #expect(comparison.scales.allSatisfy { $0.isUnchanged })
  }

  @Test func `the promise tells what was loosened, with both values`() throws {
    let edit = Edit(
      testDescription: "", from: "minimum_group: 8\n  comments: themes",
      to: "minimum_group: 9\n  comments: off")
    let promise = try edit.comparison().promise
    #expect(promise.map(\.change.direction) == [.tightened, .tightened])
    #expect(promise.map { "\($0.from) \($0.to)" } == ["8 9", "themes off"])
  }
}
