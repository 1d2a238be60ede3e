package import AloudModel
package import AloudStatistics

/// What the raw answers of many people say about the questions themselves, for whoever checks an instrument.
///
/// The one text of ours that is made from raw answers and not from releases: it says of itself that it is not
/// anonymous, and never stands in `Reports`.
package struct InstrumentReport: Sendable {
  private let content: InstrumentContent

  /// - Parameter language: one of `languages`; English for any other.
  package init(_ figures: InstrumentFigures, of subject: InstrumentSubject, in language: Language) {
    content = InstrumentContent(
      figures: figures, subject: subject, words: InstrumentWording(in: language),
      language: language)
  }

  /// The languages there are words for.
  package static let languages = WordedLanguage.allCases.map(\.language)

  /// Every file, as bytes: Markdown, HTML, CSV; the same tallies give the same bytes.
  package var files: [ReportFile] {
    let report = content.report
    let figures = InstrumentFile.file(content.figures)
    let described = [figures, DataDictionary.file(describing: [figures])]
    let package = DataPackage(describing: described, named: "instrument", titled: report.title)
    return [
      ReportFile(path: "instrument.md", bytes: Array(report.markdown.utf8)),
      ReportFile(path: "instrument.html", bytes: Array(report.html.utf8)),
    ] + described.map(\.file) + [package.file]
  }
}

/// Whose answers were examined, and where they come from.
package struct InstrumentSubject: Hashable, Sendable {
  package let title: LocalizedText
  package let wave: Identifier<Wave>
  /// What the other tool is called; nothing where it is not known.
  package let tool: String?

  package init(title: LocalizedText, wave: Identifier<Wave>, tool: String?) {
    self.title = title
    self.wave = wave
    self.tool = tool
  }
}
