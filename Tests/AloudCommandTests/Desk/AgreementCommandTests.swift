import Foundation
import Testing

/// What is printed for people to sign, and sent to them.
struct AgreementCommandTests {
  @Test func `the agreement carries the words of the manifest and of the key card`() throws {
    let school = try Moment.defined.school()
    let run = try done(school.principal("promise"))
    let key = try #require(
      try done(school.keyHolder("key", "show", "--key", "card.txt")).value(after: "Key words"))
    #expect(run.outputText.contains("Key words: \(key)"))
    try school.printSlips()
    let slips = try FileTree.text("\(school.staff)/slips-autumn.txt")
    let words = try #require(run.value(after: "Survey words:"))
    #expect(slips.contains("Survey words: \(words)"))
  }

  @Test(arguments: ["text", "markdown", "html"])
  func `it names the day of sharing, however it is written`(format: String) throws {
    let school = try Moment.opened.school()
    let day = "2099-01-31"
    let run = try done(school.principal("promise", "--format", format, "--shared-by", day))
    #expect(run.outputText.contains(day) || run.outputText.contains("31 January 2099"))
    #expect(run.outputText.hasPrefix("<!DOCTYPE html>") == (format == "html"))
  }

  @Test(arguments: ["2000-01-01", "soon", "31.1.2099"])
  func `a day before the close is no day to share on`(day: String) throws {
    let school = try Moment.opened.school()
    let run = try school.principal("promise", "--shared-by", day)
    #expect(run.status == 2 && run.failedWithOneMessage)
  }

  @Test func `that results were shared is noted only when there are results`() throws {
    let run = try Moment.opened.school().principal("promise", "autumn", "--kept")
    #expect(run.status == 5 && run.failedWithOneMessage)
  }

  @Test func `reminders come in every language of the survey, or in one`() throws {
    let school = try School()
    var survey = SurveyText()
    survey.languages = ["en", "es"]
    try school.define(survey)
    try school.agreeOnKey()
    try school.printSlips()
    let both = try done(school.principal("remind")).outputText
    #expect(both.contains("Dear all at") && both.contains("A todo el personal"))
    let one = try done(school.principal("remind", "--language", "es")).outputText
    #expect(!one.contains("Dear all at") && both.contains(one))
  }

  @Test func `a reminder is the same whatever was answered`() throws {
    let texts = try [Moment.opened, .collected].map {
      try done($0.school().principal("remind")).outputText
    }
    #expect(texts[0] == texts[1])
  }
}
