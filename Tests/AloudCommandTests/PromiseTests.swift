import Testing

/// What staff were promised in one wave holds in the next.
struct PromiseTests {
  /// A finished first wave, and the definition as the next one is prepared.
  private func second(_ change: (inout SurveyText) throws -> Void) throws -> School {
    let school = try Moment.finished.school()
    var survey = SurveyText()
    survey.waves = [.over("autumn", daysAgo: 10), .running("winter")]
    try change(&survey)
    try school.define(survey)
    return school
  }

  @Test func `a key serves one wave`() throws {
    let used = try #require(
      try Moment.finished.school().principal("key", "show").value(after: "Public line"))
    let school = try second { $0.key = used }
    let run = try school.principal("slips", "winter")
    #expect(run.error == "error: this key has served autumn: one key opens one wave")
    #expect(run.status == 4 && run.failedWithOneMessage)
  }

  @Test func `a threshold is never loosened, and may be tightened`() throws {
    let school = try School()
    var survey = SurveyText()
    survey.minimumResponses = 11
    try school.define(survey)
    try school.agreeOnKey()
    for moment in Moment.allCases where moment != .finished { try moment.step(school) }
    survey.waves = [.over("autumn", daysAgo: 10), .running("winter")]
    survey.minimumResponses = 10
    try school.define(survey)
    try school.agreeOnKey(card: "second.txt")
    let run = try school.principal("freeze")
    #expect(
      run.error
        == "error: promise.minimum_responses is weaker than staff were promised in autumn")
    #expect(run.status == 4 && run.failedWithOneMessage)
    #expect(!FileTree.exists(school.secrets("winter")))
    survey.minimumResponses = 12
    try school.define(survey)
    try school.agreeOnKey(card: "second.txt")
    try done(school.principal("freeze"))
  }

  @Test func `a wave waits until the one before is finished`() throws {
    let school = try Moment.counted.school()
    var survey = SurveyText()
    survey.waves = [.over("autumn", daysAgo: 10), .running("winter")]
    survey.key = try school.makeKey(card: "second.txt")
    try school.define(survey)
    let run = try school.principal("freeze", "winter")
    #expect(run.error == "error: autumn is not finished, and one wave runs at a time")
    #expect(run.status == 5 && run.failedWithOneMessage)
  }

  @Test func `the release of another wave is not taken`() throws {
    let school = try second { _ in }
    try school.agreeOnKey(card: "second.txt")
    try school.printSlips("winter")
    try school.answer(as: 0..<6, "winter")
    try school.close("winter")
    try school.count("winter", card: "second.txt")
    let run = try school.principal("finish", "\(school.counted("autumn"))/release.json")
    #expect(
      run.error == "error: this release was counted under another manifest than that of winter")
    #expect(run.status == 6 && run.failedWithOneMessage)
    try school.finish("winter")
  }

  @Test func `an earlier release that was changed stops the report and the close`() throws {
    let school = try second { _ in }
    try school.agreeOnKey(card: "second.txt")
    try school.printSlips("winter")
    try school.answer(as: 0..<6, "winter")
    let release = "\(school.reports("autumn"))/release.json"
    let closing = ["close", "--drop", school.drop, "--confirm", "winter", "--to", school.desk]
    let run = try school.changing(release, "\"invalid\": 0", to: "\"invalid\": 1") {
      try school.principalLaunch(closing).run()
    }
    #expect(run.status == 6 && run.failedWithOneMessage, "\(run.talkText)")
    #expect(!FileTree.exists(school.bundle("winter")))
    try school.close("winter")
    try school.count("winter", card: "second.txt")
    try school.finish("winter")
    let report = try school.changing(release, "\"invalid\": 0", to: "\"invalid\": 1") {
      try school.principal("report")
    }
    #expect(report.status == 6 && report.failedWithOneMessage, "\(report.talkText)")
    try done(school.principal("report"))
  }

  @Test func `one wave is counted once: a second bundle with one ballot more is refused`() throws {
    let school = try Moment.collected.school()
    let more = try school.copy()
    try school.close()
    try school.count()
    try more.answer(as: 6)
    try more.close()
    try FileTree.write(FileTree.bytes(more.carried()), to: school.carried())
    let run = try school.counting()
    #expect(run.error == "error: another bundle of this wave was counted on this computer")
    #expect(run.status == 4 && run.failedWithOneMessage)
    let release = try FileTree.bytes("\(school.counted())/release.json")
    try FileTree.write(FileTree.bytes(school.bundle()), to: school.carried())
    try school.count()
    #expect(try FileTree.bytes("\(school.counted())/release.json") == release)
  }
}
