import Testing

/// What `check` tells a principal of groups before anybody answers.
struct ForesightTableTests {
  private static func check(
    invited: Int, _ breakdowns: String = "", minimumGroup: Int = 10
  ) throws -> Run {
    let school = try School()
    let wave = SurveyText.WaveText(id: "autumn", opens: 1, closes: 9, invited: invited)
    var survey = SurveyText(
      waves: [wave], minimumGroup: minimumGroup,
      breakdowns: breakdowns.isEmpty ? "" : "breakdowns:\n" + breakdowns)
    survey.place = "Laptop in the library"
    try school.define(survey)
    return try school.principal("check", "Surveys/\(SurveyText.survey).yaml")
  }

  /// A breakdown with its groups and their head-counts.
  private static func breakdown(_ id: String, _ groups: [(String, Int)]) -> String {
    groups.reduce("  - id: \(id)\n    text: {en: \"Which \(id) is yours?\"}\n    groups:\n") {
      text, group in
      text + "      - {id: \(group.0), label: {en: \"\(group.0)\"}, count: \(group.1)}\n"
    }
  }

  /// What is printed between the summary and what a report could see of a change.
  private static func table(_ run: Run) throws -> String {
    let lines = try done(run).outputText.split(separator: "\n", omittingEmptySubsequences: false)
    let table = lines.dropFirst(2).prefix { !$0.contains("count on seeing a real move") }
    let isCut = table.count < lines.count - 2
    return (isCut ? table.dropLast() + [""] : table).joined(separator: "\n")
  }

  private static let role = breakdown("role", [("teaching", 13), ("support", 5)])
  private static let years = breakdown("years", [("first", 7), ("some", 9), ("many", 2)])

  @Test func `18 staff with role and years`() throws {
    let run = try Self.check(invited: 18, Self.role + Self.years)
    #expect(
      try Self.table(run) == """
        autumn: 18 invited; 12 answers if 70 % answer
          role      people  answers  in a report
          teaching      13        9  shown only if 10 of 13 answer
          support        5        3  never shown: 10 answers are needed
          Remove role: no merge leaves two groups that could be shown.
          years  people  answers  in a report
          first       7        4  never shown: 10 answers are needed
          some        9        6  never shown: 10 answers are needed
          many        2        1  never shown; so few that asking already says who it is
          Staff are not asked for years: no group could be shown.
          Remove years: no merge leaves two groups that could be shown.

        """)
  }

  @Test func `42 staff, 30 teaching and 12 in support`() throws {
    let role = Self.breakdown("role", [("teaching", 30), ("support", 12)])
    #expect(
      try Self.table(Self.check(invited: 42, role)) == """
        autumn: 42 invited; 29 answers if 70 % answer
          role      people  answers  in a report
          teaching      30       21  hidden, since the rest would give a smaller group away
          support       12        8  shown only if 10 of 12 answer
          Remove role: no merge leaves two groups that could be shown.

        """)
    #expect(
      try Self.table(Self.check(invited: 42, role, minimumGroup: 8)) == """
        autumn: 42 invited; 29 answers if 70 % answer
          role      people  answers  in a report
          teaching      30       21  shown
          support       12        8  shown
          If one person does not say their group, this may be hidden: support.
          If one fewer answers, this may be hidden: teaching, support.

        """)
  }

  @Test func `12 teaching, 4 support, 3 office`() throws {
    let role = Self.breakdown("role", [("teaching", 12), ("support", 4), ("office", 3)])
    #expect(
      try Self.table(Self.check(invited: 19, role)) == """
        autumn: 19 invited; 13 answers if 70 % answer
          role      people  answers  in a report
          teaching      12        8  shown only if 10 of 12 answer
          support        4        2  never shown: 10 answers are needed
          office         3        2  never shown: 10 answers are needed
          Remove role: no merge leaves two groups that could be shown.

        """)
  }

  @Test func `a merge that helps is proposed, the largest group first`() throws {
    let role = Self.breakdown(
      "role", [("office", 8), ("teaching", 30), ("kitchen", 9), ("support", 20)])
    #expect(
      try Self.table(Self.check(invited: 67, role)).hasSuffix(
        """
          office         8        5  never shown: 10 answers are needed
          teaching      30       21  shown
          kitchen        9        6  never shown: 10 answers are needed
          support       20       14  shown
          If two fewer answer, this may be hidden: support.
          Even if two people do not answer or do not say their group, this is shown: teaching.
          Merge kitchen and office, or remove role.

        """))
  }

  @Test func `few who are invited are told that nothing is said unless most answer`() throws {
    #expect(
      try Self.table(Self.check(invited: 12)) == """
        autumn: 12 invited; 8 answers if 70 % answer
          Nothing is said at all unless 10 of 12 answer.

        """)
  }

  @Test func `without groups and with enough people there is no table`() throws {
    let run = try done(Self.check(invited: 15))
    #expect(try Self.table(run).isEmpty)
    #expect(run.outputLines[0].hasSuffix("no problems"))
  }

  @Test func `what a report could see of a change stands there for the school's own numbers`()
    throws
  {
    let small = try done(Self.check(invited: 15)).outputText
    #expect(small.contains("autumn: with 10 answers a report could count on seeing a real move of"))
    #expect(
      small.contains(" between two surveys,\n  ") && small.contains("from the fourth survey on"))
    // Too few for anything to be said.
    #expect(!(try Self.check(invited: 12).outputText.contains("count on seeing")))
  }

  @Test func `preview says it too`() throws {
    let school = try School()
    try school.define(
      SurveyText(waves: [SurveyText.WaveText(id: "autumn", opens: 1, closes: 9, invited: 15)]))
    let run = try done(school.principal("preview", "Surveys/\(SurveyText.survey).yaml"))
    #expect(run.talkText.contains("a report could count on seeing a real move of"))
  }

  @Test func `fewer invited than the promise needs is refused to protect people`() throws {
    let run = try Self.check(invited: 9)
    #expect(run.status == 4)
    #expect(run.outputText.hasSuffix("\n  Nothing is said at all: 10 answers are needed.\n"))
    #expect(
      run.talkLines == [
        "error: autumn invites 9, and nothing is said of fewer than 10 answers",
        "help: invite more people together, or do not ask: the promise could not be kept",
      ])
    #expect(try Self.check(invited: 10).status == 0)
  }
}
