import AloudAdvice
import Foundation
import Testing

@testable import AloudDefinition
@testable import AloudModel

@Suite struct DraftTests {
  @Test(arguments: [
    ("Fernhill School", "fernhill-school"), ("Escuela «Peña» N.º 3", "escuela-pena-n-3"),
    ("  St. Mary's  ", "st-mary-s"), ("ÉCOLE", "ecole"), ("Straße", "strasse"), ("学校", nil),
    ("--", nil), ("", nil),
  ])
  func `an id is made of a name`(name: String, id: String?) {
    #expect(Identifier<School>(derivedFrom: name)?.text == id)
  }

  @Test func `a long name is cut without a hyphen at its end`() {
    let name = String(repeating: "a", count: 49) + " b"
    #expect(
      Identifier<School>(derivedFrom: name, atMost: 50)?.text == String(repeating: "a", count: 49))
  }

  @Test func `a breakdown is typed as ids and head-counts`() {
    let typed = DraftedBreakdown(" years : few = 20, many=22 ")
    #expect(typed?.id.text == "years")
    #expect(typed?.groups.map(\.id.text) == ["few", "many"])
    #expect(typed?.groups.map(\.count) == [20, 22])
    #expect(typed?.people == 42)
    #expect(DraftedBreakdown("a=1,b=2")?.id.text == "role")
    let spoken = DraftedBreakdown("years:0-3=20,4 years or more=22")
    #expect(spoken?.groups.map(\.id.text) == ["0-3", "4-years-or-more"])
    #expect(spoken?.groups.map(\.label) == ["0-3", "4 years or more"])
  }

  @Test(arguments: [
    "", "role", "role:", "a=1", "a=1,a=2", "a=1,b", "a=1,b=-2", "a=1,b=x", "!=1,b=2", "r:s:a=1,b=2",
    "a=1,b=1234567", "a=1,,b=2", "a=1=2,b=3",
  ])
  func `what names no groups is no breakdown`(typed: String) {
    #expect(DraftedBreakdown(typed) == nil)
  }

  @Test(arguments: ["plain", "say \"why\" \\ now", "# no comment: {a, b}", "- 'x' & *y"])
  func `a quoted text is read back as it was`(text: String) throws {
    let original = Everything.yaml
    let line = "outside_contact: District counsellor, 555 0142"
    try #require(original.ranges(of: line).count == 1)
    let yaml = original.replacing(line, with: "outside_contact: \(YAMLQuoting.quoted(text))")
    let survey = AdvisedDefinition.read(Array(yaml.utf8), name: "x.yaml").survey
    #expect(survey?.outsideContact == text)
  }

  @Test(arguments: ["full", "short", "cycle-check"])
  func `what a template says of copying it is not in the school's own file`(name: String) throws {
    let file = SchemaTests.root.appending(path: "Surveys/templates/\(name).yaml")
    let template = SurveyTemplate(try String(contentsOf: file, encoding: .utf8))
    let text = try #require(template.filled(with: XLSFormTests.draft))
    #expect(!text.contains("Copy this file"))
    #expect(text.contains("# The wording is Aloud's own"))
    #expect(
      AdvisedDefinition.read(Array(text.utf8), name: "x", zones: Everything.zones).survey != nil)
  }
}
