import Foundation
import Testing

/// What the real `diff` says of two definitions.
struct DiffTests {
  private static let old = "Surveys/\(SurveyText.survey).yaml"

  /// The file `new.yaml` beside the survey, with one edit.
  private static func edit(_ school: School, _ from: String, _ to: String) throws {
    let text = try FileTree.text(school.definitionPath)
    try #require(text.contains(from))
    try FileTree.write(text.replacing(from, with: to), to: "\(school.workspace)/new.yaml")
  }

  @Test func `a changed wording, with and without a new revision`() throws {
    let school = try Moment.defined.school()
    try Self.edit(school, "people talk about things", "people speak of things")
    #expect(
      try done(school.principal("diff", Self.old, "new.yaml")).outputText == """
        From Surveys/fernhill-staff.yaml to new.yaml

        Scales
          vulnerability: compared
            own-mistakes: other words in en WITHOUT a new revision: \
        compared as if it were the same question
          honesty: compared

        """)
    try Self.edit(
      school, "people talk about things they got wrong.\"}}",
      "people speak of things they got wrong.\"}, revision: 2}")
    #expect(
      try done(school.principal("diff", Self.old, "new.yaml")).outputText == """
        From Surveys/fernhill-staff.yaml to new.yaml

        Scales
          vulnerability: NOT compared
            own-mistakes: other words in en
            own-mistakes: revision 2, was 1
          honesty: compared

        """)
  }

  @Test func `a promise that was loosened and a wave that changed`() throws {
    let school = try School()
    var survey = SurveyText(minimumResponses: 12)
    try school.define(survey)
    (survey.minimumResponses, survey.waves) = (10, [.running("winter")])
    try FileTree.write(survey.text, to: "\(school.workspace)/new.yaml")
    let text = try done(school.principal("diff", Self.old, "new.yaml")).outputText
    #expect(
      text.hasSuffix(
        """

        Waves
          winter: new
          autumn: removed

        Promise
          loosened: minimum_responses: 10 (was 12)

        """))
  }

  @Test func `two files that say the same differ in nothing`() throws {
    let school = try Moment.defined.school()
    let text = try FileTree.text(school.definitionPath)
    try FileTree.write("# A remark.\n" + text, to: "\(school.workspace)/new.yaml")
    #expect(
      try done(school.principal("diff", Self.old, "new.yaml")).outputText == """
        From Surveys/fernhill-staff.yaml to new.yaml
        Nothing differs: everything is compared.

        """)
    #expect(
      try done(school.principal("diff", Self.old, "-", input: text)).outputText.contains(
        "to (standard input)\nNothing differs"))
  }

  @Test(arguments: [Moment.opened, .finished])
  func `one file is held against the last wave that was frozen`(moment: Moment) throws {
    let school = try moment.school()
    let before = try done(school.principal("diff", Self.old)).outputText
    #expect(before.hasPrefix("From wave autumn to Surveys/fernhill-staff.yaml\nNothing differs"))
    try Self.edit(school, "keying: reversed", "keying: positive")
    let after = try done(school.principal("diff", "new.yaml")).outputText
    #expect(after.hasPrefix("From wave autumn to new.yaml\n"))
    #expect(after.contains("  vulnerability: NOT compared\n    say-unsure: keyed positive, was"))
  }

  @Test func `without a frozen wave there is nothing to compare with`() throws {
    let school = try Moment.defined.school()
    let run = try school.principal("diff", Self.old)
    #expect(run.status == 5)
    #expect(run.output.isEmpty && run.failedWithOneMessage)
  }

  @Test func `the result as JSON has every scale and item`() throws {
    let school = try Moment.defined.school()
    try Self.edit(school, "keying: reversed", "keying: positive")
    let run = try done(school.principal("diff", Self.old, "new.yaml", "--json"))
    let page = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    #expect(page["aloud_diff"] as? Int == 1)
    let scales = try #require(page["scales"] as? [[String: Any]])
    #expect(scales.map { $0["comparable"] as? Bool } == [false, true])
    let items = try #require(scales[0]["items"] as? [[String: Any]])
    #expect(items.map { $0["changes"] as? [String] } == [[], [], ["keying"]])
    #expect(items.map { $0["comparable"] as? Bool } == [true, true, false])
  }

  @Test func `errors in both files are shown before either is refused`() throws {
    let school = try Moment.defined.school()
    try Self.edit(school, "level: gauge", "level: gouge")
    let new = try FileTree.text("\(school.workspace)/new.yaml")
    try FileTree.write(
      new.replacing("acts: both", with: "acts: all"), to: "\(school.workspace)/newer.yaml")
    let run = try school.principal("diff", "new.yaml", "newer.yaml")
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.talkText.contains("new.yaml:") && run.talkText.contains("newer.yaml:"))
    #expect(run.talkText.contains("'gauge'"))
    #expect(try school.principal("diff", "-", "-").status == 2)
    #expect(try school.principal("diff", "nothing.yaml", Self.old).status == 2)
  }
}
