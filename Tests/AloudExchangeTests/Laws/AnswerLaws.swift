import AloudDiagnostics
import AloudExchange
import AloudModel

/// What holds for another tool's file of any bytes whatever: drafted, mapped and read.
struct AnswerLaws {
  let survey: Survey
  private static let most = 200

  /// The first law that is broken, in words; nothing where all hold.
  func broken(by bytes: [UInt8]) -> String? {
    let seen = seen(bytes)
    guard seen == self.seen(bytes) else { return "the same bytes are read in two ways" }
    for report in seen.ofAnswers {
      if let broken = ReportLaws.broken(by: report) ?? leak(in: report, seen.columns) {
        return broken
      }
    }
    switch seen.end {
    case .refused(let report): return report.hasErrors ? nil : "a file is refused without a reason"
    case .drafted: return brokenDraft(seen, bytes)
    }
  }

  // MARK: What is seen of a file

  private struct Seen: Equatable {
    var columns: [String] = []
    /// Reports whose file nobody shows.
    var ofAnswers: [DiagnosticReport] = []
    var draft = ""
    var open = 0
    var end = End.drafted
  }

  private enum End: Equatable {
    case refused(DiagnosticReport)
    case drafted
  }

  private func seen(_ bytes: [UInt8]) -> Seen {
    var seen = Seen()
    switch AnswerFile.open(ByteAccess(bytes), name: "answers") {
    case .refused(let report):
      seen.ofAnswers = [report]
      seen.end = .refused(report)
    case .opened(let file):
      let draft = MappingDraft(of: file, for: survey, in: survey.waves[0])
      seen.columns = file.head.columns.map(\.name)
      seen.ofAnswers = [draft.report]
      (seen.draft, seen.open) = (draft.text, draft.open)
      if !draft.isReadable { seen.end = .refused(draft.report) }
    }
    return seen
  }

  // MARK: The draft

  private func brokenDraft(_ seen: Seen, _ bytes: [UInt8]) -> String? {
    if let rare = Self.rareText(of: seen.draft, in: bytes, survey) { return rare }
    let mapping = MappingLaws(survey: survey, file: bytes)
    let asDrafted = mapping.read(Array(seen.draft.utf8))
    let ids = asDrafted.report.diagnostics.filter { $0.severity == .error }.map(\.message.id)
    if let syntax = ids.first(where: { !Self.openIDs.contains($0) }) {
      return "a draft is written with \(syntax)"
    }
    guard seen.open > 0 || ids.isEmpty else { return "a draft without open places is refused" }
    let filled = seen.draft.replacing(": \"?\"", with: ": none")
    return mapping.broken(by: Array(filled.utf8), most: Self.most)
  }

  /// What a draft may be refused for: somebody has still to look at it.
  private static let openIDs: Set = ["mapping-open", "mapping-column-twice"]

  /// What fewer than three rows say stands in no draft, unless the definition says it too.
  static func rareText(of draft: String, in bytes: [UInt8], _ survey: Survey) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self), !text.contains("\"") else {
      return nil
    }
    let ours = survey.allLabels.map { $0.filter { $0.isLetter || $0.isNumber }.lowercased() }
    for line in draft.split(separator: "\n") where line.hasPrefix("    \"") {
      guard let end = line.ranges(of: "\": ").first else { continue }
      let shown = String(line[..<end.lowerBound].dropFirst(5))
      guard shown != "?", !shown.contains("\\") else { continue }
      let words = shown.filter { $0.isLetter || $0.isNumber }.lowercased()
      guard !ours.contains(where: words.contains) else { continue }
      if text.ranges(of: shown).count < 3 { return "a draft shows what fewer than three wrote" }
    }
    return nil
  }

  // MARK: Messages

  /// What stands between quotation marks in a message is a column's name or ours, never an answer.
  func leak(in report: DiagnosticReport, _ columns: [String]) -> String? {
    let names = Set(columns.map(VisibleText.escaped)).union(columns)
      .sorted { $0.utf8.count > $1.utf8.count }
    for diagnostic in report.diagnostics {
      let parts = [diagnostic.message.text, diagnostic.help ?? ""]
      for part in parts + (diagnostic.related.map { [$0.text] } ?? []) {
        let rest = names.reduce(part) { $0.replacing("'\($1)'", with: "") }
          .replacing("y's answers", with: "")
        guard !rest.contains("'") else {
          return "\(diagnostic.message.id) shows a text of the file"
        }
      }
    }
    return nil
  }
}

extension Survey {
  /// Everything that can be chosen, in every language and as it is written down.
  fileprivate var allLabels: [String] {
    responseScales.flatMap(\.options).flatMap { [String($0.value)] + $0.label.texts.values }
      + breakdowns.flatMap(\.groups).flatMap { [$0.id.text] + $0.label.texts.values }
  }
}
