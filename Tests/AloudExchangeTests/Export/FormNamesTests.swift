import AloudModel
import Testing

@testable import AloudDefinition
@testable import AloudExchange

/// What things are called in an XLSForm of ours, whatever their ids are.
struct FormNamesTests {

  @Test(arguments: 0..<200)
  func `no two questions, groups, lists or choices of an XLSForm have one name`(seed: Int) throws {
    let awkward = try AwkwardNames(seed: seed)
    let (survey, names) = (awkward.survey, awkward.names)
    let parts =
      survey.scales.flatMap(\.items).map { names[.item($0.id)] }
      + survey.scales.map { names[.scale($0.id)] }
      + survey.breakdowns.map { names[.breakdown($0.id)] }
      + survey.comments.map { names[.comment($0.id)] } + [names[.aboutYou], names[.ownWords]]
    let lists =
      survey.responseScales.map { names[.responses($0.id)] }
      + survey.breakdowns.map { names[.groups($0.id)] }
    let groups = survey.breakdowns.map { breakdown in
      breakdown.groups.map { names[$0.id, of: breakdown.id] }
    }
    for named in [parts, lists] + groups {
      #expect(Set(named).count == named.count, "\(named)")
      #expect(named.allSatisfy { $0.first?.isLetter == true || $0.first == "_" }, "\(named)")
    }
    #expect(Set(parts).isDisjoint(with: ["meta", "data"]))
  }

  @Test(arguments: 0..<200)
  func `such a form is read back with the same questions`(seed: Int) throws {
    let survey = try AwkwardNames(seed: seed).survey
    let bytes = ExportedForm(survey, in: survey.waves[0]).xlsform
    let parsed = OtherForm(XLSForm.File(name: "f.xlsx", bytes: bytes)).read()
    let form = try #require(parsed.form, "\(parsed.problems)")
    #expect(ExportedFormTests.Asked(form) == ExportedFormTests.Asked(survey, survey.waves[0]))
  }

  @Test(arguments: 0..<200)
  func `answers to such a form come back to their own questions and groups`(seed: Int) throws {
    let awkward = try AwkwardNames(seed: seed)
    let (survey, names) = (awkward.survey, awkward.names)
    let (scale, breakdown) = (survey.scales[0], survey.breakdowns[0])
    let head =
      ["start", "end"] + scale.items.map { "\(names[.scale(scale.id)])/\(names[.item($0.id)])" }
      + ["\(names[.aboutYou])/\(names[.breakdown(breakdown.id)])"]
      + ["_id", "_uuid", "_submission_time"]
    let rows = InventedStaff.people.map { person in
      let group = breakdown.groups[person.role == "Teaching" ? 0 : 1].id
      return [person.start, person.start] + (0..<3).map(person.value)
        + [names[group, of: breakdown.id], "\(person.number)", "canary", person.start]
    }
    let taking = try Taking(ByteAccess(Delimited.text([head] + rows)), of: survey)
    #expect(taking.draft.open == 0, "\(taking.draft.text)")
    var expected: [Response: Int] = [:]
    for person in InventedStaff.people {
      var answers: [Identifier<Item>: Int] = [:]
      for (item, value) in zip(scale.items, person.answers) { answers[item.id] = value }
      let group = breakdown.groups[person.role == "Teaching" ? 0 : 1].id
      expected[Response(answers: answers, groups: [breakdown.id: group]), default: 0] += 1
    }
    #expect(taking.answers?.counted == expected, "\(taking.everything)")
  }
}
