import Testing

/// Another wave in the definition, by the real command.
struct WaveAddTests {
  private static let remark = "# Anyone may read this file.\n"

  /// A school whose autumn is over and finished, with the key that served it still in the file.
  private static func finished() throws -> School {
    let school = try Moment.finished.school()
    try FileTree.write(remark + FileTree.text(school.definitionPath), to: school.definitionPath)
    return school
  }

  private static func add(_ school: School, _ more: String..., opens: Int = 60) throws -> Run {
    let dates = ["--opens", SurveyText.day(opens), "--closes", SurveyText.day(opens + 4)]
    return try school.principalLaunch(["wave", "add", "winter"] + dates + more).run()
  }

  private static func line(_ more: String = "", invited: Int = 12, opens: Int = 60) -> String {
    "  - {id: winter, opens: \(SurveyText.day(opens)), closes: \(SurveyText.day(opens + 4)), "
      + "invited: \(invited)\(more)}\n"
  }

  @Test func `a wave is added, the key is pending again, and every other byte stays`() throws {
    let school = try Self.finished()
    let before = try FileTree.text(school.definitionPath)
    let run = try done(Self.add(school))
    #expect(run.output.isEmpty)
    let key = try #require(before.split(separator: "\n").first { $0.contains("key_holder") })
    let name = String(key.split(separator: " ").last!.dropLast())
    let expected = before.replacing("promise:\n", with: Self.line() + "promise:\n")
      .replacing("key: \(name)", with: "key: pending")
    #expect(name.hasPrefix("aloud-key-1-"))
    #expect(try FileTree.text(school.definitionPath) == expected)
    #expect(
      run.talkLines.suffix(5) == [
        "Surveys/fernhill-staff.yaml declares winter.",
        "The key is pending again: one key opens one wave.",
        "The key holder reads the questions before giving another.",
      ] + Founder.keyHints)
  }

  @Test func `the wave that was added can be run`() throws {
    let school = try Self.finished()
    try done(Self.add(school, "--asks", "honesty", "--focus", "honesty", opens: 0))
    try done(school.principal("check", "Surveys/fernhill-staff.yaml"))
    try school.agreeOnKey(card: "winter.txt")
    try done(school.principal("freeze", "winter"))
    let sheet = try done(school.principal("form", "--text", "winter")).outputText
    #expect(sheet.contains("[answers-used]") && !sheet.contains("[ask-for-help]"))
  }

  @Test func `what is typed becomes the line of the wave`() throws {
    let school = try Self.finished()
    let run = try done(
      Self.add(
        school, "--invited", "15", "--asks", "vulnerability, honesty", "--focus", "honesty"))
    let more = ", asks: [vulnerability, honesty], focus: honesty"
    #expect(try FileTree.text(school.definitionPath).contains(Self.line(more, invited: 15)))
    #expect(!run.talkText.contains("warning: winter"))
  }

  @Test func `a dry run shows the change and writes nothing`() throws {
    let school = try Self.finished()
    let before = try FileTree(school.workspace).files
    let run = try done(Self.add(school, "--dry-run"))
    #expect(try FileTree(school.workspace).files == before)
    #expect(run.talkLines.last == "Nothing was written.")
    try done(Self.add(school))
    let old = "\(school.scratch.path)/old.yaml"
    try FileTree.write(before["Surveys/fernhill-staff.yaml"]!, to: old)
    let diff = try Launch(
      executable: "/usr/bin/diff", arguments: ["-U0", old, school.definitionPath],
      folder: school.workspace
    ).run()
    #expect(
      run.outputLines.prefix(2) == [
        "--- Surveys/fernhill-staff.yaml", "+++ Surveys/fernhill-staff.yaml",
      ])
    #expect(run.outputLines.dropFirst(2) == diff.outputLines.dropFirst(2))
    #expect(run.outputLines.count { $0.hasPrefix("@@") } == 2)
  }

  @Test(arguments: [(41, true), (43, false)])
  func `a cycle check earlier than six weeks after the last wave is warned about`(
    days: Int, isEarly: Bool
  ) throws {
    let school = try Self.finished()
    // Autumn closes in five days.
    let run = try done(Self.add(school, "--asks", "honesty", opens: days + 5))
    let warning = "warning: winter opens \(days) days after autumn closes"
    #expect(run.talkText.contains(warning) == isEarly)
    let whole = try done(Self.add(Self.finished(), opens: days + 5))
    #expect(!whole.talkText.contains("warning: winter"), "only cycle checks tire people")
  }

  @Test(
    arguments: [
      (["--asks", "honestly"], "unknown-scale"), (["--focus", "none"], "unknown-scale"),
      (["--asks", "honesty", "--focus", "vulnerability"], "focus-not-asked"),
      (["--asks", "honesty,honesty"], "repeated-entry"),
      (["--invited", "0"], "number-out-of-range"),
      (["--asks", ""], "empty-value"),
    ])
  func `nonsense is located in the file as it would be, which is not written`(
    more: [String], id: String
  ) throws {
    let school = try Self.finished()
    let before = try FileTree.bytes(school.definitionPath)
    let dates = ["--opens", SurveyText.day(60), "--closes", SurveyText.day(64)]
    let run = try school.principalLaunch(["wave", "add", "winter"] + dates + more).run()
    #expect(run.status == 3)
    #expect(run.talkText.contains("[\(id)]"), "\(run.talkText)")
    #expect(run.talkText.contains("  - {id: winter, "))
    #expect(
      run.error
        == "error: with this wave Surveys/fernhill-staff.yaml would have errors; "
        + "nothing was written"
    )
    #expect(try FileTree.bytes(school.definitionPath) == before)
  }

  @Test func `every mistake in a wave is reported at once`() throws {
    let school = try Self.finished()
    let run = try school.principal(
      "wave", "add", "autumn", "--opens", "soon", "--closes", "2026-02-30", "--asks", "x")
    #expect(run.status == 3)
    let errors = run.talkLines.filter { $0.contains(": error: ") }
    #expect(errors.count == 4, "\(run.talkText)")
  }

  @Test func `a wave that would be over already is refused`() throws {
    let school = try Self.finished()
    var survey = SurveyText()
    survey.waves = [.over("autumn", daysAgo: 20)]
    try school.define(survey)
    let before = try FileTree.bytes(school.definitionPath)
    let run = try Self.add(school, opens: -10)
    #expect(run.status == 2)
    #expect(run.error == "error: winter would close in the past; nothing was written")
    #expect(try FileTree.bytes(school.definitionPath) == before)
  }

  @Test func `a key that a wave is waiting for stays`() throws {
    let school = try Moment.defined.school()
    let before = try FileTree.text(school.definitionPath)
    let run = try done(Self.add(school))
    #expect(
      try FileTree.text(school.definitionPath)
        == before.replacing("promise:\n", with: Self.line() + "promise:\n"))
    #expect(
      run.talkLines.contains(
        "The key stays: autumn is waiting for it. winter needs another, later."))
    #expect(run.talkLines.contains("Next, to print and sign: aloud promise autumn"))
    #expect(!run.talkLines.contains { $0.hasPrefix("Next") && $0.contains("winter") })
  }

  @Test func `waves in brackets are left to people, with the line to add`() throws {
    let school = try Self.finished()
    let text = try FileTree.text(school.definitionPath)
    let wave = try #require(text.split(separator: "\n").first { $0.hasPrefix("  - {id: autumn") })
    let flow = text.replacing("waves:\n\(wave)\n", with: "waves: [\(wave.dropFirst(4))]\n")
    try FileTree.write(flow, to: school.definitionPath)
    let run = try Self.add(school)
    #expect(run.status == 2)
    #expect(run.talkLines.last?.hasPrefix("help: add to them by hand: {id: winter, ") == true)
    #expect(try FileTree.text(school.definitionPath) == flow)
  }

  @Test(arguments: [
    ("role.teaching=9,role.support=6", "{support: 6, teaching: 9}", 15),
    ("role.teaching=9", "{teaching: 9}", 13), (" role.support = 5 ", "{support: 5}", 13),
    ("role.teaching=4,role.support=8", "{support: 8, teaching: 4}", 12),
  ])
  func `head-counts of the wave stand in its line, and say how many are invited`(
    typed: String, written: String, invited: Int
  ) throws {
    let school = try Self.grouped()
    let before = try FileTree.text(school.definitionPath)
    try done(Self.add(school, "--counts", typed))
    let line = Self.line(", counts: {role: \(written)}", invited: invited)
    let expected = before.replacing("promise:\n", with: line + "promise:\n")
    #expect(try FileTree.text(school.definitionPath) == expected)
    try done(school.principal("check", "Surveys/fernhill-staff.yaml"))
  }

  @Test func `the head-counts of the last wave are kept where none is typed`() throws {
    let school = try Self.grouped()
    try done(Self.add(school, "--counts", "role.teaching=9"))
    let dates = ["--opens", SurveyText.day(120), "--closes", SurveyText.day(124)]
    try done(school.principalLaunch(["wave", "add", "spring"] + dates).run())
    try done(
      school.principalLaunch(
        ["wave", "add", "summer", "--opens", SurveyText.day(180), "--closes", SurveyText.day(184)]
          + ["--counts", "role.support=6"]
      ).run())
    let text = try FileTree.text(school.definitionPath)
    #expect(text.contains("invited: 13, counts: {role: {teaching: 9}}}\n"))
    #expect(text.contains("invited: 15, counts: {role: {support: 6, teaching: 9}}}\n"))
  }

  @Test(arguments: [
    ("role.teaching=9,role.nobody=3", "unknown-group"), ("rôle", nil), ("role.teaching", nil),
    ("role=3", nil), ("role.teaching=9,role.teaching=9", nil), ("role.teaching=-9", nil), ("", nil),
    ("rolle.teaching=8", "unknown-breakdown"),
  ])
  func `head-counts that make no sense are refused, and nothing is written`(
    typed: String, id: String?
  ) throws {
    let school = try Self.grouped()
    let before = try FileTree.bytes(school.definitionPath)
    let run = try Self.add(school, "--counts", typed)
    #expect(run.status == (id == nil ? 2 : 3))
    #expect(run.talkText.contains(id.map { "[\($0)]" } ?? "does not name head-counts"))
    #expect(
      id != nil || run.talkText.contains("role.teaching=8,role.support=4"), "\(run.talkText)")
    #expect(try FileTree.bytes(school.definitionPath) == before)
  }

  @Test func `people and groups that do not add up are shown in the line`() throws {
    let school = try Self.grouped()
    let run = try Self.add(school, "--counts", "role.teaching=9", "--invited", "12")
    #expect(run.status == 3)
    #expect(run.talkText.contains("invites 12 people, and the groups of 'role' add up to 13"))
  }

  /// A school whose key is waiting for autumn, and whose survey asks for the role.
  private static func grouped() throws -> School {
    let school = try Moment.defined.school()
    let breakdowns = """
      breakdowns:
        - id: role
          text: {en: What do you do here?}
          groups:
            - {id: teaching, label: {en: Teaching}, count: 8}
            - {id: support, label: {en: Support}, count: 4}  # kept

      """
    let text = try FileTree.text(school.definitionPath)
    try FileTree.write(
      text.replacing("waves:\n", with: breakdowns + "waves:\n"), to: school.definitionPath)
    return school
  }
}
