import Foundation
import Testing

/// What `check --json` tells programs of groups before anybody answers.
struct ForesightJSONTests {
  private static let groups = """
    breakdowns:
      - id: role
        text: {en: "Which is yours?"}
        groups:
          - {id: teaching, label: {en: "Teaching"}, count: 30}
          - {id: kitchen, label: {en: "Kitchen"}, count: 12, merge_into: office}
          - {id: office, label: {en: "Office"}, count: 20}
          - {id: nurse, label: {en: "Nurse"}, count: 2}

    """

  private static func lines(of survey: SurveyText, status: Int32 = 0) throws -> [[String: Any]] {
    let school = try School()
    try school.define(survey)
    let run = try school.principal("check", "--json", "Surveys/\(SurveyText.survey).yaml")
    #expect(run.status == status)
    return try run.outputLines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  private static func wave(_ id: String, invited: Int) -> SurveyText.WaveText {
    SurveyText.WaveText(id: id, opens: 1, closes: 9, invited: invited)
  }

  @Test func `every coming wave has a line that says what it could show`() throws {
    let spring = SurveyText.WaveText(id: "spring", opens: -40, closes: -30, invited: 64)
    let survey = SurveyText(
      waves: [spring, Self.wave("autumn", invited: 64)], breakdowns: Self.groups)
    let foresights = try Self.lines(of: survey).filter { $0["wave"] != nil }
    #expect(foresights.map { $0["wave"] as? String } == ["autumn"])
    let autumn = try #require(foresights.first)
    #expect(autumn["invited"] as? Int == 64)
    #expect(autumn["answers"] as? Int == 44)
    #expect(autumn["assumed_response"] as? Int == 70)
    #expect(autumn["can_keep_the_promise"] as? Bool == true)
    let role = try #require((autumn["breakdowns"] as? [[String: Any]])?.first)
    #expect(role["worth_asking"] as? Bool == false)
    #expect(role["merge"] as? [[String]] != nil)
    let groups = try #require(role["groups"] as? [[String: Any]])
    #expect(groups.map { $0["id"] as? String } == ["teaching", "kitchen", "office", "nurse"])
    #expect(groups.map { $0["answers"] as? Int } == [21, 8, 14, 1])
    #expect(groups.last?["fate"] as? String == "singled-out")
  }

  @Test func `a group that could be shown says how many answers it needs`() throws {
    let survey = SurveyText(
      waves: [Self.wave("autumn", invited: 42)],
      breakdowns: """
        breakdowns:
          - id: role
            text: {en: "Which is yours?"}
            groups:
              - {id: teaching, label: {en: "Teaching"}, count: 30}
              - {id: support, label: {en: "Support"}, count: 12}

        """)
    let autumn = try #require(try Self.lines(of: survey).last)
    let role = try #require((autumn["breakdowns"] as? [[String: Any]])?.first)
    #expect(role["merge"] == nil)
    let groups = try #require(role["groups"] as? [[String: Any]])
    #expect(groups.map { $0["fate"] as? String } == ["protects-others", "only-if"])
    #expect(groups.map { $0["needs"] as? Int } == [nil, 10])
    #expect(groups.allSatisfy { $0["hidden_by"] == nil })
  }

  @Test func `a group that would be shown says how few people may hide it`() throws {
    let survey = SurveyText(
      waves: [Self.wave("autumn", invited: 50)],
      breakdowns: """
        breakdowns:
          - id: role
            text: {en: "Which is yours?"}
            groups:
              - {id: teaching, label: {en: "Teaching"}, count: 30}
              - {id: support, label: {en: "Support"}, count: 20}

        """)
    let autumn = try #require(try Self.lines(of: survey).last)
    let role = try #require((autumn["breakdowns"] as? [[String: Any]])?.first)
    let groups = try #require(role["groups"] as? [[String: Any]])
    #expect(groups.map { $0["fate"] as? String } == ["shown", "shown"])
    #expect(groups.map { $0["hidden_by"] as? [String: Int] } == [[:], ["unsaid": 1, "either": 1]])
  }

  @Test func `a promise that cannot be kept is said before it is refused`() throws {
    let survey = SurveyText(waves: [Self.wave("autumn", invited: 9)])
    let autumn = try #require(try Self.lines(of: survey, status: 4).last)
    #expect(autumn["can_keep_the_promise"] as? Bool == false)
    #expect((autumn["breakdowns"] as? [[String: Any]])?.isEmpty == true)
  }
}
