import Testing

/// More answers than people: nobody can tell which were added.
struct MoreThanInvitedTests {
  @Test func `more ballots than people invited are told at the close and refused at the count`()
    throws
  {
    let school = try School()
    var survey = SurveyText()
    survey.waves[0].invited = 10
    try school.define(survey)
    try school.agreeOnKey()
    try school.printSlips()
    try school.answer(as: 0..<11)
    let closing = try done(
      school.principal(
        "close", "--drop", school.drop, "--confirm", "autumn", "--to", school.desk))
    #expect(closing.talkText.contains("The box holds more ballots than people were invited"))
    #expect(closing.talkText.contains("The count will refuse them"))
    let run = try school.keyHolder(
      "count", school.bundleName(), "--key", "card.txt", "--handed-out", "12")
    #expect(run.error == "error: 11 ballots were opened, and 10 people were invited")
    #expect(run.status == 4 && run.failedWithOneMessage)
    #expect(!FileTree.exists(school.counted()))
  }

  @Test func `as many ballots as people invited are counted without a word of it`() throws {
    let school = try School()
    var survey = SurveyText()
    survey.waves[0].invited = 10
    try school.define(survey)
    try school.agreeOnKey()
    try school.printSlips()
    try school.answer(as: 0..<10)
    let closing = try done(
      school.principal(
        "close", "--drop", school.drop, "--confirm", "autumn", "--to", school.desk))
    #expect(!closing.talkText.contains("more ballots than"))
    try school.count()
  }
}
