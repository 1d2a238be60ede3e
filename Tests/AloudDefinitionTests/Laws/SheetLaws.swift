import AloudDefinition
import AloudDiagnostics
import AloudModel

/// What holds for an answer sheet of any bytes whatever.
struct SheetLaws {
  let manifest: Manifest

  /// The first law that is broken, in words; nothing where all hold.
  func broken(by bytes: [UInt8]) -> String? {
    let reading = read(bytes)
    guard reading == read(bytes) else { return "the same bytes are read in two ways" }
    switch reading {
    case .filled(let sheet): return broken(by: sheet.response)
    case .refused(let report):
      guard report.hasErrors, report.source.bytes.isEmpty else {
        return "a sheet is refused without a reason, or with its text"
      }
      return ReportLaws.broken(by: report) ?? leak(in: report)
    }
  }

  private func read(_ bytes: [UInt8]) -> AnswerSheet.Reading {
    AnswerSheet.read(bytes, name: "sheet", for: manifest, in: .english)
  }

  /// Only what was asked can be answered, with what was offered.
  private func broken(by response: Response) -> String? {
    let survey = manifest.survey
    var values: [Identifier<Item>: [Int]] = [:]
    for scale in manifest.scales {
      for item in scale.items {
        values[item.id] = survey.responses(to: item, in: scale).options.map(\.value)
      }
    }
    guard response.answers.allSatisfy({ values[$0]?.contains($1) == true }) else {
      return "an answer that was not offered"
    }
    let groups = Dictionary(
      uniqueKeysWithValues: survey.breakdowns.map { ($0.id, Set($0.groups.map(\.id))) })
    guard response.groups.allSatisfy({ groups[$0]?.contains($1) == true }) else {
      return "a group that was not offered"
    }
    let questions = Set(survey.comments.map(\.id))
    let isWhole = response.comments.allSatisfy { id, comment in
      questions.contains(id) && !comment.text.isEmpty
        && !comment.text.unicodeScalars.contains {
          $0 != "\n" && $0 != "\t" && $0.properties.generalCategory == .control
        }
    }
    return isWhole ? nil : "a comment that was not asked for, or with signs nobody can see"
  }

  /// What stands between quotation marks in a message is ours, never the sheet's.
  private func leak(in report: DiagnosticReport) -> String? {
    let ids =
      manifest.scales.flatMap { $0.items.map(\.id.text) }
      + manifest.survey.breakdowns.map { "about:\($0.id)" }
      + manifest.survey.comments.map { "comment:\($0.id)" }
    let ours =
      ids + ids.map { "[\($0)]" } + [
        "Sheet: \(manifest.survey.id) \(manifest.waveID)", ">>>>>>>>>>", "<<<<<<<<<<",
      ]
    for diagnostic in report.diagnostics {
      let words = [diagnostic.message.text, diagnostic.help ?? ""]
      for text in words + (diagnostic.related.map { [$0.text] } ?? []) {
        let parts = text.replacing("'s ", with: " ").split(
          separator: "'", omittingEmptySubsequences: false)
        let quoted = parts.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
        guard quoted.allSatisfy({ ours.contains(String($0)) }) else {
          return "a message shows a text of the sheet"
        }
      }
    }
    return nil
  }
}
