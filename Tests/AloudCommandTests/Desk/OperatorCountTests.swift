import Foundation
import Testing

/// `count: operator`: the weaker way, named as such at every step, and whole.
struct OperatorCountTests {
  private static func school(_ count: String = "operator") throws -> School {
    let school = try School()
    var survey = SurveyText()
    survey.count = count
    try school.define(survey)
    try school.agreeOnKey()
    return school
  }

  @Test func `a wave runs on one computer, and everybody is told that it protects less`() throws {
    let school = try Self.school()
    let promise = try done(school.principal("promise"))
    #expect(promise.outputText.contains("I count on the computer that stores the answers."))
    let notice = try done(school.principal("preview")).outputText
    #expect(notice.contains("protects"))
    try school.printSlips()
    let slips = try FileTree.text("\(school.staff)/slips-autumn.txt")
    #expect(slips.contains("which protects you less"))
    #expect(try done(school.principal("slips", "--poster")).outputText.contains("protects"))
    try school.answer(as: 0..<11)
    let closed = try done(
      school.principal("close", "--drop", school.drop, "--confirm", "autumn"))
    let bundle = ".aloud/fernhill-staff/autumn/\(school.bundleName())"
    #expect(closed.talkText.contains("which protects them less"))
    #expect(
      closed.talkLines.suffix(2) == [
        "Next, the key holder: aloud count \(bundle) --to counted --handed-out N",
        "Next, with what the key holder brings back: aloud finish counted/release.json",
      ])
    let card = try school.card()
    let counted = try done(
      school.principal(
        "count", bundle, "--to", "counted", "--handed-out", "11", "--key", "-", input: card))
    let words = try #require(counted.value(after: "Release words"))
    #expect(FileTree.exists(school.bundle()))
    let finished = try done(
      school.principal("finish", "counted/release.json", "--words", words))
    let accepted = try #require(finished.value(after: "Accepted"))
    let erased = try done(
      school.principal("count", bundle, "--to", "counted", "--done", accepted))
    #expect(erased.talkText.contains("There is no bundle left."))
    try done(school.principal("report"))
    try done(school.principal("verify"))
    #expect(try FileTree.names(in: school.secrets()) == ["manifest.json"])
    #expect(try FileTree(school.workspace).places(of: card).isEmpty)
  }

  @Test func `where staff were promised otherwise it is refused`() throws {
    let school = try Self.school("key-holder")
    try school.printSlips()
    try school.answer(as: 0..<11)
    let closed = try done(
      school.principal("close", "--drop", school.drop, "--confirm", "autumn"))
    #expect(closed.talkText.contains("who counts on a computer that is not yours"))
    let run = try school.principal(
      "count", school.bundle(), "--handed-out", "11", "--key", "-", input: school.card())
    #expect(run.status == 4 && run.failedWithOneMessage)
    #expect(FileTree.exists(school.bundle()))
  }
}
