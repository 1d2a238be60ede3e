import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

/// A mistake in a sheet of results without answers.
struct EarlierMistake: Sendable, CustomTestStringConvertible {
  let id: String
  let row: String

  var testDescription: String { id }

  var text: String { "wave,of,figure,n,source,wording\n\(row)\n" }

  var report: DiagnosticReport {
    EarlierSheet(
      name: "earlier.csv", bytes: Array(text.utf8), for: SheetMistakeTests.manifest.survey,
      strange: .refused
    ).report
  }

  static let all = [
    EarlierMistake(id: "earlier-day", row: "last year,reward,48,31,District report,same"),
    EarlierMistake(id: "earlier-subject", row: "2022-10-14,rewards,48,31,District report,same"),
    EarlierMistake(id: "earlier-figure", row: "2022-10-14,reward,101,31,District report,same"),
    EarlierMistake(id: "earlier-people", row: "2022-10-14,reward,48,many,District report,same"),
    EarlierMistake(id: "earlier-source", row: "2022-10-14,reward,48,31,,same"),
  ]
}

struct EarlierSheetTests {
  @Test(arguments: EarlierMistake.all)
  func `a mistake in earlier figures is told at its cell`(mistake: EarlierMistake) {
    #expect(mistake.report.diagnostics.map(\.message.id) == [mistake.id])
  }

  @Test func `what the survey no longer has is left out of a report`() {
    let sheet = EarlierSheet(
      name: "earlier.csv", bytes: Array(EarlierMistake.all[1].text.utf8),
      for: SheetMistakeTests.manifest.survey, strange: .leftOut)
    #expect(sheet.rows.isEmpty && !sheet.report.hasErrors)
  }
}
