import AloudDefinition
import AloudModel

/// Writes a wave's questions as a LimeSurvey structure
/// (https://www.limesurvey.org/manual/Tab_Separated_Value_survey_structure).
struct LimeWriter {
  private let survey: Survey
  private let wave: Wave
  private let headings: PartHeadings
  private let codes: LimeCodes

  init(_ survey: Survey, _ wave: Wave) {
    self.survey = survey
    self.wave = wave
    headings = PartHeadings(of: survey, in: wave)
    codes = LimeCodes(survey)
  }

  private static let columns = [
    "class", "type/scale", "name", "relevance", "text", "help", "language", "validation",
    "mandatory", "other", "default", "same_default",
  ]

  var text: String {
    let rows = settings + titles + scales + breakdowns + comments
    return ([Self.columns] + rows.map(\.cells)).map { cells in
      cells.map(Self.quoted).joined(separator: "\t") + "\n"
    }.joined()
  }

  private struct Row {
    var kind: String
    var scale = ""
    var name: String
    var relevance = ""
    var text = ""
    var language = ""
    var isMandatory: Bool?

    var cells: [String] {
      [
        kind, scale, name, relevance, text, "", language, "",
        isMandatory.map { $0 ? "Y" : "N" } ?? "", kind == "Q" ? "N" : "", "", "",
      ]
    }
  }

  /// What LimeSurvey would keep of people, it is asked not to.
  private var settings: [Row] {
    let others = survey.languages.dropFirst().map(\.tag).joined(separator: " ")
    let all = [
      ("language", survey.languages[0].tag), ("additional_languages", others),
      ("format", "G"), ("anonymized", "Y"), ("datestamp", "N"), ("ipaddr", "N"), ("refurl", "N"),
      ("savetimings", "N"),
    ]
    return all.map { Row(kind: "S", name: $0.0, text: $0.1) }
  }

  private var titles: [Row] {
    survey.languages.map {
      Row(
        kind: "SL", name: "surveyls_title", text: Self.html(survey.title.text(in: $0)),
        language: $0.tag)
    }
  }

  private var scales: [Row] {
    zip(survey.scales(askedIn: wave), headings.scales).enumerated().flatMap { place, part in
      group(place + 1, part.1) { language in
        (codes.arrays[part.0.id] ?? []).flatMap { array($0, language) }
      }
    }
  }

  private var breakdowns: [Row] {
    let asked = survey.breakdowns(askedIn: wave)
    guard !asked.isEmpty else { return [] }
    return group(survey.scales(askedIn: wave).count + 1, headings.aboutYou) { language in
      asked.flatMap { breakdown in
        let groups = LimeCodes.groups(of: breakdown)
        return [question("L", codes.breakdowns[breakdown.id] ?? "", breakdown.text, language)]
          + breakdown.groups.map { answer(groups[$0.id] ?? "", $0.label, language) }
      }
    }
  }

  private var comments: [Row] {
    let asked = survey.comments(askedIn: wave)
    guard !asked.isEmpty else { return [] }
    return group(survey.scales(askedIn: wave).count + 2, headings.comments) { language in
      asked.map { question("T", codes.comments[$0.id] ?? "", $0.text, language) }
    }
  }

  /// A group and what stands in it, once in each language.
  private func group(
    _ number: Int, _ heading: LocalizedText, _ rows: (Language) -> [Row]
  ) -> [Row] {
    survey.languages.map {
      Row(
        kind: "G", scale: "\(number)", name: Self.html(heading.text(in: $0)), relevance: "1",
        language: $0.tag)
    } + survey.languages.flatMap(rows)
  }

  private func array(
    _ array: (code: String, responses: ResponseScale, items: [Item]), _ language: Language
  ) -> [Row] {
    let head = Row(
      kind: "Q", scale: "F", name: array.code, relevance: "1", language: language.tag,
      isMandatory: false)
    let rows = array.items.map { item in
      Row(
        kind: "SQ", scale: "0", name: codes.items[item.id]?.row ?? "", relevance: "1",
        text: Self.html(item.text.text(in: language)), language: language.tag)
    }
    return [head] + rows
      + array.responses.options.map { answer(LimeCodes.answer($0.value), $0.label, language) }
  }

  private func question(
    _ type: String, _ code: String, _ text: LocalizedText, _ language: Language
  ) -> Row {
    Row(
      kind: "Q", scale: type, name: code, relevance: "1", text: Self.html(text.text(in: language)),
      language: language.tag, isMandatory: false)
  }

  private func answer(_ code: String, _ label: LocalizedText, _ language: Language) -> Row {
    Row(
      kind: "A", scale: "0", name: code, text: Self.html(label.text(in: language)),
      language: language.tag)
  }

  /// Texts are HTML there, and curly brackets are worked out.
  private static func html(_ text: String) -> String {
    CellText.plain(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("{", with: "&#123;").replacing("}", with: "&#125;")
  }

  private static func quoted(_ cell: String) -> String {
    cell.contains("\"") ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }
}
