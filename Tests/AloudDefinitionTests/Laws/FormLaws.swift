import AloudAdvice
import AloudDefinition
import AloudDiagnostics
import AloudModel

/// What holds for a form of any bytes whatever.
struct FormLaws {
  let template: SurveyTemplate
  /// Reads the form with what it should do about what cannot be taken over.
  var read: ([UInt8], XLSForm.Unfit) -> ParsedForm = Self.sheets

  /// The first law that is broken, in words; nothing where all hold.
  func broken(by bytes: [UInt8]) -> String? {
    let parsed = read(bytes, .refused)
    guard parsed.reports == read(bytes, .refused).reports else {
      return "the same bytes are read in two ways"
    }
    guard (parsed.form == nil) == parsed.reports.contains(where: \.hasErrors) else {
      return "a form has errors, or none has none"
    }
    let rest = read(bytes, .leftOut)
    guard parsed.form == nil || rest.form != nil else {
      return "a form comes in whole, and not without what cannot be taken over"
    }
    if let broken = rest.form.flatMap(brokenDefinition) { return broken }
    return parsed.reports.lazy.compactMap { ReportLaws.broken(by: $0) }.first
      ?? parsed.form.flatMap(brokenDefinition)
  }

  /// The survey, the choices and the settings, with a record separator (0x1E) between two.
  private static func sheets(_ bytes: [UInt8], _ unfit: XLSForm.Unfit) -> ParsedForm {
    var wishes = XLSForm.Wishes()
    wishes.unfit = unfit
    let sheets = bytes.split(separator: 0x1E, maxSplits: 2, omittingEmptySubsequences: false)
      .map(Array.init)
    func file(_ place: Int) -> XLSForm.File? {
      sheets.indices.contains(place)
        ? XLSForm.File(name: "\(place).csv", bytes: sheets[place]) : nil
    }
    return XLSForm.read(
      survey: file(0) ?? XLSForm.File(name: "0.csv", bytes: []),
      choices: file(1) ?? XLSForm.File(name: "1.csv", bytes: []), settings: file(2), wishes)
  }

  /// What is taken over makes a definition without an error.
  private func brokenDefinition(of form: ImportedForm) -> String? {
    let first = form.languages[0]
    guard let opens = LocalMoment("2026-10-05 00:00"), let closes = LocalMoment("2026-10-16 17:00")
    else { return nil }
    let draft = SurveyDraft(
      school: "F", title: [first: "t"], goal: [first: "g"], staff: 42, opens: opens,
      closes: closes, channels: [.slips], outsideContact: "c", keyHolderRole: [first: "r"],
      languages: form.languages, timezone: "UTC")
    let text = template.filled(with: draft, asking: form.questions(in: form.languages)) ?? ""
    let read = AdvisedDefinition.read(Array(text.utf8), name: "x", zones: Everything.zones)
    let ids = read.diagnostics.filter { $0.severity == .error }.map(\.message.id)
    return ids.first.map { "the form becomes a definition with \($0)" }
  }
}
