import AloudDiagnostics
import AloudModel

@testable import AloudExchange

/// Takes answers over as the command does, with everything that is said on the way.
struct Taking {
  let draft: MappingDraft
  let mapping: ImportMapping?
  let result: AnswerReading.Result?
  private(set) var said: [String] = []

  init(
    _ access: ByteAccess, _ edit: (String) -> String = { $0 }, invited: Int = 24,
    of survey: Survey = InventedStaff.survey
  ) throws(Refused) {
    let wave = survey.waves[0]
    let file: AnswerFile
    switch AnswerFile.open(access, name: "the file of answers") {
    case .opened(let opened): file = opened
    case .refused(let report): throw Refused(report: report)
    }
    draft = MappingDraft(of: file, for: survey, in: wave)
    said = [draft.text, TextRenderer.render(draft.report), file.form] + draft.dropped
    let bytes = Array(edit(draft.text).utf8)
    let read = MappingReader(survey: survey, wave: wave).read(bytes, name: "2025-autumn.yaml")
    mapping = read.mapping
    said.append(TextRenderer.render(read.report))
    guard let mapping else {
      result = nil
      return
    }
    let fit = file.fit(mapping, to: survey, in: read.report.source)
    said += [TextRenderer.render(fit)] + file.dropped(by: mapping)
    guard !fit.hasErrors else {
      result = nil
      return
    }
    var dice = LawDice(state: 7)
    let result = AnswerReading(file, with: mapping).answers(atMost: invited, shuffledBy: &dice)
    if case .refused(let report) = result { said.append(TextRenderer.render(report)) }
    self.result = result
  }

  var answers: ImportedAnswers? {
    guard case .read(let answers)? = result else { return nil }
    return answers
  }

  var refusal: DiagnosticReport? {
    guard case .refused(let report)? = result else { return nil }
    return report
  }

  var everything: String { said.joined(separator: "\n") }

  struct Refused: Error {
    let report: DiagnosticReport
    var ids: [String] { report.diagnostics.map(\.message.id) }
  }
}

extension ImportedAnswers {
  var counted: [Response: Int] {
    Dictionary(responses.map { ($0, 1) }, uniquingKeysWith: +)
  }
}
