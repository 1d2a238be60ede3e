import AloudBallots
import AloudDefinition
import AloudDesk
import AloudDiagnostics
import AloudFiles
import AloudModel
import Foundation
import Testing

@testable import AloudConsole

/// The next wave at the desk.
@Suite struct AskingAgainTests {
  private let school = TestSchool()
  private let path = "/surveys/fernhill-staff/next"
  private let fields = [
    "opens": "2027-03-15", "closes": "2027-03-26", "invited": "42", "kind": "all",
    "since-en": "Two teachers draft each rule", "since-es": "Dos docentes redactan cada norma",
  ]

  @Test func `the same questions are asked on other days, with what was done for staff to read`()
    throws
  {
    try school.prepare()
    #expect(try school.page(path).contains("value=\"2027-03-15\""))
    #expect(try school.send(path, fields) == .redirection)
    let editor = try #require(DefinitionEditor(Array(try school.text().utf8)))
    #expect(editor.text(at: ["waves", 1, "id"]) == "2027-03")
    #expect(editor.text(at: ["waves", 1, "since", "es"]) == "Dos docentes redactan cada norma")
    let preview = try school.document("/surveys/fernhill-staff/wave/2027-03/preview/en")
    #expect(preview.contains("What we did since the last survey:"))
    #expect(preview.contains("Two teachers draft each rule"))
  }

  @Test func `the time of the last day is that of the last wave, unless another is written`() throws
  {
    try school.prepare()
    #expect(try school.page(path).contains("value=\"17:00\""))
    var timed = fields
    timed["time"] = "quarter past"
    #expect(try school.sent(path, timed).contains("Write a time such as 17:00"))
    timed["time"] = "15:30"
    #expect(try school.send(path, timed) == .redirection)
    let editor = try #require(DefinitionEditor(Array(try school.text().utf8)))
    #expect(editor.text(at: ["waves", 1, "closes"]) == "2027-03-26 15:30")
  }

  @Test func `a name in what was done is told before it is kept`() throws {
    try school.prepare()
    var named = fields
    named["since-en"] = "Mr. Jones leads the meetings"
    let before = try school.text()
    #expect(try school.sent(path, named).contains("seems to name a person"))
    #expect(try school.text() == before)
    named["warned"] = "yes"
    #expect(try school.send(path, named) == .redirection)
    let source = try SurveySource(reading: school.workspace.definition(of: school.id))
    #expect(source.definition.report.diagnostics.contains { $0.message.id == "named-deed" })
  }

  @Test(arguments: [
    ("opens", "2027-03-01", "or a later day"), ("closes", "2027-03-14", "must not be before"),
    ("invited", "9", "too few"), ("since-es", "", "in this language too"),
  ])
  func `what cannot be is told beside its field, and nothing is written`(
    name: String, value: String, told: String
  ) throws {
    try school.prepare()
    var wrong = fields
    wrong[name] = value
    let before = try school.text()
    #expect(try school.sent(path, wrong).contains(told))
    #expect(try school.text() == before)
  }

  @Test func `two waves of one month have two names`() throws {
    try school.prepare()
    _ = try school.send(path, fields)
    var later = fields
    (later["opens"], later["closes"]) = ("2027-04-26", "2027-04-30")
    #expect(try school.send(path, later) == .redirection)
    (later["opens"], later["closes"]) = ("2027-05-31", "2027-06-04")
    #expect(try school.send(path, later) == .redirection)
    #expect(try school.text().contains("id: 2027-04,") && school.text().contains("id: 2027-05,"))
  }

  @Test func `a group that has its number of the definition again is asked as many`() throws {
    try school.prepare()
    let groups = ["name-0": "teaching", "count-0": "30", "name-1": "support", "count-1": "12"]
    _ = try school.send("/surveys/fernhill-staff/groups", groups)
    let source = try SurveySource(reading: school.workspace.definition(of: school.id))
    let survey = try source.survey()
    let breakdown = try #require(survey.breakdowns.first)
    let (one, two) = (breakdown.groups[0], breakdown.groups[1])
    let name = { (group: Group) in "count-\(breakdown.id)-\(group.id)" }
    var wave = fields
    for group in breakdown.groups { wave[name(group)] = "\(group.count)" }
    wave["invited"] = "\(breakdown.groups.reduce(0) { $0 + $1.count })"
    (wave[name(one)], wave[name(two)]) = ("\(one.count + 2)", "\(two.count - 2)")
    #expect(try school.send(path, wave) == .redirection)
    (wave["opens"], wave["closes"]) = ("2027-04-26", "2027-04-30")
    (wave[name(one)], wave[name(two)]) = ("\(one.count)", "\(two.count)")
    #expect(try school.send(path, wave) == .redirection)
    let waves = try SurveySource(reading: school.workspace.definition(of: school.id)).survey().waves
    #expect(waves[1].headCount(of: one, in: breakdown) == one.count + 2)
    #expect(waves[2].headCount(of: one, in: breakdown) == one.count)
  }

  @Test func `nothing is tried before there are results, and that is said`() throws {
    try school.prepare()
    #expect(try school.send("/surveys/fernhill-staff/cycle", ["then": "choose"]) == .page(.refused))
  }
}
