import Foundation
import Testing

/// Action cycles by the real command, on the releases of the sample reports.
struct CycleTests {
  /// Fernhill after its second survey, with the committed releases and no secrets.
  private static func fernhill(
    _ waves: [String] = ["2025-autumn", "2026-spring"]
  ) throws -> School {
    let school = try School()
    let manager = FileManager.default
    try manager.copyItem(
      atPath: Checkout.path("Surveys/fernhill-staff.yaml"), toPath: school.definitionPath)
    for wave in waves {
      try manager.createDirectory(atPath: school.reports(wave), withIntermediateDirectories: true)
      try manager.copyItem(
        atPath: Checkout.path("Reports/fernhill-staff/\(wave)/release.json"),
        toPath: "\(school.reports(wave))/release.json")
    }
    return school
  }

  private static let tries = "Two teachers draft each new rule with the principal"

  /// Begins a cycle on policies, unless another scale or nothing is said of it.
  @discardableResult
  private static func start(
    _ school: School, on scale: String? = "policies", _ more: String...
  ) throws -> Run {
    let chosen = scale.map { ["--scale", $0] } ?? []
    let fixed = ["cycle", "start", "--no-input", "--try", tries, "--started", "2026-04-06"]
    return try school.principalLaunch(fixed + chosen + more).run()
  }

  private static func record(_ school: School) throws -> [String: Any] {
    let data = Data(try FileTree.bytes(path(school)))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private static func path(_ school: School) -> String {
    "\(school.workspace)/Reports/fernhill-staff/cycles.json"
  }

  /// Spring closed on 13 March, and four weeks later is 10 April.
  @Test(arguments: [["--review", "2026-04-07"], ["--started", "2026-02-02"]])
  func `a check is proposed for a day on which a wave may open`(more: [String]) throws {
    var launch = try Self.fernhill().principalLaunch(
      ["cycle", "start", "--no-input", "--try", Self.tries, "--started", "2026-04-06"])
    launch.arguments += more
    let run = try done(launch.run())
    #expect(run.talkText.contains("--opens 2026-04-10 --closes 2026-04-13"), "\(run.talkText)")
  }

  @Test func `a cycle is filled in from the newest report`() throws {
    let school = try Self.fernhill()
    let run = try done(Self.start(school, on: nil))
    #expect(run.outputLines == ["Reports/fernhill-staff/cycles.json"])
    let cycles = try #require(try Self.record(school)["cycles"] as? [[String: Any]])
    let plan = try #require(cycles[0]["plan"] as? [String: Any])
    #expect(cycles[0]["id"] as? String == "cycle-1")
    #expect(plan["scale"] as? String == "reward" && plan["level"] as? String == "safety")
    #expect(plan["review_on"] as? String == "2026-05-25", "seven weeks")
    #expect((plan["measures"] as? [String])?.count == 3)
    #expect(plan["what_we_try"] as? String == Self.tries)
    #expect(plan["who_goes_first"] as? String == "The principal, in front of all staff")
    #expect(plan["believed"] == nil)
    #expect(
      run.talkLines == [
        "Until 2026-05-25: \(Self.tries)", "reward becomes the focus of the next wave.",
        "Next, about 2026-05-25: aloud wave add 2026-05-check --opens 2026-05-25 "
          + "--closes 2026-05-28 --asks reward,honesty --focus reward",
      ])
    #expect(try FileTree.mode(Self.path(school)) == 0o644)
  }

  @Test func `a titled name is advised against wherever the report would print it, and taken`()
    throws
  {
    let school = try Self.fernhill()
    let run = try done(Self.start(school, on: "reward", "--stop-if", "Ms. Miller objects"))
    #expect(run.talkText.contains("warning: \"Ms. Miller\" looks like the name of a person"))
    let note = try done(school.principal("cycle", "note", "La Sra. García ha empezado."))
    #expect(note.talkText.contains("warning: \"Sra. García\" looks like the name of a person"))
  }

  @Test func `everything can be said by flags`() throws {
    let school = try Self.fernhill()
    try done(
      Self.start(
        school, on: "reward", "--believe", "Blame travels fast.", "--first", "The coaches",
        "--clears", "One item", "--measure", "failure-blamed, honest-try", "--stop-if", "It hurts",
        "--review", "2026-05-18"))
    let cycles = try #require(try Self.record(school)["cycles"] as? [[String: Any]])
    let plan = try #require(cycles[0]["plan"] as? [String: Any])
    #expect(plan["scale"] as? String == "reward" && plan["level"] as? String == "safety")
    #expect(plan["believed"] as? String == "Blame travels fast.")
    #expect(
      plan["measures"] as? [String] == ["honest-try", "failure-blamed"], "in the order declared")
    #expect(plan["would_stop"] as? String == "It hurts")
  }

  @Test(
    arguments: [
      (["--review", "2026-05-17"], "41 days until the review"),
      (["--review", "2026-06-02"], "57 days until the review"),
      (["--started", "2026-03-02", "--review", "2026-04-20"], "the review comes"),
    ])
  func `an unusual time is warned about and taken`(more: [String], warning: String) throws {
    let school = try Self.fernhill()
    let run = try done(
      school.principalLaunch(
        ["cycle", "start", "--no-input", "--try", "x", "--started", "2026-04-06"] + more
      ).run())
    #expect(run.talkLines.contains { $0.hasPrefix("warning: \(warning)") }, "\(run.talkText)")
    #expect(FileTree.exists(Self.path(school)))
  }

  @Test(arguments: [("--review", "2026-06-01"), ("--started", "2026-02-27")])
  func `six to eight weeks are not warned about, nor is what is proposed`(of: String, day: String)
    throws
  {
    let run = try done(Self.start(Self.fernhill(), on: nil, of, day))
    #expect(!run.talkText.contains("warning"))
  }

  @Test(
    arguments: [
      (["--scale", "honesty"], "no scale with a score 'honesty'"),
      (["--scale", "none"], "no scale with a score 'none'"),
      (["--measure", "honest-try,none"], "does not name one to 5 questions"),
      (["--measure", ""], "does not name one to 5 questions"),
      (["--review", "2026-04-06"], "2026-04-06 is not after 2026-04-06"),
      (["--review", "soon"], "'soon' is not a day"),
      (["--first", "two\nlines"], "not one line"),
      (["--stop-if", ""], "it is empty"),
    ])
  func `an answer that cannot be one is refused, and nothing is written`(
    more: [String], message: String
  ) throws {
    let school = try Self.fernhill()
    let run = try school.principalLaunch(
      ["cycle", "start", "--no-input", "--try", "x", "--started", "2026-04-06"] + more
    ).run()
    #expect(run.status == 2 && run.failedWithOneMessage)
    #expect(run.error?.contains(message) == true, "\(run.talkText)")
    #expect(!FileTree.exists(Self.path(school)))
  }

  @Test func `what is tried has no default`() throws {
    let run = try Self.fernhill().principal("cycle", "start", "--no-input")
    #expect(run.status == 2)
    #expect(run.error?.hasPrefix("error: --try is missing") == true)
  }

  @Test func `a dry run shows the record and writes nothing`() throws {
    let school = try Self.fernhill()
    let before = try FileTree(school.workspace).files
    let run = try done(Self.start(school, on: nil, "--dry-run"))
    #expect(try FileTree(school.workspace).files == before)
    #expect(run.talkLines.last == "Nothing was written.")
    try done(Self.start(school, on: nil))
    #expect(try FileTree.bytes(Self.path(school)) == run.output)
  }

  @Test func `one cycle runs at a time`() throws {
    let school = try Self.fernhill()
    try done(Self.start(school))
    let before = try FileTree.bytes(Self.path(school))
    let run = try Self.start(school, on: "reward")
    #expect(run.status == 5 && run.failedWithOneMessage)
    #expect(run.error == "error: cycle-1 on policies is still running")
    #expect(try FileTree.bytes(Self.path(school)) == before)
  }

  @Test func `a school without a finished wave looks first`() throws {
    let run = try Self.start(Self.fernhill([]))
    #expect(run.status == 5 && run.failedWithOneMessage)
    #expect(run.error?.contains("a cycle begins with a look") == true)
  }

  // MARK: Notes and the review

  @Test func `notes and the review are kept, and the review says what moved`() throws {
    let school = try Self.fernhill(["2025-autumn", "2026-spring", "2026-09-check"])
    try done(Self.start(school))
    let note = try done(
      school.principal("cycle", "note", "Two drafts so far.", "--on", "2026-04-20"))
    #expect(note.talkLines.first == "cycle-1 has 1 note.")
    let run = try done(
      school.principal("cycle", "review", "--happened", "Four drafts.", "--on", "2026-09-28"))
    #expect(run.talkLines.first == "cycle-1 is over.")
    let shown = try #require(
      run.talkLines.first { $0.hasPrefix("What the questions show: ") }?.dropFirst(25))
    #expect(shown.contains("A say in policies and decisions"))
    let changes = try FileTree.text(
      Checkout.path("Reports/fernhill-staff/2026-09-check/data/changes.csv"))
    #expect(changes.contains(shown), "the sentence is that of the report")
    #expect(try done(school.principal("cycle")).outputText.contains("2026-04-20: Two drafts"))
    let late = try school.principal("cycle", "note", "Late.")
    #expect(late.status == 5 && late.error?.hasSuffix("is running") == true)
  }

  @Test func `before a survey has asked again a review says so, and names the wave`() throws {
    let school = try Self.fernhill()
    try done(Self.start(school))
    let run = try done(
      school.principal("cycle", "review", "--happened", "x", "--on", "2026-05-25"))
    #expect(run.talkText.contains("No survey has been counted since the cycle began."))
    #expect(run.talkLines.last?.contains("--asks policies,honesty --focus policies") == true)
  }

  @Test func `a record does not go back in time`() throws {
    let school = try Self.fernhill()
    try done(Self.start(school))
    let run = try school.principal("cycle", "note", "x", "--on", "2026-04-05")
    #expect(run.status == 2)
    #expect(run.error == "error: the record already goes to 2026-04-06")
  }

  // MARK: Reading

  @Test func `the record can be read by programs`() throws {
    let school = try Self.fernhill(["2025-autumn", "2026-spring", "2026-09-check"])
    try done(Self.start(school))
    let run = try done(school.principal("cycle", "show", "--json"))
    #expect(run.output == (try done(school.principal("cycle", "--json")).output))
    let page = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    #expect(page["aloud_cycle_list"] as? Int == 1)
    let cycle = try #require((page["cycles"] as? [[String: Any]])?.first)
    let shows = try #require(cycle["shows"] as? [String: Any])
    #expect(shows["wave"] as? String == "2026-09-check")
    #expect((shows["verdict"] as? String)?.isEmpty == false)
  }

  @Test func `without a cycle the next step is to begin one`() throws {
    let school = try Self.fernhill()
    let run = try done(school.principal("cycle"))
    #expect(
      run.output.isEmpty && run.talkLines.last == "Next, to agree on what to try: aloud cycle start"
    )
    let json = try done(school.principal("cycle", "--json")).outputText
    #expect(json.contains("\"cycles\": []"))
  }

  @Test func `a record that was changed by hand is refused`() throws {
    let school = try Self.fernhill()
    try done(Self.start(school))
    let text = try FileTree.text(Self.path(school))
    try FileTree.write(text.replacing("cycle-1", with: "cycle-7"), to: Self.path(school))
    for verb in [["cycle"], ["cycle", "note", "x"], ["cycle", "review", "--happened", "x"]] {
      let run = try school.principalLaunch(verb).run()
      #expect(run.status == 6 && run.failedWithOneMessage, "\(verb)")
    }
  }

  // MARK: Reports

  @Test func `reports that were written follow the record, and verify finds it so`() throws {
    let school = try Self.fernhill(["2025-autumn", "2026-spring", "2026-09-check"])
    try done(school.principal("report", "2026-spring"))
    try done(school.principal("report", "2026-09-check"))
    let before = try FileTree.text("\(school.reports("2026-09-check"))/report.md")
    let run = try done(Self.start(school))
    #expect(
      run.talkLines.filter { $0.hasPrefix("The report of") } == [
        "The report of 2026-09-check was written again with it.",
        "The report of 2026-spring was written again with it.",
      ])
    let after = try FileTree.text("\(school.reports("2026-09-check"))/report.md")
    #expect(after.contains(Self.tries) && !before.contains(Self.tries))
    #expect(!FileTree.exists("\(school.reports("2025-autumn"))/report.md"), "none was written")
    let verified = try school.principal("verify", "2026-09-check")
    #expect(verified.outputText.contains("follow from the releases, byte for byte"))
    let record = try FileTree.text(Self.path(school))
    try FileTree.write(
      record.replacing("Two teachers", with: "Six teachers"), to: Self.path(school))
    let changed = try school.principal("verify", "2026-09-check").outputText
    #expect(changed.contains("report.md is not what"), "a record changed by hand is seen")
  }

  @Test func `a cycle is told from the survey before it on, and not in older reports`() throws {
    let school = try Self.fernhill(["2025-autumn", "2026-spring", "2026-09-check"])
    try done(Self.start(school))
    for (wave, isTold) in [("2025-autumn", false), ("2026-spring", true), ("2026-09-check", true)] {
      try done(school.principal("report", wave))
      let report = try FileTree.text("\(school.reports(wave))/report.md")
      #expect(report.contains(Self.tries) == isTold, "\(wave)")
    }
  }

  // MARK: The next wave

  private static func add(_ school: School, _ more: String...) throws -> Run {
    try school.principalLaunch(
      ["wave", "add", "2099-check", "--opens", "2099-05-25", "--closes", "2099-05-28"] + more
    ).run()
  }

  private static func line(_ school: School) throws -> Substring {
    try #require(
      try FileTree.text(school.definitionPath).split(separator: "\n")
        .first { $0.contains("id: 2099-check") })
  }

  @Test func `the scale of the running cycle becomes the focus of the next wave`() throws {
    let school = try Self.fernhill()
    try done(Self.start(school))
    let run = try done(Self.add(school, "--asks", "policies,honesty"))
    #expect(try Self.line(school).contains("asks: [policies, honesty], focus: policies"))
    #expect(
      run.talkLines.contains("Focus: policies, from the running cycle; --no-focus leaves it out."))
  }

  @Test func `a wave of everything has the focus too, and --focus or --no-focus decide otherwise`()
    throws
  {
    for (more, expected) in [
      ([], ", focus: policies}"), (["--focus", "reward"], ", focus: reward}"),
      (["--no-focus"], "invited: 42}"),
    ] {
      let school = try Self.fernhill()
      try done(Self.start(school))
      try done(
        school.principalLaunch(
          ["wave", "add", "2099-check", "--opens", "2099-05-25", "--closes", "2099-05-28"] + more
        ).run())
      #expect(try Self.line(school).hasSuffix(expected), "\(more)")
    }
  }

  @Test func `a wave that does not ask the scale has no focus and is warned about`() throws {
    let school = try Self.fernhill()
    try done(Self.start(school))
    let run = try done(Self.add(school, "--asks", "reward,honesty"))
    #expect(try !Self.line(school).contains("focus"))
    #expect(
      run.talkLines.contains(
        "warning: 2099-check does not ask policies, the scale of the running cycle"))
  }

  @Test func `after the review nothing is proposed`() throws {
    let school = try Self.fernhill()
    try done(Self.start(school))
    try done(school.principal("cycle", "review", "--happened", "x", "--on", "2026-05-25"))
    try done(Self.add(school, "--asks", "policies,honesty"))
    #expect(try !Self.line(school).contains("focus"))
  }
}
