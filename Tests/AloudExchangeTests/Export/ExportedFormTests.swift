import AloudDiagnostics
import AloudModel
import Foundation
import Testing

@testable import AloudDefinition
@testable import AloudExchange

/// A wave's questions as a form of another tool, and back.
struct ExportedFormTests {

  static func survey(_ text: String? = nil) throws -> Survey {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Surveys/fernhill-staff.yaml")
    let text = try text ?? String(contentsOf: url, encoding: .utf8)
    let parsed = SurveyDefinition.read(Array(text.utf8), name: "f.yaml")
    return try #require(parsed.survey, "\(TextRenderer.render(parsed.report))")
  }

  /// As many questions of both kinds as there are, each with its texts and answers.
  struct Asked: Equatable {
    var items: [[Language: String]] = []
    var options: [[[Language: String]]] = []
    var values: [[Int]] = []
    var isReversed: [Bool] = []
    var comments: [[Language: String]] = []

    init(_ survey: Survey, _ wave: Wave) {
      for scale in survey.scales(askedIn: wave) {
        for item in scale.items {
          let offered = survey.responses(to: item, in: scale).options
          items.append(item.text.texts)
          options.append(offered.map { $0.label.texts })
          values.append(offered.map(\.value))
          isReversed.append(item.keying == .reversed)
        }
      }
      comments = survey.comments(askedIn: wave).map { $0.text.texts }
    }

    init(_ form: ImportedForm) {
      for scale in form.scales {
        for item in scale.items {
          items.append(item.texts)
          options.append(scale.list.options.map(\.label))
          values.append(scale.list.options.map(\.value))
          isReversed.append(item.reversal != nil)
        }
      }
      comments = form.comments.map(\.texts)
    }
  }

  @Test func `an XLSForm of ours is read back with the same questions, keyed alike`() throws {
    let survey = try Self.survey()
    for wave in survey.waves {
      let bytes = ExportedForm(survey, in: wave).xlsform
      let parsed = OtherForm(XLSForm.File(name: "f.xlsx", bytes: bytes)).read()
      let form = try #require(parsed.form, "\(parsed.problems)")
      #expect(Asked(form) == Asked(survey, wave))
      #expect(form.languages == survey.languages)
      let scales = survey.scales(askedIn: wave)
      #expect(form.scales.map { $0.group?.name.replacing("_", with: "-") } == scales.map(\.id.text))
      #expect(form.scales.map { $0.items.map(\.id) } == scales.map { $0.items.map(\.id) })
      // Questions about the person are offered as breakdowns, and nothing else is said.
      let asked = survey.breakdowns(askedIn: wave).count
      #expect(parsed.problems.filter { $0.hasSuffix("form-fact") }.count == asked)
      #expect(parsed.problems.count == asked, "\(parsed.problems)")
    }
  }

  @Test func `a LimeSurvey structure of ours is read back with the same questions`() throws {
    let survey = try Self.survey()
    for wave in survey.waves {
      let bytes = ExportedForm(survey, in: wave).limeSurvey
      let parsed = OtherForm(XLSForm.File(name: "f.txt", bytes: bytes)).read()
      let form = try #require(parsed.form, "\(parsed.problems)")
      var expected = Asked(survey, wave)
      // LimeSurvey has no place for it that staff would not see.
      expected.isReversed = expected.isReversed.map { _ in false }
      #expect(Asked(form) == expected)
      let ids = survey.scales(askedIn: wave).flatMap(\.items).map(\.id.text)
      // A code has no place for a hyphen before a digit.
      let plain = ids.filter { !$0.contains(where: \.isNumber) && $0.count < 20 }
      #expect(Set(form.scales.flatMap(\.items).map(\.id.text)).isSuperset(of: plain))
      #expect(parsed.problems.allSatisfy { $0.hasSuffix("form-fact") }, "\(parsed.problems)")
    }
  }

  @Test func `the same survey has the same bytes, and another wave other ones`() throws {
    let survey = try Self.survey()
    let forms = survey.waves.map { ExportedForm(survey, in: $0) }
    #expect(forms[0].xlsform == ExportedForm(try Self.survey(), in: survey.waves[0]).xlsform)
    #expect(forms[0].limeSurvey == ExportedForm(survey, in: survey.waves[0]).limeSurvey)
    #expect(Set(forms.map(\.xlsform)).count == forms.count)
  }

  @Test func `staff see no title of a scale and no promise`() throws {
    let survey = try Self.survey()
    let form = ExportedForm(survey, in: survey.waves[0])
    let texts = [form.xlsform, form.limeSurvey].map { String(decoding: $0, as: UTF8.self) }
    for text in texts {
      #expect(text.contains("worth the risk"))
      for scale in survey.scales {
        for title in scale.title.texts.values {
          #expect(!text.contains(">\(title)<") && !text.contains("\t\(title)\t"))
        }
      }
      for word in ["anonym", "anónim", survey.outsideContact] {
        #expect(!text.lowercased().contains("\(word.lowercased()) "), "\(word)")
      }
    }
    // LimeSurvey is told to keep no address and no time.
    for setting in ["anonymized\t\tY", "ipaddr\t\tN", "datestamp\t\tN", "savetimings\t\tN"] {
      #expect(texts[1].contains("S\t\t\(setting)\t"), "\(setting)")
    }
  }

  @Test func `signs of HTML, expressions and quotation marks come back as they were`() throws {
    let strange = "Is 5 & 6 \"fine\", or < 7?"
    let text = InventedStaff.definition.replacing(
      "In this school, speaking up about a problem is worth the risk.",
      with: strange.replacing("\"", with: "\\\""))
    let survey = try Self.survey(text)
    for bytes in [
      ExportedForm(survey, in: survey.waves[0]).limeSurvey,
      ExportedForm(survey, in: survey.waves[0]).xlsform,
    ] {
      let form = try #require(OtherForm(XLSForm.File(name: "f", bytes: bytes)).read().form)
      #expect(form.scales[0].items[0].texts[.english] == strange)
    }
    #expect(PlainHTML.text("&#123;x&#x7D; &amp;lt; &lt;b&gt;<br/>y<img>") == "{x} &lt; <b> y<img>")
  }

  @Test func `codes are letters and digits, short enough, and each is there once`() throws {
    let long = "a-very-long-id-of-a-question-about-work"
    let text = InventedStaff.definition
      .replacing("worth-the-risk", with: long + "-1").replacing("honest-try", with: long + "-2")
      .replacing("failure-blamed", with: "2-this").replacing(
        "id: teaching", with: "id: support-staff")
    let codes = LimeCodes(try Self.survey(text))
    let rows = codes.items.values.map(\.row)
    #expect(Set(rows.map { $0.lowercased() }).count == 3)
    #expect(rows.allSatisfy { $0.count <= 20 && $0.first?.isLetter == true })
    #expect(rows.contains("q2This") && rows.contains("aVeryLongIdOfAQuest2"))
    let groups = LimeCodes.groups(of: try Self.survey(text).breakdowns[0])
    #expect(Set(groups.values) == ["suppo", "supp2"])
    #expect([-2, 0, 10].map(LimeCodes.answer) == ["n2", "0", "10"])
  }
}
