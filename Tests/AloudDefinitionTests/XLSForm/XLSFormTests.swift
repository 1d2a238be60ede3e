import AloudAdvice
import Foundation
import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

@Suite struct XLSFormTests {
  static let english = Language.english
  static let spanish = Language("es")!

  static let draft = SurveyDraft(
    school: "Fernhill School", goal: nil, staff: 42,
    opens: LocalMoment("2026-10-05 00:00")!, closes: LocalMoment("2026-10-16 17:00")!,
    channels: [.slips, .file], outsideContact: "Counsellor", languages: [english, spanish],
    timezone: "America/Chicago")

  static func template() throws -> SurveyTemplate {
    let file = DiagnosticsPageTests.root.appending(path: "Surveys/templates/short.yaml")
    return SurveyTemplate(try String(contentsOf: file, encoding: .utf8))
  }

  /// The survey that a form becomes.
  static func survey(
    _ form: ImportedForm, _ draft: SurveyDraft = draft
  ) throws -> Survey {
    let text = try #require(
      try template().filled(with: draft, asking: form.questions(in: draft.languages)))
    let parsed = AdvisedDefinition.read(Array(text.utf8), name: "new.yaml")
    return try #require(parsed.survey, "\(TextRenderer.render(parsed.report))\n\(text)")
  }

  @Test func `a form becomes a definition without an error`() throws {
    let parsed = FormSheets().parsed
    #expect(parsed.reports.allSatisfy { $0.diagnostics.isEmpty })
    let form = try #require(parsed.form)
    #expect(form.languages == [Self.english, Self.spanish])
    #expect(form.title == [Self.english: "Speaking up"])
    let survey = try Self.survey(form)
    #expect(survey.scales.map(\.id.text) == ["trust", "voice"])
    #expect(
      survey.scales[0].title.texts == [Self.english: "Trust here", Self.spanish: "Confianza"])
    #expect(survey.scales[0].items.map(\.id.text) == ["ask-help", "own-mistakes"])
    #expect(
      survey.scales[0].items[0].text.text(in: Self.english) == "In this school, people ask \"why\"."
    )
    #expect(survey.comments.map(\.id.text) == ["keep"])
    #expect(survey.promise.comments == .themes)
  }

  @Test func `choices become response scales, least safe first by their words`() throws {
    let survey = try Self.survey(try #require(FormSheets().parsed.form))
    let (agree, often) = (survey.responseScales[0], survey.responseScales[1])
    #expect(agree.options.map(\.value) == [1, 2, 3])
    #expect(agree.options.map { $0.label.text(in: Self.spanish) }.last == "De acuerdo")
    #expect((agree.unfavourable, agree.favourable) == ([1], [3]))
    // Words of degree are known in English, whatever the order of the rows.
    #expect(often.options.map { $0.label.text(in: Self.english) } == ["Never", "Always"])
    #expect((often.unfavourable, often.favourable) == ([1], [2]))
  }

  @Test func `numbers that fall are put in rising order`() throws {
    let sheets = FormSheets(
      .choices, "often,always,Always,Siempre\noften,never,",
      "often,0,Always,Siempre\noften,-1,")
    let survey = try Self.survey(try #require(sheets.parsed.form))
    let often = survey.responseScales[1]
    #expect(often.options.map(\.value) == [-1, 0])
    #expect(often.options.map { $0.label.text(in: Self.english) } == ["Never", "Always"])
  }

  @Test func `a guess is said to be one, where a person will see it`() throws {
    let form = try #require(FormSheets().parsed.form)
    let text = try #require(
      try Self.template().filled(with: Self.draft, asking: form.questions(in: [Self.english])))
    #expect(text.contains("# Ordered by what the choices say"))
    #expect(text.contains("# Please look at every scale"))
    #expect(!text.contains("17 items"))
    #expect(!text.contains("Copy this file"))
    #expect(text.hasPrefix("# yaml-language-server: $schema=survey.schema.json\n"))
  }

  @Test func `questions outside of groups join those before them with the same choices`() throws {
    var sheets = FormSheets()
    sheets.texts[.survey] = """
      type,name,label
      select_one agree,a,A?
      select_one agree,b,B?
      select_one often,c,C?
      select_one agree,d,D?
      """
    sheets.texts[.choices] =
      "list name,name,Label\nagree,x,No\nagree,y,Yes\noften,x,Never\noften,y,Often\n"
    let parsed = sheets.parsed
    #expect(
      parsed.reports.flatMap(\.diagnostics).map(\.message.id) == [
        "form-no-group", "form-no-group", "form-no-group",
      ])
    let form = try #require(parsed.form)
    let draft = SurveyDraft(
      school: "F", goal: [Self.english: "g"], staff: 42, opens: Self.draft.opens,
      closes: Self.draft.closes, channels: [.slips], outsideContact: "c",
      languages: [Self.english], timezone: "UTC")
    let survey = try Self.survey(form, draft)
    #expect(
      survey.scales.map(\.id.text) == ["agree-questions", "often-questions", "agree-questions-2"])
    #expect(survey.scales.map { $0.items.map(\.id.text) } == [["a", "b"], ["c"], ["d"]])
  }

  @Test(arguments: FormMistake.all)
  func `what cannot be taken over is reported in its cell`(_ mistake: FormMistake) throws {
    let original = try #require(FormSheets().texts[mistake.sheet])
    try #require(original.ranges(of: mistake.old).count == 1, "\(mistake.old) stands once")
    let marked = MarkedText(mistake.sheets.texts[mistake.sheet] ?? "")
    let parsed = mistake.sheets.parsed
    let report = try #require(
      parsed.reports.first { $0.source.name == "\(mistake.sheet).csv" })
    try #require(
      parsed.reports.flatMap(\.diagnostics).map(\.message.id) == [mistake.id],
      "\(mistake.output)")
    let diagnostic = report.diagnostics[0]
    if let place = marked.places.first { #expect(diagnostic.place == place, "\(mistake.output)") }
    #expect(diagnostic.severity == mistake.severity)
    #expect(diagnostic.help?.contains(mistake.help) == true, "\(mistake.output)")
    #expect((parsed.form == nil) == (mistake.severity == .error))
  }

  @Test func `every mistake of every sheet is reported at once`() throws {
    var sheets = FormSheets()
    sheets.texts[.survey] = """
      type,name,label,relevant
      select_multiple agree,a,A,
      select_one agre,b,,${a} > 1
      select_one agree,b,B,
      begin_group,g,G,
      """
    sheets.texts[.choices] = "list_name,name,label\nagree,1,No\nagree,3,Yes\n"
    #expect(
      sheets.parsed.reports.map { $0.diagnostics.map(\.message.id) } == [
        [], ["form-choice-values"],
        [
          "form-type", "form-label-missing", "form-unknown-list", "form-logic", "form-name-twice",
          "form-group",
        ],
      ])
  }

  @Test func `a form without a question is refused`() {
    #expect(
      FormMistake.empty.reports.flatMap(\.diagnostics).map(\.message.id) == ["form-empty"])
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `whatever is changed, the laws of a form hold`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let laws = FormLaws(template: try Self.template())
    let likely = Array("\",\n\r:(){}#'\\ ".utf8)
    for _ in 0..<20 {
      let sheets = FormSheets.Sheet.allCases.map { sheet in
        var bytes = Array((FormSheets().texts[sheet] ?? "").utf8)
        for _ in 0..<Int.random(in: 0...2, using: &dice) {
          let place = Int.random(in: bytes.indices, using: &dice)
          if Bool.random(using: &dice) {
            bytes[place] = likely.randomElement(using: &dice) ?? 0
          } else {
            bytes[place] = UInt8.random(in: .min ... .max, using: &dice)
          }
        }
        return bytes
      }
      let bytes = Array(sheets.joined(separator: [0x1E]))
      #expect(laws.broken(by: bytes) == nil, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }
}
