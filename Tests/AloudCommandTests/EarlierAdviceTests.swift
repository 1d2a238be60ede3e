import Testing

/// Advice that comes from earlier waves stands wherever a definition is read.
struct EarlierAdviceTests {
  /// Autumn is finished; since then an item has other words, and winter waits with a key.
  private static func school() throws -> School {
    let school = try Moment.finished.school()
    var survey = SurveyText()
    survey.waves = [
      .over("autumn", daysAgo: 40),
      SurveyText.WaveText(id: "winter", opens: -1, closes: 5),
    ]
    try school.define(survey)
    try school.agreeOnKey(card: "winter.txt")
    let text = try FileTree.text(school.definitionPath)
    try FileTree.write(
      text.replacing("people talk about", with: "people speak about"), to: school.definitionPath)
    return school
  }

  @Test(arguments: [["freeze"], ["slips"], ["form", "--text"], ["preview"]])
  func `an item that changed since the last wave is announced in a line`(
    arguments: [String]
  ) throws {
    let run = try done(Self.school().principalLaunch(arguments).run())
    // The other is that winter opens before autumn was declared to close.
    let warning = "Surveys/\(SurveyText.survey).yaml: 2 warnings; see aloud check"
    #expect(run.talkLines.contains { $0.hasPrefix(warning) }, "\(run.talkText)")
  }

  @Test func `who adds a wave is shown what changed since the last`() throws {
    let run = try done(
      Self.school().principal(
        "wave", "add", "next", "--opens", "2999-01-01", "--closes", "2999-01-02"))
    #expect(run.talkText.contains("[changed-text]"), "\(run.talkText)")
    #expect(run.talkText.contains("than in wave 'autumn', and the same revision"))
  }

  @Test func `check points at it too`() throws {
    let run = try done(Self.school().principal("check", "Surveys/\(SurveyText.survey).yaml"))
    #expect(run.outputText.contains("[changed-text]"))
  }
}
