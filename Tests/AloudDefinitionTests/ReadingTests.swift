import AloudAdvice
import Foundation
import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

@Suite struct ReadingTests {
  static func survey(_ text: String = Everything.yaml) throws -> Survey {
    let parsed = Everything.parse(text)
    return try #require(parsed.survey, "\(TextRenderer.render(parsed.report))")
  }

  @Test func `a good definition has nothing to complain about and is coherent`() throws {
    let parsed = Everything.parse(Everything.yaml)
    #expect(parsed.diagnostics == [])
    #expect(try #require(parsed.survey).isCoherent)
  }

  @Test func `the head is read`() throws {
    let survey = try Self.survey()
    #expect(survey.school == School(id: Identifier("fernhill")!, name: "Fernhill School"))
    #expect(survey.id.text == "fernhill-staff")
    #expect(survey.title.text(in: Everything.spanish) == "Hablar con confianza en Fernhill")
    #expect(survey.goal?.text(in: .english) == "Equitable reading & writing")
    #expect(survey.goal?.text(in: Everything.spanish) == "Lectura y 'escritura'")
    #expect(survey.languages == [.english, Everything.spanish])
    #expect(survey.timezone == "America/Chicago")
    #expect(survey.outsideContact == "District counsellor, 555 0142")
  }

  @Test func `response scales, scales and items are read`() throws {
    let survey = try Self.survey()
    #expect(survey.responseScales.map(\.id.text) == ["agree5", "often5", "yesno"])
    #expect(survey.responseScales[0].options.map(\.value) == [1, 2, 3, 4, 5])
    #expect(survey.responseScales[0].unfavourable == [1, 2])
    #expect(survey.responseScales[2].favourable == [1])
    #expect(survey.responseScales[2].options[0].label.text(in: .english) == "No")
    #expect(survey.scales.map(\.level) == [.safety, .policies, .gauge])
    #expect(survey.scales.map(\.acts) == [.teacherLeaders, .principal, .both])
    let items = survey.scales[0].items
    #expect(items.map(\.id.text) == ["honest-try", "ask-for-help", "failure-blamed"])
    #expect(items.map(\.keying) == [.positive, .positive, .reversed])
    #expect(items.map(\.revision) == [1, 1, 2])
    #expect(items.map(\.responses?.text) == [nil, "often5", nil])
  }

  @Test func `comments, breakdowns and the promise are read`() throws {
    let survey = try Self.survey()
    #expect(survey.comments.map(\.id.text) == ["keep-or-change"])
    #expect(survey.breakdowns.map(\.id.text) == ["role", "years"])
    #expect(survey.breakdowns[0].groups.map(\.count) == [30, 8, 4])
    #expect(survey.breakdowns[0].groups.map(\.mergeInto?.text) == [nil, "other", nil])
    #expect(survey.promise.minimumResponses == 10)
    #expect(survey.promise.minimumGroup == 8)
    #expect(survey.promise.comments == .themes)
    #expect(survey.promise.channels == [.slips, .file])
    #expect(survey.promise.count == .keyHolder)
    #expect(survey.promise.keyHolder.key == nil)
  }

  @Test func `waves are read, a day closing at its end`() throws {
    let waves = try Self.survey().waves
    #expect(waves.map(\.opens.description) == ["2026-10-05 00:00", "2026-12-01 08:30"])
    #expect(waves.map(\.closes.description) == ["2026-10-16 17:00", "2026-12-04 24:00"])
    #expect(waves.map(\.invited) == [42, 40])
    #expect(waves[0].asks == nil && waves[0].focus == nil && waves[0].counts == nil)
    #expect(waves[1].asks?.map(\.text) == ["policies", "honesty"])
    #expect(waves[1].focus?.text == "policies")
    #expect(waves[1].counts?[Identifier("years")!]?[Identifier("many")!] == 20)
  }

  @Test func `a key is taken as it is written`() throws {
    let key = "aloud-key-1-" + String(repeating: "a7", count: 28) + "z"
    let text = Everything.yaml.replacing("key: pending", with: "key: \(key)")
    #expect(try Self.survey(text).promise.keyHolder.key == key)
  }

  @Test(arguments: [
    "No", "on", "yes", "~", "null", "1_000", "2026-10-05", "0x1F", "1.0", ".inf", "12:30:45", "=",
  ])
  func `texts are read as they are written`(text: String) throws {
    let edited = Everything.yaml.replacing("name: Fernhill School", with: "name: \(text)")
      .replacing("{en: Never,", with: "{en: \(text),")
    let survey = try Self.survey(edited)
    #expect(survey.school.name == text)
    #expect(survey.responseScales[1].options[0].label.text(in: .english) == text)
  }

  @Test(arguments: [
    ("\"a: b, [c] {d} #e\"", "a: b, [c] {d} #e"), ("'it''s'", "it's"),
    ("\"tab: \\u00e9\"", "tab: é"),
    ("a * b & c ! d", "a * b & c ! d"), ("\"*a\"", "*a"), ("'&a'", "&a"), ("\"!a\"", "!a"),
    ("\"  padded \"", "padded"),
  ])
  func `signs inside a text are the text's own`(written: String, text: String) throws {
    let edited = Everything.yaml.replacing("name: Fernhill School", with: "name: \(written)")
    #expect(try Self.survey(edited).school.name == text)
  }

  @Test func `a folded text is one line`() throws {
    let edited = Everything.yaml.replacing(
      "outside_contact: District counsellor, 555 0142",
      with: "outside_contact: >\n  District counsellor,\n  555 0142")
    #expect(try Self.survey(edited).outsideContact == "District counsellor, 555 0142")
  }

  @Test func `Windows files are read, with and without a byte-order mark`() throws {
    let windows = Everything.yaml.replacing("\n", with: "\r\n")
    #expect(try Self.survey(windows) == Self.survey())
    #expect(try Self.survey("\u{FEFF}" + windows) == Self.survey())
  }

  @Test func `an open link goes with a survey without breakdowns`() throws {
    let start = try #require(Everything.yaml.firstRange(of: "breakdowns:\n")).lowerBound
    let end = try #require(Everything.yaml.firstRange(of: "waves:\n")).lowerBound
    var text = Everything.yaml
    text.removeSubrange(start..<end)
    text = text.replacing(", counts: {role: {teaching: 28}, years: {few: 20, many: 20}}", with: "")
    text = text.replacing("channels: [slips, file]", with: "channels: [link]")
    let survey = try Self.survey(text)
    #expect(survey.isCoherent)
    #expect(survey.promise.channels == [.link])
  }

  @Test func `the surveys of this repository have no errors`() throws {
    let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Surveys")
    let files = try #require(
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    ).compactMap { $0 as? URL }.filter { $0.pathExtension == "yaml" }
    #expect(!files.isEmpty)
    for file in files {
      let parsed = AdvisedDefinition.read(
        Array(try Data(contentsOf: file)), name: file.lastPathComponent)
      #expect(parsed.survey?.isCoherent == true, "\(TextRenderer.render(parsed.report))")
    }
  }
}
